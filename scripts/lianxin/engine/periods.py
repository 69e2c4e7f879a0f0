"""Judges duties of the calendar: what was done within each window.

Evidence counts while the subject is active, whether or not the adoption has ended
in mid-window. What the number means is said in `lianxin.engine.assess`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from lianxin.calendar import BeyondData
from lianxin.engine import counting
from lianxin.engine.assess import assess
from lianxin.engine.days import DATES
from lianxin.engine.evidence import BITS, MASK, Evidence
from lianxin.engine.excuses import Excuse, settled
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.engine.plans import Plans, Row
from lianxin.law.model import OnAverage
from lianxin.register import Entry
from lianxin.windows import CalendarWindow


def judge(matter: Matter, window: CalendarWindow) -> Iterator[list[Obligation]]:
    """The obligations of each bound subject, in order of the windows."""
    look, rule = matter.look, matter.clause.rule
    evidence = look.library.evidence(matter.duty.measure, matter.duty.for_each)
    plans, keys_of = Plans(matter, window), evidence.keys
    averaged = isinstance(window, OnAverage)
    counts = matter.verb.name == "count" and not averaged
    for subject in matter.subjects():
        life = look.lives.of(subject)
        if life is None:
            continue
        try:
            plan = plans.of(subject.organisation, life)
        except BeyondData as error:
            matter.beyond(subject, error)
            continue
        if not plan.rows:
            continue
        keys: Sequence[int] = keys_of.get(subject.id, ())
        if keys and not (life[0] << BITS <= keys[0] and keys[-1] >> BITS <= life[1]):
            low = bisect_left(keys, life[0] << BITS)
            keys = keys[low : bisect_left(keys, (life[1] + 1) << BITS)]
        holder = matter.holder(subject)
        excuse = look.excuses.of(rule, subject, holder)
        if counts and excuse is None:
            yield counting.judge(matter, evidence, subject, holder, plan, keys)
        else:
            yield [
                _judge(matter, evidence, subject, holder, row, inside, excuse, averaged)
                for row, inside in plan.evidence(keys)
            ]


def _judge(
    matter: Matter, evidence: Evidence, subject: Entry, holder: str, row: Row,
    inside: Sequence[int], excuse: Excuse | None, averaged: bool,
) -> Obligation:  # fmt: skip
    status, measured, reached = assess(
        matter.verb, evidence.notes(inside), row.at_least, row.at_most, row.due,
        matter.look.as_of, row.parts if averaged else None,
    )  # fmt: skip
    status, excused = settled(status, excuse, row.window, row.due)
    return Obligation(
        rule=matter.clause.rule,
        subject=subject.id,
        label=row.label,
        version=matter.version.span.first,
        holder=holder,
        organisation=subject.organisation,
        window=row.window,
        due=row.due,
        status=status,
        at_least=row.at_least,
        at_most=row.at_most,
        measured=measured,
        done=None if reached is None else DATES[inside[reached] >> BITS],
        evidence=tuple(evidence.ids[key & MASK] for key in inside),
        adoption=row.adoption,
        excused_by=excused,
    )
