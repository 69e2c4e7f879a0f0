"""A reader with a linear programme: what can be worked out about each withheld count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from lianxin.publish.policy.counts import range_of, rounded
from lianxin.publish.policy.suppression import SUMMED_UP, Counts, Release
from scipy.optimize import linprog
from scipy.sparse import lil_matrix, vstack

Cell = tuple[str, str, str]
"""(place, breakdown, cell)."""


class Attacker:
    """Knows every published figure, exactly or as it is rounded, and how figures hang together;
    and where something of a row is shown, even which of its withheld cells are below ten."""

    def __init__(
        self,
        places: Mapping[str, Counts],
        whole: Counts,
        shown: Release,
        exact: bool,
        bar: int = 10,
    ) -> None:
        """Take everything that is published in one half-year. bar: for the whole."""
        self.places, self.whole, self.shown, self.exact = places, whole, shown, exact
        self.bar = bar
        self.cells = [
            (slug, name, cell)
            for slug, counts in places.items() for name in SUMMED_UP for cell in counts.by[name]
        ]  # fmt: skip
        self.number = {cell: n for n, cell in enumerate(self.cells)}
        self.bounds = [(0, 9 if self._known_small(cell) else None) for cell in self.cells]
        self.rows: list[tuple[dict[int, int], float, float]] = []
        self._know()
        self._solve_for(len(self.cells))

    def count(self, cell: Cell) -> int:
        """The true count, which the attacker is after."""
        return self.places[cell[0]].by[cell[1]][cell[2]]

    def published(self, cell: Cell) -> bool:
        """Whether a cell is shown."""
        return cell[2] in self.shown.parts.get(cell[:2], ())

    def _known_small(self, cell: Cell) -> bool:
        # Where a whole breakdown is withheld, nothing tells which of its cells are small.
        return self.count(cell) < 10 and bool(self.shown.parts.get(cell[:2]))

    def small(self) -> list[Cell]:
        """What must not come out: withheld counts of 1 to 9."""
        return [c for c in self.cells if not self.published(c) and 0 < self.count(c) < 10]

    def span(self, cell: Cell) -> tuple[float, float]:
        """The least and the most that a cell can be."""
        return self.reach({self.number[cell]: 1})

    def reach(self, weights: dict[int, int]) -> tuple[float, float]:
        """The least and the most that a sum of cells can be."""
        goal = np.zeros(len(self.bounds))
        for number, weight in weights.items():
            goal[number] = weight
        found = []
        for sign in (1, -1):
            solved = linprog(
                sign * goal, A_ub=self.matrix, b_ub=self.limits,
                bounds=self.bounds, method="highs",
            )  # fmt: skip
            assert solved.status == 0, solved.message
            found.append(sign * solved.fun)
        return found[0], found[1]

    def total_of(self, slug: str) -> dict[int, int]:
        """The total of a place as a sum of cells: it is that of its months."""
        return {self.number[slug, "month", c]: 1 for c in self.places[slug].by["month"]}

    def _see(
        self, weights: dict[int, int], count: int, shown: bool, any_shown: bool, bar: int = 10
    ) -> None:
        if shown:
            low, high = (count, count) if self.exact else range_of(rounded(count))
        else:
            low, high = 0, bar - 1 if count < bar and any_shown else 10**6
        self.rows.append((weights, low, high))

    def _know(self) -> None:
        for slug, counts in self.places.items():
            total = self.total_of(slug)
            self._see(total, counts.total, slug in self.shown.totals, bool(self.shown.totals))
            minus = dict.fromkeys(total, -1)
            form = {self.number[slug, "form", c]: 1 for c in counts.by["form"]}
            topic = {self.number[slug, "topic", c]: 1 for c in counts.by["topic"]}
            self.rows.append((form | minus, 0, 0))
            self.rows.append((topic | minus, 0, 10**6))
            self.rows.append((topic | dict.fromkeys(total, -4), -(10**6), 0))
            self.rows += [({number: 1} | minus, -(10**6), 0) for number in topic]
        for name in SUMMED_UP:
            for cell, count in self.whole.by[name].items():
                weights = {self.number[slug, name, cell]: 1 for slug in self.places}
                seen = self.shown.whole.get(name, frozenset())
                self._see(weights, count, cell in seen, bool(seen), self.bar)
        for cell in self.cells:
            if self.published(cell):
                self._see({self.number[cell]: 1}, self.count(cell), True, True)

    def _solve_for(self, variables: int) -> None:
        rows = lil_matrix((len(self.rows), variables))
        for n, (weights, _, _) in enumerate(self.rows):
            for number, weight in weights.items():
                rows[n, number] = weight
        least = np.array([low for _, low, _ in self.rows], float)
        most = np.array([high for _, _, high in self.rows], float)
        self.matrix = vstack([rows, -rows], format="csr")
        self.limits = np.concatenate([most, -least])


class Comparing(Attacker):
    """Has the build before an erasure and the one after it, and knows where so many contacts
    were erased; what was erased of each cell is one more unknown."""

    def __init__(self, before: Attacker, after: Attacker, place: str, erased: int) -> None:
        """Take both builds together."""
        super().__init__(before.places, before.whole, before.shown, before.exact)
        gone = {
            cell: len(self.cells) + n
            for n, cell in enumerate(c for c in self.cells if c[0] == place)
        }
        for weights, low, high in after.rows:
            both: dict[int, int] = {}
            for number, weight in weights.items():
                cell = after.cells[number]
                both[self.number[cell]] = weight
                if cell in gone:
                    both[gone[cell]] = -weight
            self.rows.append((both, low, high))
        self.rows += [({n: 1, self.number[cell]: -1}, -(10**6), 0) for cell, n in gone.items()]
        for name in ("month", "form"):
            self.rows.append(({n: 1 for c, n in gone.items() if c[1] == name}, erased, erased))
        self.bounds += [(0, erased)] * len(gone)
        self._solve_for(len(self.bounds))


def given_away(attacker: Attacker, width: float, cells: list[Cell] | None = None) -> Iterator[str]:
    """Withheld counts of 1 to 9, and small totals, that are known too narrowly."""
    for cell in attacker.small() if cells is None else cells:
        low, high = attacker.span(cell)
        if high - low < width - 1e-6:
            yield f"{cell}: {attacker.count(cell)} in {low:g} to {high:g}"
    for slug, counts in attacker.places.items():
        if 0 < counts.total < 10:
            low, high = attacker.reach(attacker.total_of(slug))
            if high - low < width - 1e-6:
                yield f"{slug}: {counts.total} in {low:g} to {high:g}"
