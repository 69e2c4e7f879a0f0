"""From a number and its bounds to a status.

Met as soon as the lower bound is reached; with an upper bound not before the window is
over, since there can still be too much. Too much is a breach at once. A measure that can
fall again, such as a share, is judged when the window is over; what has no measure without
evidence breaks no bound without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, NamedTuple

from lianxin.verbs.base import MeasureVerb, Number
from lianxin.vocabulary import Status

SOON = timedelta(days=7)
"""Due soon: so many days or fewer are left."""


class Assessed(NamedTuple):
    """reached: which piece of evidence, from 0, brought the lower bound; None if none did."""

    status: Status
    measured: Number
    reached: int | None


def wanting(due: date, as_of: date) -> Status:
    """The status of what is not done yet."""
    if as_of > due:
        return Status.BREACHED
    return Status.DUE_SOON if due - as_of <= SOON else Status.OPEN


def assess(
    verb: MeasureVerb, notes: Sequence[Any], at_least: int | None, at_most: int | None,
    due: date, as_of: date, parts: int | None = None,
) -> Assessed:  # fmt: skip
    """What the evidence of one window amounts to.

    notes: what the verb noted of each piece, in order of date.
    parts: for an average, by how many the total is divided.
    """
    total = verb.total(notes)
    measured = total if parts is None else Fraction(total, parts)
    over = as_of > due
    if verb.undefined_without and not notes:
        return Assessed(Status.MET if over else Status.OPEN, measured, None)
    enough = at_least is None or measured >= at_least
    too_much = at_most is not None and measured > at_most
    if not verb.grows:
        good = enough and not too_much
        last = len(notes) - 1 if enough and at_least is not None else None
        settled = Status.MET if over else Status.OPEN
        return Assessed(settled if good else wanting(due, as_of), measured, last)
    reached = _reached(verb, notes, at_least, parts or 1) if enough else None
    if too_much:
        return Assessed(Status.BREACHED, measured, reached)
    if not enough:
        return Assessed(wanting(due, as_of), measured, None)
    return Assessed(Status.MET if over or at_most is None else Status.OPEN, measured, reached)


def _reached(
    verb: MeasureVerb, notes: Sequence[Any], at_least: int | None, parts: int
) -> int | None:
    number = verb.reached(notes, at_least * parts) if at_least else None
    return number - 1 if number else None
