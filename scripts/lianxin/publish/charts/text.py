"""How wide text is drawn, and where it is broken, when no browser is there to ask.

Chinese and other wide characters take the height of the type, the rest at most 0.62 of it
(the widest common letters of the fonts in site_src/docs/assets/lianxin.css, on average);
so what is measured here is never less than what a reader's font draws.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

SIZE: Final = 12.5
"""Height of the type in our drawings, in pixels; the style sheet says the same."""
_NARROW: Final = 0.62
# A word with the space behind it, or a single wide character.
_PIECE: Final = re.compile(r"[!-\u02ff]+\s*|.", re.DOTALL)


def text_width(text: str, size: float = SIZE) -> float:
    """Pixels that `text` takes at most in type of `size`. Ambiguous characters are wide here.

    East Asian Width, Unicode Standard Annex 11.
    """
    columns = 0.0
    for c in text:
        if not unicodedata.combining(c):
            columns += 1 if unicodedata.east_asian_width(c) in "WFA" else _NARROW
    return columns * size


def wrapped(text: str, room: float, size: float = SIZE) -> tuple[str, ...]:
    """`text` in lines of at most `room` pixels, whole; a word breaks only if it has to.

    A single character that is wider than the room stands alone.
    """
    lines, line = [], ""
    for piece in _PIECE.findall(" ".join(text.split())):
        if text_width((line + piece).rstrip(), size) <= room:
            line += piece
            continue
        if line.strip():
            lines.append(line.rstrip())
        line = ""
        for c in piece:
            if line and text_width((line + c).rstrip(), size) > room:
                lines.append(line.rstrip())
                line = ""
            line += c
    return (*lines, line.rstrip()) if line.strip() or not lines else tuple(lines)
