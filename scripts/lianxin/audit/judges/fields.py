"""What happened has happened: fields that must not change, lists that only grow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from lianxin.audit.corrections import laid_over
from lianxin.audit.differences import Difference, differences
from lianxin.audit.fault import called, fault
from lianxin.audit.may_change import OPEN_STATES, allowed
from lianxin.audit.proposal import Edit, Proposal
from lianxin.findings import Finding, Place
from lianxin.records.base import Part, Record
from lianxin.terms import Term

MOST: Final = 40
"""Characters of a value that are shown."""


def nothing_is_rewritten(proposal: Proposal) -> Iterator[Finding]:
    """Each difference is allowed by the table of what may change, or said by a correction."""
    for edit in proposal.edits:
        laid = laid_over(edit, proposal)
        yield from laid.findings
        told: set[str] = set()
        for one in differences(laid.record, edit.new.record):
            if allowed(edit.new.kind, one, _state(one, laid.record)):
                continue
            finding = _said(one, edit, laid.record)
            top = str(one.path[0])
            if len(one.path) == 1 or top not in told:  # a list is told of once
                told.add(top)
                yield finding


def _state(one: Difference, old: Record) -> str | None:
    """The state of the extension that a difference lies in."""
    if one.path[0] != "extensions":
        return None
    record: Any = old
    index = int(one.path[1])
    return record.extensions[index].state.value if index < len(record.extensions) else None


def _said(one: Difference, edit: Edit, old: Record) -> Finding:
    place = Place(edit.new.file, _there(one.path, edit.new.record))
    values: dict[str, Any] = {
        "label": called(edit.new.kind, one.path),
        "old": shown(one.old),
        "new": shown(one.new),
        "field": one.field,
    }
    if edit.new.kind == "commitment":
        if one.field == "deadline":
            return fault(place, "deadline-moved", **values)
        state = _state(one, old)
        if state is not None and state not in OPEN_STATES:
            return fault(place, "extension-edited", **values)
    whole = getattr(old, str(one.path[0]))
    if isinstance(whole, tuple):
        after = getattr(edit.new.record, str(one.path[0]))
        values["number"] = int(one.path[1]) + 1
        return fault(place, _what_became_of(whole, after), **values)
    return fault(place, "field-changed", **values)


def _what_became_of(old: tuple[Any, ...], new: tuple[Any, ...]) -> str:
    """How a list that only grows was changed, as precisely as can be told."""
    rest = list(new)
    for item in old:
        if item in rest:
            rest.remove(item)
    if len(rest) == len(new) - len(old):  # all that stood there still stands somewhere
        return "entry-inserted" if _in_order(old, new) else "entries-reordered"
    if _in_order(new, old):
        return "entry-removed"
    return "entry-changed"


def _in_order(some: tuple[Any, ...], all_of_them: tuple[Any, ...]) -> bool:
    """Whether `some` stand among the others in the same order."""
    waiting = iter(all_of_them)
    return all(item in waiting for item in some)


def _there(path: tuple[Any, ...], record: Any) -> tuple[Any, ...]:
    """As much of a path as the record has, so that a line can be named."""
    found: list[Any] = []
    for step in path:
        if isinstance(step, int):
            if step >= len(record):
                break
            record = record[step]
        else:
            record = getattr(record, step, None)
            if record is None or record == ():
                break
        found.append(step)
    return tuple(found)


def shown(value: Any) -> str:
    """A value as a message may quote it: short, on one line."""
    if value is None:
        return "—"
    if isinstance(value, Part):
        first = next((v for n in type(value).model_fields if (v := getattr(value, n))), None)
        return f"{shown(first)} …"
    if isinstance(value, Term):
        return value.value
    text = value.isoformat() if isinstance(value, date) else " ".join(str(value).split())
    return text if len(text) <= MOST else f"{text[: MOST - 1]}…"
