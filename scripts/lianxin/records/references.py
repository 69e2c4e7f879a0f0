"""The references a record holds, those inside its parts included."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from lianxin.findings import Step
from lianxin.records.base import Part, Record
from lianxin.records.fields import Field, fields_of


class _Plan(NamedTuple):
    """A field worth looking at: a reference to `kind`, or a part with fields `inside`."""

    name: str
    kind: str | None
    inside: tuple[_Plan, ...]


def references_in(record: Record) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """Each reference as (path, kind it names or '' for any, text), in the model's order."""
    return _walk(record, _plan(record.KIND), ())


def _walk(
    part: Part, plan: tuple[_Plan, ...], path: tuple[Step, ...]
) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    values = part.__dict__
    for name, kind, inside in plan:
        value = values[name]
        if not value:
            continue
        here = (*path, name)
        if kind is None:
            for place, inner in _each(value, here):
                yield from _walk(inner, inside, place)
        elif type(value) is str:
            yield here, kind, value
        else:
            for index, ref in enumerate(value):
                yield (*here, index), kind, ref


def _each(
    value: Part | tuple[Part, ...], path: tuple[Step, ...]
) -> Iterator[tuple[tuple[Step, ...], Part]]:
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield (*path, index), item
    else:
        yield path, value


@cache
def _plan(kind: str, *path: str) -> tuple[_Plan, ...]:
    return tuple(p for f in fields_of(kind, *path) if (p := _look(f)) is not None)


def _look(field: Field) -> _Plan | None:
    if field.refers_to is not None:
        return _Plan(field.name, field.refers_to, ())
    inside = _plan(field.kind, *field.path) if field.part is not None else ()
    return _Plan(field.name, None, inside) if inside else None
