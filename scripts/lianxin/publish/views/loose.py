"""What leads nowhere: opinions and commitments behind which a step is missing.

By organisation, never by person. Each category is defined once, in the catalogue
(`loose.<category>.means`), in the same words as here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from lianxin.publish import addresses
from lianxin.publish.clearing import is_cleared
from lianxin.publish.views import followed
from lianxin.publish.views.chain import solved_by_nothing
from lianxin.publish.views.chain_back import has_a_source
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.records.opinion import Opinion
from lianxin.register import Entry, resolve
from lianxin.timeliness import ended, resolution
from lianxin.vocabulary import Closure, Resolution


@dataclass(frozen=True, slots=True)
class LooseEnd:
    """One record that leads nowhere. kind: of record. since: the day from which it waits."""

    kind: str
    named: Named
    since: date


@dataclass(frozen=True, slots=True)
class Category:
    """One way to lead nowhere, with those it is true of, the longest waiting first."""

    name: str
    ends: tuple[LooseEnd, ...]


@dataclass(frozen=True, slots=True)
class LooseEnds:
    """Those of one organisation. categories: all of them, empty ones too."""

    organisation: Named
    slug: str
    href: str
    categories: tuple[Category, ...]

    @property
    def total(self) -> int:
        """How many; one record may be missing more than one step."""
        return sum(len(category.ends) for category in self.categories)


Day = date | None


def loose_ends(shelf: Shelf) -> tuple[LooseEnds, ...]:
    """Those of every organisation that has records, in the order of the tree."""
    found: defaultdict[tuple[str, str], list[LooseEnd]] = defaultdict(list)
    for kind, tests in (("opinion", _OPINIONS), ("commitment", _COMMITMENTS), ("survey", _SURVEYS)):
        for entry in shelf.open.of(kind):
            for name, since in _missing(entry, tests, shelf):
                end = LooseEnd(kind, shelf.followed(entry), since)
                found[entry.organisation, name].append(end)
    return tuple(
        LooseEnds(
            shelf.organisation_named(slug),
            slug,
            addresses.loose_ends(slug),
            tuple(_category(name, found.get((slug, name), [])) for name in CATEGORIES),
        )
        for slug in shelf.homes
    )


def _category(name: str, ends: list[LooseEnd]) -> Category:
    return Category(name, tuple(sorted(ends, key=lambda end: (end.since, end.named.href))))


Test = Callable[[Entry, Any, Shelf], Day]
"""The day from which a record waits for what is missing, or None."""


def _missing(entry: Entry, tests: dict[str, Test], shelf: Shelf) -> Iterator[tuple[str, date]]:
    for name, test in tests.items():
        since = test(entry, entry.record, shelf)
        if since is not None:
            yield name, since


def _unanswered(_entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    since = followed.waiting_since(opinion)
    return since if followed.overdue(since, shelf.as_of) else None


def _not_called_back(_entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    closed = followed.closed_on(opinion)
    due = followed.can_be_called(opinion) and followed.called_back(opinion) is None
    return closed if due and followed.overdue(closed, shelf.as_of) else None


def _solved_by_nothing(entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    closed = followed.closed_on(opinion)
    return closed if solved_by_nothing(entry, opinion, shelf) else None


def _never_cleared(_entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    closed = followed.closed_on(opinion)
    hidden = not is_cleared(opinion, shelf.as_of)
    return closed if hidden and followed.overdue(closed, shelf.as_of) else None


def _duplicate_of_nothing(entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    same = shelf.ties.of("duplicate-of", entry)
    if opinion.closed_as is Closure.DUPLICATE and not same:
        return followed.closed_on(opinion) or opinion.raised
    return None


def _led_to_what_is_not_here(entry: Entry, opinion: Opinion, shelf: Shelf) -> Day:
    # What is here but begins later than the day is not missing.
    ids = (resolve(ref, "commitment", entry.organisation) for ref in opinion.led_to)
    lost = any(identity not in shelf.raw.entries for identity in ids)
    return (followed.first_answer(opinion) or opinion.raised) if lost else None


def _untold(entry: Entry, promise: Commitment, shelf: Shelf) -> Day:
    day = ended(promise, shelf.as_of)
    if day is None or not followed.overdue(day, shelf.as_of):
        return None
    heard: list[Any] = [one.record for one in shelf.ties.of("opinions", entry)]
    return None if all(followed.told_since(opinion, day) for opinion in heard) else day


def _sourceless(entry: Entry, promise: Commitment, shelf: Shelf) -> Day:
    return None if has_a_source(entry, promise, shelf) else promise.made


def _without_outcome(_entry: Entry, promise: Commitment, shelf: Shelf) -> Day:
    deadline = promise.current_deadline(shelf.as_of)
    running = ended(promise, shelf.as_of) is None
    return deadline if running and followed.overdue(deadline, shelf.as_of) else None


def _replaced_by_nothing(entry: Entry, promise: Commitment, shelf: Shelf) -> Day:
    replaced = resolution(promise, shelf.as_of) is Resolution.REPLACED
    if replaced and not shelf.ties.of("replaced-by", entry):
        return ended(promise, shelf.as_of)
    return None


def _without_consequence(entry: Entry, survey: Any, shelf: Shelf) -> Day:
    reported: Day = survey.reported
    followed_by = survey.follows or any(
        shelf.ties.of(relation, entry) for relation in ("commitments", "decisions")
    )
    return reported if not followed_by and followed.overdue(reported, shelf.as_of) else None


_OPINIONS: Final[dict[str, Test]] = {
    "unanswered": _unanswered,
    "not-called-back": _not_called_back,
    "solved-by-nothing": _solved_by_nothing,
    "never-cleared": _never_cleared,
    "duplicate-of-nothing": _duplicate_of_nothing,
    "not-here": _led_to_what_is_not_here,
}
_COMMITMENTS: Final[dict[str, Test]] = {
    "sourceless": _sourceless,
    "without-outcome": _without_outcome,
    "untold": _untold,
    "replaced-by-nothing": _replaced_by_nothing,
}
_SURVEYS: Final[dict[str, Test]] = {"without-consequence": _without_consequence}
CATEGORIES: Final = (*_OPINIONS, *_COMMITMENTS, *_SURVEYS)
"""In the order in which a matter would go on."""
