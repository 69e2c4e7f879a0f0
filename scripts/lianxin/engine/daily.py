"""Judges states that have to hold on every day, such as the number of links.

Judged are the days of the window up to the as-of date on which the subject is active and
under the adoption. More than `tolerate` of them in a row out of bounds is a breach, on
the first day too many; a day that is not judged ends a row. What is shown as measured and
as evidence is the state on the last judged day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lianxin.calendar import BeyondData
from lianxin.engine.days import Run, cut
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.engine.plans import Plans, Row, first_day, last_day
from lianxin.engine.standing import Standing, states
from lianxin.law.model import EveryDay
from lianxin.register import Entry
from lianxin.verbs.base import Number
from lianxin.vocabulary import Status

_State = tuple[int, int, bool]
"""(first day, last day, whether it is within the bounds)."""


def judge(matter: Matter, window: EveryDay) -> Iterator[list[Obligation]]:
    """The obligations of each bound subject, in order of the windows."""
    pieces = matter.look.library.standing(matter.duty.measure)
    gauge = Gauge(matter)
    plans, lives = Plans(matter, window), matter.look.lives
    for subject in matter.subjects():
        life = lives.of(subject)
        if life is None:
            continue
        try:
            plan = plans.of(subject.organisation, life)
        except BeyondData as error:
            matter.beyond(subject, error)
            continue
        active = cut(matter.adopted.runs(subject.organisation), life)
        own = pieces.get(subject.id, [])
        yield [_judge(matter, window, gauge, subject, row, active, own) for row in plan.rows]


class Gauge:
    """Measures what stands on a day."""

    def __init__(self, matter: Matter) -> None:
        """Entries of the evidence's kind by position, and how a verb reads them."""
        look, measure = matter.look, matter.duty.measure
        self._verb = matter.verb
        self._evidence = look.library.evidence_of_all(measure)
        self.ids = look.library.ids(measure.of)

    def measure(self, positions: Sequence[int]) -> Number:
        """The number for the evidence at these positions."""
        return self._verb.total(self._evidence.notes(positions))

    def holds(self, positions: Sequence[int], row: Row) -> bool:
        """Whether it is within the bounds of the row."""
        if self._verb.undefined_without and not positions:
            return True
        number = self.measure(positions)
        return (row.at_least is None or number >= row.at_least) and (
            row.at_most is None or number <= row.at_most
        )


def _judge(
    matter: Matter, window: EveryDay, gauge: Gauge, subject: Entry, row: Row,
    active: Iterable[Run], pieces: list[Standing],
) -> Obligation:  # fmt: skip
    today = matter.look.as_of.toordinal()
    standing: list[int] = []
    judged: list[list[_State]] = []
    for first, last in cut(active, (first_day(row), min(last_day(row), today))):
        found = states(pieces, first, last)
        judged.append([(a, b, gauge.holds(positions, row)) for a, b, positions in found])
        standing = found[-1][2]
    status = _status(row, judged, window.tolerate, today)
    holder = matter.holder(subject)
    excuse = matter.look.excuses.of(matter.clause.rule, subject, holder)
    excused = None
    if excuse is not None and status is not Status.MET:
        excused = excuse(row.window, row.due)
        status = status if excused is None else Status.EXCUSED
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
        measured=gauge.measure(standing),
        done=None,
        evidence=tuple(gauge.ids[position] for position in standing),
        adoption=row.adoption,
        excused_by=excused,
    )


def _status(row: Row, judged: Sequence[Sequence[_State]], tolerate: int, today: int) -> Status:
    if any(longest_gap(run) > tolerate for run in judged):
        return Status.BREACHED
    if row.over:
        return Status.MET
    out_today = bool(judged) and judged[-1][-1][1] == today and not judged[-1][-1][2]
    return row.wanting if out_today else Status.OPEN


def longest_gap(states: Iterable[_State]) -> int:
    """The most days in a row on which the state was out of bounds."""
    longest = gap = 0
    for first, last, holds in states:
        gap = 0 if holds else gap + last - first + 1
        longest = max(longest, gap)
    return longest
