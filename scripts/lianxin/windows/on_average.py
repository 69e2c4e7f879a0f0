"""`{every: month, on_average_over: year}`: one window per longer period, measured per shorter.

What was done in the whole of the longer period is divided by how many of its
shorter periods bind the subject: those of which it was bound for half the days.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lianxin.calendar import Span, covered_days, period_name, period_word, periods
from lianxin.law.model import OnAverage
from lianxin.windows.every import whole_periods
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slots(window: OnAverage, first: date, last: date) -> tuple[Slot, ...]:
    """Every longer period that begins from `first` to `last`, in order."""
    return whole_periods(window.over, first, last)


def parts(window: OnAverage, slot: Slot, bound: Iterable[Span]) -> tuple[Span, ...]:
    """The shorter periods of the slot of which the days in `bound` make up half or more."""
    spans = tuple(bound)
    inside = periods(window.period, slot.span.first, slot.span.last)
    return tuple(part for part in inside if 2 * covered_days(part, spans) >= part.days)


def trace(window: OnAverage, slot: Slot) -> tuple[Line, ...]:
    """The longer period by name, and that the count is divided by its shorter periods."""
    name = period_name(slot.span, window.over)
    return (
        Line(slot.span.first, say("engine.trace.period-begins", period=name)),
        Line(slot.due, say("engine.trace.average-ends", each=period_word(window.period))),
    )
