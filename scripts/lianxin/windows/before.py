"""`{days_before: 60, before: decided}`: the days before an event, its own day not included."""

from __future__ import annotations

from datetime import date

from lianxin.calendar import Span, add_days
from lianxin.law.model import Before
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slot(window: Before, event: date, number: int) -> Slot:
    """The `number` days that end on the day before `event`; at least one day."""
    last = add_days(event, -1)
    span = Span(add_days(event, -max(number, 1)), last)
    return Slot(event.isoformat(), span, last)


def trace(window: Before, found: Slot, number: int) -> tuple[Line, ...]:
    """The first day that counts, the last one, and the event."""
    return (
        Line(found.span.first, say("engine.trace.before-begins", days=number)),
        Line(found.due, say("engine.trace.before-ends")),
        Line(add_days(found.due, 1), say("engine.trace.the-event")),
    )
