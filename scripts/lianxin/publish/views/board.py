"""The board: every commitment, what can be chosen in its filters, and the order of names."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lianxin.findings import Text
from lianxin.publish.views.board_places import Spot, spots
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.shelf import Shelf, years
from lianxin.terms import Term
from lianxin.vocabulary import Resolution, SourceKind, Stage, Timeliness, Topic

FIRST: int = 120
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

    rows: the newest commitments; more: those that stand in shards only.
    places: the organisations that made commitments, or below which some were made.
    glance: four sums under the headline.
    """

    rows: tuple[Summary, ...]
    more: tuple[Summary, ...]
    places: tuple[Spot, ...]
    years: tuple[Choice, ...]
    stages: tuple[Choice, ...]
    resolutions: tuple[Choice, ...]
    times: tuple[Choice, ...]
    topics: tuple[Choice, ...]
    sources: tuple[Choice, ...]
    glance: tuple[tuple[str, int], ...]

    @property
    def total(self) -> int:
        """How many commitments there are."""
        return len(self.rows) + len(self.more)


def board(promised: tuple[Summary, ...], shelf: Shelf) -> Board:
    """The board over all commitments, newest first."""
    states = Counter(one.state for one in promised)
    made = Counter(one.made.year for one in promised)
    return Board(
        rows=promised[:FIRST],
        more=promised[FIRST:],
        places=spots(Counter(one.organisation_slug for one in promised), shelf),
        years=tuple(
            Choice(str(year), Text(str(year), str(year)), made[year])
            for year in years(one.made for one in promised)
        ),
        stages=_terms(Stage, states),
        resolutions=_terms(Resolution, states),
        times=_terms(Timeliness, Counter(one.time or "" for one in promised)),
        topics=_terms(Topic, Counter(one.topic for one in promised)),
        sources=_terms(SourceKind, Counter(one.source or "" for one in promised)),
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


def _terms(words: type[Term], counts: Counter[str]) -> tuple[Choice, ...]:
    """The words that occur, in the order of their list; a word counts as its value."""
    return tuple(Choice(w.value, w.label, counts[w]) for w in words if counts[w])
