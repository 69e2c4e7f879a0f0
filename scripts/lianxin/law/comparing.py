"""What each comparison of a condition means, as functions of the values that were found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from lianxin.law.conditions import Comparison
from lianxin.law.fields import Field

DENYING = frozenset({"is_not", "not_in"})
"""Met by a field that is empty."""

Pair = Callable[[Any, Any], bool]

_PAIRS: dict[str, Pair] = {
    "is": lambda value, other: bool(value == other),
    "is_not": lambda value, other: bool(value == other),
    "in": lambda value, other: value in other,
    "not_in": lambda value, other: value in other,
    "includes": lambda value, other: bool(value == other),
    "before": lambda value, other: bool(value < other),
    "not_before": lambda value, other: bool(value >= other),
    "after": lambda value, other: bool(value > other),
    "not_after": lambda value, other: bool(value <= other),
    "at_least": lambda value, other: bool(value >= other),
    "at_most": lambda value, other: bool(value <= other),
    "length_at_least": lambda value, other: len(value) >= other,
}


@dataclass(frozen=True, slots=True)
class Ready:
    """One comparison, for one value that may be None, for several, and against several."""

    of_one: Callable[[Any], bool]
    of_several: Callable[[tuple[Any, ...]], bool]
    of_pairs: Callable[[tuple[Any, ...], tuple[Any, ...]], bool]


def comparison(name: Comparison, literal: Any, leaf: Field) -> Ready:
    """The comparison `name` with a literal, for a path that ends at `leaf`.

    Denials hold when no value is the one named, all others when any value meets them.
    literal: '' when the other side is a field too (`of_pairs`).
    """
    if name == "present":
        wanted = literal == "yes"
        return Ready(
            lambda value: (value is not None) is wanted,
            lambda found: bool(found) is wanted,
            lambda found, others: bool(found) is wanted,
        )
    if name == "length_at_least" and leaf.many:
        number = int(literal)
        return Ready(
            lambda value: number <= 1 and value is not None,
            lambda found: len(found) >= number,
            lambda found, others: len(found) >= number,
        )
    pair = _PAIRS["is" if name in ("in", "not_in") and literal == "" else name]
    value = _read(name, literal, leaf)
    if name in DENYING:
        return Ready(
            lambda one: one is None or not pair(one, value),
            lambda found: not any(pair(one, value) for one in found),
            lambda found, others: not any(pair(a, b) for a in found for b in others),
        )
    return Ready(
        lambda one: one is not None and pair(one, value),
        lambda found: any(pair(one, value) for one in found),
        lambda found, others: any(pair(a, b) for a in found for b in others),
    )


def _read(name: Comparison, literal: Any, leaf: Field) -> Any:
    """The literal as what stands in records: a day, a number, a set of words or a word."""
    if literal == "":
        return literal
    if name in ("in", "not_in"):
        return frozenset(_one(each, leaf) for each in literal)
    if name == "length_at_least":
        return int(literal)
    return _one(literal, leaf)


def _one(literal: str | int, leaf: Field) -> Any:
    if leaf.sort == "date":
        return date.fromisoformat(str(literal))
    if leaf.sort == "number":
        return int(literal)
    return literal
