"""Reading a regulation file part by part: what is wrong is written down, reading goes on.

A `Node` is a value of the tree with its path. A parser of one thing takes a node and
returns the thing or raises `Wrong`. `Keys` (keys.py) reads a mapping with such parsers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from lianxin.findings import NOTHING, Finding, Place, Severity, Step, Text, sort_key
from lianxin.reading.tree import Data, Tree
from lianxin.words import say


class Wrong(Exception):
    """Something wrong at a node: the finding to report."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.rule)
        self.finding = finding


class Dropped(Exception):
    """A part is left out; why is already reported."""


class Reading:
    """One file being read: its tree and what was wrong so far."""

    def __init__(self, tree: Tree) -> None:
        self.tree = tree
        self._findings: list[Finding] = []

    @property
    def root(self) -> Node:
        """The whole file."""
        return Node(self, (), self.tree.data)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was wrong, in the order of the file."""
        return tuple(sorted(self._findings, key=sort_key))

    @property
    def count(self) -> int:
        """How many findings there are so far."""
        return len(self._findings)

    def report(self, finding: Finding) -> None:
        """Write one finding down."""
        self._findings.append(finding)


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the file: what it says and where."""

    reading: Reading
    path: tuple[Step, ...]
    data: Data

    def place(self, on_key: bool = False) -> Place:
        """Where it stands."""
        return self.reading.tree.place(self.path, on_key)

    def child(self, key: str) -> Node:
        """The value under a key; None where the key is missing."""
        data = self.data.get(key) if isinstance(self.data, dict) else None
        return Node(self.reading, (*self.path, key), data)

    def items(self) -> tuple[Node, ...]:
        """The items of a list."""
        data = self.data if isinstance(self.data, tuple) else ()
        return tuple(Node(self.reading, (*self.path, i), each) for i, each in enumerate(data))

    def wrong(
        self,
        what: str,
        example: str = "",
        *,
        on_key: bool = False,
        among: Iterable[str] = (),
        related: tuple[tuple[Place, Text], ...] = (),
        **values: object,
    ) -> Wrong:
        """The mistake 'law.<what>' here, with a valid example of what was expected.

        among: what would have been right; the nearest to what is written is suggested.
            With `near=` in the values that is compared instead of the text of this node.
        """
        near = str(values.get("near", self.data))
        finding = Finding(
            place=self.place(on_key),
            rule=f"law/{what}",
            severity=Severity.ERROR,
            message=say(f"law.{what}", **{"text": brief(self.data), **values}),
            remedy=_remedy(near, tuple(among), example),
            related=related,
        )
        return Wrong(finding)

    def report(self, what: str, example: str = "", **values: Any) -> None:
        """Write the mistake down and go on."""
        self.reading.report(self.wrong(what, example, **values).finding)


def brief(data: Data) -> str:
    """What is written, short enough for a message."""
    if isinstance(data, str):
        return data if len(data) <= 40 else f"{data[:39]}…"
    return "[...]" if isinstance(data, tuple) else "{...}" if isinstance(data, dict) else ""


def _remedy(near: str, among: tuple[str, ...], example: str) -> Text:
    parts: list[Text] = []
    guess = get_close_matches(near, among, 1, 0.6)
    if guess:
        parts.append(say("law.remedy.nearest", name=guess[0]))
    elif 0 < len(among) <= 16:
        parts.append(say("law.remedy.one-of", names=joined(among)))
    if example:
        parts.append(say("law.remedy.example", example=example))
    return together(parts)


def nearest_of(name: str, known: Iterable[str], otherwise: Text) -> Text:
    """'Did you mean ...' where something known is near, else what else to do."""
    found = _remedy(name, tuple(known), "")
    return otherwise if found == NOTHING else found


def joined(names: Sequence[str]) -> Text:
    """Names one after the other, as each language lists them."""
    return Text("、".join(names), ", ".join(names))


def together(parts: Iterable[Text]) -> Text:
    """Sentences one after the other."""
    zh, en = zip(*parts, strict=True) if (parts := tuple(parts)) else ((), ())
    return Text("；".join(zh), "; ".join(en)) if parts else NOTHING


def moved(node: Node, data: Data) -> Node:
    """The same place with other data."""
    return replace(node, data=data)
