"""The changes of a window: by its own figures, or by moving the days it begins and ends on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    EveryDay,
    Figure,
    Window,
    Within,
)

from tests.mutants.conditions import changes, told
from tests.mutants.mutant import NO_SHIFT, Shift

EARLIER, LATER = "a day earlier", "a day later"
_GAP = "one gap of exactly the tolerated days (met), and one of a day more (breached)"


class Changed(NamedTuple):
    """What was changed, which case would catch it, and the window or the shift after it."""

    says: str
    tip: str
    window: Window
    shift: Shift = NO_SHIFT


def changed_windows(window: Window, blanks: Mapping[str, int]) -> Iterator[Changed]:
    """Every window that differs from this one in one thing. blanks: name -> example."""
    match window:
        case Within():
            yield from _within(window, number_of(window.number, blanks))
        case Before():
            yield from _before(window, number_of(window.number, blanks))
        case ByDate():
            yield from _ends(window, f"the day {window.month_day}")
        case Around():
            if window.before + window.after > 0:  # A window of no days is none.
                tip = "evidence on the first day of the window (met), on the day before (not)"
                yield Changed("the window begins " + EARLIER, tip, window, (-1, 0))
                yield Changed("the window begins " + LATER, tip, window, (1, 0))
            yield from _ends(window, "the last day of the window")
        case EveryDay():
            yield from _tolerated(window)
            tip = (
                "a gap of exactly the tolerated days that begins before the first day of one "
                "period, and another that goes on after the last day of a period (both met)"
            )
            yield from _moved(window, tip)
        case _:
            tip = (
                "evidence on the first day of one period and on the last day of another "
                "(both met, with nothing else in them)"
            )
            yield from _moved(window, tip)


def number_of(figure: Figure, blanks: Mapping[str, int]) -> int:
    """The number of a figure; of a blank, its example."""
    if figure.blank is not None:
        return blanks[figure.blank]
    assert figure.number is not None
    return figure.number


def _within(window: Within, number: int) -> Iterator[Changed]:
    tip = "done on the last day (met, with `due`) and on the day after (late)"
    for other in (number - 1, number + 1):
        if other >= 0:  # Nothing is due before the event that it follows.
            says = f"within {number} {window.unit} made {other}"
            yield Changed(says, tip, replace(window, number=Figure(other)))
    if window.which is not None:
        tip = "an earlier entry that the condition leaves out, with the due date"
        says = f"the window's condition '{told(window.which)}' dropped"
        yield Changed(says, tip, replace(window, which=None))
    for says, condition in changes(window.which):
        yield Changed(f"in the window's condition: {says}", tip, replace(window, which=condition))


def _before(window: Before, number: int) -> Iterator[Changed]:
    tip = "done on the first day that counts (met), and on the day before it (breached)"
    for other in (number - 1, number + 1):
        # The engine gives every such window one day at least: 0 days are the same as 1.
        if other >= 1:
            says = f"{number} days before made {other}"
            yield Changed(says, tip, replace(window, number=Figure(other)))


def _tolerated(window: EveryDay) -> Iterator[Changed]:
    for other in (window.tolerate - 1, window.tolerate + 1):
        if other >= 0:
            says = f"tolerate_days {window.tolerate} made {other}"
            yield Changed(says, _GAP, replace(window, tolerate=other))


def _ends(window: Window, what: str) -> Iterator[Changed]:
    tip = "evidence on the last day (met), and on the day after it (not)"
    yield Changed(f"{what} moved to {EARLIER}", tip, window, (0, -1))
    yield Changed(f"{what} moved to {LATER}", tip, window, (0, 1))


def _moved(window: Window, tip: str) -> Iterator[Changed]:
    yield Changed("every period shifted to " + EARLIER, tip, window, (-1, -1))
    yield Changed("every period shifted to " + LATER, tip, window, (1, 1))
