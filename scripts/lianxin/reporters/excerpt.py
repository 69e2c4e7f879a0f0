"""The line of a file that a finding is about, with a caret under the place."""

from __future__ import annotations

from lianxin.reporters.lines import Line, Piece, inert, line, width

WIDEST = 96
"""Columns shown of a long line; the place stays in view."""


def excerpt(source: str, number: int, column: int) -> tuple[Line, ...]:
    """Two lines: the source line with its number, and a caret under `column` (1-based).

    source: the text of the line without its end. A line longer than WIDEST is cut
    on both sides, marked with '…', so that the caret stays on the screen.
    """
    before, rest = source[: column - 1], source[column - 1 :]
    before, lead = _last(inert(before), WIDEST // 2)
    rest, trail = _first(inert(rest), WIDEST - width(before))
    shown = ("…" if lead else "") + before + rest + ("…" if trail else "")
    gutter = f"{number:>6} │ "
    blank = " " * 6 + " │ "
    indent = " " * (width(before) + (1 if lead else 0))
    return (
        line(Piece(gutter, "dim"), shown),
        line(Piece(blank, "dim"), indent, Piece("^", "caret")),
    )


def _last(text: str, columns: int) -> tuple[str, bool]:
    kept = text
    while width(kept) > columns:
        kept = kept[1:]
    return kept, kept != text


def _first(text: str, columns: int) -> tuple[str, bool]:
    kept = text
    while width(kept) > columns:
        kept = kept[:-1]
    return kept, kept != text
