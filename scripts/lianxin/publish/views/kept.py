"""How one regulation is kept in one place: clause by clause, and the place with its own past.

A place is an organisation with all below it. Lists stand in the order of the tree, of the
text or of names; no figure decides where anything stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Clause, Regulation
from lianxin.publish import addresses
from lianxin.publish.views.common import Named, Tally, added, by_name
from lianxin.publish.views.duties import (
    ClauseKept,
    HeatMap,
    Row,
    duty_clauses,
    map_of_lines,
)
from lianxin.publish.views.owed import BelowOwed, ClauseOwed, Owed, owed_of
from lianxin.publish.views.regulations_worked import Worked
from lianxin.publish.views.shelf import Shelf
from lianxin.publish.views.worked_here import telling_here, worked_here
from lianxin.records.adoption import Adoption
from lianxin.words import say

Month = tuple[str, Tally]


@dataclass(frozen=True, slots=True)
class Adopted:
    """By whom the regulation was put in force for this place, and from when until when."""

    by: Named
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class RegulationKept:
    """One regulation in one place, as a line. href: the page that tells more."""

    id: str
    title: Text
    href: str
    months: tuple[Tally, ...]
    whole: Tally


@dataclass(frozen=True, slots=True)
class KeptView:
    """Everything on the page of one regulation in one place.

    lines: the clauses under which anything was or is owed. example: how one due date came
    about; example_of: its clause. owed: what is breached here; below: where else, further down.
    """

    href: str
    law: str
    organisation: Named
    parents: tuple[Named, ...]
    title: Text
    about: Text
    regulation: str
    adopted: tuple[Adopted, ...]
    whole: Tally
    lines: tuple[ClauseKept, ...]
    months: tuple[Month, ...]
    heat: HeatMap
    example: Worked | None
    example_of: ClauseKept | None
    owed: tuple[ClauseOwed, ...]
    below: tuple[BelowOwed, ...]

    @property
    def anchors(self) -> dict[str, str]:
        """Rule -> where on the page it is told who owes what; clauses of those below have none."""
        return {f"{self.law}/{one.name}": f"#owed-{one.name}" for one in self.owed}


def by_month(shelf: Shelf, place: str) -> tuple[Month, ...]:
    """A place month by month: it is compared with nothing but its own past."""
    return tuple((month, shelf.tallied(place, "", month)) for month in shelf.months)


class Keeping:
    """Every regulation in every place. What all pages share is worked out once."""

    def __init__(self, shelf: Shelf) -> None:
        """Take the clauses that give obligations, in the order of names and texts."""
        self._shelf = shelf
        self._laws = sorted(
            shelf.open.regulations.values(), key=lambda law: (by_name(law.title.zh), law.id)
        )
        self._clauses = {law.id: duty_clauses((law,)) for law in self._laws}
        self._cited = {
            clause.rule: clause_cited(clause, shelf.open.regulations)
            for clauses in self._clauses.values()
            for clause in clauses
        }
        self._lines: dict[str, tuple[RegulationKept, ...]] = {}
        self._rules: dict[tuple[str, str], tuple[str, ...]] = {}

    @cached_property
    def _owed(self) -> dict[tuple[str, str], Owed]:
        return owed_of(self._shelf)

    @cached_property
    def _telling(self) -> dict[tuple[str, str], Obligation]:
        return telling_here(self._shelf)

    def lines(self, place: str) -> tuple[RegulationKept, ...]:
        """The regulations that are in force in a place, or gave obligations there or below."""
        if place not in self._lines:
            here = (law for law in self._laws if self._is_here(place, law))
            self._lines[place] = tuple(self._line(place, law) for law in here)
        return self._lines[place]

    def heat(self, place: str) -> HeatMap:
        """The regulations of a place by month."""
        rows = tuple(
            Row(line.title, line.href, 0, line.months, added(line.months))
            for line in self.lines(place)
            if any(one.total for one in line.months)
        )
        return HeatMap(say("kept.map-regulations"), self._shelf.months, rows)

    def pages(self) -> Iterator[tuple[str, Regulation]]:
        """Each place in the order of the tree, with each of its regulations by name."""
        for _, place in self._shelf.tree:
            for law in self._laws:
                if self._is_here(place, law):
                    yield place, law

    def _is_here(self, place: str, law: Regulation) -> bool:
        return bool(self._adopted(place, law)) or bool(self._owed_under(place, law))

    def _owed_under(self, place: str, law: Regulation) -> tuple[str, ...]:
        """The rules of a regulation under which anything was owed in a place: mostly few."""
        if (place, law.id) not in self._rules:
            owed = self._shelf.rules_owed.get(place, frozenset())
            rules = (clause.rule for clause in self._clauses[law.id])
            self._rules[place, law.id] = tuple(rule for rule in rules if rule in owed)
        return self._rules[place, law.id]

    def _line(self, place: str, law: Regulation) -> RegulationKept:
        return RegulationKept(
            law.id,
            law.title,
            addresses.kept(place, law.id) if place else addresses.regulation(law.id),
            tuple(self._tally(place, law, month) for month in self._shelf.months),
            self._tally(place, law),
        )

    def _tally(self, place: str, law: Regulation, month: str = "") -> Tally:
        rules = self._owed_under(place, law)
        return added(self._shelf.tallied(place, rule, month) for rule in rules)

    def _adopted(self, place: str, law: Regulation) -> tuple[Adopted, ...]:
        shelf = self._shelf
        return tuple(
            Adopted(shelf.organisation_named(home), one.since, one.until)
            for home in (shelf.open.above(place) if place else ())
            for entry in shelf.in_folder("adoption", home)
            if isinstance(one := entry.record, Adoption) and one.regulation == law.id
        )

    def _clause(self, place: str, clause: Clause) -> ClauseKept:
        return ClauseKept(
            clause.rule,
            self._cited[clause.rule],
            clause.says,
            addresses.clause(clause.rule),
            self._shelf.tallied(place, clause.rule),
        )

    def page(self, place: str, law: Regulation) -> KeptView:
        """One regulation in one place."""
        shelf = self._shelf
        both = [(clause, self._clause(place, clause)) for clause in self._clauses[law.id]]
        both = [(clause, line) for clause, line in both if line.tally.total]
        telling = self._telling.get((place, law.id))
        owed: Owed = self._owed.get((place, law.id), Owed())
        return KeptView(
            href=addresses.kept(place, law.id),
            law=law.id,
            organisation=shelf.organisation_named(place),
            parents=tuple(
                shelf.organisation_named(above) for above in reversed(shelf.open.above(place)[1:])
            ),
            title=law.title,
            about=law.about,
            regulation=addresses.regulation(law.id),
            adopted=self._adopted(place, law),
            whole=added(line.tally for _, line in both),
            lines=tuple(line for _, line in both),
            months=tuple((month, self._tally(place, law, month)) for month in shelf.months),
            heat=map_of_lines(shelf, place, ((_numbered(c), line) for c, line in both)),
            example=worked_here(telling, shelf) if telling else None,
            example_of=next(
                (line for _, line in both if telling and line.rule == telling.rule), None
            ),
            owed=owed.here(law, self._cited),
            below=owed.below,
        )


def _numbered(clause: Clause) -> Text:
    return Text(*(f"{clause.number} {says}" for says in clause.says))
