"""`share`: how many percent of the evidence meet a condition.

    share: {of: opinion, by: '@', meeting: {field: closed_as, is: solved}}

The bounds are percent; the share is exact (two of three is 200/3, which is below 67).
A share can fall again, so it is judged when the window is over, not before. Without
any evidence there is no share and no bound is broken.
OK: at_least 80, four of five. NOT OK: at_least 80, three of four.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from lianxin.law.compile import ItemValues
from lianxin.law.model import Measure
from lianxin.verbs.base import MeasureVerb, Number, Reader

if TYPE_CHECKING:
    from lianxin.register import Entry, Register


def _note(measure: Measure, reader: Reader) -> ItemValues:
    meets = reader.test(measure.meeting)

    def note(item: Any, entry: Entry, register: Register) -> tuple[bool]:
        return (meets(item, entry, register),)

    return note


def _total(notes: Sequence[tuple[bool]]) -> Number:
    if not notes:
        return 0
    return Fraction(100 * sum(meets for (meets,) in notes), len(notes))


VERB = MeasureVerb(name="share", note=_note, total=_total, grows=False, undefined_without=True)
