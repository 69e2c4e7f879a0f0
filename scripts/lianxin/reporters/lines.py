"""Lines of styled pieces: what a reporter makes, before a terminal or a file is known.

A reporter gives lines; `plain` turns them into text, `lianxin.cli.screen` into colours.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

TAB = "    "


class Piece(NamedTuple):
    """A stretch of text in one style.

    style: '' or one of title, path, error, warning, note, good, dim, key, caret.
    """

    text: str
    style: str = ""


Line = tuple[Piece, ...]


def line(*pieces: Piece | str) -> Line:
    """A line from pieces; bare text has no style."""
    return tuple(Piece(p) if isinstance(p, str) else p for p in pieces)


def plain(lines: Iterable[Line]) -> str:
    """Lines as text without colours, each ended by a line feed."""
    return "".join("".join(p.text for p in one).rstrip() + "\n" for one in lines)


def inert(text: str) -> str:
    """Text that cannot steer a terminal: controls and format characters made visible.

    A record is hostile until it is escaped; an escape sequence or a right-to-left
    override in a title would otherwise rewrite what the reader sees.
    """
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _visible(c) for c in text)


def _visible(character: str) -> str:
    return TAB if character == "\t" else f"<U+{ord(character):04X}>"


def width(text: str) -> int:
    """Columns that `text` takes in a terminal: Chinese characters take two."""
    columns = 0
    for c in text:
        if not unicodedata.combining(c):
            columns += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return columns


def padded(text: str, columns: int) -> str:
    """`text` followed by spaces up to `columns`; never cut."""
    return text + " " * max(0, columns - width(text))
