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
    # Cut before anything is made visible: a line may be as long as a whole file.
    before, lead = source[: column - 1][-WIDEST:], column - 1 > WIDEST
    rest, trail = source[column - 1 :][:WIDEST], len(source) - column + 1 > WIDEST
    before, cut = _last(inert(before), WIDEST // 2)
    lead = lead or cut
    rest, cut = _first(inert(rest), WIDEST - width(before))
    trail = trail or cut
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
