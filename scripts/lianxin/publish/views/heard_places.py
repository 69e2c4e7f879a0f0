"""What became of what people said, for the whole register and each organisation in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lianxin.publish.views.answer_duties import AnswersDue
from lianxin.publish.views.common import Named
from lianxin.publish.views.heard import Heard, gathered, heard
from lianxin.publish.views.opinions import Ledger, OpinionShown
from lianxin.publish.views.shelf import Shelf


@dataclass(frozen=True, slots=True)
class HeardAt:
    """An organisation with all below it. years: its own ledgers, the latest first."""

    slug: str
    named: Named
    depth: int
    heard: Heard
    years: tuple[Ledger, ...]


@dataclass(frozen=True, slots=True)
class HeardEverywhere:
    """The whole, and the places where anything was said, in the order of the tree."""

    whole: Heard
    places: tuple[HeardAt, ...]


def heard_everywhere(shelf: Shelf, ledgers: Iterable[Ledger]) -> HeardEverywhere:
    """Figures of every place, from the ledgers of all organisations and years."""
    own: dict[str, list[Ledger]] = {}
    for ledger in ledgers:
        own.setdefault(ledger.slug, []).append(ledger)
    opinions: dict[str, list[OpinionShown]] = {
        slug: [one for ledger in reversed(years) for one in ledger.opinions]
        for slug, years in own.items()
    }
    everywhere = gathered(opinions, {slug: shelf.open.above(slug) for slug in opinions})
    due = AnswersDue(shelf)
    depths = {slug: depth for depth, slug in shelf.tree}
    return HeardEverywhere(
        heard(everywhere.get("", ()), "", due),
        tuple(
            HeardAt(
                slug,
                shelf.organisation_named(slug),
                depths.get(slug, 0),
                heard(everywhere[slug], slug, due),
                tuple(own.get(slug, ())),
            )
            for slug in shelf.homes
            if slug in everywhere
        ),
    )
