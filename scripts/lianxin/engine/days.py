"""Days as whole numbers: runs of days, cut and put together.

The engine looks at millions of windows, and whole numbers compare several times as
fast as dates. A run is (first day, last day) as ordinals, both included.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST

Run = tuple[int, int]
"""First and last day, as `date.toordinal` numbers them; never empty."""

FIRST = FAR_PAST.toordinal()
LAST = FAR_FUTURE.toordinal()
ALWAYS: Run = (FIRST, LAST)


def cut(runs: Iterable[Run], by: Run) -> tuple[Run, ...]:
    """The days of `runs` that lie in `by`."""
    first, last = by
    parts = ((max(first, a), min(last, b)) for a, b in runs)
    return tuple((a, b) for a, b in parts if a <= b)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The same days as sorted runs that neither overlap nor touch."""
    done: list[Run] = []
    for first, last in sorted(runs):
        if done and first <= done[-1][1] + 1:
            done[-1] = (done[-1][0], max(done[-1][1], last))
        else:
            done.append((first, last))
    return tuple(done)


def how_many(runs: Iterable[Run]) -> int:
    """Days in runs that do not overlap."""
    return sum(last - first + 1 for first, last in runs)


def covers(runs: Iterable[Run], day: int) -> bool:
    """Whether the day lies in one of them."""
    return any(first <= day <= last for first, last in runs)


class _Dates(dict[int, date]):
    def __missing__(self, day: int) -> date:
        found = self[day] = date.fromordinal(day)
        return found


DATES = _Dates()
"""Ordinal -> date. A million obligations fall on a few thousand days, made once each."""
