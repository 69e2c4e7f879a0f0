"""What all pages of a site draw on, worked out once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lianxin.ledger.model import Ledger as Fingerprint
from lianxin.publish.board_data import BoardData, board_data
from lianxin.publish.views.board import Board, board
from lianxin.publish.views.commitments import Summary, summaries
from lianxin.publish.views.contacts import ContactSums, contact_sums
from lianxin.publish.views.heard_places import HeardEverywhere, heard_everywhere
from lianxin.publish.views.kept import Keeping
from lianxin.publish.views.loose import LooseEnds, loose_ends
from lianxin.publish.views.opinions import Ledger, ledgers
from lianxin.publish.views.proof import Proof, proof
from lianxin.publish.views.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Contents:
    """What all pages draw on, worked out once."""

    shelf: Shelf
    language: str
    commitments: tuple[Summary, ...]
    by_organisation: dict[str, tuple[Summary, ...]]
    by_owner: dict[str, tuple[Summary, ...]]
    ledgers: tuple[Ledger, ...]
    keeping: Keeping
    voices: HeardEverywhere
    board: Board
    board_data: BoardData
    proof: Proof | None
    posters: frozenset[str]
    contacts: ContactSums
    loose: tuple[LooseEnds, ...]


def contents(
    shelf: Shelf,
    language: str,
    ledger: Fingerprint | None = None,
    posters: frozenset[str] = frozenset(),
) -> Contents:
    """Work out what all pages draw on. ledger: of the folder, where there is one. posters:
    paths of the sheets that the site has."""
    promised, opinions = summaries(shelf), ledgers(shelf)
    front = board(promised, shelf)
    return Contents(
        shelf,
        language,
        promised,
        _grouped(promised, lambda one: one.organisation_slug),
        _grouped(promised, lambda one: one.owner.href),
        opinions,
        Keeping(shelf),
        heard_everywhere(shelf, opinions),
        front,
        board_data(front, language),
        proof(ledger) if ledger else None,
        posters,
        contact_sums(shelf),
        loose_ends(shelf),
    )


def _grouped(
    rows: tuple[Summary, ...], key: Callable[[Summary], str]
) -> dict[str, tuple[Summary, ...]]:
    groups: dict[str, list[Summary]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: tuple(found) for name, found in groups.items()}
