"""Rules: duties, which give obligations, and record rules, which give findings."""

from __future__ import annotations

from collections.abc import Callable

from lianxin.findings import Severity
from lianxin.law.fields import follow
from lianxin.law.keys import Keys, each
from lianxin.law.model import (
    Before,
    Duty,
    Figure,
    Must,
    NotAlike,
    RecordRule,
    Window,
    Within,
)
from lianxin.law.nodes import Node
from lianxin.law.parse_conditions import EXAMPLE as CONDITION_EXAMPLE
from lianxin.law.parse_conditions import condition
from lianxin.law.parse_figures import Blanks, figure, worst
from lianxin.law.parse_measures import VERBS, measure
from lianxin.law.parse_paths import Scope, kind, leaf, many, path, path_to
from lianxin.law.parse_windows import window
from lianxin.law.scalars import choice, number
from lianxin.records import KINDS

DUTY_EXAMPLE = (
    "duty: {for_each: link, window: {every: month}, count: {of: contact, by: links}, at_least: 1}"
)
RECORD_EXAMPLE = (
    "record: {of: commitment, must: {field: deadline, present: yes}, at: deadline, severity: error}"
)
DUTY_KEYS = ("for_each", "where", "held_by", "window", *VERBS, "at_least", "at_most")
RECORD_KEYS = ("of", "where", "must", "not_alike", "at", "severity")
ALIKE_EXAMPLE = (
    "not_alike: {text: [title, deed], alike_percent: 85, among: organisation-and-neighbours}"
)
AMONG = ("organisation", "organisation-and-neighbours")


def duty(blanks: Blanks) -> Callable[[Node], Duty]:
    """A parser of duties."""

    def parse(node: Node) -> Duty:
        keys = Keys(node, DUTY_KEYS, DUTY_EXAMPLE)
        verb = keys.one_of(VERBS)
        at_least = keys.may("at_least", figure(blanks, 1), None)
        at_most = keys.may("at_most", figure(blanks), None)
        subject = keys.first("for_each", kind)
        where = keys.may("where", condition(Scope(subject)), None)
        held_by = keys.may("held_by", lambda n: _holder(n, subject), ())
        when = keys.first("window", window(subject, blanks))
        counted = keys.need(verb, measure(verb, subject, when))
        keys.done()
        _bounds(keys, verb, at_least, at_most, blanks)
        _bound_subject(keys, subject, when, at_least)
        keys.done()
        return Duty(subject, where, held_by, when, counted, at_least, at_most)

    return parse


def _holder(node: Node, subject: str) -> tuple[str, ...]:
    scope, example = Scope(subject), f"held_by: {KINDS[subject].HOLDER or repr('@')}"
    steps = path_to(scope, ("ref",), "not-a-holder", example)(node)
    if leaf(scope, steps).ref not in ("member", "organisation") or many(scope, steps):
        raise node.wrong("not-a-holder", example)
    return steps


def _bounds(
    keys: Keys, verb: str, at_least: Figure | None, at_most: Figure | None, blanks: Blanks
) -> None:
    if at_least is None and at_most is None:
        keys.node.report("no-bound", "at_least: 1", on_key=True)
    elif _backwards(at_least, at_most, blanks):
        keys.node.child("at_most").report("bounds-backwards", "{at_least: 1, at_most: 3}")
    for key, bound in (("at_least", at_least), ("at_most", at_most)):
        if verb == "share" and bound is not None and worst(bound, blanks, highest=True) > 100:
            keys.node.child(key).report("number-out-of-limits", f"{key}: 80", lowest=0, highest=100)


def _backwards(at_least: Figure | None, at_most: Figure | None, blanks: Blanks) -> bool:
    if at_least is None or at_most is None:
        return False
    return worst(at_least, blanks, highest=True) > worst(at_most, blanks, highest=False)


def _bound_subject(keys: Keys, subject: str, when: Window, at_least: Figure | None) -> None:
    """What happens once can owe something before or after it, not in every month."""
    follows = isinstance(when, Within | Before)
    if not follows and not KINDS[subject].SPAN[0]:
        keys.node.child("window").report(
            "subject-does-not-last",
            f"window: {{within: 10, unit: days, after: {KINDS[subject].DATED}}}",
            on_key=True,
            subject=subject,
        )
    if follows and at_least is None:
        keys.node.report("missing-key", "at_least: 1", on_key=True, name="at_least")


def record_rule(node: Node) -> RecordRule:
    """A rule about what is written in a record."""
    keys = Keys(node, RECORD_KEYS, RECORD_EXAMPLE)
    verb = keys.one_of(("must", "not_alike"))
    of = keys.first("of", kind)
    where = keys.may("where", condition(Scope(of)), None)
    at = keys.need("at", lambda n: _at(n, of))
    if verb == "must":
        options: Must | NotAlike = Must(keys.need("must", condition(Scope(of)), CONDITION_EXAMPLE))
        severity = keys.may("severity", choice(("error", "warning"), "not-a-severity"), "error")
    else:
        options = keys.need("not_alike", lambda n: _not_alike(n, of))
        severity = keys.may("severity", choice(("warning",), "not-a-severity"), "warning")
    keys.done()
    name = verb.replace("_", "-")
    return RecordRule(of, where, name, options, at, Severity[severity.upper()])


def _at(node: Node, of: str) -> tuple[str, ...]:
    steps = path(node, Scope(of))
    if any(step.sort == "ref" for step in follow(of, steps)[:-1]) or "@" in steps:
        raise node.wrong("not-in-this-record", "at: deadline")
    return steps


def _not_alike(node: Node, of: str) -> NotAlike:
    keys = Keys(node, ("text", "alike_percent", "among"), ALIKE_EXAMPLE)
    text = keys.need("text", lambda n: _texts(n, of))
    percent = keys.need("alike_percent", number(50, 100, "85"))
    among = keys.may("among", choice(AMONG, "unknown-among"), AMONG[0])
    keys.done()
    return NotAlike(
        text, percent, "organisation" if among == AMONG[0] else "organisation-and-neighbours"
    )


def _texts(node: Node, of: str) -> tuple[str, ...]:
    found = each(node, lambda n: _text_field(n, of), "[title, deed]")
    if not found:
        raise node.wrong("empty-list", "[title, deed]")
    return found


def _text_field(node: Node, of: str) -> str:
    (step, *rest) = path_to(Scope(of), ("text",), "not-a-text-field", "title")(node)
    if rest:
        raise node.wrong("not-a-text-field", "title")
    return step
