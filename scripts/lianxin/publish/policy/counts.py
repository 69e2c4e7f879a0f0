"""Single counts of people: withheld under ten, rounded to five, and votes that hide no few.

Rounding is the conventional one: 13 to 17 are shown as 15. A margin is rounded by itself, so
parts need not add up to it. Random rounding would need a secret, since the same commit has to
give the same bytes; a secret in a public repository is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

THRESHOLD: Final = 10
"""Counts about groups of fewer people than this are withheld."""
STEP: Final = 5
"""Counts are rounded to a multiple of this."""
WIDTH: Final = 5
"""What can be worked out about a withheld count of 1 to 9 leaves at least this much between the
least and the most that it may be."""


def enough(people: int) -> bool:
    """Whether a count about so many people may be shown."""
    return people >= THRESHOLD


def rounded(count: int) -> int:
    """The nearest multiple of STEP; what is published stands for this count or up to two more
    or less."""
    return (count + STEP // 2) // STEP * STEP


def range_of(shown: int) -> tuple[int, int]:
    """What a reader knows of the count behind a published figure: least and most."""
    return max(THRESHOLD, shown - STEP // 2), shown + STEP // 2


class Votes(NamedTuple):
    """How people judged, as it may be shown; None is withheld."""

    asked: int | None
    well: int | None
    partly: int | None
    poorly: int | None


NO_VOTES: Final = Votes(None, None, None, None)


def votes(asked: int, well: int, partly: int, poorly: int) -> Votes:
    """What may be shown of a vote; who did not answer is the fourth, unwritten part.

    A vote is counted once and never grows, so a reader knows no more of its figures than
    their ranges. Where these would give away a small part, only how many were asked is shown.
    """
    if not enough(asked):
        return NO_VOTES
    parts = (well, partly, poorly, asked - well - partly - poorly)
    shown = tuple(rounded(part) if enough(part) else None for part in parts)
    if not _hidden(rounded(asked), shown):
        shown = (None, None, None, None)
    return Votes(rounded(asked), *shown[:3])


def _hidden(asked: int, shown: Sequence[int | None]) -> bool:
    """Whether the parts that are not shown stay wide; exact, since one sum binds them."""
    known = [range_of(figure) for figure in shown if figure is not None]
    others = len(shown) - len(known) - 1
    if others < 0:
        return True
    least, most = range_of(asked)
    rest = (least - sum(high for _, high in known), most - sum(low for low, _ in known))
    top = THRESHOLD - 1
    return min(top, rest[1]) - max(0, rest[0] - others * top) >= WIDTH
