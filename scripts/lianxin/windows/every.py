"""`{every: month}`: every month, quarter, half-year or year, from its first day to its last."""

from __future__ import annotations

from datetime import date

from lianxin.calendar import Period, label, period_name, periods
from lianxin.law.model import Every
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slots(window: Every, first: date, last: date) -> tuple[Slot, ...]:
    """Every period that begins from `first` to `last`, in order."""
    return whole_periods(window.period, first, last)


def whole_periods(period: Period, first: date, last: date) -> tuple[Slot, ...]:
    """The periods of a kind that begin from `first` to `last`, each due on its last day."""
    return tuple(
        Slot(label(span, period), span, span.last)
        for span in periods(period, first, last)
        if span.first >= first
    )


def trace(window: Every, slot: Slot) -> tuple[Line, ...]:
    """The period by name, its first day and its last."""
    name = period_name(slot.span, window.period)
    return (
        Line(slot.span.first, say("engine.trace.period-begins", period=name)),
        Line(slot.due, say("engine.trace.period-ends", period=name)),
    )
