"""What a proposed text would have made of the past, for people: rule by rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST
from lianxin.engine.messages import measure_name
from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Finding, Text
from lianxin.law.model import Duty, Version
from lianxin.naming import name_of
from lianxin.register import Register
from lianxin.reporters.due import STYLES
from lianxin.reporters.lines import Line, Piece, inert, line, padded
from lianxin.reporters.what_if_notes import notes
from lianxin.ruling import differences, rule_says
from lianxin.vocabulary import Status
from lianxin.whatif import Outcome, WhatIf
from lianxin.words import say

MOST = 15
"""Obligations or findings listed of one rule unless everything is asked for."""
_WAYS = {"changed": "warning", "added": "note", "dropped": "error"}


def report(
    found: WhatIf, register: Register, file: str, language: int, most: int | None = MOST
) -> list[Line]:
    """Everything as lines. file: the path of the text as given. most: None for no limit."""
    title = say("whatif.title", title=found.proposed.title, file=file)
    lines = [
        line(Piece(inert(title[language]), "title")),
        line(Piece(say("whatif.as-of", as_of=found.as_of)[language], "dim")),
        line(),
    ]
    if not found.outcomes:
        text = say("whatif.nothing", unchanged=found.unchanged)
        lines += [line(Piece(text[language], "good")), line()]
    for outcome in found.outcomes:
        lines += _outcome(outcome, register, language, most)
    lines += notes(found, language)
    if found.outcomes:
        text = say("whatif.unchanged", unchanged=found.unchanged)
        lines.append(line(Piece(text[language], "dim")))
    return lines


def _outcome(
    outcome: Outcome, register: Register, language: int, most: int | None
) -> Iterable[Line]:
    trial = outcome.trial
    text = trial.version or trial.before
    assert text is not None
    head = f"{text.cites[language]}  {trial.clause.says[language]}"
    yield line(Piece(inert(head), "title"), Piece(f"  [{trial.clause.rule}]", "dim"))
    way = Piece(say(f"whatif.{trial.way}")[language], _WAYS[trial.way])
    if trial.version is None:
        yield line("  ", way)
    else:
        yield line("  ", way, "  ", _in_force(trial.version)[language])
        yield from _reading(trial.before, trial.version, language)
        yield line("  ", Piece(_tried(trial.days.first)[language], "dim"))
    yield from _sums(outcome, text, language)
    for key, ones, of in (("worse", outcome.worse, text), ("better", outcome.better, trial.before)):
        listed = [_owed(one, of, register, language) for one in ones]
        yield from _listed(key, listed, language, most)
    yield from _listed("found", [_found(f, language) for f in outcome.found], language, most)
    if outcome.gone:
        yield line("  ", say("whatif.gone", count=len(outcome.gone))[language])
    if not (outcome.worse or outcome.better or outcome.found or outcome.gone):
        yield line("  ", Piece(say("whatif.same")[language], "good"))
    yield line()


def _in_force(version: Version) -> Text:
    first, last = version.span.first, version.span.last
    if first == FAR_PAST:
        return say("whatif.always")
    if last == FAR_FUTURE:
        return say("whatif.from", first=first)
    return say("whatif.from-to", first=first, last=last)


def _tried(first: date) -> Text:
    return say("whatif.tried-always") if first == FAR_PAST else say("whatif.tried", first=first)


def _reading(before: Version | None, after: Version, language: int) -> Iterable[Line]:
    """The lines of the rule that differ; the whole of a new one."""
    if before is None:
        for label, says in rule_says(after.rule):
            yield line("    ", Piece(label[language], "key"), inert(says[language]))
        return
    differing = differences(before.rule, after.rule)
    none = say("whatif.no-line")
    for one in differing:
        yield line("    ", Piece(one.label[language].rstrip(), "key"))
        for key, says in (("before", one.before), ("after", one.after)):
            text = (says if says != NOTHING else none)[language]
            yield line("      ", Piece(say(f"whatif.{key}")[language], "key"), inert(text))
    if not differing and before.rule != after.rule:
        yield line("    ", Piece(say("whatif.finer")[language], "dim"))


def _sums(outcome: Outcome, text: Version, language: int) -> Iterable[Line]:
    duty = isinstance(text.rule, Duty)
    sides = (("present", outcome.present, 0), ("supposed", outcome.supposed, 1))
    for key, counts, which in sides:
        if duty:
            says = _statuses(counts, language)
        else:
            says = say("whatif.records", count=outcome.looked_at[which])[language]
        yield line("  ", Piece(say(f"whatif.{key}")[language], "key"), says)


def _statuses(counts: Mapping[Status, int], language: int) -> str:
    parts = [f"{s.label[language]} {counts[s]}" for s in Status if counts.get(s)]
    if not parts:
        return say("whatif.obligations-none")[language]
    total = sum(counts.values())
    listed = ("，", ", ")[language].join(parts)
    return say("whatif.obligations", total=total, counts=listed)[language]


def _listed(key: str, ones: Sequence[Line], language: int, most: int | None) -> Iterable[Line]:
    if not ones:
        return
    yield line("  ", say(f"whatif.{key}", count=len(ones))[language])
    yield from ones[:most]
    if most is not None and len(ones) > most:
        text = say("whatif.rest", count=len(ones) - most)
        yield line("    ", Piece(text[language], "dim"))


def _owed(one: Obligation, text: Version | None, register: Register, language: int) -> Line:
    says = owed(one, text, register)[language]
    status = Piece(padded(one.status.label[language], 10), STYLES[one.status])
    return line("    ", status, f"{one.due.isoformat()}  ", inert(says))


def owed(one: Obligation, text: Version | None, register: Register) -> Text:
    """Who owed it, of whom, in which window, what was found and what this text asks."""
    rule = text.rule if text else None
    measured = measure_name(one.measured, rule) if isinstance(rule, Duty) else str(one.measured)
    return say(
        "whatif.own" if one.subject == one.holder else "whatif.owed",
        holder=name_of(one.holder, register),
        subject=name_of(one.subject, register),
        window=one.label,
        measured=measured,
        asked=_asked(one.at_least, one.at_most),
    )


def _asked(low: int | None, high: int | None) -> Text:
    """The bounds of an obligation in a few words."""
    if low is not None and high is not None:
        return say("whatif.between", low=low, high=high)
    if low is not None:
        return say("whatif.at-least", low=low)
    return say("whatif.at-most", high=high)


def _found(finding: Finding, language: int) -> Line:
    at = Piece(inert(finding.place.file), "path")
    return line("    ", at, "  ", inert(finding.message[language]))
