"""Figures: a number, or the name of a blank that the adopting organisation fills in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from lianxin.law.keys import Keys
from lianxin.law.model import Blank, Figure
from lianxin.law.nodes import Node
from lianxin.law.scalars import blank_name, number, text

EXAMPLE = "{blank: deeds_per_year}"
BLANK_EXAMPLE = (
    "deeds_per_year: {says: {zh: 每年几件, en: deeds a year}, example: 2, lowest: 1, highest: 20}"
)


@dataclass(slots=True)
class Blanks:
    """The blanks of a regulation while it is read, and which of them are used."""

    known: dict[str, Blank] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)


def blanks(node: Node) -> Blanks:
    """The mapping of all blanks; those that are wrong are reported and still count as known."""
    if not isinstance(node.data, dict):
        raise node.wrong("not-a-mapping", BLANK_EXAMPLE)
    found = Blanks()
    keys = Keys(node, tuple(node.data), BLANK_EXAMPLE)
    for name in node.data:
        found.known[name] = Blank(name, ("", ""), 1)  # type: ignore[arg-type]
        if (blank := keys.may(name, _blank, None)) is not None:
            found.known[name] = blank
    return found


def _blank(node: Node) -> Blank:
    name = blank_name(Node(node.reading, node.path, str(node.path[-1])))
    keys = Keys(node, ("says", "example", "lowest", "highest"), BLANK_EXAMPLE)
    blank = Blank(
        name,
        keys.need("says", text),
        keys.need("example", number()),
        keys.may("lowest", number(), 1),
        keys.may("highest", number(), 999_999),
    )
    keys.done()
    if not blank.lowest <= blank.example <= blank.highest:
        raise node.child("example").wrong(
            "number-out-of-limits", BLANK_EXAMPLE, lowest=blank.lowest, highest=blank.highest
        )
    return blank


def figure(blanks: Blanks, lowest: int = 0) -> Callable[[Node], Figure]:
    """A parser of figures."""

    def parse(node: Node) -> Figure:
        if not isinstance(node.data, dict):
            return Figure(number=number(lowest)(node))
        keys = Keys(node, ("blank",), EXAMPLE)
        name = keys.need("blank", lambda n: _known(n, blanks))
        keys.done()
        return Figure(blank=name)

    return parse


def _known(node: Node, blanks: Blanks) -> str:
    if not isinstance(node.data, str) or node.data not in blanks.known:
        raise node.wrong("unknown-blank", BLANK_EXAMPLE, among=blanks.known)
    blanks.used.add(node.data)
    return node.data


def worst(found: Figure, blanks: Blanks, *, highest: bool) -> int:
    """The highest or lowest number a figure may come to."""
    if found.blank is None:
        return found.number or 0
    blank = blanks.known[found.blank]
    return blank.highest if highest else blank.lowest
