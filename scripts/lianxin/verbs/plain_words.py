"""A text without what differs when somebody copies: digits, dates, punctuation, width."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = "0-9〇零一二两三四五六七八九十百千万"
_DATED = re.compile(rf"[{_NUMBER}]+(?:[年月日号时点分周]|季度)?|[上下]半年")


def plain_words(text: str) -> str:
    """Letters only, full and half width the same, numbers and days gone.

    Chinese numerals go too: 'six lamps' copied as 'eight lamps' is still a copy. That some
    words lose a character by it does no harm, since they lose it in both texts.
    """
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _DATED.sub("", text)
    return "".join(c for c in text if unicodedata.category(c)[0] == "L")
