"""Contact work in sums: of the county by month, form and topic; of a place by half-year.

Single contacts never leave the register. Which figures may stand is decided in
`lianxin.publish.policy`; here they get their words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from lianxin.findings import Text
from lianxin.publish.policy.counts import THRESHOLD, rounded
from lianxin.publish.policy.periods import (
    ERASED_BAR,
    Fact,
    Half,
    closed_halves,
    closed_months,
    counted,
    erased_after,
    facts,
    half_of,
    last_day,
)
from lianxin.publish.policy.suppression import SUMMED_UP, Cells, Release, release
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import Form, Topic
from lianxin.words import say

Figures = tuple[tuple[Text, int | None], ...]


@dataclass(frozen=True, slots=True)
class Breakdown:
    """One way to divide a sum. cells: rounded counts, None where withheld; for forms and
    topics only what is shown. rest: how many forms or topics are not."""

    title: Text
    cells: Figures
    rest: int


@dataclass(frozen=True, slots=True)
class HalfShown:
    """A half-year. total: rounded, None where withheld. taken_down: after an erasure."""

    label: Text
    total: int | None
    breakdowns: tuple[Breakdown, ...]
    taken_down: bool = False


@dataclass(frozen=True, slots=True)
class ContactSums:
    """months, halves: of the whole county; places: slug -> its half-years, newest first."""

    months: Figures
    halves: tuple[HalfShown, ...]
    places: dict[str, tuple[HalfShown, ...]]

    @property
    def anything(self) -> bool:
        """Whether there is any figure for the whole county."""
        return bool(self.halves) or any(count is not None for _, count in self.months)


def contact_sums(shelf: Shelf) -> ContactSums:
    """Everything about contact work that may be shown on the day."""
    by_half: dict[Half, list[Fact]] = defaultdict(list)
    for fact in facts(shelf.raw):
        by_half[half_of(fact.month)].append(fact)
    months = closed_months(shelf.as_of)
    whole = {m: n for half in by_half for m, n in _months(by_half[half], half).items()}
    seen = {m for half in by_half for m in _seen(shelf, _months(by_half[half], half))}
    halves = [half for half in closed_halves(shelf.as_of) if by_half[half]]
    released = {half: _released(shelf, half, by_half[half]) for half in halves}
    places: dict[str, list[HalfShown]] = defaultdict(list)
    for half in halves:
        for slug in sorted({fact.place for fact in by_half[half]}):
            places[slug].append(_of_place(shelf, slug, half, by_half[half], released[half]))
    return ContactSums(
        tuple((_month(m), rounded(whole[m]) if m in seen else None) for m in months),
        tuple(_of_county(half, by_half[half], released[half]) for half in halves),
        {slug: tuple(shown) for slug, shown in places.items()},
    )


def _months(found: Iterable[Fact], half: Half) -> Cells:
    return counted(found, half.months).by["month"]


def _seen(shelf: Shelf, months: Cells) -> frozenset[str]:
    """The months of the county that may be shown: each is decided by itself, when it closes."""
    return frozenset(
        month for month, count in months.items() if count >= _bar(shelf, erased_in=month)
    )


def _bar(shelf: Shelf, erased_in: str) -> int:
    return ERASED_BAR if erased_after(shelf.raw, last_day(erased_in)) else THRESHOLD


def _released(shelf: Shelf, half: Half, found: list[Fact]) -> Release:
    by_place: dict[str, list[Fact]] = defaultdict(list)
    for fact in found:
        by_place[fact.place].append(fact)
    whole = counted(found, half.months)
    return release(
        {slug: counted(those, half.months) for slug, those in sorted(by_place.items())},
        whole,
        _seen(shelf, whole.by["month"]),
        _bar(shelf, half.months[-1]),
        erased_after(shelf.raw, half.last),
    )


def _of_county(half: Half, found: list[Fact], shown: Release) -> HalfShown:
    counts = counted(found, half.months)
    parts = (_breakdown(n, counts.by[n], shown.whole.get(n, frozenset())) for n in SUMMED_UP[1:])
    return HalfShown(_label(half), None, tuple(part for part in parts if part.cells))


def _of_place(shelf: Shelf, slug: str, half: Half, found: list[Fact], shown: Release) -> HalfShown:
    counts = counted((fact for fact in found if fact.place == slug), half.months)
    total = rounded(counts.total) if slug in shown.totals else None
    parts = (
        _breakdown(name, counts.by[name], shown.parts[slug, name])
        for name in SUMMED_UP if (slug, name) in shown.parts
    )  # fmt: skip
    taken_down = slug in erased_after(shelf.raw, half.last)
    return HalfShown(_label(half), total, tuple(parts), taken_down)


def _breakdown(name: str, cells: Cells, shown: frozenset[str]) -> Breakdown:
    title = say(f"contacts.by-{name}")
    if name == "month":
        figures = ((_month(m), rounded(n) if m in shown else None) for m, n in cells.items())
        return Breakdown(title, tuple(figures), 0)
    words: type[Form] | type[Topic] = Form if name == "form" else Topic
    listed = tuple((words(c).label, rounded(n)) for c, n in cells.items() if c in shown)
    return Breakdown(title, listed, len(cells) - len(listed))


def _label(half: Half) -> Text:
    return say(f"contacts.half-{half.half}", year=half.year)


def _month(month: str) -> Text:
    return say("contacts.month", year=month[:4], month=int(month[5:]))
