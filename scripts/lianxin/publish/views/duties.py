"""How duties are kept: sums by clause, organisation and month, always with what they leave out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Clause, Duty, Regulation
from lianxin.publish import addresses
from lianxin.publish.views.common import Tally, added, tally
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import Status
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a heat map: what it is about, and a tally for each column."""

    name: Text
    href: str
    depth: int
    cells: tuple[Tally, ...]
    whole: Tally


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Obligations by the month they fall due. months: '2026-03'; one cell for each."""

    title: Text
    months: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ClauseKept:
    """How one clause is kept in one place."""

    rule: str
    cites: Text
    says: Text
    href: str
    tally: Tally


def duty_clauses(regulations: Iterable[Regulation]) -> tuple[Clause, ...]:
    """All clauses that give obligations, in the order of the regulations."""
    return tuple(
        clause
        for regulation in regulations
        for clause in regulation.clauses
        if any(isinstance(version.rule, Duty) for version in clause.versions)
    )


def kept(shelf: Shelf, place: str, only: str = "") -> tuple[ClauseKept, ...]:
    """Clause by clause how duties are kept in `place` ('' is everywhere); nothing owed, no line.

    only: the id of one regulation, or '' for all.
    """
    owed = shelf.rules_owed.get(place, frozenset())
    return tuple(
        ClauseKept(
            clause.rule,
            cites,
            clause.says,
            addresses.clause(clause.rule),
            shelf.tallied(place, clause.rule),
        )
        for clause, cites in shelf.once(cited_duties)
        if clause.rule in owed and only in ("", clause.regulation)
    )


def cited_duties(shelf: Shelf) -> tuple[tuple[Clause, Text], ...]:
    """All clauses that give obligations, each with the way it is cited."""
    regulations = shelf.open.regulations
    return tuple(
        (clause, clause_cited(clause, regulations)) for clause in duty_clauses(regulations.values())
    )


def _places_of_duties(shelf: Shelf) -> dict[str, tuple[int, Text, str]]:
    return {
        clause.rule: (at, cites, clause.rule)
        for at, (clause, cites) in enumerate(shelf.once(cited_duties))
    }


def map_of_places(shelf: Shelf, places: Sequence[tuple[int, str]], title: Text) -> HeatMap:
    """Organisations (with all below them) by month."""
    rows = []
    for depth, slug in places:
        named = shelf.organisation_named(slug)
        cells = tuple(shelf.tallied(slug, "", month) for month in shelf.months)
        rows.append(Row(Text(named.name, named.name), named.href, depth, cells, added(cells)))
    return HeatMap(title, shelf.months, tuple(rows))


def map_of_lines(shelf: Shelf, place: str, lines: Iterable[tuple[Text, ClauseKept]]) -> HeatMap:
    """Clauses, each under a name, by month; those for which no month has anything are left out."""
    rows = []
    for name, line in lines:
        cells = tuple(shelf.tallied(place, line.rule, month) for month in shelf.months)
        if any(cell.total for cell in cells):
            rows.append(Row(name, line.href, 0, cells, added(cells)))
    return HeatMap(say("duties.map-clauses"), shelf.months, tuple(rows))


def map_of_member(shelf: Shelf, owed: Sequence[Obligation]) -> HeatMap:
    """What a member owed, clause by clause and month by month."""
    counts: dict[str, dict[str, Counter[Status]]] = defaultdict(lambda: defaultdict(Counter))
    for one in owed:
        counts[one.rule][f"{one.due.year:04d}-{one.due.month:02d}"][one.status] += 1
    rows = []
    places = shelf.once(_places_of_duties)  # of hundreds of clauses a few bind one
    for _, cites, rule in sorted(places[rule] for rule in counts if rule in places):
        months = counts[rule]
        if not months.keys().isdisjoint(shelf.months):
            found = {month: tally(counted) for month, counted in months.items()}
            cells = tuple(found.get(month, _NONE) for month in shelf.months)
            rows.append(Row(cites, addresses.clause(rule), 0, cells, added(cells)))
    return HeatMap(say("duties.map-member"), shelf.months, tuple(rows))


_NONE: Final = Tally()
