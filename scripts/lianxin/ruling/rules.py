"""A whole rule in words: whom it binds, when, what is counted, how much."""

from __future__ import annotations

from lianxin.findings import NOTHING, Text
from lianxin.law.model import Duty, Measure, Must, NotAlike, RecordRule, Rule, Within
from lianxin.records.fields import kind_title
from lianxin.ruling.conditions import condition_says, joined, path_says, words_at
from lianxin.ruling.windows import bounds_say, window_says
from lianxin.words import say


def rule_says(rule: Rule) -> tuple[tuple[Text, Text], ...]:
    """The reading as pairs of label and text, in the order in which people ask."""
    return _duty(rule) if isinstance(rule, Duty) else _record(rule)


def _duty(duty: Duty) -> tuple[tuple[Text, Text], ...]:
    return (
        (say("ruling.label.whom"), _meant(duty.for_each, duty.where)),
        (say("ruling.label.when"), _when(duty)),
        (say("ruling.label.what"), measure_says(duty.measure, duty.for_each)),
        (say("ruling.label.much"), bounds_say(duty)),
    )


def _record(rule: RecordRule) -> tuple[tuple[Text, Text], ...]:
    meant = (say("ruling.label.whom"), _meant(rule.of, rule.where))
    match rule.options:
        case Must(condition):
            says = condition_says(condition, rule.of)
        case NotAlike(text, percent, _):
            fields = joined((path_says((name,), rule.of) for name in text), "plus")
            says = say("ruling.not-alike", fields=fields, percent=percent)
        case _:
            says = Text(rule.verb, rule.verb)
    return (meant, (say("ruling.label.must"), says))


def _meant(kind: str, where: object) -> Text:
    if where is None:
        return say("ruling.each", kind=kind_title(kind))
    condition = condition_says(where, kind)  # type: ignore[arg-type]
    return say("ruling.each-where", kind=kind_title(kind), where=condition)


def _when(duty: Duty) -> Text:
    says = window_says(duty)
    if not isinstance(duty.window, Within):
        return says
    after = path_says(duty.window.after, duty.for_each)
    if duty.window.which is not None:
        own = duty.window.after[:1]
        which = condition_says(duty.window.which, duty.for_each, own)
        after = say("ruling.entry-where", list=after, where=which)
    return say("ruling.counted-from", says=says, after=after)


def measure_says(measure: Measure, subject: str) -> Text:
    """What is counted, summed or told apart, and which evidence counts."""
    own: tuple[str, ...] = ()
    if measure.of:
        evidence, kind = kind_title(measure.of), measure.of
    elif measure.own:
        evidence = path_says((measure.own,), subject)
        own, kind = (measure.own,), subject
    else:
        return say("ruling.own-date", field=path_says(tuple(measure.dated.split(".")), subject))
    if measure.where is not None:
        where = condition_says(measure.where, kind, own)
        evidence = say("ruling.evidence-where", kind=evidence, where=where)
    extra = NOTHING
    if measure.values:
        extra = joined((path_says(path, kind, own) for path in measure.values), "or-short")
        if measure.among:
            words = joined(words_at(measure.values, measure.among, kind, own), "or-short")
            extra = say("ruling.among", extra=extra, words=words)
    elif measure.field:
        extra = path_says(measure.field, kind, own)
    elif measure.meeting is not None:
        extra = condition_says(measure.meeting, kind, own)
    return say(f"ruling.verb-{measure.verb}", evidence=evidence, extra=extra)
