"""Organisations as a tree from left to right: a column for each depth, names in full."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from lianxin.publish.charts.text import SIZE, wrapped

MOST: Final = 150
"""More boxes than these nobody reads as a picture; deeper levels are then left to the list."""
_WIDE, _ACROSS, _BETWEEN = 186, 34, 8
"""A box; from one column to the next; from one box to the next below."""
_PAD, _LINE, _NOTE = 8, 17, 15
_SMALL: Final = 11.0


@dataclass(frozen=True, slots=True)
class Node:
    """What a box says. depth: 0 for what hangs under nothing; note: a line in small type."""

    name: str
    href: str
    depth: int
    note: str


@dataclass(frozen=True, slots=True)
class Box:
    """A box laid out. lines, notes: (y of the baseline, text). path: the way from its parent."""

    node: Node
    x: int
    y: int
    height: int
    lines: tuple[tuple[int, str], ...]
    notes: tuple[tuple[int, str], ...]
    path: str


@dataclass(frozen=True, slots=True)
class Organogram:
    """The tree laid out. text: where text begins in a box. left_out: how many are not drawn."""

    width: int
    height: int
    wide: int
    text: int
    boxes: tuple[Box, ...]
    left_out: int


def organogram(nodes: Sequence[Node], most: int = MOST) -> Organogram | None:
    """Lay out a tree given from the top down; None if not even its first level can be drawn."""
    shown = _few_enough(nodes, most)
    if not shown:
        return None
    boxes: list[Box] = []
    bottoms: list[int] = []  # by depth: below this a column is free
    above: list[Box] = []  # the boxes from the root to the one before
    for node in shown:
        depth = min(node.depth, len(above))
        del above[depth:]
        free = max(bottoms[depth:], default=0)
        # The first child stands beside its parent, every other below all that came before it.
        y = max(above[-1].y, free) if above and boxes[-1] is above[-1] else free
        box = _box(node, depth, y, above[-1] if above else None)
        boxes.append(box)
        above.append(box)
        bottoms[depth : depth + 1] = [box.y + box.height + _BETWEEN]
    deepest = max(box.x for box in boxes)
    height = max(box.y + box.height for box in boxes)
    return Organogram(
        deepest + _WIDE + 2, height + 2, _WIDE, _PAD, tuple(boxes), len(nodes) - len(shown)
    )


def _few_enough(nodes: Sequence[Node], most: int) -> Sequence[Node]:
    """All of them, or as many whole levels as are few enough."""
    depth = max((node.depth for node in nodes), default=0)
    shown = nodes
    while len(shown) > most and depth >= 0:
        depth -= 1
        shown = [node for node in nodes if node.depth <= depth]
    return shown


def _box(node: Node, depth: int, y: int, parent: Box | None) -> Box:
    x, y = 1 + depth * (_WIDE + _ACROSS), max(1, y)
    room = _WIDE - 2 * _PAD
    lines = wrapped(node.name, room)
    notes = wrapped(node.note, room, _SMALL) if node.note else ()
    top = y + _PAD
    texts = tuple((top + round(SIZE) - 1 + _LINE * n, line) for n, line in enumerate(lines))
    top += _LINE * len(lines)
    small = tuple((top + round(_SMALL) + _NOTE * n, line) for n, line in enumerate(notes))
    height = 2 * _PAD + _LINE * len(lines) + _NOTE * len(notes)
    path = ""
    if parent:
        path = f"M{parent.x + _WIDE} {parent.y + 16}H{x - _ACROSS // 2}V{y + 16}H{x}"
    return Box(node, x, y, height, texts, small, path)
