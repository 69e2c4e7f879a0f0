"""Days on which a commitment's deadline passed: worked out, never typed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from lianxin.records.commitment import Commitment
from lianxin.timeliness import GIVEN_UP, ended, resolution
from lianxin.vocabulary import ExtensionState, Timeliness


class Passed(NamedTuple):
    """On this day it became overdue, or long overdue. deadline: the one that had passed."""

    day: date
    time: Timeliness
    deadline: date


def passed(promise: Commitment, as_of: date) -> tuple[Passed, ...]:
    """Every day up to `as_of` on which a running commitment became (long) overdue, in order.

    A deadline holds until another one is granted; the day of the end is the last that counts.
    """
    found = []
    end = ended(promise, as_of) or as_of
    given_up = resolution(promise, as_of) in GIVEN_UP
    for deadline, since, until in _in_force(promise, as_of):
        allowed = max(1, (deadline - promise.made).days)
        for days, time in ((1, Timeliness.OVERDUE), (allowed, Timeliness.LONG_OVERDUE)):
            if days == allowed == 1 and time is Timeliness.OVERDUE:
                continue  # long overdue from its first day
            day = _later(deadline, days)
            if day is None or day > end or (given_up and day == end):
                continue
            if since <= day and (until is None or day < until):
                found.append(Passed(day, time, deadline))
    return tuple(found)


def _in_force(promise: Commitment, as_of: date) -> Iterator[tuple[date, date, date | None]]:
    """(deadline, since when it held, the day from which another one holds), in that order."""
    changes = sorted(
        {
            e.decided for e in promise.extensions
            if e.state is ExtensionState.GRANTED and e.decided and e.decided <= as_of
        }
    )  # fmt: skip
    held, since = promise.deadline, date.min
    for day in changes:
        if held is not None:
            yield held, since, day
        held, since = promise.current_deadline(day), day
    if held is not None:
        yield held, since, None


def _later(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
