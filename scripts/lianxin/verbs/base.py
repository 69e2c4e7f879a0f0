"""What every verb is made of. Verbs know no kind of record by name: paths are read for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Protocol

from lianxin.law.compile import ItemTest, ItemValues
from lianxin.law.conditions import Condition
from lianxin.law.model import FieldPath, Measure

if TYPE_CHECKING:
    from lianxin.register import Entry, Register

Number = int | Fraction


class Reader(Protocol):
    """How fields of the evidence (a record, or an entry of the subject) are read."""

    def values(self, path: FieldPath) -> ItemValues:
        """The function that gives what stands at `path`."""

    def test(self, condition: Condition | None) -> ItemTest:
        """The function that says whether the condition is met."""


@dataclass(frozen=True, slots=True)
class MeasureVerb:
    """How evidence becomes a number.

    note: makes the function that notes, once per piece of evidence, what `total` needs of
        it; None where a piece is just a piece.
    total: the number for the notes of all evidence that counts.
    grows: more evidence never makes the number smaller, so a lower bound that is reached
        stays reached. Otherwise the number is judged when the window is over.
    undefined_without: with no evidence there is no number, and no bound is broken.
    """

    name: str
    note: Callable[[Measure, Reader], ItemValues | None]
    total: Callable[[Sequence[Any]], Number]
    grows: bool = True
    undefined_without: bool = False

    def reached(self, notes: Sequence[Any], bound: int) -> int | None:
        """How many notes, from the first, it takes to reach `bound`; None if all do not.

        0 for a bound of 0. For verbs that grow; by halving, so that it stays fast.
        """
        if self.total(notes) < bound:
            return None
        low, high = 0, len(notes)
        while low < high:
            middle = (low + high) // 2
            if self.total(notes[:middle]) >= bound:
                high = middle
            else:
                low = middle + 1
        return low


@dataclass(frozen=True, slots=True)
class Objection:
    """What a record verb has against a record.

    others: the records that belong to it, and how alike they are in percent.
    """

    entry: Entry
    others: tuple[tuple[Entry, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """What a record verb may ask about the surroundings.

    meets: for each of the records to judge, whether it meets a condition.
    values: what stands at a path of a record of that kind.
    day: the own date of a record.
    near: the organisations whose records are compared with those of one, itself included.
    """

    register: Register
    meets: Callable[[Condition | None], Iterable[bool]]
    values: Callable[[FieldPath], Callable[[Entry, Register], tuple[Any, ...]]]
    day: Callable[[Entry], Any]
    near: Callable[[str], frozenset[str]]


RecordVerb = Callable[[Any, Sequence["Entry"], Scene], Iterable[Objection]]
"""(the verb's options, the records to judge sorted by id, scene) -> objections"""
