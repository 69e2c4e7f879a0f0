"""Reading a mapping or a list key by key: each parser may fail on its own.

So every mistake of a file is reported, and none hides another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

from lianxin.law.nodes import Dropped, Node, Wrong, joined

T = TypeVar("T")
U = TypeVar("U")


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
