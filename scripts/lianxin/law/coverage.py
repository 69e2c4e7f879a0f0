"""What becomes of each clause number of a text: rules, judged by people, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lianxin.law.model import Clause, Regulation


@dataclass(frozen=True, slots=True)
class Row:
    """One clause number and what the regulation makes of it.

    clauses: those under the number, in the order of the file; () is nothing at all.
    in_text: whether the text has such a number, as far as the file says.
    """

    number: str
    clauses: tuple[Clause, ...]
    in_text: bool

    @property
    def rules(self) -> tuple[Clause, ...]:
        """The clauses that a machine checks."""
        return tuple(clause for clause in self.clauses if clause.versions)

    @property
    def judged(self) -> tuple[Clause, ...]:
        """The clauses that only people can judge, with their reason."""
        return tuple(clause for clause in self.clauses if clause.judged is not None)

    @property
    def sound(self) -> bool:
        """The text has the number, and it has a rule or a reason."""
        return self.in_text and bool(self.rules or self.judged)


@dataclass(frozen=True, slots=True)
class Coverage:
    """All clause numbers of one regulation, in the order of its text.

    said: whether the file lists the numbers of the text; without them nobody can tell
    whether one was forgotten.
    """

    regulation: Regulation
    rows: tuple[Row, ...]
    said: bool

    @property
    def sound(self) -> bool:
        """Every number of the text has a rule or a reason, and no clause made one up."""
        return self.said and all(row.sound for row in self.rows)


@dataclass(frozen=True, slots=True)
class Sum:
    """How many clause numbers; of those with a rule, judged by people only, with neither.

    rules: how many rules there are; a number may have several.
    """

    numbers: int
    ruled: int
    judged: int
    open: int
    rules: int


def coverage(regulation: Regulation) -> Coverage:
    """A row for each number of the text; then for those that only clauses have."""
    by_number: dict[str, list[Clause]] = {number: [] for number in regulation.numbers}
    for clause in regulation.clauses:
        by_number.setdefault(clause.number, []).append(clause)
    said = bool(regulation.numbers)
    return Coverage(
        regulation,
        tuple(
            Row(number, tuple(clauses), not said or number in regulation.numbers)
            for number, clauses in by_number.items()
        ),
        said,
    )


def total(coverages: Iterable[Coverage]) -> Sum:
    """The rows of all of them, counted."""
    rows = [row for one in coverages for row in one.rows]
    ruled = sum(bool(row.rules) for row in rows)
    judged = sum(bool(row.judged) for row in rows if not row.rules)
    rules = sum(len(row.rules) for row in rows)
    return Sum(len(rows), ruled, judged, len(rows) - ruled - judged, rules)
