"""The guard: everything private that a text shows, each stretch of it once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from typing import Final

from lianxin.privacy.cards import cards, papers
from lianxin.privacy.codes import PROVINCE, accounts, emails, plates
from lianxin.privacy.digits import Digits, Number
from lianxin.privacy.names import names
from lianxin.privacy.phones import phones
from lianxin.privacy.places import addresses
from lianxin.privacy.plain import plain
from lianxin.privacy.sighting import KINDS, Sighting

_RANK: Final = {kind: number for number, kind in enumerate(KINDS)}
_DIGIT: Final = re.compile("[0-9]")
_MANY_DIGITS: Final = re.compile(r"(?:[0-9][^0-9]{0,24}){6}[0-9]")
"""The shortest telephone has seven."""
_PLATE: Final = re.compile(f"[{PROVINCE}][A-Za-z]")
_HOUSE: Final = re.compile(
    "[0-9一二三四五六七八九十百〇零][室户房号栋幢家门弄楼层个#-]|座|单元|(?i:room|flat|ap)"
)
_LATIN: Final = re.compile("[A-Za-z@]|微信|扣扣|企鹅|号|艾特")
_GLUED: Final = re.compile("[A-Za-z][0-9]{11}")
_LETTERS: Final = re.compile("[A-Za-z]")


def mask(text: str) -> str:
    """The text with everything that looks private hidden behind stars, character by
    character, so that columns and lines still fit."""
    return _hidden(text, scan(text))


def mask_path(path: str) -> str:
    """The path of a file with everything private in the names of files and folders hidden."""
    if not _MANY_DIGITS.search(path) and path.isascii() and "@" not in path:
        return path
    return "/".join(_hidden(name, scan_name(name)) for name in path.split("/"))


def scan_name(name: str, members: Set[str] = frozenset()) -> tuple[Sighting, ...]:
    """What looks private in the name of one file or folder. Letters may touch the digits
    there, since nobody writes a space."""
    seen = scan(name, members)
    if not seen and _GLUED.search(name):
        seen = scan(_LETTERS.sub(" ", name), members)
    return seen


def scan(text: str, members: Set[str] = frozenset()) -> tuple[Sighting, ...]:
    """What looks private in a text, in order of place.

    members: names that may be public, since members answer in public for their work.
    Of two that overlap the more telling one is given, and of two alike the longer one.
    """
    clear = plain(text)
    found = list(_found(clear.text, members))
    if not found:
        return ()
    found.sort(key=lambda one: (_RANK[one.kind], one.start - one.end, one.start))
    taken = bytearray(len(clear.text))
    seen: list[Sighting] = []
    for one in found:
        if not any(taken[one.start : one.end]):
            taken[one.start : one.end] = b"\1" * (one.end - one.start)
            seen.append(Sighting(one.kind, *clear.place(one.start, one.end), one.value))
    return tuple(sorted(seen, key=lambda sighting: sighting.start))


def _found(text: str, members: Set[str]) -> Iterator[Number]:
    """What every form sees; each only where the text has the signs that it needs."""
    if _DIGIT.search(text):
        if _MANY_DIGITS.search(text):
            digits = Digits(text)
            yield from cards(digits)
            yield from phones(digits)
        yield from papers(text)
        yield from plates(text)
    elif _PLATE.search(text):
        yield from plates(text)
    if _HOUSE.search(text):
        yield from addresses(text)
    if _LATIN.search(text):
        yield from emails(text)
        yield from accounts(text)
    yield from names(text, members)


def _hidden(text: str, seen: Iterable[Sighting]) -> str:
    parts: list[str] = []
    at = 0
    for one in seen:
        hidden = "".join(c if c == "\n" else "*" for c in text[one.start + 1 : one.end])
        parts += (text[at : one.start + 1], hidden)
        at = max(at, one.end)
    return "".join((*parts, text[at:]))
