"""Where two versions of a record differ: field by field, list entry by list entry."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel

from lianxin.findings import Step

How = Literal["filled", "emptied", "changed", "appended", "removed"]


class Difference(NamedTuple):
    """One thing that differs.

    path: steps to it, list entries by their index. how: filled (was empty), emptied,
    changed; appended (a new entry behind the last old one) or removed (an entry is gone).
    """

    path: tuple[Step, ...]
    how: How
    old: Any
    new: Any

    @property
    def field(self) -> str:
        """The path without indexes, as tables name it: 'extensions.state'."""
        return ".".join(step for step in self.path if isinstance(step, str))


def differences(old: Any, new: Any, path: tuple[Step, ...] = ()) -> Iterator[Difference]:
    """Everything in which `new` differs from `old`, in the order of the fields.

    Records and parts are compared field by field, lists of parts entry by entry from the
    front: an entry put in before others shows as changes of them. What stands in lists of
    plain values is one value each.
    """
    if isinstance(old, BaseModel) and type(old) is type(new):
        for name in type(old).model_fields:
            yield from differences(getattr(old, name), getattr(new, name), (*path, name))
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from _entries(old, new, path)
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in sorted({*old, *new}):
            yield from differences(old.get(name), new.get(name), (*path, name))
    elif old != new:
        yield Difference(path, _how(old, new), old, new)


def _entries(
    old: tuple[Any, ...], new: tuple[Any, ...], path: tuple[Step, ...]
) -> Iterator[Difference]:
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        yield from differences(before, after, (*path, index))
    for index in range(len(old), len(new)):
        yield Difference((*path, index), "appended", None, new[index])
    for index in range(len(new), len(old)):
        yield Difference((*path, index), "removed", old[index], None)


def _how(old: Any, new: Any) -> How:
    if old is None:
        return "filled"
    return "emptied" if new is None else "changed"
