"""Our own way of writing a record: the same data, always the same text.

Plain where that is safe in any reader of YAML, quoted where it is not; fields in
the order in which they come, fields of a record in the order of its model.
`lianxin.source.load` reads back exactly what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from lianxin.reading.characters import UNSEEN
from lianxin.reading.scalars import fault, is_text
from lianxin.records.base import Part
from lianxin.terms import Term

WIDTH = 100
"""Columns that a list on one line may take."""

_SLUG = re.compile(r"(?!(?:null|true|false)$)[a-z][a-z0-9-]*")
_FIRST = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`=<~.+]")
_TYPED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}|0|[1-9][0-9]{0,8}|yes|no")
_DIGITS = 15


def to_yaml(data: Mapping[str, Any] | Part) -> str:
    """The text of a record file, given the record or its plain data.

    data: a record, or mappings, tuples or lists, texts and None as `source.load`
        gives them. A record's fields that hold their default are left out.
    Raises ValueError for text that no record may hold, such as control characters,
    and TypeError for anything that is no data of a record.
    """
    plain = data_of(data) if isinstance(data, Part) else data
    if not plain:
        return "{}\n"
    return "\n".join(_mapping(plain, 0)) + "\n"


def data_of(part: Part) -> dict[str, Any]:
    """The plain data of a record or a part, as its file would hold them."""
    data: dict[str, Any] = {}
    for name, field in type(part).model_fields.items():
        value = getattr(part, name)
        if field.is_required() or value != field.get_default(call_default_factory=True):
            data[name] = _plain(value)
    return data


def _plain(value: Any) -> Any:
    if isinstance(value, Part):
        return data_of(value)
    if isinstance(value, tuple):
        return tuple(_plain(item) for item in value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Term):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, int) else value


def _mapping(data: Mapping[str, Any], column: int) -> Iterator[str]:
    """The lines of a mapping whose keys stand at `column`."""
    for key, value in data.items():
        yield from _entry(" " * column + _scalar(key, key=True) + ":", value, column)


def _list(items: tuple[Any, ...] | list[Any], column: int) -> Iterator[str]:
    """The lines of a list whose dashes stand at `column`."""
    for item in items:
        if isinstance(item, Mapping) and item:
            first, *others = _mapping(item, column + 2)
            yield " " * column + "- " + first.lstrip(" ")
            yield from others
        elif isinstance(item, tuple | list) and item and not _short(item, column + 2):
            first, *others = _list(item, column + 2)
            yield " " * column + "- " + first.lstrip(" ")
            yield from others
        else:
            yield from _entry(" " * column + "-", item, column)


def _entry(head: str, value: Any, column: int) -> Iterator[str]:
    """`head` with a value behind it, or with its lines below it."""
    if value is None:
        yield head
    elif isinstance(value, Mapping):
        if value:
            yield head
            yield from _mapping(value, column + 2)
        else:
            yield f"{head} {{}}"
    elif isinstance(value, tuple | list):
        if _short(value, len(head)):
            yield f"{head} [{', '.join(value)}]"
        else:
            yield head
            yield from _list(value, column)
    elif isinstance(value, str):
        yield from _text(head, value, column)
    else:
        raise TypeError(f"{type(value).__name__} is no data of a record")


def _short(items: tuple[Any, ...] | list[Any], before: int) -> bool:
    """Whether a list goes on one line: names only, and few of them."""
    if not all(isinstance(item, str) and _SLUG.fullmatch(item) for item in items):
        return False
    return before + sum(len(item) + 2 for item in items) <= WIDTH


def _text(head: str, value: str, column: int) -> Iterator[str]:
    """A text on the line, or several lines as a block below."""
    lines = value.split("\n")
    if len(lines) > 1 and lines[0].strip() and lines[0][0] != " " and lines[-1].strip():
        _refuse_unseen(value)
        yield f"{head} |-"
        for line in lines:
            yield " " * (column + 2) + line if line else ""
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: str, key: bool = False) -> str:
    _refuse_unseen(value)
    if _is_safe(value, key):
        return value
    if "\n" not in value:
        return "'" + value.replace("'", "''") + "'"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _is_safe(value: str, key: bool) -> bool:
    """Whether a text may stand without quotes and is still a text to every reader."""
    if not _FIRST.match(value) or value != value.strip() or "\n" in value:
        return False
    if ": " in value or " #" in value or value.endswith(":"):
        return False
    if not is_text(value) or fault(value, _DIGITS) is not None or value in ("on", "off"):
        return not key and _TYPED.fullmatch(value) is not None
    return True


def _refuse_unseen(value: str) -> None:
    if found := UNSEEN.search(value):
        raise ValueError(f"U+{ord(found[0]):04X} cannot be written into a record")
