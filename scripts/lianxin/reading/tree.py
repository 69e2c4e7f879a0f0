"""The tree of one file: its data, and the place of every key and value in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from lianxin.findings import Place, Step
from lianxin.reading.characters import UNSEEN

Data: TypeAlias = "str | tuple[Data, ...] | dict[str, Data] | None"
"""Plain data: every scalar is text as written; only an empty plain value is None."""

Path = tuple[Step, ...]
Spot = tuple[int, int]
"""Line and column, 1-based, in characters."""


@dataclass(frozen=True, slots=True)
class Tree:
    """One file that was read without a complaint.

    data: what it says.
    text: the whole file as text.
    values, keys: where each value and each key begins, by its path in `data`.
    """

    file: str
    text: str
    data: dict[str, Data]
    values: Mapping[Path, Spot]
    keys: Mapping[Path, Spot]

    def place(self, path: Path, on_key: bool = False) -> Place:
        """Where `path` begins in the file; with `on_key` its key instead of its value.

        List items and the root have no key, so theirs is the place of the
        value. A path that leads nowhere, such as that of a missing key, has the
        place of the nearest parent there is: of its key, or else its beginning.
        """
        known, on = path, on_key
        while known not in self.values:
            known, on = known[:-1], True
        line, column = self.keys.get(known, self.values[known]) if on else self.values[known]
        return Place(self.file, path, line, column, on_key)

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the file, without their ends; line 1 is the first."""
        return tuple(line.removesuffix("\r") for line in self.text.split("\n"))


def excerpt(data: bytes, line: int) -> str:
    """Line `line` (1-based) of a file, fit to be shown; empty where there is none.

    Works for refused files too. What cannot be decoded or seen becomes U+FFFD,
    one for one, so that columns still fit and no character can turn the
    display around.
    """
    lines = data.removeprefix(b"\xef\xbb\xbf").decode(errors="replace").split("\n")
    if not 0 < line <= len(lines):
        return ""
    return UNSEEN.sub("\N{REPLACEMENT CHARACTER}", lines[line - 1].removesuffix("\r"))
