"""An adoption may be stricter than those above it, never laxer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lianxin.calendar import Span
from lianxin.findings import Finding, Place, Severity, Step, Text
from lianxin.law.adoption import HIGHER_IS_STRICTER, Way, figures_of, rules_of, stated
from lianxin.law.model import Figure, Regulation
from lianxin.records.adoption import Adoption
from lianxin.words import say

if TYPE_CHECKING:
    from lianxin.register import Entry, Register


Good = tuple["Entry", Adoption, Span]
"""An adoption with the days on which it is in force."""


def wrong(
    entry: Entry,
    path: tuple[Step, ...],
    what: str,
    remedy: Text,
    related: tuple[tuple[Place, Text], ...] = (),
    **values: Any,
) -> Finding:
    """The finding 'adoption/<what>' at a place of an adoption."""
    return Finding(
        Place(entry.file, path),
        f"adoption/{what}",
        Severity.ERROR,
        say(f"law.adoption.{what}", **values),
        remedy,
        related=related,
    )


def is_laxer(way: Way, number: int, above: int) -> bool:
    """Whether a number asks for less than the one above it."""
    return number < above if HIGHER_IS_STRICTER[way] else number > above


def laxer(
    entry: Entry, record: Adoption, regulation: Regulation, above: list[Good], register: Register
) -> Iterator[Finding]:
    """Nothing that is stated here is laxer than what is stated above at the same time."""
    said: set[tuple[Step, ...]] = set()
    for rule, clause in rules_of(regulation).items():
        for way, figure in figures_of(clause.versions[-1].rule).items():
            number = stated(figure, way, rule, record)
            for other, adopted, _ in above:
                limit = stated(figure, way, rule, adopted)
                if number is None or limit is None or not is_laxer(way, number, limit):
                    continue
                at = _where(record, figure, way, rule)
                if at not in said:
                    said.add(at)
                    yield _laxer_finding(entry, at, number, limit, other, register)


def _where(record: Adoption, figure: Figure, way: Way, rule: str) -> tuple[Step, ...]:
    for index, one in enumerate(record.stricter):
        if one.rule == rule and getattr(one, way) is not None:
            return ("stricter", index, way)
    return ("blanks", figure.blank or "")


def _laxer_finding(
    entry: Entry, at: tuple[Step, ...], number: int, limit: int, other: Entry, register: Register
) -> Finding:
    organisation = register.entries.get(f"organisation/{other.organisation}")
    name = getattr(organisation.record, "name", "") if organisation else other.organisation
    return wrong(
        entry,
        at,
        "laxer",
        say("law.adoption.remedy.stricter", above=limit),
        ((Place(other.file, at), say("law.adoption.laxer.above")),),
        number=number,
        above=limit,
        organisation=name,
    )
