"""Text of records inside Markdown: shown as it is, and good for nothing else."""

from __future__ import annotations

import re

from lianxin.reporters.lines import inert

_TICKS = re.compile("`+")


def literal(text: str) -> str:
    """A code span that shows `text` and in which nothing works.

    Backslashes and entities are not enough on a forge: it looks for @names, #numbers and
    addresses in the finished page and would call people who happen to have that account.
    In code it looks for none of them. Line ends and controls are made visible, so the span
    never ends early. Source: CommonMark 0.31, 6.1 'Code spans'. Not for tables, where a
    vertical bar parts cells even in code.
    """
    shown = inert(text)
    if not shown.strip():
        return "–"
    longest = max((len(run) for run in _TICKS.findall(shown)), default=0)
    fence = "`" * (longest + 1)
    # One space on both sides is taken away again; without it ticks would melt together.
    pad = " " if shown[0] in "` " or shown[-1] in "` " else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
