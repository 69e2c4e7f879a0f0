"""A digest of the values that a page is made of.

They are written out as JSON, the quickest way there is to walk through them: values of our
own as the name of their type and what they hold. Nobody ever reads what was written. Which
field holds a text and which one HTML is fixed by its type, so that the two may look alike.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from hashlib import blake2b
from json import JSONEncoder
from operator import attrgetter
from typing import Any, Final

from pydantic import BaseModel

_SIZE: Final = 20
_Way = Callable[[Any], tuple[Any, ...]]


def fingerprint(*values: object) -> bytes:
    """The digest of values that hold no cycle. Equal values of equal types have the same one.

    TypeError for a value of which nobody has said what it is, such as a set or a function.
    """
    written = _WRITER.encode(values).encode("utf-8", "surrogatepass")
    return blake2b(written, digest_size=_SIZE).digest()


class _Ways(dict[type, _Way]):
    """How values of a type are written, found out once."""

    def __missing__(self, kind: type) -> _Way:
        self[kind] = way = _way(kind)
        return way


_WAYS: Final = _Ways()


def _written(one: Any) -> tuple[Any, ...]:
    return _WAYS[one.__class__](one)


_WRITER: Final = JSONEncoder(
    default=_written, ensure_ascii=False, check_circular=False, separators=(",", ":")
)


def _way(kind: type) -> _Way:
    name = kind.__qualname__
    if issubclass(kind, Enum):
        return lambda one: (name, one._value_)
    if issubclass(kind, BaseModel):
        return lambda one: (name, *one.__dict__.values())
    if issubclass(kind, date):
        return lambda one: (name, one.isoformat())
    if issubclass(kind, bytes):
        return lambda one: (name, one.hex())
    if is_dataclass(kind):
        names = tuple(field.name for field in fields(kind))
        if len(names) < 2:  # nothing, or the value itself and no tuple of it
            return lambda one: (name, *[getattr(one, field) for field in names])
        values = attrgetter(*names)
        return lambda one: (name, values(one))
    raise TypeError(f"no fingerprint of a {name}")
