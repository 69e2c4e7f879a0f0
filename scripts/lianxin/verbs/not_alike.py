"""`not_alike`: a record must not repeat the text of another one.

    record:
      of: commitment
      not_alike: {text: [title, deed], alike_percent: 85, among: organisation-and-neighbours}

The fields are put together, digits, dates and punctuation are taken out, and what is
left is compared with the records of the same organisation or of its neighbours too
(organisations under the same parent, or named as neighbours by one of the two).
Two texts are alike to 2 x (characters they share, in the same order) / (characters of
both), in percent. The later record is pointed at, and every earlier one it resembles
is named; of the same day, the one whose id comes later. A person has to look at it.
OK: 'repair the six lamps of the lane' and 'teach the elderly to pay by phone'.
NOT OK: 'visit 3 households in May' and 'visit 5 households in June'.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from lianxin.law.model import NotAlike
from lianxin.verbs.base import Objection, Scene
from lianxin.verbs.plain_words import plain_words

if TYPE_CHECKING:
    from lianxin.register import Entry


def objections(options: NotAlike, entries: Sequence[Entry], scene: Scene) -> Iterator[Objection]:
    """One for each record that is alike an earlier one."""
    ordered = sorted(entries, key=lambda entry: (scene.day(entry), entry.id))
    texts = [_text(entry, options, scene) for entry in ordered]
    earlier = _Earlier(texts, options.alike_percent)
    for number, entry in enumerate(ordered):
        near = (
            scene.near(entry.organisation)
            if options.among == "organisation-and-neighbours"
            else frozenset({entry.organisation})
        )
        candidates = [n for n in earlier.candidates(number) if ordered[n].organisation in near]
        found = process.extract_iter(
            texts[number],
            {n: texts[n] for n in candidates},
            scorer=fuzz.ratio,
            score_cutoff=options.alike_percent,
        )
        alike = [(ordered[n], int(score)) for _, score, n in found]
        if alike:
            alike.sort(key=lambda pair: (-pair[1], pair[0].id))
            yield Objection(entry, tuple(alike))


def _text(entry: Entry, options: NotAlike, scene: Scene) -> str:
    parts = (
        str(value)
        for name in options.text
        for value in scene.values(tuple(name.split(".")))(entry, scene.register)
    )
    return plain_words(" ".join(parts))


class _Earlier:
    """Which earlier texts can be alike at all, without comparing with every one.

    Alike to p percent means sharing at least p / (200 - p) of the longer text's characters
    and of the shorter one's. So if each text is written with its rarest characters first,
    two alike texts have one in common among the first few: as many as may be missing, and
    one more. Looking those up misses no pair (prefix filter of set-similarity joins).
    """

    def __init__(self, texts: Sequence[str], percent: int) -> None:
        rarity = Counter(c for text in texts for c in text)
        self._lengths = [len(text) for text in texts]
        self._share = percent / (200 - percent)
        self._heads = [self._head(text, rarity) for text in texts]
        self._posted: dict[tuple[str, int], list[int]] = defaultdict(list)

    def candidates(self, number: int) -> list[int]:
        """Earlier texts that may be alike; call once for each text, in order."""
        length, found = self._lengths[number], set[int]()
        for mark in self._heads[number]:
            posted = self._posted[mark]
            found.update(posted)
            posted.append(number)
        low, high = length * self._share - 1, length / self._share + 1
        return sorted(n for n in found if low <= self._lengths[n] <= high)

    def _head(self, text: str, rarity: Counter[str]) -> list[tuple[str, int]]:
        """The rarest characters of a text; each with how often it stood there before."""
        seen: Counter[str] = Counter()
        marks = []
        for c in text:
            marks.append((c, seen[c]))
            seen[c] += 1
        marks.sort(key=lambda mark: (rarity[mark[0]], mark))
        # One more than needed, against rounding of the percentage.
        return marks[: len(text) - int(len(text) * self._share) + 2]
