"""Evidence that stands in the subject's own record: its entries, or its date fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from lianxin.engine.evidence import BITS, Evidence
from lianxin.law.compile import compile_entry_condition, compile_values
from lianxin.law.fields import follow, listed
from lianxin.law.model import Measure
from lianxin.register import Entry, Register

Piece = tuple[str, date, Any]
"""Id, day, and the entry of the list (for a date field, the day itself)."""


def of_subjects(
    subjects: Iterable[Entry], kind: str, measure: Measure, register: Register, as_of: date
) -> Evidence:
    """The own evidence of each subject, dated on or before the as-of date."""
    ids: list[str] = []
    sources: list[tuple[Any, Entry]] = []
    keys: dict[str, list[int]] = {}
    pieces = looking(kind, measure, register)
    for entry in subjects:
        for (name, day, item), counts in pieces(entry):
            if counts and day <= as_of:
                keys.setdefault(entry.id, []).append(day.toordinal() << BITS | len(ids))
                ids.append(name)
                sources.append((item, entry))
    for found in keys.values():
        found.sort()
    return Evidence(ids, keys, sources.__getitem__, register, measure, kind)


def looking(
    kind: str, measure: Measure, register: Register
) -> Callable[[Entry], Iterator[tuple[Piece, bool]]]:
    """What gives every dated piece of a record of a kind, 'id#steps/2' or 'id#announced', and
    whether it meets the condition of the measure; whenever it is dated."""
    if measure.own:
        return _in_a_list(measure.own, kind, measure, register)
    path = tuple(measure.dated.split("."))
    several = listed(follow(kind, path))
    days, written = compile_values(path, kind), "/".join(path)

    def dates(entry: Entry) -> Iterator[tuple[Piece, bool]]:
        for number, day in enumerate(days(entry, register)):
            name = f"{entry.id}#{written}" + (f"/{number}" if several else "")
            yield (name, day, day), True

    return dates


def _in_a_list(
    field: str, kind: str, measure: Measure, register: Register
) -> Callable[[Entry], Iterator[tuple[Piece, bool]]]:
    meets = compile_entry_condition(measure.where, kind, field)

    def entries(entry: Entry) -> Iterator[tuple[Piece, bool]]:
        for number, item in enumerate(getattr(entry.record, field)):
            day = getattr(item, measure.dated)
            if day is not None:
                yield (f"{entry.id}#{field}/{number}", day, item), meets(item, entry, register)

    return entries
