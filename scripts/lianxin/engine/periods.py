"""Judges duties of the calendar: what was done within each window.

Evidence counts while the subject is active, whether or not the adoption has ended
in mid-window. What the number means is said in `lianxin.engine.assess`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from lianxin.calendar import BeyondData
from lianxin.engine.assess import assess
from lianxin.engine.evidence import BITS, MASK, Evidence
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.engine.plans import Plans, Row
from lianxin.law.model import OnAverage
from lianxin.register import Entry
from lianxin.verbs.base import Number
from lianxin.vocabulary import Status
from lianxin.windows import CalendarWindow

MET, OPEN, BREACHED, EXCUSED = Status.MET, Status.OPEN, Status.BREACHED, Status.EXCUSED
_EXCUSABLE = frozenset({Status.OPEN, Status.DUE_SOON, Status.BREACHED})
_make = tuple.__new__


def judge(matter: Matter, window: CalendarWindow) -> Iterator[list[Obligation]]:
    """The obligations of each bound subject, in order of the windows."""
    evidence = matter.look.library.evidence(matter.duty.measure, matter.duty.for_each)
    lives, plans = matter.look.lives, Plans(matter, window)
    bench = Bench(matter, evidence, isinstance(window, OnAverage))
    for subject in matter.subjects():
        life = lives.of(subject)
        if life is None:
            continue
        try:
            rows = plans.rows(subject.organisation, life)
        except BeyondData as error:
            matter.beyond(subject, error)
            continue
        if rows:
            keys = evidence.keys.get(subject.id, ())
            if keys:
                low = bisect_left(keys, life[0] << BITS)
                keys = keys[low : bisect_left(keys, (life[1] + 1) << BITS)]
            yield bench.judge(subject, rows, keys)


class Bench:
    """Judges the windows of one subject after another; the engine's innermost loop.

    Obligations are made straight from a tuple and counting is done in place: with a
    million windows every call in the loop costs a tenth of a second.
    """

    def __init__(self, matter: Matter, evidence: Evidence, averaged: bool) -> None:
        """averaged: the measure is divided by the parts of a row."""
        self._matter, self._evidence = matter, evidence
        self._averaged = averaged
        self._counts = matter.verb.name == "count" and not averaged

    def judge(self, subject: Entry, rows: Sequence[Row], keys: Sequence[int]) -> list[Obligation]:
        """One obligation for each row."""
        matter, ids, days = self._matter, self._evidence.ids, self._evidence.days
        rule, version = matter.clause.rule, matter.version.span.first
        holder = matter.holder(subject)
        excuse = matter.look.excuses.of(rule, subject, holder)
        name, organisation, as_of = subject.id, subject.organisation, matter.look.as_of
        counts, averaged = self._counts, self._averaged
        found: list[Obligation] = []
        for row in rows:
            (
                begin,
                end,
                label,
                window,
                due,
                over,
                status,
                adoption,
                at_least,
                at_most,
                parts,
                _,
                _,
            ) = row
            start = bisect_left(keys, begin)
            inside = keys[start : bisect_left(keys, end, start)]
            done = excused = None
            measured: Number
            if counts:
                measured = len(inside)
                if at_most is not None and measured > at_most:
                    status = BREACHED
                elif at_least is None or measured >= at_least:
                    status = MET if over or at_most is None else OPEN
                if at_least and measured >= at_least:
                    done = days[inside[at_least - 1] & MASK]
            else:
                status, measured, last = assess(
                    matter.verb, self._evidence.notes(inside), at_least, at_most, due, as_of,
                    parts if averaged else None,
                )  # fmt: skip
                done = None if last is None else days[inside[last] & MASK]
            if excuse is not None and status in _EXCUSABLE:
                excused = excuse(window, due)
                status = status if excused is None else EXCUSED
            found.append(_make(Obligation, (
                rule, name, label, version, holder, organisation, window, due, status,
                at_least, at_most, measured, done,
                tuple([ids[key & MASK] for key in inside]), adoption, excused,
            )))  # fmt: skip
        return found
