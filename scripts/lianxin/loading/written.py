"""What people wrote in a record: every text with its path, and the record with texts changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from lianxin.findings import Step
from lianxin.records.base import Record
from lianxin.records.fields import fields_of

MACHINE: Final = ("fingerprint",)
"""Texts that no person writes."""
FREE: Final = ("text", "web", "reference", "name", "mapping")
"""Shapes of fields that take more than the words of a closed list, a day or a number."""

Path = tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """The fields of a record or part in which people write: texts, lists of them, mappings,
    parts."""

    texts: tuple[str, ...]
    lists: tuple[str, ...]
    mappings: tuple[str, ...]
    parts: tuple[tuple[str, bool, _Written], ...]


def texts(kind: str, record: Any) -> Iterator[tuple[Path, str]]:
    """Every text a person wrote in a record, with its path: sentences, addresses on the web,
    references, names and values of mappings."""
    yield from _texts(record, (), _written((kind,)))


def with_texts(kind: str, record: Record, change: Callable[[str], str]) -> Record:
    """The record with each of its texts changed; what no person writes stays."""
    changed: Record = _changed(record, _written((kind,)), change)
    return changed


@cache
def _written(where: tuple[str, ...]) -> _Written:
    fields = fields_of(*where)
    free = [f for f in fields if f.shape in FREE and f.name not in MACHINE]
    parts = [(f.name, f.many, _written((*where, f.name))) for f in fields if f.shape == "part"]
    return _Written(
        tuple(f.name for f in free if not f.many and f.shape != "mapping"),
        tuple(f.name for f in free if f.many),
        tuple(f.name for f in free if f.shape == "mapping"),
        tuple(p for p in parts if p[2].texts or p[2].lists or p[2].mappings or p[2].parts),
    )


def _texts(value: Any, path: Path, written: _Written) -> Iterator[tuple[Path, str]]:
    for name in written.texts:
        if (text := getattr(value, name)) is not None:
            yield (*path, name), text
    for name in written.lists:
        for index, text in enumerate(getattr(value, name) or ()):
            yield (*path, name, index), text
    for name in written.mappings:
        for key, text in (getattr(value, name) or {}).items():
            yield (*path, name, key), key
            yield (*path, name, key), str(text)
    for name, many, inner in written.parts:
        part = getattr(value, name)
        if many:
            for index, one in enumerate(part or ()):
                yield from _texts(one, (*path, name, index), inner)
        elif part is not None:
            yield from _texts(part, (*path, name), inner)


def _changed(value: Any, written: _Written, change: Callable[[str], str]) -> Any:
    new: dict[str, Any] = {}
    for name in written.texts:
        text = getattr(value, name)
        new[name] = None if text is None else change(text)
    for name in written.lists:
        new[name] = tuple(change(text) for text in getattr(value, name) or ())
    for name in written.mappings:
        new[name] = _changed_mapping(getattr(value, name), change)
    for name, many, inner in written.parts:
        part = getattr(value, name)
        if many:
            new[name] = tuple(_changed(one, inner, change) for one in part or ())
        else:
            new[name] = None if part is None else _changed(part, inner, change)
    return value.model_copy(update=new)


def _changed_mapping(value: Mapping[str, Any] | None, change: Callable[[str], str]) -> Any:
    if value is None:
        return None
    return {change(k): change(v) if isinstance(v, str) else v for k, v in value.items()}
