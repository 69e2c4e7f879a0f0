"""Roots as people read them aloud, print them and type them in again."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, NamedTuple

from lianxin.ledger.model import Ledger, Month

WHOLE: Final = 64
LEAST: Final = 16
"""Hex digits of a prefix that is compared at all: 64 bits, which only hint at something."""

_SPACES: Final = re.compile(r"[\s:,-]+")
_ROOT: Final = re.compile(r"[0-9a-f]+")

How = Literal["equal", "prefix", "month", "differs"]


class Match(NamedTuple):
    """How a typed root stands to a ledger; month: the one whose root it is."""

    how: How
    month: Month | None = None


def groups(root: bytes) -> tuple[str, ...]:
    """The root in hex, eight digits at a time."""
    text = root.hex()
    return tuple(text[at : at + 8] for at in range(0, len(text), 8))


def typed(text: str) -> str | None:
    """A typed root in lower case without spaces; None if it is none. Full-width is fine."""
    found = _SPACES.sub("", unicodedata.normalize("NFKC", text)).lower()
    whole = LEAST <= len(found) <= WHOLE and _ROOT.fullmatch(found)
    return found if whole else None


def match(root: str, ledger: Ledger) -> Match:
    """What of a ledger a typed root is: its own, that of an earlier month, or nothing."""
    if ledger.root.hex().startswith(root):
        return Match("equal" if len(root) == WHOLE else "prefix")
    if len(root) == WHOLE:
        for month in ledger.months:
            if month.root.hex() == root:
                return Match("month", month)
    return Match("differs")
