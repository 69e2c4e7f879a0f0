"""Judges what has to follow an event, or go before it.

Bound is a subject that existed on the day of the event, if the regulation was adopted on
that day; the text in force on that day applies. There is no test of half the days. What
follows may be done late: it then counts up to the piece that reached the bound.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lianxin.calendar import BeyondData
from lianxin.engine.assess import assess
from lianxin.engine.bounds import Bounds
from lianxin.engine.days import DATES, covers
from lianxin.engine.evidence import BITS, MASK, Evidence
from lianxin.engine.excuses import settled
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.law.compile import (
    compile_entry_condition,
    compile_entry_values,
    compile_values,
)
from lianxin.law.model import Within
from lianxin.register import Entry, Register
from lianxin.verbs.base import Number
from lianxin.vocabulary import Status
from lianxin.windows import EventWindow, Slot, slot


def judge(matter: Matter, window: EventWindow) -> Iterator[list[Obligation]]:
    """The obligation of each bound subject."""
    look = matter.look
    evidence = look.library.evidence(matter.duty.measure, matter.duty.for_each)
    event_of = event_finder(window, matter.duty.for_each, look.register)
    for subject in matter.subjects():
        event = event_of(subject)
        bounds = None if event is None else bound_on(matter, subject, event)
        if event is None or bounds is None:
            continue
        try:
            found = slot(window, event, bounds.days)
        except BeyondData as error:
            matter.beyond(subject, error)
            continue
        yield [_judge(matter, subject, found, bounds, evidence)]


def event_finder(
    window: EventWindow, kind: str, register: Register
) -> Callable[[Entry], date | None]:
    """The day of the event: the earliest one, where several entries tell of it."""
    path = window.after if isinstance(window, Within) else window.before
    if isinstance(window, Within) and window.which is not None:
        own, rest = path[0], path[1:]
        meets = compile_entry_condition(window.which, kind, own)
        days = compile_entry_values(rest, kind, own)

        def first_that_meets(entry: Entry) -> date | None:
            items = (i for i in getattr(entry.record, own) if meets(i, entry, register))
            return min((d for item in items for d in days(item, entry, register)), default=None)

        return first_that_meets
    read = compile_values(path, kind)
    return lambda entry: min(read(entry, register), default=None)


def bound_on(matter: Matter, subject: Entry, event: date) -> Bounds | None:
    """The bounds that hold the subject on the day of its event; None if none do."""
    day, life = event.toordinal(), matter.look.lives.of(subject)
    if (
        event > matter.look.as_of
        or not matter.version.span.contains(event)
        or life is None
        or not covers([life], day)
    ):
        return None
    return matter.bounds.on(subject.organisation, day)


def _judge(
    matter: Matter, subject: Entry, found: Slot, bounds: Bounds, evidence: Evidence
) -> Obligation:
    outcome = _outcome(matter, found, bounds, evidence, evidence.keys.get(subject.id, []))
    holder = matter.holder(subject)
    excuse = matter.look.excuses.of(matter.clause.rule, subject, holder)
    status, excused = settled(outcome.status, excuse, found.span, found.due)
    return Obligation(
        rule=matter.clause.rule,
        subject=subject.id,
        label=found.label,
        version=matter.version.span.first,
        holder=holder,
        organisation=subject.organisation,
        window=found.span,
        due=found.due,
        status=status,
        at_least=bounds.at_least,
        at_most=bounds.at_most,
        measured=outcome.measured,
        done=outcome.done,
        evidence=tuple(evidence.ids[key & MASK] for key in outcome.counted),
        adoption=bounds.adoption,
        excused_by=excused,
    )


class _Outcome(NamedTuple):
    status: Status
    measured: Number
    done: date | None
    counted: Sequence[int]


def _outcome(
    matter: Matter, found: Slot, bounds: Bounds, evidence: Evidence, keys: Sequence[int]
) -> _Outcome:
    """What lies in the window counts; if that is not enough, what came after it, too,
    up to the piece that reached the lower bound. Too little in all: only the window."""
    keys = keys[bisect_left(keys, found.span.first.toordinal() << BITS) :]
    end = bisect_left(keys, (found.due.toordinal() + 1) << BITS)

    def outcome(counted: Sequence[int]) -> _Outcome:
        status, measured, reached = assess(
            matter.verb, evidence.notes(counted), bounds.at_least, bounds.at_most,
            found.due, matter.look.as_of,
        )  # fmt: skip
        done = None if reached is None else DATES[counted[reached] >> BITS]
        return _Outcome(status, measured, done, counted)

    in_time = outcome(keys[:end])
    follows = isinstance(matter.duty.window, Within)
    if in_time.status is not Status.BREACHED or not follows or not matter.verb.grows:
        return in_time
    number = matter.verb.reached(evidence.notes(keys), bounds.at_least or 0)
    if in_time.done is not None or number is None:
        return in_time
    late = outcome(keys[:number])
    return late._replace(status=Status.LATE) if late.status is Status.MET else in_time
