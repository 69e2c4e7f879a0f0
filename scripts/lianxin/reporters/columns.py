"""Text in columns of a terminal: broken into lines so that nothing is lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from lianxin.reporters.lines import Line, Piece, inert, line, padded, width

GAP = 2
"""Columns between two cells."""
NARROWEST, WIDEST = 60, 120
"""Columns of a table, however narrow or wide the terminal."""
# Spaces; a word, which may be broken behind a hyphen but not within a date; or one character
# of a writing without spaces, with what may not begin a line.
_PIECES = re.compile(
    r"\s+|(?:[!-,.-~]|-(?![a-z]))+-?|.[，。、；：！？）”’》]*",
    re.DOTALL,
)


def fitting(columns: int) -> int:
    """The width of a table in a terminal of so many columns."""
    return max(NARROWEST, min(columns, WIDEST))


def wrapped(text: str, columns: int) -> list[str]:
    """`text` in lines of at most `columns`; a word that is longer than that is broken."""
    lines, here = [], ""
    for piece in _pieces(inert(text), columns):
        if here and width(here) + width(piece.rstrip()) > columns:
            lines.append(here.rstrip())
            here = ""
        here += piece if here or piece.strip() else ""
    return [*lines, here.rstrip()] if here.strip() or not lines else lines


def _pieces(text: str, columns: int) -> Iterator[str]:
    part = max(1, columns // 2)
    for piece in _PIECES.findall(text):
        if width(piece) <= columns:
            yield piece
        else:
            yield from (piece[i : i + part] for i in range(0, len(piece), part))


def row(cells: Sequence[tuple[str, str]], widths: Sequence[int], indent: int = 2) -> list[Line]:
    """One row as lines. cells: text and style; widths: columns of each."""
    broken = [wrapped(text, columns) for (text, _), columns in zip(cells, widths, strict=True)]
    lines = []
    for parts in zip_longest(*broken, fillvalue=""):
        pieces = [Piece(" " * indent)]
        for part, (_, style), columns in zip(parts, cells, widths, strict=True):
            pieces.append(Piece(padded(part, columns + GAP), style if part else ""))
        lines.append(line(*pieces))
    return lines
