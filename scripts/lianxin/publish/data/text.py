"""Text that passes every format whole, and cells that no spreadsheet runs.

What XML 1.0 cannot hold (section 2.2) is in no file of ours: a feed with one such
character cannot be read at all, and a table that has it cannot be put into a feed.
"""

from __future__ import annotations

import re
from typing import Final

_UNFIT: Final = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS: Final = re.compile("\r\n?|[\x85\u2028\u2029]")
# OWASP, CSV injection; with the full-width signs that Excel reads like the others, and
# behind spaces, quotes and characters that nobody sees.
_SKIPPED: Final = "\\s'\"`“”‘’＂＇\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad"
_RUNS: Final = re.compile(f"[{_SKIPPED}]*[=+\\-@|%＝＋－＠−﹢﹣﹦﹫]|[\t\r\n]")


def clean(text: str) -> str:
    """The text without characters that XML 1.0 forbids; line breaks are one line feed."""
    if text.isprintable():
        return text
    return _UNFIT.sub("", _BREAKS.sub("\n", text))


def defused(text: str) -> str:
    """The text of a cell, with an apostrophe before what a spreadsheet would run."""
    return f"'{text}" if _RUNS.match(text) else text


def restored(cell: str) -> str:
    """What stood there before `defused`: the way back that the data package describes."""
    return cell[1:] if cell.startswith("'") and _RUNS.match(cell[1:]) else cell
