"""Reading a regulation file part by part: what is wrong is written down, reading goes on.

A `Node` is a value of the tree with its path. A parser of one thing takes a node and
returns the thing or raises `Wrong`. `Keys` reads a mapping: it lets each parser fail on
its own, so that every mistake of a file is reported and none hides another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any, TypeVar, cast

from lianxin.findings import NOTHING, Finding, Place, Severity, Step, Text, sort_key
from lianxin.reading.tree import Data, Tree
from lianxin.words import say

T = TypeVar("T")
U = TypeVar("U")


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


class Keys:
    """A mapping being read: known keys only, each parsed on its own.

    After everything was asked for, `done()` raises Dropped if anything was wrong. What
    `need` and `may` return before that may be used only when `ok`.
    """

    def __init__(self, node: Node, known: Sequence[str], example: str) -> None:
        if not isinstance(node.data, dict):
            raise node.wrong("not-a-mapping", example)
        self.node = node
        self.example = example
        self._before = node.reading.count
        for key in node.data:
            if key not in known:
                node.child(key).report(
                    "unknown-key", example, on_key=True, among=known, near=key, name=key
                )

    @property
    def ok(self) -> bool:
        """Whether nothing was wrong in this mapping so far."""
        return self.node.reading.count == self._before

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return isinstance(self.node.data, dict) and key in self.node.data

    def need(self, key: str, parse: Callable[[Node], T], example: str = "") -> T:
        """What stands under a key that must be there."""
        if not self.has(key):
            self.node.report("missing-key", example or self.example, on_key=True, name=key)
            return cast(T, None)
        return cast(T, self.may(key, parse, None))

    def first(self, key: str, parse: Callable[[Node], T], example: str = "") -> T:
        """Like `need`, for what the rest hangs on: Dropped at once if it is wrong."""
        before = self.node.reading.count
        found = self.need(key, parse, example)
        if self.node.reading.count != before:
            raise Dropped
        return found

    def may(self, key: str, parse: Callable[[Node], T], otherwise: U) -> T | U:
        """What stands under a key that may be missing."""
        if not self.has(key):
            return otherwise
        kept, found = held(self.node.child(key), parse)
        return found if kept else otherwise

    def one_of(self, keys: Sequence[str]) -> str:
        """The one of several keys that is there; Wrong if none or several are."""
        there = [key for key in keys if self.has(key)]
        if len(there) == 1:
            return there[0]
        what = "two-keys" if there else "no-key-of"
        raise self.node.wrong(what, self.example, on_key=True, keys=joined(there or keys))

    def done(self) -> None:
        """Leave this part out if anything in it was wrong."""
        if not self.ok:
            raise Dropped


def held(node: Node, parse: Callable[[Node], T]) -> tuple[bool, T]:
    """Whether a node could be read, and what it gave; if not, that is reported."""
    try:
        return True, parse(node)
    except Wrong as wrong:
        node.reading.report(wrong.finding)
    except Dropped:
        pass
    return False, cast(T, None)


def each(node: Node, parse: Callable[[Node], T], example: str) -> tuple[T, ...]:
    """Every item of a list that can be read; the bad ones are reported and left out."""
    if not isinstance(node.data, tuple):
        raise node.wrong("not-a-list", example)
    read = [held(item, parse) for item in node.items()]
    return tuple(found for kept, found in read if kept)


def moved(node: Node, data: Data) -> Node:
    """The same place with other data."""
    return replace(node, data=data)
