"""Regulations and their clauses: our own words about them, and who judges what."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.data.columns import Column, Table, Type
from lianxin.publish.data.text import clean
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say


def _column(
    name: str, pick: Any, kind: Type = "text", required: bool = False, to: str = ""
) -> Column:
    says = say(f"data.column.{name}"), say(f"data.column.{name}-says")
    return Column(name, kind, *says, pick, required=required, to=to)


def _both(name: str) -> tuple[Column, Column]:
    """A text of ours in both languages."""

    def one(which: int) -> Any:
        return lambda law: clean(getattr(law, name)[which]) or None

    return _column(f"{name}_zh", one(0)), _column(f"{name}_en", one(1))


def _regulations(shelf: Shelf) -> Iterable[Any]:
    return [law for _, law in sorted(shelf.open.regulations.items())]


def _clauses(shelf: Shelf) -> Iterable[Any]:
    return [clause for law in _regulations(shelf) for clause in law.clauses]


def _because(which: int) -> Any:
    return lambda clause: clean(clause.judged.because[which]) or None if clause.judged else None


def _since(clause: Any) -> str | None:
    first = min((version.span.first for version in clause.versions), default=None)
    return first.isoformat() if first else None


TABLES = (
    Table(
        "regulations",
        say("data.table.regulations"),
        say("data.table.regulations-says"),
        ("id",),
        (
            _column("id", lambda law: law.id, required=True),
            *_both("title"),
            *_both("short"),
            *_both("setting"),
            *_both("about"),
            _column("page", lambda law: addresses.regulation(law.id)),
        ),
        _regulations,
    ),
    Table(
        "clauses",
        say("data.table.clauses"),
        say("data.table.clauses-says"),
        ("id",),
        (
            _column("id", lambda clause: clause.rule, required=True),
            _column("regulation", lambda clause: clause.regulation, required=True,
                    to="regulations"),
            _column("clause_number", lambda clause: clean(clause.number) or None),
            _column("reading", lambda clause: clause.reading),
            *_both("says"),
            _column("judged_by", lambda clause: "people" if clause.judged else "rule"),
            _column("because_zh", _because(0)),
            _column("because_en", _because(1)),
            _column("ruled_since", _since, "day"),
            _column("page", lambda clause: addresses.clause(clause.rule)),
        ),
        _clauses,
    ),
)  # fmt: skip
