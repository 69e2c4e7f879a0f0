"""Contact work in sums: of the county by month, form and topic; of a place by half-year.

Single contacts never leave the register. Which figures may stand is decided in
`lianxin.publish.policy`; here they get their words.
"""

from __future__ import annotations

from collections import Counter, defaultdict
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
from lianxin.publish.policy.suppression import SUMMED_UP, Cells, Counts, Release, release
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


@dataclass(frozen=True, slots=True)
class _Counted:
    """A half-year in exact counts; these never leave this module."""

    half: Half
    places: dict[str, Counts]
    whole: Counts


def contact_sums(shelf: Shelf) -> ContactSums:
    """Everything about contact work that may be shown on the day."""
    return shelf.once(_contact_sums)


def _contact_sums(shelf: Shelf) -> ContactSums:
    by_half: dict[Half, list[Fact]] = defaultdict(list)
    for fact in facts(shelf.raw):
        by_half[half_of(fact.month)].append(fact)
    months = closed_months(shelf.as_of)
    recent = [by_half[half] for half in sorted({half_of(m) for m in months})]
    counts = Counter(fact.month for found in recent for fact in found)
    shown = [(m, rounded(counts[m]) if counts[m] >= _bar(shelf, m) else None) for m in months]
    places: dict[str, list[HalfShown]] = defaultdict(list)
    halves = []
    for half in (half for half in closed_halves(shelf.as_of) if by_half[half]):
        exact = _counted(half, by_half[half])
        released = _released(shelf, exact)
        halves.append(_of_county(exact, released))
        gone = erased_after(shelf.raw, half.last)
        for slug in exact.places:
            places[slug].append(_of_place(exact, slug, released, slug in gone))
    return ContactSums(
        tuple((_month(m), figure) for m, figure in shown),
        tuple(halves),
        {slug: tuple(those) for slug, those in places.items()},
    )


def _counted(half: Half, found: list[Fact]) -> _Counted:
    by_place: dict[str, list[Fact]] = defaultdict(list)
    for fact in found:
        by_place[fact.place].append(fact)
    places = {slug: counted(those, half.months) for slug, those in sorted(by_place.items())}
    return _Counted(half, places, counted(found, half.months))


def _bar(shelf: Shelf, month: str) -> int:
    """The bar for all organisations together: each month decides when it closes."""
    return ERASED_BAR if erased_after(shelf.raw, last_day(month)) else THRESHOLD


def _released(shelf: Shelf, exact: _Counted) -> Release:
    months = exact.whole.by["month"]
    return release(
        exact.places,
        exact.whole,
        frozenset(month for month, count in months.items() if count >= _bar(shelf, month)),
        _bar(shelf, exact.half.months[-1]),
        erased_after(shelf.raw, exact.half.last),
    )


def _of_county(exact: _Counted, shown: Release) -> HalfShown:
    parts = (
        _breakdown(name, exact.whole.by[name], shown.whole.get(name, frozenset()))
        for name in SUMMED_UP[1:]
    )
    return HalfShown(_label(exact.half), None, tuple(part for part in parts if part.cells))


def _of_place(exact: _Counted, slug: str, shown: Release, taken_down: bool) -> HalfShown:
    counts = exact.places[slug]
    total = rounded(counts.total) if slug in shown.totals else None
    parts = (
        _breakdown(name, counts.by[name], shown.parts[slug, name])
        for name in SUMMED_UP if (slug, name) in shown.parts
    )  # fmt: skip
    return HalfShown(_label(exact.half), total, tuple(parts), taken_down)


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
