"""Within how many days so many had an answer: a sentence that is true of real opinions."""

from __future__ import annotations

from collections.abc import Sequence


def within_which(ordered: Sequence[int], part: int, of: int) -> int | None:
    """The smallest of the values that at least `part`/`of` of them do not exceed; None if empty.

    ordered: ascending. The inverse of the empirical distribution (type 1 of Hyndman and Fan,
    1996): always a value that occurred, never one between two, so that 'half were answered
    within 6 days' can be counted. Whole numbers all the way: no rounding of 0.9 x n.
    """
    if not ordered:
        return None
    rank = -(-len(ordered) * part // of)
    return ordered[max(1, rank) - 1]
