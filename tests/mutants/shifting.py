"""Windows of the calendar that begin and end on other days than they should.

All of them come to the engine through one function, `lianxin.windows.slots`, which is replaced
while a mutant is judged. What an average is divided by stays what it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from unittest.mock import patch

from lianxin.calendar import Span, add_days
from lianxin.engine import plans
from lianxin.law.model import OnAverage
from lianxin.windows import CalendarWindow, Slot, on_average, slots

from tests.mutants.mutant import NO_SHIFT, Shift


@contextmanager
def shifted(shift: Shift) -> Iterator[None]:
    """In here every window of the calendar is moved."""
    if shift == NO_SHIFT:
        yield
        return
    with (
        patch.object(plans, "slots", _slots(slots, shift)),
        patch.object(on_average, "parts", _parts(on_average.parts, shift)),
    ):
        yield


def _slots(
    original: Callable[[CalendarWindow, date, date], tuple[Slot, ...]], shift: Shift
) -> Callable[[CalendarWindow, date, date], tuple[Slot, ...]]:
    begin, end = shift

    def moved(window: CalendarWindow, first: date, last: date) -> tuple[Slot, ...]:
        # Wanted are those that begin in these days after they were moved.
        found = original(window, _moved(first, -begin), _moved(last, -begin))
        return tuple(_moved_slot(slot, begin, end) for slot in found)

    return moved


def _parts(
    original: Callable[[OnAverage, Slot, Iterable[Span]], tuple[Span, ...]], shift: Shift
) -> Callable[[OnAverage, Slot, Iterable[Span]], tuple[Span, ...]]:
    begin, end = shift

    def unmoved(window: OnAverage, slot: Slot, bound: Iterable[Span]) -> tuple[Span, ...]:
        return original(window, _moved_slot(slot, -begin, -end), bound)

    return unmoved


def _moved_slot(slot: Slot, begin: int, end: int) -> Slot:
    span = Span(_moved(slot.span.first, begin), _moved(slot.span.last, end))
    return Slot(slot.label, span, _moved(slot.due, end))


def _moved(day: date, days: int) -> date:
    """The first and the last day there are stay where they are."""
    if date.min < day < date.max:
        return add_days(day, days)
    return day
