"""The duties that one commitment or opinion is the subject of: clause, day, how it stands.

Only duties that speak of nothing but public facts are named (`only_public`): that a clause
about one group of people binds an opinion would tell who said it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Clause, Duty
from lianxin.publish import addresses
from lianxin.publish.views.common import Named
from lianxin.publish.views.regulations_named import only_public
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry
from lianxin.vocabulary import Status


@dataclass(frozen=True, slots=True)
class DutyShown:
    """One duty. href: of the clause. holder: who owes it. done: the day it was met."""

    cites: Text
    says: Text
    href: str
    holder: Named | None
    due: date
    done: date | None
    status: Status

    @property
    def broken_since(self) -> date | None:
        """The last day on which it could have been met, if it was not met by then."""
        return self.due if self.status in (Status.LATE, Status.BREACHED) else None


def duties_of(entry: Entry, shelf: Shelf) -> tuple[DutyShown, ...]:
    """Those of one record in order of the day they are due."""
    found = []
    for owed in shelf.owed_about.get(entry.id, ()):
        clause = shelf.open.clause(owed.rule)
        if clause is not None and _named(owed, clause):
            found.append(_shown(owed, clause, shelf))
    return tuple(sorted(found, key=lambda duty: (duty.due, duty.href)))


def _named(owed: Obligation, clause: Clause) -> bool:
    return any(
        isinstance(version.rule, Duty) and only_public(version.rule)
        for version in clause.versions
        if version.span.first == owed.version
    )


def _shown(owed: Obligation, clause: Clause, shelf: Shelf) -> DutyShown:
    kind, _, rest = owed.holder.partition("/")
    holder = (
        shelf.organisation_named(rest)
        if kind == "organisation"
        else shelf.member_named(rest, owed.organisation)
    )
    return DutyShown(
        clause_cited(clause, shelf.open.regulations),
        clause.says,
        addresses.clause(clause.rule),
        holder,
        owed.due,
        owed.done,
        owed.status,
    )
