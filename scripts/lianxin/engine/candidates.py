"""Evidence that was looked at for an obligation, and why it counted or did not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lianxin.engine.days import DATES, Run, covers
from lianxin.engine.explanation import Piece
from lianxin.engine.lives import Lives
from lianxin.engine.messages import day_name
from lianxin.engine.obligations import Obligation
from lianxin.engine.own_evidence import looking
from lianxin.law.compile import compile_condition, compile_values
from lianxin.law.model import Duty, EveryDay
from lianxin.register import Entry, Register
from lianxin.vocabulary import Status
from lianxin.windows import CalendarWindow
from lianxin.words import say

Found = tuple[str, Run, bool]
"""Id, first and last day on which it is evidence, whether it meets the rule's condition."""


def pieces(
    obligation: Obligation, duty: Duty, register: Register, as_of: date
) -> tuple[Piece, ...]:
    """Every piece that names the subject, in order of date, then of id."""
    lives = Lives(register)
    subject = register.entries[obligation.subject]
    found = sorted(_found(subject, duty, register, lives), key=lambda f: (f[1], f[0]))
    life = lives.of(subject) if isinstance(duty.window, CalendarWindow) else None
    return tuple(_piece(one, obligation, duty, life, as_of) for one in found)


def _found(subject: Entry, duty: Duty, register: Register, lives: Lives) -> Iterator[Found]:
    measure = duty.measure
    if not measure.of:
        for (name, day, _), meets in looking(duty.for_each, measure, register)(subject):
            yield name, (day.toordinal(), day.toordinal()), meets
        return
    meets_where = compile_condition(measure.where, measure.of)
    readers = [compile_values(path, measure.of) for path in measure.by]
    for entry in register.of(measure.of):
        if any(subject.id in read(entry, register) for read in readers):
            run = _run(entry, duty, register, lives)
            if run is not None:
                yield entry.id, run, meets_where(entry, register)


def _run(entry: Entry, duty: Duty, register: Register, lives: Lives) -> Run | None:
    if isinstance(duty.window, EveryDay):
        return lives.of(entry)
    path = tuple(duty.measure.dated.split("."))
    days: tuple[Any, ...] = compile_values(path, duty.measure.of)(entry, register)
    return (min(days).toordinal(), min(days).toordinal()) if days else None


def _piece(
    found: Found, obligation: Obligation, duty: Duty, life: Run | None, as_of: date
) -> Piece:
    name, run, meets = found
    reason = "counted"
    if name not in obligation.evidence:
        reason = _reason(run, meets, obligation, duty, life, as_of)
    day = DATES[run[0]]
    return Piece(name, day, reason, say(f"engine.why.{reason}", day=day_name(day)))


def _reason(
    run: Run, meets: bool, obligation: Obligation, duty: Duty, life: Run | None, as_of: date
) -> str:
    """The first of the reasons for which a piece does not count."""
    window, day = obligation.window, run[0]
    if not meets:
        return "not-met"
    if isinstance(duty.window, EveryDay):
        return "not-standing"
    if day > as_of.toordinal():
        return "after-as-of"
    if life is not None and not covers([life], day):
        return "not-active"
    if not window.first.toordinal() <= day <= window.last.toordinal():
        late = obligation.status is Status.LATE and window.last.toordinal() < day
        return "after-enough" if late else "outside-window"
    return "after-as-of"
