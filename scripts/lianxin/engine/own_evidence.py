"""Evidence that stands in the subject's own record: its entries, or its date fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    for entry in subjects:
        for name, day, item in pieces(entry, kind, measure, register):
            if day <= as_of:
                keys.setdefault(entry.id, []).append(day.toordinal() << BITS | len(ids))
                ids.append(name)
                sources.append((item, entry))
    for found in keys.values():
        found.sort()
    return Evidence(ids, keys, sources.__getitem__, register, measure, kind)


def pieces(entry: Entry, kind: str, measure: Measure, register: Register) -> Iterator[Piece]:
    """What a record holds as evidence, whenever it is dated: 'id#steps/2', 'id#announced'."""
    return (piece for piece, counts in all_pieces(entry, kind, measure, register) if counts)


def all_pieces(
    entry: Entry, kind: str, measure: Measure, register: Register
) -> Iterator[tuple[Piece, bool]]:
    """Every dated piece, and whether it meets the condition of the measure."""
    if measure.own:
        meets = compile_entry_condition(measure.where, kind, measure.own)
        for number, item in enumerate(getattr(entry.record, measure.own)):
            day = getattr(item, measure.dated)
            if day is not None:
                name = f"{entry.id}#{measure.own}/{number}"
                yield (name, day, item), meets(item, entry, register)
        return
    path = tuple(measure.dated.split("."))
    several = listed(follow(kind, path))
    for number, day in enumerate(compile_values(path, kind)(entry, register)):
        name = f"{entry.id}#{'/'.join(path)}" + (f"/{number}" if several else "")
        yield (name, day, day), True
