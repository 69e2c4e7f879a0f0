"""`{every_day_of: quarter, tolerate_days: 14}`: a state that has to hold on each day.

The window is the period; within it the state is judged day by day, and more than
`tolerate_days` days out of bounds in a row break the rule. Rows are counted within
one period, and a day on which nobody is bound ends a row.
"""

from __future__ import annotations

from datetime import date

from lianxin.calendar import period_name
from lianxin.law.model import EveryDay
from lianxin.windows.every import whole_periods
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slots(window: EveryDay, first: date, last: date) -> tuple[Slot, ...]:
    """Every period that begins from `first` to `last`, in order."""
    return whole_periods(window.period, first, last)


def trace(window: EveryDay, slot: Slot) -> tuple[Line, ...]:
    """The period, and how long a gap is tolerated."""
    name = period_name(slot.span, window.period)
    return (
        Line(slot.span.first, say("engine.trace.period-begins", period=name)),
        Line(slot.due, say("engine.trace.every-day-ends", days=window.tolerate)),
    )
