"""Every mutant of one version of a clause."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal

from lianxin.law.conditions import All, Condition
from lianxin.law.model import (
    Duty,
    Figure,
    Measure,
    Must,
    NotAlike,
    RecordRule,
    Regulation,
    Version,
)

from tests.mutants.conditions import changes, told
from tests.mutants.mutant import Mutant
from tests.mutants.windows import changed_windows, number_of

Nearness = Literal["organisation", "organisation-and-neighbours"]

_SHARE_STEP = 10
"""A share of few records moves in jumps: from 79 to 80 percent there is none of fewer than 24.

So a lower share is looked for a tenth away, which ten records show. A higher bound is one
percent away: a share of exactly the bound shows it."""


def mutants(regulation: Regulation, version: Version) -> Iterator[Mutant]:
    """The version with one thing changed, in every way that the rules of the house name."""
    rule = version.rule
    if isinstance(rule, Duty):
        yield from _of_duty(version, rule, {b.name: b.example for b in regulation.blanks})
    else:
        yield from _of_record_rule(version, rule)


def _of_duty(version: Version, duty: Duty, blanks: Mapping[str, int]) -> Iterator[Mutant]:
    def made(says: str, tip: str, **changed: Any) -> Mutant:
        return Mutant(says, tip, replace(version, rule=replace(duty, **changed)))

    yield from _bounds(duty, blanks, made)
    tip = f"a record ({duty.for_each}) that the condition leaves out (then: nothing, or `only`)"
    yield from _conditions("where of the rule", duty.where, tip, "where", made)
    for change in changed_windows(duty.window, blanks):
        rule = replace(duty, window=change.window)
        yield Mutant(change.says, change.tip, replace(version, rule=rule), change.shift)
    measure = duty.measure

    def measuring(says: str, tip: str, **changed: Any) -> Mutant:
        return made(says, tip, measure=replace(measure, **changed))

    yield from _of_measure(measure, measuring)


def _of_measure(measure: Measure, made: Callable[..., Mutant]) -> Iterator[Mutant]:
    tip = "a subject whose only evidence is left out by the condition (not met)"
    yield from _conditions("where of what is counted", measure.where, tip, "where", made)
    tip = "evidence that does not meet the condition (the share falls)"
    yield from _conditions("`meeting` of the share", measure.meeting, tip, "meeting", made)
    if measure.among:
        tip = "a value that is not among them, and would be one more (not met)"
        yield made(f"`among` {', '.join(measure.among)} dropped", tip, among=())


def _bounds(duty: Duty, blanks: Mapping[str, int], made: Callable[..., Mutant]) -> Iterator[Mutant]:
    share = duty.measure.verb == "share"
    for name, sign in (("at_least", 1), ("at_most", -1)):
        figure = getattr(duty, name)
        if figure is None:
            continue
        number = number_of(figure, blanks)
        laxer = number - sign * (_SHARE_STEP if share else 1)
        tip = f"exactly {laxer}, which is not enough" if sign > 0 else f"{laxer}, which is too much"
        yield made(f"{name} {number} made {laxer}", tip + " (breached)", **{name: Figure(laxer)})
        stricter = number + sign
        tip = f"exactly {number} (met, and the bound is as written)"
        yield made(f"{name} {number} made {stricter}", tip, **{name: Figure(stricter)})


def _of_record_rule(version: Version, rule: RecordRule) -> Iterator[Mutant]:
    def made(says: str, tip: str, **changed: Any) -> Mutant:
        return Mutant(says, tip, replace(version, rule=replace(rule, **changed)))

    tip = f"a record ({rule.of}) that the condition leaves out and that would fail (no finding)"
    yield from _conditions("where of the rule", rule.where, tip, "where", made)
    options = rule.options
    if isinstance(options, Must):
        yield made(
            f"must '{told(options.condition)}' dropped",
            f"a record ({rule.of}) that fails (finding_on)",
            options=Must(All(())),
        )
        tip = f"a {rule.of} at the limit (no finding) and one that fails only here (finding_on)"
        for says, condition in changes(options.condition):
            yield made(f"in must: {says}", tip, options=Must(condition))
    elif isinstance(options, NotAlike):
        yield from _of_likeness(options, made)


def _of_likeness(options: NotAlike, made: Callable[..., Mutant]) -> Iterator[Mutant]:
    percent = options.alike_percent
    for other in (percent - 1, percent + 1):
        tip = f"two texts exactly {min(percent, other)} percent alike"
        says = f"alike_percent {percent} made {other}"
        yield made(says, tip, options=replace(options, alike_percent=other))
    near: Nearness = "organisation-and-neighbours"
    other_among: Nearness = "organisation" if options.among == near else near
    tip = "a record and its copy in a neighbouring branch"
    says = f"among {options.among} made {other_among}"
    yield made(says, tip, options=replace(options, among=other_among))


def _conditions(
    what: str, condition: Condition | None, tip: str, field: str, made: Callable[..., Mutant]
) -> Iterator[Mutant]:
    """The condition dropped, and each change of it."""
    if condition is None:
        return
    yield made(f"{what} '{told(condition)}' dropped", tip, **{field: None})
    for says, new in changes(condition):
        yield made(f"in {what}: {says}", tip, **{field: new})
