"""Where on the site the public can look at records of a kind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Seen:
    """A place of the site: what it is called, and its address from the root."""

    says: Text
    href: str


_PLACES: Final[dict[str, tuple[str, str]]] = {
    "commitment": ("board", addresses.BOARD),
    "opinion": ("opinions", addresses.OPINIONS),
    "organisation": ("organisations", addresses.ORGANISATIONS),
    "decision": ("affairs", addresses.ORGANISATIONS),
    "meeting": ("affairs", addresses.ORGANISATIONS),
    "survey": ("affairs", addresses.ORGANISATIONS),
    "inspection": ("affairs", addresses.ORGANISATIONS),
    "evaluation": ("affairs", addresses.ORGANISATIONS),
    "member": ("members", addresses.ORGANISATIONS),
    "post": ("members", addresses.ORGANISATIONS),
    "adoption": ("bound", addresses.ORGANISATIONS),
    "contact": ("contacts", addresses.CONTACTS),
}
"""Kind -> the word for the place and its address; of all others the site has sums only."""


def seen_at(kinds: Iterable[str]) -> tuple[Seen, ...]:
    """Where records of these kinds can be looked at, each place once."""
    places = dict.fromkeys(_PLACES.get(kind, ("duties", addresses.DUTIES)) for kind in kinds)
    return tuple(Seen(say(f"lawpage.seen.{word}"), href) for word, href in places)
