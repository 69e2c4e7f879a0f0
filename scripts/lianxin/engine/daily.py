"""Judges states that have to hold on every day, such as the number of links.

Judged are the days of the window up to the as-of date on which the subject is active and
under the adoption. More than `tolerate` of them in a row out of bounds is a breach, on
the first day too many; a day that is not judged ends a row. What is shown as measured and
as evidence is the state on the last judged day.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from lianxin.calendar import BeyondData
from lianxin.engine.days import FIRST, Run, cut
from lianxin.engine.excuses import Excuse, settled
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.engine.plans import Plans, Row, first_day, last_day
from lianxin.engine.standing import Standing, states
from lianxin.law.model import EveryDay
from lianxin.register import Entry
from lianxin.verbs.base import Number
from lianxin.vocabulary import Status


class State(NamedTuple):
    """A run of judged days on which the same stood. blank: nothing stood, and the verb
    has no number without evidence. evidence: ids, in order."""

    first: int
    last: int
    number: Number
    blank: bool
    evidence: tuple[str, ...]

    def holds(self, row: Row) -> bool:
        """Whether it is within the bounds of a row."""
        return self.blank or (
            (row.at_least is None or self.number >= row.at_least)
            and (row.at_most is None or self.number <= row.at_most)
        )


def judge(matter: Matter, window: EveryDay) -> Iterator[list[Obligation]]:
    """The obligations of each bound subject, in order of the windows."""
    look, rule = matter.look, matter.clause.rule
    pieces = look.library.standing(matter.duty.measure)
    gauge = Gauge(matter)
    plans, today = Plans(matter, window), look.as_of.toordinal()
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
        active = cut(cut(matter.adopted.runs(subject.organisation), life), (FIRST, today))
        timeline = gauge.timeline(active, pieces.get(subject.id, []))
        firsts, lasts = [s.first for s in timeline], [s.last for s in timeline]
        holder = matter.holder(subject)
        excuse = look.excuses.of(rule, subject, holder)
        yield [
            _judge(matter, window, subject, holder, excuse, row, timeline[begin:end])
            for row in plan.rows
            for begin in [bisect_left(lasts, first_day(row))]
            for end in [bisect_right(firsts, last_day(row))]
        ]


class Gauge:
    """Measures what stands on a day."""

    def __init__(self, matter: Matter) -> None:
        """Entries of the evidence's kind by position, and how a verb reads them."""
        look, measure = matter.look, matter.duty.measure
        self._verb = matter.verb
        self._evidence = look.library.evidence_of_all(measure)
        self._ids = look.library.ids(measure.of)

    def timeline(self, active: Iterable[Run], pieces: list[Standing]) -> list[State]:
        """What stood on the days of `active`, measured once for all windows."""
        return [
            State(
                first,
                last,
                self._verb.total(self._evidence.notes(positions)),
                self._verb.undefined_without and not positions,
                tuple([self._ids[position] for position in positions]),
            )
            for begin, end in active
            for first, last, positions in states(pieces, begin, end)
        ]


def _judge(
    matter: Matter, window: EveryDay, subject: Entry, holder: str, excuse: Excuse | None,
    row: Row, judged: Sequence[State],
) -> Obligation:  # fmt: skip
    status = _status(row, judged, window.tolerate, matter.look.as_of.toordinal())
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
        measured=judged[-1].number if judged else 0,
        done=None,
        evidence=judged[-1].evidence if judged else (),
        adoption=row.adoption,
        excused_by=excused,
    )


def _status(row: Row, judged: Sequence[State], tolerate: int, today: int) -> Status:
    if _longest_gap(row, judged) > tolerate:
        return Status.BREACHED
    if row.over:
        return Status.MET
    out_today = bool(judged) and judged[-1].last == today and not judged[-1].holds(row)
    return row.wanting if out_today else Status.OPEN


def _longest_gap(row: Row, judged: Sequence[State]) -> int:
    """The most days in a row, within the window, on which the state was out of bounds."""
    if all(state.holds(row) for state in judged):
        return 0
    longest = gap = 0
    previous = None
    begin, end = first_day(row), last_day(row)
    for state in judged:
        first, last = max(state.first, begin), min(state.last, end)
        if state.holds(row) or previous != first - 1:
            gap = 0
        gap += 0 if state.holds(row) else last - first + 1
        longest, previous = max(longest, gap), last
    return longest
