"""Days put into bins that people think in: the same day, within three, a week, two months."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

ENDS: Final = (0, 3, 7, 15, 30, 60, 90)
"""The last day of every bin but the last one, which has no end."""


@dataclass(frozen=True, slots=True)
class Bin:
    """first, last: days that belong to it, both included; last is None for the one without end."""

    first: int
    last: int | None
    counts: tuple[int, ...]


def binned(*series: Iterable[int]) -> tuple[Bin, ...]:
    """Every bin with a count for each of the series; days below zero count as zero.

    All bins are there, also the empty ones: a gap in the middle says something.
    """
    counts = [[0] * (len(ENDS) + 1) for _ in series]
    for row, days in zip(counts, series, strict=True):
        for day in days:
            row[bisect_left(ENDS, day)] += 1
    firsts = (0, *(end + 1 for end in ENDS))
    lasts = (*ENDS, None)
    return tuple(
        Bin(first, last, tuple(row[number] for row in counts))
        for number, (first, last) in enumerate(zip(firsts, lasts, strict=True))
    )
