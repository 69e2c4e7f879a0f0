"""A share by month as a line: a gap where nothing fell due, the figures under every month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lianxin.publish.charts.text import SIZE, text_width
from lianxin.publish.views.common import Tally

_TOP, _HIGH, _LEFT, _STEP, _RIGHT = 12, 96, 46, 46, 6
"""Above the line of all; from none to all; room for the scale; a month at least; at the end."""


@dataclass(frozen=True, slots=True)
class Point:
    """One month. y: None if nothing was settled; says: 'met/settled' or ''."""

    x: float
    y: float | None
    month: str
    says: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class Trend:
    """A trend laid out. ticks: (y, percent); lines: corners of each unbroken piece."""

    width: float
    height: float
    left: float
    right: float
    foot: float
    ticks: tuple[tuple[float, int], ...]
    points: tuple[Point, ...]
    lines: tuple[str, ...]


def trend(months: Sequence[tuple[str, Tally]]) -> Trend:
    """Lay out met / settled of months that follow each other."""
    says = [f"{t.met}/{t.settled}" if t.settled else "" for _, t in months]
    step = max([_STEP, *(text_width(text) + 6 for text in says)])
    points = tuple(
        Point(
            round(_LEFT + step * (number + 0.5), 1),
            round(_TOP + _HIGH * (1 - t.met / t.settled), 1) if t.settled else None,
            month,
            text,
            t,
        )
        for number, ((month, t), text) in enumerate(zip(months, says, strict=True))
    )
    right = round(_LEFT + step * len(months), 1)
    foot = _TOP + _HIGH
    ticks = tuple(
        (round(_TOP + _HIGH * (1 - percent / 100), 1), percent) for percent in (0, 50, 100)
    )
    height = foot + 3 * SIZE + 10
    return Trend(right + _RIGHT, height, _LEFT, right, foot, ticks, points, _lines(points))


def _lines(points: Sequence[Point]) -> tuple[str, ...]:
    runs: list[list[str]] = [[]]
    for point in points:
        if point.y is None:
            runs.append([])
        else:
            runs[-1].append(f"{point.x:g},{point.y:g}")
    return tuple(" ".join(run) for run in runs if len(run) > 1)
