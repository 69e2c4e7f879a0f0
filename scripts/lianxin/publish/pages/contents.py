"""What all pages of a site draw on: each part is worked out once, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TypeVar

from lianxin.ledger.model import Ledger as Fingerprint
from lianxin.publish.board_data import BoardData, board_data
from lianxin.publish.views.affairs import Affair, affairs
from lianxin.publish.views.amends import amends
from lianxin.publish.views.board import Board, board
from lianxin.publish.views.commitments import Summary, summaries
from lianxin.publish.views.contacts import ContactSums, contact_sums
from lianxin.publish.views.heard_places import HeardEverywhere, heard_everywhere
from lianxin.publish.views.kept import Keeping
from lianxin.publish.views.loose import LooseEnds, loose_ends
from lianxin.publish.views.members import posts_by_holder
from lianxin.publish.views.opinions import Ledger, ledgers
from lianxin.publish.views.proof import Proof, proof
from lianxin.publish.views.regulations import RegulationView, regulation_views
from lianxin.publish.views.shelf import Shelf
from lianxin.records.post import Post

Row = TypeVar("Row")


class Contents:
    """What all pages of a language draw on. posters: paths of the sheets that the site has."""

    def __init__(
        self,
        shelf: Shelf,
        language: str,
        fingerprint: Fingerprint | None = None,
        posters: frozenset[str] = frozenset(),
    ) -> None:
        """fingerprint: of the folder, where there is one."""
        self.shelf, self.language, self.posters = shelf, language, posters
        self._fingerprint = fingerprint

    @cached_property
    def commitments(self) -> tuple[Summary, ...]:
        """All commitments, the newest first."""
        return summaries(self.shelf)

    @cached_property
    def by_organisation(self) -> dict[str, tuple[Summary, ...]]:
        """Slug -> the commitments of an organisation and its members."""
        return _grouped(self.commitments, lambda one: one.organisation_slug)

    @cached_property
    def by_owner(self) -> dict[str, tuple[Summary, ...]]:
        """Address of the owner's page -> the commitments made there."""
        return _grouped(self.commitments, lambda one: one.owner.href)

    @cached_property
    def ledgers(self) -> tuple[Ledger, ...]:
        """The opinions of each organisation, by year."""
        return ledgers(self.shelf)

    @cached_property
    def keeping(self) -> Keeping:
        """How regulations are kept."""
        return Keeping(self.shelf)

    @cached_property
    def voices(self) -> HeardEverywhere:
        """What became of what people said."""
        return heard_everywhere(self.shelf, self.ledgers)

    @cached_property
    def board(self) -> Board:
        """The front page."""
        return board(self.commitments, self.shelf)

    @cached_property
    def board_data(self) -> BoardData:
        """What the front page loads when it is needed."""
        return board_data(self.board, self.language)

    @cached_property
    def proof(self) -> Proof | None:
        """The fingerprint of the register, as a page tells it."""
        return proof(self._fingerprint) if self._fingerprint else None

    @cached_property
    def contacts(self) -> ContactSums:
        """Contact work in sums."""
        return contact_sums(self.shelf)

    @cached_property
    def loose(self) -> tuple[LooseEnds, ...]:
        """What leads nowhere, by organisation."""
        return loose_ends(self.shelf)

    @cached_property
    def loose_by_organisation(self) -> dict[str, LooseEnds]:
        """The same by slug."""
        return {one.slug: one for one in self.loose}

    @cached_property
    def affairs(self) -> dict[str, tuple[Affair, ...]]:
        """Slug -> what an organisation did in public."""
        return affairs(self.shelf)

    @cached_property
    def amends(self) -> dict[str, tuple[Affair, ...]]:
        """Slug -> what was put right, excused or deleted."""
        return amends(self.shelf)

    @cached_property
    def regulations(self) -> dict[str, RegulationView]:
        """All regulations by id, in that order."""
        return {view.id: view for view in regulation_views(self.shelf)}

    @cached_property
    def posts(self) -> dict[str, tuple[Post, ...]]:
        """Address of a member's page -> the posts of the member."""
        return posts_by_holder(self.shelf)


def contents(
    shelf: Shelf,
    language: str,
    ledger: Fingerprint | None = None,
    posters: frozenset[str] = frozenset(),
) -> Contents:
    """What all pages in a language draw on."""
    return Contents(shelf, language, ledger, posters)


def _grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, tuple[Row, ...]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: tuple(found) for name, found in groups.items()}
