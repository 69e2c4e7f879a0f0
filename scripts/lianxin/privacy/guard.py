"""The guard: everything private that a text shows, each stretch of it once."""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from lianxin.privacy.numbers import numbers
from lianxin.privacy.places import CALLED, addresses, names
from lianxin.privacy.plain import plain
from lianxin.privacy.sighting import KINDS, Sighting

_SUSPECT: Final = re.compile(
    rf"\d|[①-⑳⓪㉑-㊿⑴-⒛]|[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{{5}}|[@＠室户⁰¹²³⁴-⁹₀-₉]|[(\[]at[)\]]|{CALLED}"
)
"""Nine texts of ten hold none of this, and need no closer look."""
_RANK = {kind: number for number, kind in enumerate(KINDS)}


def mask(text: str) -> str:
    """The text with everything that is surely private hidden behind stars, character by
    character, so that columns still fit."""
    for seen in scan(text):
        if seen.sure:
            stars = "*" * (seen.end - seen.start - 1)
            text = text[: seen.start + 1] + stars + text[seen.end :]
    return text


def scan(text: str, members: Set[str] = frozenset()) -> tuple[Sighting, ...]:
    """What looks private in a text, in order of place.

    members: names that may be public, since members answer in public for their work.
    Of two that overlap the more telling one is given, and of two alike the longer one.
    """
    if not _SUSPECT.search(text):
        return ()
    clear = plain(text)
    found = [*numbers(clear.text), *addresses(clear.text), *names(clear.text, members)]
    found.sort(key=lambda one: (_RANK[one.kind], one.start - one.end, one.start))
    taken: list[tuple[int, int]] = []
    seen: list[Sighting] = []
    for one in found:
        if all(one.end <= start or end <= one.start for start, end in taken):
            taken.append((one.start, one.end))
            seen.append(Sighting(one.kind, *clear.place(one.start, one.end), one.value))
    return tuple(sorted(seen, key=lambda sighting: sighting.start))
