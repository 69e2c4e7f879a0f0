"""The records of a case: fields laid over the example of the kind, or over a standing record."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import ValidationError

from lianxin.records import KINDS
from lianxin.records.base import Record
from lianxin.source import load

NOT_FIELDS = ("slug", "in")
"""Keys of a given record that say where it lies: its name and its organisation."""


@cache
def _example(kind: str) -> dict[str, Any]:
    data, findings = load(KINDS[kind].EXAMPLE.encode(), f"{kind}.yaml")
    if data is None:
        raise ValueError(f"the example of {kind} cannot be read: {findings}")
    return dict(data)


def laid_over(kind: str, fields: Mapping[str, Any], under: Mapping[str, Any] | None) -> Any:
    """The data of a record: `fields` over `under`, or over the kind's example without one.

    An empty field takes away what stands under it.
    """
    data = dict(_example(kind) if under is None else under)
    data |= {key: value for key, value in fields.items() if key not in NOT_FIELDS}
    return {key: value for key, value in data.items() if value is not None}


def record(kind: str, data: Mapping[str, Any]) -> Record:
    """The record that the data is. ValidationError if it is none."""
    return KINDS[kind].model_validate(dict(data))


def problem(kind: str, fields: Mapping[str, Any]) -> tuple[tuple[str | int, ...], str] | None:
    """What is wrong with a given record: the path to it and why; None if nothing is.

    Judged over the example; required fields that a standing record has are filled by it.
    """
    try:
        record(kind, laid_over(kind, fields, None))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        return tuple(first["loc"]), first["msg"]
    return None
