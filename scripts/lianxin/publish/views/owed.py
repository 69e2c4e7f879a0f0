"""Who owes what, in words: the obligations that were not fulfilled, each told once.

Each stands on the page of its own organisation; those above say where to look. Whoever
holds a duty is named, as a member in the public role; whom it is about only where
everything that counts in it is public anyway.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from lianxin.calendar import period_name, period_of
from lianxin.engine.messages import window_name
from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.model import Before, Regulation, Within
from lianxin.publish import addresses
from lianxin.publish.policy import published
from lianxin.publish.views.common import Named
from lianxin.publish.views.regulations_named import duty_of, named, only_public
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import Status

MOST: Final = 20
"""So many of one clause are told, the latest; of the rest the number."""


@dataclass(frozen=True, slots=True)
class OwedLine:
    """One obligation: who, for which time, and about whom if that is public.

    due: the last day; None where only the month may be told.
    """

    who: Named
    due: date | None
    window: Text
    about: Named | None


@dataclass(frozen=True, slots=True)
class ClauseOwed:
    """What is breached under one clause. more: how many earlier ones are not told."""

    name: str
    cites: Text
    says: Text
    lines: tuple[OwedLine, ...]
    more: int


@dataclass(frozen=True, slots=True)
class BelowOwed:
    """An organisation further down, the page that tells its own, and how many they are."""

    organisation: Named
    count: int


@dataclass(slots=True)
class Owed:
    """What is breached under one regulation in one place: the latest lines, and how many."""

    lines: dict[str, list[OwedLine]] = field(default_factory=lambda: defaultdict(list))
    counts: Counter[str] = field(default_factory=Counter)
    below: tuple[BelowOwed, ...] = ()

    def here(self, law: Regulation, cited: Mapping[str, Text]) -> tuple[ClauseOwed, ...]:
        """Clause by clause in the order of the text, the latest first."""
        return tuple(
            ClauseOwed(
                clause.name,
                cited[clause.rule],
                clause.says,
                tuple(self.lines[clause.rule]),
                self.counts[clause.rule] - len(self.lines[clause.rule]),
            )
            for clause in law.clauses
            if self.counts[clause.rule]
        )


def owed_of(shelf: Shelf) -> dict[tuple[str, str], Owed]:
    """(organisation, regulation) -> what is breached there; one pass over everything."""
    found: dict[tuple[str, str], Owed] = defaultdict(Owed)
    breached = [one for one in shelf.result.obligations if one.status is Status.BREACHED]
    for one in sorted(breached, key=lambda one: (-one.due.toordinal(), one.holder, one.id)):
        owed = found[one.organisation, one.rule.partition("/")[0]]
        owed.counts[one.rule] += 1
        if owed.counts[one.rule] <= MOST and (line := _line(one, shelf)):
            owed.lines[one.rule].append(line)
    _tell_those_above(found, shelf)
    return dict(found)


def _tell_those_above(found: dict[tuple[str, str], Owed], shelf: Shelf) -> None:
    """Put the places with something breached on the pages of all above, in the tree's order."""
    laws: dict[str, list[str]] = defaultdict(list)
    for slug, law in sorted(found):
        laws[slug].append(law)
    for _, slug in shelf.tree:
        for law in laws.get(slug, ()):
            name = shelf.organisation_named(slug).name
            count = found[slug, law].counts.total()
            line = BelowOwed(Named(name, addresses.kept(slug, law)), count)
            for above in shelf.open.above(slug)[1:]:
                found[above, law].below += (line,)


def _line(one: Obligation, shelf: Shelf) -> OwedLine | None:
    duty = duty_of(one, shelf)
    if duty is None:
        return None
    who = named(one.holder, shelf) or shelf.organisation_named(one.organisation)
    if isinstance(duty.window, Within | Before) and not published(duty.for_each):
        # The day itself would tell that of a record which is not published.
        return OwedLine(who, None, period_name(period_of(one.due, "month"), "month"), None)
    about = named(one.subject, shelf) if one.subject != one.holder and only_public(duty) else None
    return OwedLine(who, one.due, window_name(one, duty.window), about)
