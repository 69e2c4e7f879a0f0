"""`{by: 12-31}`: each year from 1 January up to and including a day of the year."""

from __future__ import annotations

from datetime import date

from lianxin.calendar import Span, in_year, month_day
from lianxin.law.model import ByDate
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slots(window: ByDate, first: date, last: date) -> tuple[Slot, ...]:
    """The window of each year whose 1 January lies in `first` to `last`."""
    day = month_day(window.month_day)
    years = (year for year in range(first.year, last.year + 1) if date(year, 1, 1) >= first)
    return tuple(
        Slot(f"{year:04d}", span, span.last)
        for year in years
        for span in [Span(date(year, 1, 1), in_year(day, year))]
    )


def trace(window: ByDate, slot: Slot) -> tuple[Line, ...]:
    """1 January, and the day by which it is due; 02-29 is 02-28 in a common year."""
    return (
        Line(slot.span.first, say("engine.trace.year-begins", year=slot.label)),
        Line(slot.due, say("engine.trace.by-date", day=window.month_day)),
    )
