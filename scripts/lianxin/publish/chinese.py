"""Chinese inside English pages: where it stands, and marking it for screen readers and fonts.

Names and titles of records stand in the middle of English sentences ('Commitments of ..., 2026').
They are marked in the finished page, so that no template can forget one.
"""

from __future__ import annotations

import re
from typing import Final

_SIGNS: Final = (
    "\u2e80-\u2fff\u3001-\u303f\u3100-\u312f\u31a0-\u31bf\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
HAN: Final = re.compile(f"[{_SIGNS}]")
"""A Chinese character or one of the signs written between them; not the wide space."""
# Figures and a sign or two inside a name belong to it; Latin words do not.
_RUN: Final = re.compile(f"[{_SIGNS}]+(?:[^{_SIGNS}<>&;A-Za-z]{{1,4}}[{_SIGNS}]+)*")
# A tag and the text behind it, where that text has a Chinese sign in it. Attributes hold no
# bare '<' or '>': everything that is put into them is escaped.
_BEHIND: Final = re.compile(f"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>([^<{_SIGNS}]*[{_SIGNS}][^<]*)")
# These hold text and nothing else, or are SVG: the element itself is marked.
_WHOLE: Final = frozenset({"option", "title", "desc", "text"})


def marked(html: str) -> str:
    """An English page, each run of Chinese in its text inside an element that says so."""
    return _BEHIND.sub(_mark, html)


def marked_text(text: str) -> str:
    """Escaped text that stands in an element alone, its runs of Chinese marked."""
    return _RUN.sub(r'<span lang="zh-Hans">\g<0></span>', text)


def _mark(found: re.Match[str]) -> str:
    closing, tag, attributes, text = found.groups()
    if not closing and 'lang="' in attributes:
        return found[0]
    if not closing and tag in _WHOLE:
        return f'<{tag} lang="zh-Hans"{attributes}>{text}'
    return f"<{closing}{tag}{attributes}>{marked_text(text)}"
