"""What a path of fields leads to, read from the record models; never from a record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from lianxin.records import fields as described
from lianxin.terms import Term

HOME = "@"
"""The step to the organisation in whose folder the record lies."""
RECORD = "^"
"""The first step back from an entry of a list to the record that holds it."""
KIND_OF = "@kind"
"""The last step after a reference: the kind of record it names."""

Sort = Literal["date", "number", "text", "term", "ref", "part"]

_SORTS: dict[str, Sort] = {
    "date": "date",
    "number": "number",
    "term": "term",
    "reference": "ref",
    "part": "part",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One step: what stands there.

    many: a list of it. term: the vocabulary, for 'term'. ref: the kind that is named, for
    'ref' ('' is any). names: 'regulation', 'rule' or 'festival', for a text that names one.
    """

    name: str
    sort: Sort
    many: bool = False
    term: type[Term] | None = None
    ref: str = ""
    names: str | None = None


class NoSuchField(Exception):
    """A step that leads nowhere. known: the names that would."""

    def __init__(self, step: str, known: Sequence[str]) -> None:
        super().__init__(step)
        self.step = step
        self.known = tuple(known)


_Where = tuple[str, ...]
"""A kind and, behind it, the fields down to one of its parts; () is nowhere."""


@cache
def fields_of(*where: str) -> dict[str, Field]:
    """Every field of a kind, or of the part under a path of it, by name."""
    return {
        f.name: Field(
            f.name, _SORTS.get(f.shape, "text"), f.many, f.term, f.refers_to or "", f.names
        )
        for f in described.fields_of(*where)
    }


@cache
def follow(kind: str, path: tuple[str, ...], own: tuple[str, ...] = ()) -> tuple[Field, ...]:
    """The fields a path goes through, from a record of `kind` or from an entry of its `own`.

    NoSuchField names the first step that leads nowhere; an empty path leads nowhere too.
    """
    where: _Where = (kind, *own)
    if own and path[:1] == (RECORD,):
        where, path = (kind,), path[1:]
    steps: list[Field] = []
    for step in path:
        found = _step(where, step, steps[-1] if steps else None)
        steps.append(found)
        where = _behind(where, found)
    if not steps:
        raise NoSuchField("", tuple(fields_of(*where)))
    return tuple(steps)


def _behind(where: _Where, found: Field) -> _Where:
    if found.sort == "part":
        return (*where, found.name)
    return (found.ref,) if found.ref else ()


def _step(where: _Where, step: str, before: Field | None) -> Field:
    if step == KIND_OF and before is not None and before.sort == "ref":
        return Field(step, "text")
    if step == HOME and where:
        return Field(step, "ref", ref="organisation")
    known = fields_of(*where) if where else {}
    if step not in known:
        hint = (KIND_OF,) if before is not None and before.sort == "ref" else ()
        raise NoSuchField(step, tuple(known) or hint)
    return known[step]


def listed(steps: tuple[Field, ...]) -> bool:
    """Whether a path may give several values."""
    return any(step.many for step in steps)
