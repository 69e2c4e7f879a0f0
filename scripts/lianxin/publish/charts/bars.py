"""Bars that lie: the name and the number above, the bar below, so that any name has room.

320 pixels wide, which the narrowest telephone shows without making it smaller.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lianxin.publish.charts.text import SIZE, text_width, wrapped

WIDTH: Final = 320
_LINE, _BAR, _GAP = 17, 12, 9
"""Height of a line of text, of a bar, and between one bar and the next name."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: its kind (for filling and sign), where it begins, how long, how many."""

    kind: str
    x: float
    width: float
    count: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. lines: its name, (y of the baseline, text); y: top of the bar itself."""

    lines: tuple[tuple[float, str], ...]
    number: str
    y: float
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars laid out, all to one scale that begins at zero."""

    width: int
    height: float
    bar: int
    bars: tuple[Bar, ...]


def bars(rows: Sequence[tuple[str, Sequence[tuple[str, int]]]]) -> Bars:
    """Lay out bars. rows: name -> (kind, count) of its parts, in the order they are drawn."""
    longest = max((sum(count for _, count in parts) for _, parts in rows), default=0)
    scale = WIDTH / longest if longest else 0.0
    drawn, y = [], 3.0  # what a font draws above its letters
    for name, parts in rows:
        number = str(sum(count for _, count in parts))
        lines = wrapped(name, WIDTH - text_width(number) - SIZE)
        texts = tuple((y + _LINE * n + SIZE, line) for n, line in enumerate(lines))
        y += _LINE * len(lines)
        drawn.append(Bar(texts, number, y, _parts(parts, scale)))
        y += _BAR + _GAP
    return Bars(WIDTH, max(0.0, y - _GAP) + 1, _BAR, tuple(drawn))


def _parts(parts: Sequence[tuple[str, int]], scale: float) -> tuple[Part, ...]:
    found, before = [], 0
    for kind, count in parts:
        if count:
            # The edges are rounded, not the widths, so that parts meet and stay inside.
            left, right = round(before * scale, 1), round((before + count) * scale, 1)
            found.append(Part(kind, left, round(right - left, 1), count))
        before += count
    return tuple(found)
