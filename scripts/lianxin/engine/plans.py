"""Which windows of the calendar bind a subject, worked out once for all that are alike.

Subjects of one organisation that are active from and to the same days are bound in the
same windows, under the same adoption and figures. A row is such a window, made ready
for the loop that judges: everything that does not hang on the subject's evidence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from lianxin.calendar import BeyondData, Span
from lianxin.engine.assess import wanting
from lianxin.engine.days import FIRST, LAST, Run, cut, how_many
from lianxin.engine.evidence import BITS
from lianxin.engine.matter import Matter
from lianxin.law.model import OnAverage
from lianxin.vocabulary import Status
from lianxin.windows import CalendarWindow, Slot, on_average, slots

_LONGEST = 400
"""No window of the calendar has more days."""


class Row(NamedTuple):
    """A window that binds.

    over: its due date has passed. wanting: the status while the lower bound is not
    reached. parts: for an average, how many of its shorter periods bind; else 1.
    """

    label: str
    window: Span
    due: date
    over: bool
    wanting: Status
    adoption: str
    at_least: int | None
    at_most: int | None
    parts: int


class Plan(NamedTuple):
    """The rows of a subject; begins, ends: between them lie the keys of a row's evidence.

    without_gaps: each window begins on the day after the one before it, as months do.
    """

    rows: tuple[Row, ...]
    begins: tuple[int, ...]
    ends: tuple[int, ...]
    without_gaps: bool

    def evidence(self, keys: Sequence[int]) -> Iterator[tuple[Row, Sequence[int]]]:
        """Each row with the keys that lie in its window."""
        for row, begin, end in zip(self.rows, self.begins, self.ends, strict=True):
            yield row, keys[bisect_left(keys, begin) : bisect_left(keys, end)]


_NOTHING = Plan((), (), (), False)


class Plans:
    """The rows of one matter."""

    def __init__(self, matter: Matter, window: CalendarWindow) -> None:
        """Nothing is worked out before it is asked for."""
        self._matter, self._window = matter, window
        self._plans: dict[tuple[str, Run], Plan] = {}
        self._whole: dict[str, list[Row] | None] = {}

    def of(self, organisation: str, life: Run) -> Plan:
        """The windows that bind subjects of `organisation` active in `life`, in order.

        BeyondData if one of them hangs on a day that nobody knows yet.
        """
        key = (organisation, life)
        if key not in self._plans:
            self._plans[key] = self._plan(organisation, life)
        return self._plans[key]

    def _plan(self, organisation: str, life: Run) -> Plan:
        active = cut(self._matter.adopted.runs(organisation), life)
        if not active:
            return _NOTHING
        if organisation not in self._whole:
            try:
                self._whole[organisation] = self._between(organisation, FIRST, LAST)
            except BeyondData:
                self._whole[organisation] = None
        rows = self._whole[organisation]
        if rows is None:
            rows = self._between(organisation, active[0][0] - _LONGEST, active[-1][1])
        found = _half(rows, active)
        if isinstance(self._window, OnAverage):
            found = [self._averaged(row, self._window, active) for row in found]
        begins = tuple(first_day(row) << BITS for row in found)
        ends = tuple((last_day(row) + 1) << BITS for row in found)
        return Plan(tuple(found), begins, ends, begins[1:] == ends[:-1])

    def _between(self, organisation: str, first: int, last: int) -> list[Row]:
        """The windows of an organisation that begin in those days, under some adoption."""
        matter = self._matter
        runs, span = matter.adopted.runs(organisation), matter.version.span
        first = max(first, runs[0][0], span.first.toordinal())
        last = min(last, runs[-1][1], span.last.toordinal(), matter.look.as_of.toordinal())
        if first > last:
            return []
        found = slots(self._window, date.fromordinal(first), date.fromordinal(last))
        return [row for slot in found if (row := self._row(slot, organisation)) is not None]

    def _row(self, slot: Slot, organisation: str) -> Row | None:
        as_of = self._matter.look.as_of
        bounds = self._matter.bounds.on(organisation, slot.span.first.toordinal())
        if bounds is None:
            return None
        return Row(
            label=slot.label,
            window=slot.span,
            due=slot.due,
            over=as_of > slot.due,
            wanting=wanting(slot.due, as_of),
            adoption=bounds.adoption,
            at_least=bounds.at_least,
            at_most=bounds.at_most,
            parts=1,
        )

    def _averaged(self, row: Row, window: OnAverage, active: Sequence[Run]) -> Row:
        spans = [Span(date.fromordinal(a), date.fromordinal(b)) for a, b in active]
        slot = Slot(row.label, row.window, row.due)
        return row._replace(parts=len(on_average.parts(window, slot, spans)))


def _half(rows: Sequence[Row], active: Sequence[Run]) -> Sequence[Row]:
    """Those with at least half of their days in `active`.

    Windows of one rule neither nest nor overtake each other, so with one run of days
    only those at its two ends need a look.
    """
    if len(active) > 1:
        return [row for row in rows if _is_half(row, active)]
    ((first, last),) = active
    starts, ends = [*map(first_day, rows)], [*map(last_day, rows)]
    touched = slice(bisect_left(ends, first), bisect_right(starts, last))
    inside = slice(bisect_left(starts, first), bisect_right(ends, last))
    if inside.start >= inside.stop:
        return [row for row in rows[touched] if _is_half(row, active)]
    before = [row for row in rows[touched.start : inside.start] if _is_half(row, active)]
    after = [row for row in rows[inside.stop : touched.stop] if _is_half(row, active)]
    return [*before, *rows[inside], *after]


def _is_half(row: Row, active: Sequence[Run]) -> bool:
    first, last = first_day(row), last_day(row)
    return 2 * how_many(cut(active, (first, last))) >= last - first + 1


def first_day(row: Row) -> int:
    """The first day of the window as an ordinal."""
    return row.window.first.toordinal()


def last_day(row: Row) -> int:
    """The last day of the window as an ordinal."""
    return row.window.last.toordinal()
