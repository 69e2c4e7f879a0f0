"""Text of a record inside a block of HTML in Markdown: shown as written, doing nothing.

Escaping keeps it from being a tag. What GitHub makes of plain words afterwards (mentions,
references to issues and commits, links, emoji codes, formulas) it looks for within one
stretch of text and not in code; so the character each of them needs stands in a `span` of
its own, which changes nothing for the reader nor for who copies the text.
"""

from __future__ import annotations

import re
from html import escape

from lianxin.reporters.lines import inert

_DOES = re.compile(
    r"(?P<code>[0-9a-fA-F]{7,})"  # the name of a commit
    r"|[@#$]"  # mention, issue, formula
    r"|:(?=[\w/+-])"  # emoji code, scheme of a link
    r"|(?<=[wW])\."  # www.
    r"|(?<=[hH])-"  # GH-1
)


def quoted(text: str) -> str:
    """HTML that shows `text` on one line and is nothing but text."""
    pieces, here, line = [], 0, inert(text)
    for found in _DOES.finditer(line):
        pieces.append(escape(line[here : found.start()]))
        tag = "code" if found["code"] else "span"
        pieces.append(f"<{tag}>{found[0]}</{tag}>")
        here = found.end()
    return "".join((*pieces, escape(line[here:])))


def code(text: str) -> str:
    """HTML that shows `text` as code on one line."""
    return f"<code>{escape(inert(text))}</code>"
