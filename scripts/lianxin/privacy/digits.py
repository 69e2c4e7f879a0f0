"""The digits of a text, in a row, and what stands between them.

People put anything between the digits of one number. So its digits are sought in the row of
all digits, and what stands between them then decides whether they are one. Only windows of
fixed width are looked at: no text, however cunning, takes more than time in proportion to its
length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

_DIGIT: Final = re.compile(r"[0-9]")
_TIGHT: Final = re.compile(r"[ \t\n\-_.·,*/|()\[\]\\\"'+，。、；：:（）…#]{0,4}")
"""Signs that people put between the digits of one number."""
_UNITS: Final = "元米户人次个份亩吨棵盏%‰度岁平公斤村×条项块套台只头批届名家件处座栋层楼室票页篇场"
_LOOSE: Final = re.compile(rf"[^0-9A-Za-z{_UNITS}\n]{{0,12}}\n?[^0-9A-Za-z{_UNITS}\n]{{0,12}}")
"""Words between the parts of one number: 前面是138，后面是……"""
_GLUED: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:tel|phone|mobile|call|wx|vx|wechat|v|m|sfz|id|no|x)$", re.IGNORECASE
)
"""Words that people write right before a number."""
_WIDEST: Final = 25
"""Characters between two digits of one number."""


class Number(NamedTuple):
    """Something seen in plain text: kind, first and behind-the-last character, bare value."""

    kind: str
    start: int
    end: int
    value: str


class Window(NamedTuple):
    """Some digits in a row. sizes: of the groups they stand in; gaps: what stands between."""

    digits: str
    start: int
    end: int
    sizes: tuple[int, ...]
    gaps: tuple[str, ...]

    @property
    def tight(self) -> bool:
        """Whether only signs stand between the groups."""
        return all(_TIGHT.fullmatch(gap) for gap in self.gaps)

    @property
    def loose(self) -> bool:
        """Whether only signs and a few words without units stand between the groups."""
        return all(_LOOSE.fullmatch(gap) for gap in self.gaps)

    def number(self, kind: str) -> Number:
        """The window as something seen."""
        return Number(kind, self.start, self.end, self.digits)


@dataclass(frozen=True)
class Digits:
    """All digits of a plain text: `row[i]` stands at `text[at[i]]`."""

    text: str

    @cached_property
    def at(self) -> list[int]:
        """Where each digit stands."""
        return [one.start() for one in _DIGIT.finditer(self.text)]

    @cached_property
    def row(self) -> str:
        """The digits without what is between them."""
        return "".join(_DIGIT.findall(self.text))

    @cached_property
    def starts(self) -> list[int]:
        """Which digits are the first of their group."""
        return [i for i, at in enumerate(self.at) if i == 0 or self.at[i - 1] != at - 1]

    def find(self, form: re.Pattern[str], count: int, skip: int = 0) -> Iterator[Window]:
        """Every `count` digits in a row, behind `skip` others that do not count, that begin
        like `form`, begin and end where a group of digits does, and touch no Latin letter.
        They may overlap."""
        for index in self.starts:
            if form.match(self.row, index) and self._whole(index, skip + count):
                window = self.window(index + skip, count)
                if window is not None:
                    yield window

    def inside(self, form: re.Pattern[str]) -> Iterator[int]:
        """Where in the row something like `form` begins, be it inside a group."""
        found = form.search(self.row)
        while found is not None:
            yield found.start()
            found = form.search(self.row, found.start() + 1)

    def window(self, index: int, count: int) -> Window | None:
        """Those `count` digits; None where two of them stand far from each other."""
        at, text = self.at[index : index + count], self.text
        if len(at) < count:
            return None
        sizes: list[int] = []
        gaps: list[str] = []
        size = 1
        for one, next_one in pairwise(at):
            if next_one == one + 1:
                size += 1
                continue
            if next_one - one > _WIDEST:
                return None
            gaps.append(text[one + 1 : next_one])
            sizes.append(size)
            size = 1
        digits = self.row[index : index + count]
        return Window(digits, at[0], at[-1] + 1, (*sizes, size), tuple(gaps))

    def _whole(self, index: int, count: int) -> bool:
        if index + count > len(self.at):
            return False
        text, start, last = self.text, self.at[index], self.at[index + count - 1]
        if _latin(text[last + 1 : last + 2]):
            return False
        return not _latin(text[start - 1 : start]) or _GLUED.search(before(text, start)) is not None


def before(text: str, start: int, width: int = 12) -> str:
    """What stands right before a place."""
    return text[max(0, start - width) : start]


def _latin(letter: str) -> bool:
    return letter.isascii() and letter.isalnum()
