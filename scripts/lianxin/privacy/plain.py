"""Text as people mean it, whatever they typed: one plain character for each of many disguises.

Full-width, circled and superscript digits, Chinese digits, letters with invisible characters
between them: all become plain ASCII, with the place of each in the original text kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, NamedTuple

_FROM, _TO = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺两", "0012345678912345678912"
_CHINESE: Final = str.maketrans(_FROM, _TO)
_SPELLED: Final = re.compile(rf"(?:[{_FROM}0-9][ \-.·]*){{7,}}")
"""So many digits in a row are a number, even spelled out: the year in 二〇二六年 has four, and
no amount is written without 十, 百 or 万."""
_DASHES: Final = "‐‑‒–—―−－﹣ー"
_DISGUISED: Final = re.compile(
    rf"[^\u0020-\u007e\u3000-\u9fff\n\t，。；：、“”‘’（）《》！？…·]|[{_DASHES}]"
)
_DROPPED: Final = ("Cf", "Mn", "Me", "Cc")


class Plain(NamedTuple):
    """text: the plain characters. at[i]: where character i begins in the original; one more
    for the end."""

    text: str
    at: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """First and behind-the-last character of the original for a stretch of `text`."""
        return self.at[start], self.at[end - 1] + 1


def plain(text: str) -> Plain:
    """The text without disguises. Invisible characters (Unicode Cf) and marks are dropped."""
    at: Sequence[int] = range(len(text) + 1)
    if _DISGUISED.search(text):
        text, at = _undisguised(text)
    return Plain(_SPELLED.sub(lambda run: run[0].translate(_CHINESE), text), at)


def _undisguised(text: str) -> tuple[str, Sequence[int]]:
    found: list[str] = []
    at: list[int] = []
    for index, letter in enumerate(text):
        for one in unicodedata.normalize("NFKC", letter):
            if one in "\n\t" or unicodedata.category(one) not in _DROPPED:
                found.append("-" if one in _DASHES else one)
                at.append(index)
    return "".join(found), (*at, len(text))
