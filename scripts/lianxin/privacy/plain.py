"""Text as people mean it, whatever they typed: one plain character for each of many disguises.

Full-width, circled and superscript digits, those of other scripts, Chinese digits, escapes of
YAML, HTML and web addresses, letters with invisible characters between them: all become plain
ASCII, with the place of each in the original text kept.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final, NamedTuple

_FROM: Final = "〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參叄参陸弌弍弎两兩幺么○"
_TO: Final = "001234567891234567892333612322110"
_CHINESE: Final = str.maketrans(_FROM, _TO)
CHINESE_DIGITS: Final = _FROM
_GAP: Final = r"[ \-.·,，、。；/|_*\n\t]{0,3}"
_SPELLED: Final = re.compile(rf"[{_FROM}0-9](?:{_GAP}[{_FROM}0-9]){{6,}}")
"""So many digits in a row are a number, even spelled out: the year in 二〇二六年 has four, and
no amount is written without 十, 百 or 万."""
_ALIKE: Final = str.maketrans("OoIl", "0011")
_LOOKS_ALIKE: Final = re.compile(
    rf"(?<![A-Za-z0-9])[0-9OoIl](?:{_GAP}[0-9OoIl]){{10,20}}(?=[Xx]?(?![A-Za-z0-9]))"
)
_FEWEST_DIGITS: Final = 6
"""Real digits that a number needs before its O and l are read as 0 and 1."""
_DASHES: Final = "‐‑‒–—―−－﹣ー－─━~～˗⁃"
_PUNCTUATION: Final = "，。；：、“”‘’（）《》！？…·"
"""Left alone, so that a text reads the same with and without a disguise beside it."""
_ESCAPE: Final = re.compile(
    r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))"
    r"|&#(?:([0-9]{1,7})|[xX]([0-9A-Fa-f]{1,6}));"
    r"|%(3[0-9]|40|2[0DdEe])"
)
_DISGUISED: Final = re.compile(
    rf"[^\u0020-\u007e\u3001-\u3020\u3030-\u9fff\n\t{_PUNCTUATION}]|[{_DASHES}]"
)
_DROPPED: Final = ("Cf", "Mn", "Me", "Cc", "Cs")
_FILLERS: Final = "\u115f\u1160\u3164\uffa0\u2800"
"""Letters and symbols that show nothing."""


class Plain(NamedTuple):
    """text: the plain characters. first[i], last[i]: where in the original character i begins,
    and where what it was made of ends."""

    text: str
    first: Sequence[int]
    last: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """First and behind-the-last character of the original for a stretch of `text`."""
        return self.first[start], self.last[end - 1]


def plain(text: str) -> Plain:
    """The text without disguises. Invisible characters (Unicode Cf) and marks are dropped."""
    first: Sequence[int] = range(len(text))
    last: Sequence[int] = range(1, len(text) + 1)
    if _ESCAPE.search(text) or _DISGUISED.search(text):
        text, first, last = _undisguised(text)
    text = _SPELLED.sub(lambda run: run[0].translate(_CHINESE), text)
    return Plain(_LOOKS_ALIKE.sub(_alike, text), first, last)


def spelled(text: str) -> str:
    """The text with each Chinese digit as its figure, where it is sure to be a number."""
    return text.translate(_CHINESE)


def _alike(run: re.Match[str]) -> str:
    digits = sum(one.isdigit() for one in run[0])
    return run[0].translate(_ALIKE) if digits >= _FEWEST_DIGITS else run[0]


def _undisguised(text: str) -> tuple[str, list[int], list[int]]:
    found: list[str] = []
    first: list[int] = []
    last: list[int] = []
    for letter, start, end in _letters(text):
        for one in _meant(letter):
            found.append(one)
            first.append(start)
            last.append(end)
    return "".join(found), first, last


def _letters(text: str) -> Iterator[tuple[str, int, int]]:
    """Every character with its place, escapes as what they stand for."""
    at = 0
    for escape in _ESCAPE.finditer(text):
        yield from ((text[i], i, i + 1) for i in range(at, escape.start()))
        at = escape.end()
        code = int(escape[4]) if escape[4] else int(next(g for g in escape.groups() if g), 16)
        letter = chr(code) if code < 0x110000 else "\ufffd"
        yield letter, escape.start(), at
    yield from ((text[i], i, i + 1) for i in range(at, len(text)))


@cache
def _meant(letter: str) -> str:
    """What one character stands for: '' for one that cannot be seen."""
    if letter in "\n\t":
        return letter
    if letter in _PUNCTUATION:
        return letter
    if letter in _DASHES:
        return "-"
    if letter in "\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    digit = unicodedata.digit(letter, -1)
    if digit >= 0:
        return str(digit)
    if letter in "〡〢〣〤〥〦〧〨〩":
        return str(ord(letter) - ord("〡") + 1)
    text = unicodedata.normalize("NFKC", letter)
    if _ENUMERATED.fullmatch(text):
        text = text.strip("().")
    return "".join(
        one for one in text if unicodedata.category(one) not in _DROPPED and one not in _FILLERS
    )


_ENUMERATED: Final = re.compile(r"\(?[0-9]{1,2}[).]")
"""⑴ and ⒈, which Unicode takes apart into '(1)' and '1.'."""
