"""Where the parts of a heat map stand, in pixels of a drawing that scales."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lianxin.publish.views.common import Tally
from lianxin.publish.views.duties import HeatMap, Row

_CELL: Final = (44, 32)
_GAP: Final = 3
_HEAD: Final = 26
_NAME: Final = 13
"""Height of the line above, and width of one Chinese character of a name."""
_DIGIT: Final = 7


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its corner, its tally, and the kind of its filling."""

    x: int
    y: int
    tally: Tally
    shade: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A heat map laid out. left: width of the column of names."""

    width: int
    height: int
    left: int
    cell: tuple[int, int]
    heads: tuple[tuple[int, str], ...]
    rows: tuple[tuple[int, str, Row, tuple[Cell, ...]], ...]


def shade(tally: Tally) -> str:
    """The filling of a cell: all kept, mostly, half or less, none settled, nothing owed."""
    if not tally.total:
        return "nothing"
    if not tally.settled:
        return "open"
    if tally.met == tally.settled:
        return "all"
    if not tally.breached:
        return "late"
    return "most" if 2 * tally.met >= tally.settled else "few"


def grid(heat: HeatMap, language: int) -> Grid:
    """Lay out a heat map; long names are shortened, the table beside it has them whole."""
    wide, high = max(_CELL[0], _DIGIT * _longest(heat) + 10), _CELL[1]
    names = [_shortened(row, language) for row in heat.rows]
    left = min(230, max((_width(name) for name in names), default=60) + 10)
    rows = []
    for number, (row, name) in enumerate(zip(heat.rows, names, strict=True)):
        y = _HEAD + number * (high + _GAP)
        cells = tuple(
            Cell(left + column * (wide + _GAP), y, one, shade(one))
            for column, one in enumerate(row.cells)
        )
        rows.append((y, name, row, cells))
    heads = tuple((left + c * (wide + _GAP), month) for c, month in enumerate(heat.months))
    return Grid(
        left + len(heat.months) * (wide + _GAP), _HEAD + len(rows) * (high + _GAP), left,
        (wide, high), heads, tuple(rows),
    )  # fmt: skip


def _longest(heat: HeatMap) -> int:
    cells = (cell for row in heat.rows for cell in row.cells)
    return max((len(f"{cell.met}/{cell.settled}") for cell in cells), default=0)


def _shortened(row: Row, language: int) -> str:
    name, most = row.name[language], 15 - row.depth if language == 0 else 28
    name = name if len(name) <= most else name[: most - 1] + "…"
    return "　" * row.depth + name


def _width(name: str) -> int:
    return sum(_NAME if ord(c) > 255 else 8 for c in name)
