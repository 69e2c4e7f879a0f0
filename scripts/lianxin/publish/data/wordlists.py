"""The closed lists of words that columns hold, with what people read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin import vocabulary
from lianxin.publish.data.columns import Column, Table
from lianxin.publish.views.shelf import Shelf
from lianxin.terms import Term
from lianxin.words import say


def list_name(term: type[Term]) -> str:
    """What a closed list is called in the data: 'ExtensionState' -> 'extension-state'."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in term.__name__).lstrip("-")


def lists() -> tuple[type[Term], ...]:
    """All closed lists, in the order of the vocabulary."""
    found = vars(vocabulary).values()
    return tuple(
        one for one in found if isinstance(one, type) and issubclass(one, Term) and one is not Term
    )


def _lines(_shelf: Shelf) -> Iterator[tuple[str, Term]]:
    for term in lists():
        for word in term:
            yield list_name(term), word


def _column(name: str, pick: Any) -> Column:
    says = say(f"data.column.{name}"), say(f"data.column.{name}-says")
    return Column(name, "text", *says, pick, required=True)


WORDS = Table(
    "words",
    say("data.table.words"),
    say("data.table.words-says"),
    ("list", "word"),
    (
        _column("list", lambda line: line[0]),
        _column("word", lambda line: line[1].value),
        _column("zh", lambda line: line[1].label.zh),
        _column("en", lambda line: line[1].label.en),
    ),
    _lines,
)
