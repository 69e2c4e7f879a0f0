"""Refuses characters that cannot be seen, or that make text look other than it is.

A reviewer of a pull request must see what a record says. So whatever is
invisible, turns the reading direction around or means something else on every
machine is refused: the Unicode categories Cc, Cf, Cs, Co, Zl and Zp,
noncharacters, the other characters without a shape (Default_Ignorable) and
U+FFFD, which is left behind when text was decoded wrongly. Line ends are no
matter of this module's `UNSEEN`, save the bare CR, see `check`. Kept are the
variation selector U+FE0F, which telephones put behind an emoji, and the
Mongolian ones, without which that script cannot be written.
"""

from __future__ import annotations

import re
from itertools import islice

from lianxin.reading.report import Report

_BIDIRECTIONAL = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_SEPARATOR = "\x85\u2028\u2029"
_ZERO_WIDTH = (
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\u3164"
    "\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
# Signs of other scripts that are visible but steer what stands beside them.
_FORMAT = "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f"
_NONCHARACTER = "\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_DAMAGED = "\N{REPLACEMENT CHARACTER}"
_CONTROL = f"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff{_FORMAT}{_NONCHARACTER}"

# The first kind that fits names the character, so the widest come last.
_KINDS = (
    ("tab", "\t"),
    ("bare-cr", "\r"),
    ("bidirectional", _BIDIRECTIONAL),
    ("private-use", _PRIVATE),
    ("separator", _SEPARATOR),
    ("damaged", _DAMAGED),
    ("zero-width", _ZERO_WIDTH),
    ("control", _CONTROL),
)

UNSEEN = re.compile("[" + "".join(characters for _, characters in _KINDS) + "]")
"""One refused character; in a whole file CR LF has to be let pass besides."""

ORDINARY = re.compile("[\n -~·–—‘’“”…\u3000-〟一-鿿！-～￥]*")
"""What most files consist of, as a quick look past the classes above."""

_LINE_END = r"(?!\n)"  # a CR before it belongs to an ordinary line end
# A run of one kind is one problem: `\t\t\t` is mended in one go.
_RUNS = re.compile(
    "|".join(
        f"(?P<{name.replace('-', '_')}>[{characters}]+{_LINE_END if name == 'bare-cr' else ''})"
        for name, characters in _KINDS
    )
)


def kind(character: str) -> str:
    """The kind of a refused character, e.g. 'zero-width'; it is the name of its message."""
    found = _RUNS.match(character)
    if found is None or found.lastgroup is None:
        raise ValueError(f"{character!r} is not refused")
    return found.lastgroup.replace("_", "-")


def code(character: str) -> str:
    """How a person looks the character up, e.g. 'U+200B'."""
    return f"U+{ord(character):04X}"


def check(report: Report) -> None:
    """Report every refused character of the text, and lines that begin with `%`."""
    text = report.text
    if not ORDINARY.fullmatch(text):
        for found in islice(_RUNS.finditer(text), report.limits.findings):
            report.at(found.start(), kind(found[0][0]), code=code(found[0][0]))
    # The parser compares each directive with all before it, so thousands of
    # them would take it seconds. None gets that far.
    if text.startswith("%"):
        report.at(0, "directive")
    if "\n%" in text:
        report.at(text.index("\n%") + 1, "directive")
