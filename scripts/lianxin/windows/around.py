"""`{around: spring-festival, days_before: 15, days_after: 3}`: each year around a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from lianxin.calendar import (
    FESTIVALS,
    add_days,
    around,
    festival_day,
    festival_name,
    in_year,
    month_day,
    month_day_name,
)
from lianxin.findings import Text
from lianxin.law.model import Around
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slots(window: Around, first: date, last: date) -> tuple[Slot, ...]:
    """The window of each year that begins from `first` to `last`, in order.

    The label is the year the festival belongs to: Laba of 2023 fell on 2022-12-30.
    BeyondData where the day of a festival is not known.
    """
    return tuple(
        Slot(f"{year:04d}", span, span.last)
        for year, day in _days(window, first, last)
        for span in [around(day, window.before, window.after)]
        if first <= span.first <= last
    )


def middle(window: Around, slot: Slot) -> date:
    """The day the window lies around."""
    return _day(window, int(slot.label))


def day_name(window: Around) -> Text:
    """What people call the day: '春节', '1 August'."""
    if window.day in FESTIVALS:
        return festival_name(window.day)
    return month_day_name(month_day(window.day))


def trace(window: Around, slot: Slot) -> tuple[Line, ...]:
    """The first day, the festival of that year, the last day."""
    name = day_name(window)
    return (
        Line(slot.span.first, say("engine.trace.days-before", days=window.before, name=name)),
        Line(middle(window, slot), say("engine.trace.the-day", year=slot.label, name=name)),
        Line(slot.due, say("engine.trace.days-after", days=window.after, name=name)),
    )


def _days(window: Around, first: date, last: date) -> Iterator[tuple[int, date]]:
    """The years to try, each with its day; the window begins `before` days earlier."""
    begin, end = add_days(first, window.before), add_days(last, window.before)
    # Laba falls as early as 29 December of the year before the one it belongs to.
    end = add_days(end, 3) if window.day == "laba" else end
    for year in range(begin.year, end.year + 1):
        yield year, _day(window, year)


def _day(window: Around, year: int) -> date:
    if window.day in FESTIVALS:
        return festival_day(window.day, year)
    return in_year(month_day(window.day), year)
