"""The board: every commitment, what can be chosen in its filters, and the order of names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lianxin.findings import Text
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import by_name
from lianxin.publish.views.shelf import Shelf, years
from lianxin.vocabulary import Resolution, Stage, Timeliness

FIRST: int = 300
"""Rows that stand in the page itself; the rest is loaded in shards when somebody asks."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a filter: its value, what people read, how many commitments."""

    value: str
    says: Text
    count: int


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the front page.

    rows: the newest commitments; more: how many stand in shards only.
    rank: slug of an organisation -> its place in the order of names.
    glance: four sums under the headline.
    """

    rows: tuple[Summary, ...]
    more: tuple[Summary, ...]
    organisations: tuple[Choice, ...]
    years: tuple[Choice, ...]
    stages: tuple[Choice, ...]
    resolutions: tuple[Choice, ...]
    times: tuple[Choice, ...]
    rank: dict[str, int]
    glance: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """How many commitments there are."""
        return len(self.rows) + len(self.more)


def board(promised: tuple[Summary, ...], shelf: Shelf) -> Board:
    """The board over all commitments, newest first."""
    homes = Counter(one.organisation_slug for one in promised)
    states = Counter(one.state for one in promised)
    times = Counter(one.time for one in promised)
    made = Counter(one.made.year for one in promised)
    named = {slug: shelf.organisation_named(slug).name for slug in homes}
    order = sorted(named, key=lambda slug: (by_name(named[slug]), slug))
    return Board(
        rows=promised[:FIRST],
        more=promised[FIRST:],
        organisations=tuple(
            Choice(slug, Text(named[slug], named[slug]), homes[slug])
            for slug in shelf.homes
            if slug in homes
        ),
        years=tuple(
            Choice(str(year), Text(str(year), str(year)), made[year])
            for year in years(one.made for one in promised)
        ),
        stages=_terms(Stage, states),
        resolutions=_terms(Resolution, states),
        times=tuple(Choice(t.value, t.label, times[t]) for t in Timeliness if times[t]),
        rank={slug: number for number, slug in enumerate(order)},
        glance=_glance(promised),
    )


def _glance(promised: tuple[Summary, ...]) -> tuple[tuple[str, int], ...]:
    """Four sums; 'overdue' is what still runs after its deadline."""
    late = (Timeliness.OVERDUE, Timeliness.LONG_OVERDUE)
    running = [one for one in promised if one.claim is None and one.assessment is None]
    kept = (Resolution.KEPT, Resolution.KEPT_LATE)
    return (
        ("total", len(promised)),
        ("running", len(running)),
        ("overdue", sum(one.time in late for one in running)),
        ("kept", sum(one.assessment is not None and one.assessment.resolution in kept
                     for one in promised)),
    )  # fmt: skip


def _terms(words: type[Stage] | type[Resolution], counts: Counter[str]) -> tuple[Choice, ...]:
    return tuple(Choice(w.value, w.label, counts[w.value]) for w in words if counts[w.value])
