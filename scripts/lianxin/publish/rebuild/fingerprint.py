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


def _written(one: Any) -> tuple[Any, ...]:
    kind = one.__class__
    way = _WAYS.get(kind)
    if way is None:
        way = _WAYS[kind] = _way(kind)
    return way(one)


_WAYS: Final[dict[type, _Way]] = {}
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
        return lambda one: (name, *[getattr(one, field) for field in names])
    raise TypeError(f"no fingerprint of a {name}")
