"""Tables made from kinds of record: a column is named by the field that it shows.

Type, closed list, reference, label and help come from the model and its words
(`lianxin.records.fields`), so that a field is described in one place only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from lianxin.publish.data.columns import Column, Table, Type, Value
from lianxin.publish.data.text import clean
from lianxin.publish.views.shelf import Shelf
from lianxin.records.base import Record
from lianxin.records.fields import Field, field_at, kind_description, kind_title
from lianxin.register import Entry, resolve
from lianxin.words import say

TABLE_OF = {
    "organisation": "organisations",
    "member": "members",
    "post": "posts",
    "commitment": "commitments",
    "opinion": "opinions",
    "meeting": "meetings",
    "survey": "surveys",
    "decision": "decisions",
    "inspection": "inspections",
    "evaluation": "evaluations",
    "adoption": "adoptions",
    "correction": "corrections",
    "erasure": "erasures",
    "waiver": "waivers",
    "regulation": "regulations",
    "rule": "clauses",
}
"""Kind of record -> its table."""


class Line(NamedTuple):
    """One line of a table: a record or, with a number, one of its parts (from 1)."""

    entry: Entry
    record: Any
    shelf: Shelf
    number: int = 0


Adjust = Callable[[Entry, Any, Shelf], Any]
"""The record as it may stand in a table; None leaves it out."""


def records(kind: str, adjust: Adjust) -> Callable[[Shelf], Iterable[Line]]:
    """The public records of a kind, in the order of their ids."""

    def lines(shelf: Shelf) -> Iterable[Line]:
        for entry in shelf.open.of(kind):
            shown = adjust(entry, entry.record, shelf)
            if shown is not None:
                yield Line(entry, shown, shelf)

    return lines


def parts(kind: str, name: str, adjust: Adjust) -> Callable[[Shelf], Iterable[Line]]:
    """The entries of a list field, in the order of the record."""

    def lines(shelf: Shelf) -> Iterable[Line]:
        for line in records(kind, adjust)(shelf):
            for number, part in enumerate(getattr(line.record, name), 1):
                yield Line(line.entry, part, shelf, number)

    return lines


def as_it_is(_entry: Entry, record: Record, _shelf: Shelf) -> Record:
    """What the register has cleared needs nothing more."""
    return record


def of_kind(
    kind: str, fields: str, *more: Column, figures: str = "", adjust: Adjust = as_it_is
) -> Table:
    """The table of a kind. fields: paths such as 'title claim.date'; figures: those that are
    numbers about people."""
    told = [column(kind, path, path) for path in fields.split()]
    counted = [column(kind, path, path, figure=True) for path in figures.split()]
    return Table(
        TABLE_OF[kind], kind_title(kind), kind_description(kind), ("id",),
        (IDENTITY, HOME, *told, *counted, *more), records(kind, adjust),
    )  # fmt: skip


def of_part(
    kind: str, name: str, table: str, fields: str, *more: Column, adjust: Adjust = as_it_is
) -> Table:
    """The table of a list field of a kind. fields: names inside the part."""
    holder = (HOME,) if kind == "organisation" else (_holder(kind), HOME)
    told = tuple(column(kind, f"{name}.{path}", path) for path in fields.split())
    whole = field_at(kind, (name,))
    assert whole is not None
    title = say("data.part-of", kind=kind_title(kind), part=whole.label)
    return Table(
        table, title, whole.help, (kind, "number"),
        (holder[0], NUMBER, *holder[1:], *told, *more), parts(kind, name, adjust),
    )  # fmt: skip


def _holder(kind: str) -> Column:
    """The record that a part stands in."""
    return Column(
        kind,
        "text",
        kind_title(kind),
        kind_description(kind),
        lambda line: line.entry.id,
        required=True,
        to=TABLE_OF[kind],
    )


def column(kind: str, path: str, walk: str, figure: bool = False) -> Column:
    """The column of a field. walk: the way to it from the line's record."""
    field = field_at(kind, tuple(path.split(".")))
    assert field is not None, (kind, path)
    steps = tuple(walk.split("."))
    inside = field.many or field.shape == "mapping"
    return Column(
        walk.replace(".", "_"),
        "list" if inside else _TYPES.get(field.shape, "text"),
        field.label,
        field.help,
        _pick(field, steps),
        required=field.required and len(steps) == 1 and field.shape in _FIRM and not figure,
        term=field.term,
        to="" if inside else TABLE_OF.get(field.refers_to or field.names or "", ""),
        field=f"{kind}.{path}",
        figure=figure,
    )


_TYPES: dict[str, Type] = {"date": "day", "number": "number"}
# Texts may be withheld and references may lead nowhere; these two are never emptied.
_FIRM = ("date", "number")


def _pick(field: Field, steps: tuple[str, ...]) -> Callable[[Line], Value]:
    read = _reader(field)

    def pick(line: Line) -> Value:
        value: Any = line.record
        for step in steps:
            value = getattr(value, step)
            if value is None:
                return None
        if field.many:
            return tuple(one for one in (read(v, line) for v in value) if one is not None)
        found: Value = read(value, line)
        return None if found == "" else found

    return pick


def _reader(field: Field) -> Callable[[Any, Line], Any]:
    """How one value of the field is written down."""
    match field.shape:
        case "date":
            return lambda value, _line: value.isoformat()
        case "number":
            return lambda value, _line: int(value)
        case "term":
            return lambda value, _line: value.value
        case "reference":
            return lambda value, line: reference(value, field.refers_to or "", line)
        case "name" if field.names in ("regulation", "rule"):
            return lambda value, line: value if _known(value, line.shelf) else None
        case "mapping":
            return lambda value, _line: tuple(f"{k}={v}" for k, v in sorted(value.items()))
    return lambda value, _line: clean(value)


def reference(ref: str, kind: str, line: Line) -> str | None:
    """The key of what is meant, in its table; None for what is not published or not there."""
    identity = resolve(ref, kind, line.entry.organisation)
    if identity not in line.shelf.open.entries:
        return None
    return identity.partition("/")[2] if kind == "organisation" else identity


def _known(name: str, shelf: Shelf) -> bool:
    regulation, _, clause = name.partition("/")
    known = shelf.open.regulations.get(regulation)
    return known is not None and (not clause or any(c.name == clause for c in known.clauses))


def computed(
    name: str, kind: Type, pick: Callable[[Line], Value], term: Any = None, to: str = "",
    required: bool = False,
) -> Column:  # fmt: skip
    """A column that is worked out; its words are data.column.<name>."""
    return Column(
        name, kind, say(f"data.column.{name}"), say(f"data.column.{name}-says"), pick,
        required=required, term=term, to=to,
    )  # fmt: skip


IDENTITY = computed("id", "text", lambda line: line.entry.id, required=True)
HOME = computed(
    "organisation", "text", lambda line: line.entry.organisation, to="organisations", required=True
)
NUMBER = computed("number", "number", lambda line: line.number, required=True)
