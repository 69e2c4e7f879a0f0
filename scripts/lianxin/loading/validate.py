"""Plain data -> a record, or everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from lianxin.findings import Finding, Place
from lianxin.loading.problems import explain, meant_field
from lianxin.loading.report import finding
from lianxin.records import KINDS
from lianxin.records.base import Record

MOST = 20
"""Problems of one record that are listed one by one."""


def validate(kind: str, data: Any, file: str) -> tuple[Record | None, tuple[Finding, ...]]:
    """The record that `data` is, or the findings that say why it is none.

    data: as `lianxin.source.load` gives it: every scalar a text, lists as tuples.
        An empty field (`until:` with nothing behind) counts as not filled in.
    """
    if not isinstance(data, Mapping):
        return None, (finding(Place(file), "not-fields"),)
    model = KINDS[kind]
    try:
        return model.model_validate(data), ()
    except ValidationError as error:
        found = error
    filled = _filled(data)
    if filled != data:
        try:
            return model.model_validate(filled), ()
        except ValidationError as error:
            found = error
    return None, _findings(kind, filled, file, found)


def _findings(kind: str, data: Any, file: str, error: ValidationError) -> tuple[Finding, ...]:
    errors = _without_echoes(kind, data, error.errors(include_url=False))
    listed = [explain(kind, data, file, item) for item in errors[:MOST]]
    if len(errors) > MOST:
        listed.append(finding(Place(file), "more", number=len(errors) - MOST))
    return tuple(listed)


def _without_echoes(kind: str, data: Any, errors: list[ErrorDetails]) -> list[ErrorDetails]:
    """One mistake, one finding.

    A misspelt field is missing under its right name, too; and a list in all of whose
    items something is wrong counts as too short, too.
    """
    meant = {where for error in errors[:MOST] if (where := meant_field(kind, data, error))}
    holders = {error["loc"][:steps] for error in errors for steps in range(len(error["loc"]))}
    return [
        error
        for error in errors
        if not (error["type"] == "missing" and error["loc"] in meant)
        and not (error["type"] == "too_short" and error["loc"] in holders)
    ]


def _filled(data: Any) -> Any:
    """Without the keys that have nothing behind them."""
    if isinstance(data, Mapping):
        return {key: _filled(value) for key, value in data.items() if value is not None}
    if isinstance(data, tuple):
        return tuple(_filled(value) for value in data)
    return data
