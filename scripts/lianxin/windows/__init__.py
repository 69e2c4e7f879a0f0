"""Which windows of time a rule has, when each is due, and how that came about.

One module per kind of window in `lianxin.law.model`. Windows of the calendar
(`slots`) are the same for every subject; windows of an event (`slot`) hang on
a day in the subject's own record.
"""

from __future__ import annotations

from datetime import date

from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Every,
    EveryDay,
    OnAverage,
    Window,
    Within,
)
from lianxin.windows import around, before, by_date, every, every_day, on_average, within
from lianxin.windows.slot import Line, Slot

__all__ = ["CalendarWindow", "EventWindow", "Line", "Slot", "slot", "slots", "trace"]

CalendarWindow = Every | OnAverage | ByDate | Around | EveryDay
EventWindow = Within | Before


def slots(window: CalendarWindow, first: date, last: date) -> tuple[Slot, ...]:
    """All windows that begin from `first` to `last`, in order. BeyondData for festivals."""
    match window:
        case Every():
            return every.slots(window, first, last)
        case OnAverage():
            return on_average.slots(window, first, last)
        case ByDate():
            return by_date.slots(window, first, last)
        case Around():
            return around.slots(window, first, last)
        case EveryDay():
            return every_day.slots(window, first, last)


def slot(window: EventWindow, event: date, number: int) -> Slot:
    """The window that an event on that day opens, of `number` days. BeyondData as above."""
    if isinstance(window, Within):
        return within.slot(window, event, number)
    return before.slot(window, event, number)


def trace(window: Window, found: Slot, number: int = 0) -> tuple[Line, ...]:
    """How the window came about, day by day. number: the days of an event's window."""
    match window:
        case Every():
            return every.trace(window, found)
        case OnAverage():
            return on_average.trace(window, found)
        case ByDate():
            return by_date.trace(window, found)
        case Around():
            return around.trace(window, found)
        case EveryDay():
            return every_day.trace(window, found)
        case Within():
            return within.trace(window, found, number)
        case Before():
            return before.trace(window, found, number)
