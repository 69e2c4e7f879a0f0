"""Evidence that lasts: which of it stood on a day."""

from __future__ import annotations

from lianxin.engine.flags import flags
from lianxin.engine.lives import Lives
from lianxin.law.compile import compile_values
from lianxin.law.model import Measure
from lianxin.register import Register

Standing = tuple[int, int, int]
"""(first day, last day, position among the entries of its kind)."""


def standing(measure: Measure, register: Register, lives: Lives) -> dict[str, list[Standing]]:
    """For each subject the evidence that names it and meets the condition, by position."""
    entries = register.of(measure.of)
    good = flags(measure.where, measure.of, entries, register)
    readers = [compile_values(path, measure.of) for path in measure.by]
    found: dict[str, list[Standing]] = {}
    for position, entry in enumerate(entries):
        life = lives.of(entry) if good[position] else None
        if life is not None:
            for name in {name for read in readers for name in read(entry, register)}:
                found.setdefault(name, []).append((*life, position))
    return found


def states(pieces: list[Standing], first: int, last: int) -> list[tuple[int, int, list[int]]]:
    """From day to day within `first` to `last`: runs of days, each with what stood then.

    Positions are in order. Every day lies in exactly one run.
    """
    inside = [piece for piece in pieces if piece[0] <= last and piece[1] >= first]
    changes = {first}
    for begin, end, _ in inside:
        changes.update(day for day in (begin, end + 1) if first < day <= last)
    days = sorted(changes)
    return [
        (day, after - 1, [p for begin, end, p in inside if begin <= day <= end])
        for day, after in zip(days, [*days[1:], last + 1], strict=True)
    ]
