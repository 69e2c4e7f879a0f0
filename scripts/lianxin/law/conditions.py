"""Conditions: data that says which records are meant; never code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Comparison = Literal[
    "is", "is_not", "in", "not_in", "includes", "present",
    "before", "not_before", "after", "not_after",
    "at_least", "at_most", "length_at_least",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Other:
    """The value of another field of the same record, to compare with."""

    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """One comparison of the value (or any value, through lists) at `path`.

    is, is_not: same value (or same record, for references); in, not_in: one of several;
    includes: a list field has the value; present: 'yes' or 'no';
    before, not_before, after, not_after: dates (a date or another field);
    at_least, at_most: numbers; length_at_least: characters of a text, items of a list.
    A field that is empty meets no comparison but `present: no`, `is_not`, `not_in`.
    """

    path: tuple[str, ...]
    comparison: Comparison
    value: str | int | tuple[str, ...] | Other


@dataclass(frozen=True, slots=True)
class All:
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold."""

    part: Condition


@dataclass(frozen=True, slots=True)
class Entries:
    """Some or every entry of a list field meets the condition (paths start at the entry).

    `Other` inside starts at the entry too; a path that begins with '^' starts at the record.
    """

    quantity: Literal["some", "every"]
    path: tuple[str, ...]
    where: Condition


Condition = Compare | All | AnyOf | Not | Entries
