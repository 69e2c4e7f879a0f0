r"""Refuses hidden characters that a text in double quotes writes as escapes, such as `\u202e`.

`characters.check` sees the file as it is written; here the same rule is kept
for what the parser makes of it. Surrogates never come this far: the parser
itself refuses them, see `lianxin.reading.syntax`.
"""

from __future__ import annotations

import re
from typing import Any

from lianxin.reading.characters import UNSEEN, code, kind
from lianxin.reading.report import Report

_ESCAPE = re.compile(r"\\(?:x(..)|u(....)|U(........)|(.))", re.DOTALL)
_LETTERS = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "L": "\u2028",
    "P": "\u2029",
}


def check(event: Any, report: Report) -> None:
    """Report each hidden character of a scalar event in double quotes, where it is written."""
    if not UNSEEN.search(event.value):
        return
    begin = event.start_mark.index
    for escape in _ESCAPE.finditer(report.text, begin, event.end_mark.index):
        digits = escape[1] or escape[2] or escape[3]
        character = chr(int(digits, 16)) if digits else _LETTERS.get(escape[4], "")
        if UNSEEN.match(character):
            report.at(escape.start(), kind(character), code=code(character))
