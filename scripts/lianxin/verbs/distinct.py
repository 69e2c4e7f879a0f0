"""`distinct`: how many different values the evidence shows.

    distinct: {of: contact, by: member, values: [people, links.person]}

The values of all named fields are put together and told apart; a reference is the
record it names, so that `p1` and `b1/p1` are one and the same. Fields that are
empty add nothing; with `among: [a, b]` neither does any other value.
OK: at_least 3, talks with p1, p2 and p3. NOT OK: at_least 3, three talks with p1.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lianxin.law.compile import ItemValues
from lianxin.law.model import Measure
from lianxin.verbs.base import MeasureVerb, Reader

if TYPE_CHECKING:
    from lianxin.register import Entry, Register


def _note(measure: Measure, reader: Reader) -> ItemValues:
    readers = tuple(reader.values(path) for path in measure.values)
    if measure.among:
        wanted = frozenset(measure.among)

        def wanted_only(item: Any, entry: Entry, register: Register) -> tuple[Any, ...]:
            return tuple(
                value for read in readers for value in read(item, entry, register)
                if value in wanted
            )  # fmt: skip

        return wanted_only

    def note(item: Any, entry: Entry, register: Register) -> tuple[Any, ...]:
        return tuple(value for read in readers for value in read(item, entry, register))

    return note


def _total(notes: Sequence[tuple[Any, ...]]) -> int:
    return len({value for note in notes for value in note})


VERB = MeasureVerb(name="distinct", note=_note, total=_total)
