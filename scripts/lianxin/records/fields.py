"""What the models say about their own fields, as plain values.

Messages, forms, schemas and the checks of references read this, so that a field
is described in one place only: its model, and its words in the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from lianxin.findings import Text
from lianxin.records import KINDS
from lianxin.records.annotations import Shape, facts, inside, length, shape, unwrap
from lianxin.records.base import Part
from lianxin.terms import Term
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a kind or of one of its parts.

    kind: the kind of record; path: names from the record down to the field.
    shape: what one value is; many: whether the field is a list of them.
    default: None, () or the value that an empty field stands for.
    term: the closed list (shape 'term'). part: the model (shape 'part').
    refers_to: the kind it names, '' for any (shape 'reference').
    names: 'regulation', 'rule' or 'festival' (shape 'name').
    shortest, longest: characters of a text; fewest, most: items of a list.
    form: the pattern a text, or each value of a mapping, must match, if any.
    key_form: the pattern that the names inside a mapping must match.
    """

    kind: str
    path: tuple[str, ...]
    shape: Shape
    required: bool
    many: bool
    default: Any
    term: type[Term] | None = None
    part: type[Part] | None = None
    refers_to: str | None = None
    names: str | None = None
    shortest: int | None = None
    longest: int | None = None
    fewest: int | None = None
    most: int | None = None
    form: str | None = None
    key_form: str | None = None

    @property
    def name(self) -> str:
        """The key it is written under."""
        return self.path[-1]

    @property
    def label(self) -> Text:
        """What people call it."""
        return say(f"fields.{self.kind}.{'.'.join(self.path)}.label")

    @property
    def help(self) -> Text:
        """What belongs into it, in a sentence."""
        return say(f"fields.{self.kind}.{'.'.join(self.path)}.help")


def kind_title(kind: str) -> Text:
    """What people call this kind of record."""
    return say(f"kinds.{kind}.title")


def kind_description(kind: str) -> Text:
    """What this kind of record is for, in a sentence."""
    return say(f"kinds.{kind}.description")


@cache
def fields_of(kind: str, *path: str) -> tuple[Field, ...]:
    """The fields of a kind or, with a path, of the part under it, in the model's order."""
    model: type[Part] = KINDS[kind]
    for name in path:
        model = _model_under(model, name)
    return tuple(_field(kind, (*path, name), info) for name, info in model.model_fields.items())


def every_field(kind: str, *path: str) -> Iterator[Field]:
    """All fields, those of parts right behind the field that holds them."""
    for field in fields_of(kind, *path):
        yield field
        if field.part is not None:
            yield from every_field(kind, *field.path)


def field_at(kind: str, path: tuple[str | int, ...]) -> Field | None:
    """The field at a place of a record; list indices are skipped, and the inside of a
    mapping counts as the mapping. None if there is no such field."""
    found: Field | None = None
    for step in path:
        if isinstance(step, int):
            continue
        if found is not None and found.part is None:
            return found if found.shape == "mapping" else None
        above = found.path if found is not None else ()
        found = next((f for f in fields_of(kind, *above) if f.name == step), None)
        if found is None:
            return None
    return found


def _model_under(model: type[Part], name: str) -> type[Part]:
    kernel, _, _ = unwrap(model.model_fields[name].annotation)
    if not (isinstance(kernel, type) and issubclass(kernel, Part)):
        raise KeyError(name)
    return kernel


def _field(kind: str, path: tuple[str, ...], info: FieldInfo) -> Field:
    kernel, marks, many = unwrap(info.annotation)
    marks = [*marks, *info.metadata]
    default = info.get_default(call_default_factory=True) if not info.is_required() else None
    found: dict[str, Any] = {}
    for mark in marks:
        found |= facts(mark)
    found |= inside(info.annotation) if kernel is dict else {}
    found |= {"fewest": None, "most": None} | length(info.metadata) if many else {}
    is_model = isinstance(kernel, type) and issubclass(kernel, Part)
    return Field(
        kind=kind,
        path=path,
        shape=shape(kernel, found),
        required=info.is_required(),
        many=many,
        default=None if default is PydanticUndefined else default,
        term=kernel if isinstance(kernel, type) and issubclass(kernel, Term) else None,
        part=kernel if is_model else None,
        **found,
    )
