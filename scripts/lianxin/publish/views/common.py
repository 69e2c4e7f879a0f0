"""Small values that many pages share, and the order in which Chinese names are listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from lianxin.findings import Text
from lianxin.vocabulary import Status

SETTLED: Final = (Status.MET, Status.LATE, Status.BREACHED)
"""What a share of kept obligations is taken of; the others are named as exclusions."""
EXCLUDED: Final = (Status.OPEN, Status.DUE_SOON, Status.EXCUSED)


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a name and, if it has a page, its address from the root of the site."""

    name: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """Obligations by status. On time = met / (met + late + breached); the rest is excluded."""

    met: int = 0
    late: int = 0
    breached: int = 0
    open: int = 0
    due_soon: int = 0
    excused: int = 0

    @property
    def settled(self) -> int:
        """The denominator: everything that is decided."""
        return self.met + self.late + self.breached

    @property
    def excluded(self) -> int:
        """What is not in the denominator: still running, or excused."""
        return self.open + self.due_soon + self.excused

    @property
    def total(self) -> int:
        """All of them."""
        return self.settled + self.excluded


def tally(counts: Counter[Status]) -> Tally:
    """A tally from counts by status."""
    return Tally(
        counts[Status.MET], counts[Status.LATE], counts[Status.BREACHED],
        counts[Status.OPEN], counts[Status.DUE_SOON], counts[Status.EXCUSED],
    )  # fmt: skip


def added(cells: Iterable[Tally]) -> Tally:
    """Several tallies as one."""
    found = cells if isinstance(cells, list | tuple) else tuple(cells)
    if len(found) == 1:
        return found[0]
    met = late = breached = opened = soon = excused = 0
    for cell in found:
        met, late, breached = met + cell.met, late + cell.late, breached + cell.breached
        opened, soon, excused = opened + cell.open, soon + cell.due_soon, excused + cell.excused
    return Tally(met, late, breached, opened, soon, excused)


def listed(names: Iterable[str]) -> Text:
    """Names one after the other, with the sign that each language puts between them."""
    found = tuple(names)
    return Text("、".join(found), ", ".join(found))


def by_name(name: str) -> bytes:
    """A sort key: GB 18030 puts the common characters in the order of their pinyin."""
    return name.encode("gb18030", "replace")
