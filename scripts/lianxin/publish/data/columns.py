"""What a table is. CSV, SQLite, JSON, JSON Schema and the data package all read this."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from lianxin.findings import Text
from lianxin.publish.views.shelf import Shelf
from lianxin.terms import Term

Value = str | int | tuple[str, ...] | None
Row = tuple[Value, ...]
Type = Literal["text", "day", "month", "number", "list"]
"""Days and months are text in the form of ISO 8601: 2026-03-05, 2026-03."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    pick: its value from a line of the table; None is an empty cell.
    required: never empty. term: the closed list its words come from.
    to: the table whose key it holds. field: the field of a record it shows, as
        'commitment.claim.date'; '' for what is worked out.
    figure: a number about people, withheld where they are few.
    """

    name: str
    form: Type
    label: Text
    help: Text
    pick: Callable[[Any], Value]
    required: bool = False
    term: type[Term] | None = None
    to: str = ""
    field: str = ""
    figure: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table. key: the columns that tell its rows apart. lines: what its columns pick from."""

    name: str
    title: Text
    says: Text
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    lines: Callable[[Shelf], Iterable[Any]]

    def rows(self, shelf: Shelf) -> Iterator[Row]:
        """The rows, in the order of `lines`; each has one value for each column."""
        picks = tuple(column.pick for column in self.columns)
        for line in self.lines(shelf):
            yield tuple([pick(line) for pick in picks])

    def place_of(self, name: str) -> int:
        """Where a column stands; -1 if there is none of that name."""
        return next((n for n, one in enumerate(self.columns) if one.name == name), -1)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)
