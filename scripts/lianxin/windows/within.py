"""`{within: 10, unit: working-days, after: raised}`: from an event until so many days later.

The day of the event belongs to the window (what is done at once counts) but is not
counted, as with all periods in days (Civil Code, art. 201).
"""

from __future__ import annotations

from datetime import date

from lianxin.calendar import Span, add_days, add_working_days, weekday_name, working_days_trace
from lianxin.law.model import Within
from lianxin.windows.slot import Line, Slot
from lianxin.words import say


def slot(window: Within, event: date, number: int) -> Slot:
    """The window after `event`. BeyondData if working days of that time are not known."""
    add = add_working_days if window.unit == "working-days" else add_days
    due = add(event, number)
    return Slot(event.isoformat(), Span(event, due), due)


def trace(window: Within, found: Slot, number: int) -> tuple[Line, ...]:
    """The event, each day that counts or does not with the reason, and the due date."""
    event = found.span.first
    lines = [Line(event, say("engine.trace.event", weekday=weekday_name(event)))]
    if window.unit == "working-days":
        for step in working_days_trace(event, number):
            key = "engine.trace.counts" if step.is_working else "engine.trace.does-not-count"
            lines.append(Line(step.day, say(key, number=step.number, reason=step.reason)))
    else:
        lines.append(Line(found.due, say("engine.trace.days-later", days=number)))
    lines.append(Line(found.due, say("engine.trace.due")))
    return tuple(lines)
