"""Secondary suppression: which sums over places may stand side by side.

What is protected: a count of 1 to 9 contacts in a cell (a place, and in it a month, a form
or a topic). A zero speaks of a duty, not of a person, so it may become known; it is withheld
all the same, since a published zero would take room away from its neighbours.

The reader we reckon with keeps every build, knows this file, and is taken to know every
published figure EXACTLY, as if it were not rounded: comparing builds from day to day can give
no more than that. Rounding comes on top and is relied on nowhere here.

Why it holds: for each withheld cell there are other registers, with other counts in the cell,
that give the same exact figures.
- In a row (the parts of one place) the withheld parts have a known sum. They can be exchanged
  among themselves as far as `roomy` says.
- In a column (the places of the county) the exchange is made good by the reserve: places whose
  parts are all withheld, at least three, with at least ten contacts in that column.
A row that is not roomy raises its bar (10, 20, 40, ...) until it is, so the smallest shown parts
go first; nothing depends on an order of places. `tests/publish/test_suppression.py` attacks
this with linear programmes; it is tested, not proven, where rows and columns work together.

What the reader is not taken to know: which cells are small where a whole row is withheld (that
happens for other reasons too), and the counts of a place's own records. After an erasure the
builds before and after differ in the county's figures; there rounding is relied on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from lianxin.publish.policy.counts import THRESHOLD, WIDTH

RESERVE: Final = 3
"""Places that withhold a whole breakdown: fewer would know each other's counts."""
SUMMED_UP: Final = ("month", "form", "topic")
"""The breakdowns. Each contact has one month, one form and one to four topics."""

Cells = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Counts:
    """Exact counts of one place, or of all together: in all, and by breakdown and cell.

    Every cell of a breakdown is there, zeros included.
    """

    total: int
    by: Mapping[str, Cells]


@dataclass(frozen=True, slots=True)
class Release:
    """What may be shown. whole: breakdown -> cells; totals: places;
    parts: (place, breakdown) -> cells, none if the breakdown is withheld."""

    whole: Mapping[str, frozenset[str]] = field(default_factory=dict)
    totals: frozenset[str] = frozenset()
    parts: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)


def roomy(withheld: Collection[int]) -> bool:
    """Whether withheld counts with a known sum leave each other room.

    A count of ten or more among them gives room without end; those below are taken to be
    known as such.
    """
    total, top = sum(withheld), THRESHOLD - 1
    if total == 0:
        return True
    if max(withheld) >= THRESHOLD:
        return len(withheld) > 1
    return min(top, total) - max(0, total - top * (len(withheld) - 1)) >= WIDTH


def row(cells: Cells, never: Collection[str] = ()) -> frozenset[str]:
    """The cells of a row that may be shown: those above the lowest bar that leaves room."""
    bar = THRESHOLD
    while True:
        shown = frozenset(n for n, count in cells.items() if count >= bar and n not in never)
        if not shown or _left(cells, shown):
            return shown
        bar *= 2


def _left(cells: Cells, shown: frozenset[str]) -> bool:
    return roomy([count for name, count in cells.items() if name not in shown])


def whole_row(cells: Cells, bar: int) -> frozenset[str]:
    """All cells of a row from a bar up, or none: what is shown of the county never changes
    places with what is withheld, even when records are erased."""
    shown = frozenset(name for name, count in cells.items() if count >= bar)
    return shown if roomy([n for n in cells.values() if n < bar]) else frozenset()


def release(
    places: Mapping[str, Counts], whole: Counts, months: frozenset[str],
    bar: int = THRESHOLD, without: Collection[str] = (),
) -> Release:  # fmt: skip
    """What may be shown of one half-year.

    places: by slug; whole: their sum. months: cells of `whole` that are shown already, since
    months close first. bar: for the whole. without: places that show nothing, and that a
    reader may have seen before; if there is any, all others show their total only.
    """
    if not _left(whole.by["month"], months):
        return Release({"month": months})
    shown = {"month": months} | {name: whole_row(whole.by[name], bar) for name in ("form", "topic")}
    open_places = {slug: counts for slug, counts in places.items() if slug not in without}
    rows = {
        (slug, name): row(counts.by[name])
        for slug, counts in open_places.items() for name in SUMMED_UP
    }  # fmt: skip
    tight = {slug for (slug, name), seen in rows.items() if not _left(places[slug].by[name], seen)}
    totals = row({slug: counts.total for slug, counts in open_places.items()}, tight)
    parts: dict[tuple[str, str], frozenset[str]] = {}
    # Once something was erased no place shows its breakdown: other places might join those
    # that withhold theirs, and whoever kept the older pages could put both together.
    for name in () if without else SUMMED_UP:
        cells = {slug: counts.by[name] for slug, counts in open_places.items()}
        wanted = {slug for slug in totals if rows[slug, name]}
        for slug in _with_reserve(cells, wanted, shown[name]):
            parts[slug, name] = rows[slug, name]
    return Release(shown, totals, parts)


def _with_reserve(
    cells: Mapping[str, Cells], wanted: Iterable[str], columns: Collection[str]
) -> set[str]:
    """Those of the wanted places that may show a breakdown, so that the others are a reserve.

    Who has contacts in a column where the others have too few joins the others.
    """
    wanted = set(wanted)
    for _ in range(2):
        reserve = [cells[slug] for slug in cells if slug not in wanted]
        short = {c for c in columns if sum(row[c] for row in reserve) < THRESHOLD}
        if len(reserve) >= RESERVE and not short:
            return wanted
        if len(reserve) < RESERVE:
            return set()
        wanted -= {slug for slug in wanted if any(cells[slug][column] for column in short)}
    return set()
