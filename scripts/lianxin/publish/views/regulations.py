"""A regulation on the site: what it is about, who adopted it, and all its clauses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from lianxin.findings import Text
from lianxin.law.model import Regulation
from lianxin.publish import addresses
from lianxin.publish.views.common import Named, Tally, by_name
from lianxin.publish.views.regulations_clauses import ClauseShown, Look, clause_shown
from lianxin.publish.views.regulations_worked import telling_obligations
from lianxin.publish.views.shelf import Shelf
from lianxin.records.adoption import Adoption
from lianxin.whatif import texts_tried


@dataclass(frozen=True, slots=True)
class RegulationView:
    """Everything on the page of one regulation.

    numbers: how many clause numbers its text has. adopted: who, since, until.
    adopters: how many organisations have it in force on the day.
    """

    id: str
    href: str
    title: Text
    setting: Text
    about: Text
    numbers: int
    clauses: tuple[ClauseShown, ...]
    blanks: tuple[tuple[Text, int, int], ...]
    adopted: tuple[tuple[Named, date, date | None], ...]
    adopters: int
    whole: Tally

    @property
    def ruled(self) -> int:
        """How many rules it has."""
        return sum(bool(clause.versions) for clause in self.clauses)

    @property
    def judged(self) -> int:
        """How many clauses only people can judge."""
        return len(self.clauses) - self.ruled

    @property
    def order(self) -> tuple[bytes, str]:
        """Where it stands in a list by name, in Chinese and in English."""
        return by_name(self.title.zh), self.title.en.lower()

    @property
    def contents(self) -> tuple[tuple[str, tuple[ClauseShown, ...]], ...]:
        """Clause numbers in the order of the page, each with its clauses."""
        found: dict[str, list[ClauseShown]] = {}
        for clause in self.clauses:
            found.setdefault(clause.number, []).append(clause)
        return tuple((number, tuple(clauses)) for number, clauses in found.items())


def regulation_views(shelf: Shelf) -> tuple[RegulationView, ...]:
    """All regulations, in the order of their ids."""
    regulations = shelf.open.regulations
    look = Look(
        shelf,
        Counter(finding.rule for finding in shelf.result.findings),
        telling_obligations(shelf.result),
        texts_tried(shelf.raw, shelf.as_of),
        _repeated(regulations.values()),
    )
    return tuple(_view(regulation, look) for _, regulation in sorted(regulations.items()))


def _repeated(regulations: Iterable[Regulation]) -> dict[str, tuple[str, ...]]:
    """Rule -> the rules of other regulations that repeat its clause."""
    found: dict[str, tuple[str, ...]] = {}
    for regulation in regulations:
        for clause in regulation.clauses:
            if clause.same_as:
                found[clause.same_as] = (*found.get(clause.same_as, ()), clause.rule)
    return found


def _view(regulation: Regulation, look: Look) -> RegulationView:
    shelf = look.shelf
    clauses = tuple(clause_shown(clause, look) for clause in regulation.clauses)
    adopted = [
        (entry.organisation, entry.record)
        for entry in shelf.open.of("adoption")
        if isinstance(entry.record, Adoption) and entry.record.regulation == regulation.id
    ]
    in_force = {org for org, one in adopted if one.until is None or one.until >= shelf.as_of}
    tallies = [clause.tally for clause in clauses]
    whole = Tally(*(sum(getattr(t, name) for t in tallies) for name in Tally.__dataclass_fields__))
    return RegulationView(
        regulation.id,
        addresses.regulation(regulation.id),
        regulation.title,
        regulation.setting,
        regulation.about,
        len(regulation.numbers or {clause.number for clause in regulation.clauses}),
        clauses,
        tuple((blank.says, blank.lowest, blank.highest) for blank in regulation.blanks),
        tuple((shelf.organisation_named(org), one.since, one.until) for org, one in adopted),
        len(in_force),
        whole,
    )
