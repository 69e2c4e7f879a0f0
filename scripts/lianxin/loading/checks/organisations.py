"""The tree of organisations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin.loading.checks.fault import Fault, fault, named
from lianxin.register import Entry, Register
from lianxin.vocabulary import Level

RANKS: dict[Level, int] = {
    Level.COMMITTEE: 0,
    Level.WORKING_COMMITTEE: 0,
    Level.PARTY_GROUP_ABOVE: 0,
    Level.GENERAL_BRANCH: 1,
    Level.BRANCH: 2,
    Level.PARTY_GROUP: 3,
}
"""How far down a level is. Committees of several kinds stand above one another in
many orders, so those share a rank and may be each other's parents."""


def no_circle(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """Going from parent to parent never leads back."""
    if record.parent is None:
        return
    chain = register.above(entry.slug)  # ends before what would come a second time
    last = named(f"organisation/{chain[-1]}", "", entry, register)
    parent = getattr(last.record, "parent", None) if last else None
    if parent == entry.slug:
        yield fault("circle", "parent", chain=" → ".join((*chain, entry.slug)))


def parent_is_higher(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """An organisation stands below one of a higher level."""
    parent = named(record.parent, "organisation", entry, register)
    if parent is None:
        return
    above: Any = parent.record
    own, upper = RANKS[record.level], RANKS[above.level]
    if upper >= own and not own == upper == 0:
        yield fault("parent-not-higher", "parent", own=record.level.label, upper=above.level.label)


def not_its_own_neighbour(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Neighbours are others."""
    for index, neighbour in enumerate(record.neighbours):
        if neighbour == entry.slug:
            yield fault("names-itself", "neighbours", index)
