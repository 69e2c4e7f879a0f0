"""`sum`: the numbers of one field, added up over the evidence.

    sum: {of: contact, by: member, field: reached}

An empty field adds nothing; a list of numbers adds all of them. Numbers in records
are never negative, so a sum that has reached its lower bound stays there.
OK: at_least 20, two activities that reached 12 and 8 people. NOT OK: 12 and 7.
"""

from __future__ import annotations

from collections.abc import Sequence

from lianxin.law.compile import ItemValues
from lianxin.law.model import Measure
from lianxin.verbs.base import MeasureVerb, Reader


def _note(measure: Measure, reader: Reader) -> ItemValues:
    return reader.values(measure.field)


def _total(notes: Sequence[tuple[int, ...]]) -> int:
    return sum(number for note in notes for number in note)


VERB = MeasureVerb(name="sum", note=_note, total=_total)
