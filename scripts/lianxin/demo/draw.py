"""Chance that is the same everywhere: only `random()` is asked, the rest is made here.

`random.Random` promises the same `random()` for the same seed on every version of
Python; `choice`, `sample` and `shuffle` have changed before. A text seed is hashed
with SHA-512, so every branch and every link gets its own stream, and one more member
does not change what all the others did.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """A stream of chance, named by words."""

    def __init__(self, *seed: object) -> None:
        self._random = Random("/".join(str(part) for part in seed))  # noqa: S311

    def below(self, n: int) -> int:
        """A whole number from 0 to n - 1."""
        return int(self._random.random() * n)

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """True in so many of a hundred cases."""
        return self.below(100) < percent

    def pick(self, options: Sequence[T]) -> T:
        """One of several."""
        return options[self.below(len(options))]

    def shuffled(self, options: Sequence[T]) -> list[T]:
        """All of them, in another order (Fisher and Yates)."""
        cards = list(options)
        for last in range(len(cards) - 1, 0, -1):
            other = self.below(last + 1)
            cards[last], cards[other] = cards[other], cards[last]
        return cards

    def day(self, first: date, last: date) -> date:
        """A day from first to last, both included; `first` when they are crossed."""
        return first + timedelta(days=self.below(max(0, (last - first).days) + 1))


class Deck:
    """Cards drawn one after the other; only when all are used are they shuffled again.

    So that no sentence comes twice before every other one has come once.
    """

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        self._piles: dict[object, list[int]] = {}

    def next(self, pile: object, cards: Sequence[T]) -> T:
        """The next card of the pile named `pile`."""
        return self.fitting(pile, cards, lambda _card: True)

    def fitting(self, pile: object, cards: Sequence[T], fits: Callable[[T], bool]) -> T:
        """The next card that fits; the others keep their place.

        At least one of the cards has to fit; LookupError otherwise.
        """
        left = self._piles.setdefault(pile, [])
        for _round in range(2):
            for place in range(len(left) - 1, -1, -1):
                if fits(cards[left[place]]):
                    return cards[left.pop(place)]
            # Under what is left, so that the rest of this round still comes first.
            left[:0] = self._draw.shuffled(range(len(cards)))
        raise LookupError(f"no card of {pile!r} fits")
