"""Evidence by subject: who has what, in order of date, found by bisection.

A piece of evidence is known by its position in `ids`; for a subject it is one whole
number, `day << BITS | position`, so that a sorted list of them is in order of date (then
of id) and the pieces of a window lie between two bisections. Only what is dated on
or before the as-of date is in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from lianxin.engine.flags import flags
from lianxin.engine.readers import OwnReader, RecordReader
from lianxin.law.compile import compile_values
from lianxin.law.conditions import Condition
from lianxin.law.fields import HOME, follow
from lianxin.law.model import FieldPath, Measure
from lianxin.law.walking import namer
from lianxin.register import Entry, Register
from lianxin.verbs import MEASURES

BITS: Final = 24
"""Room for 16 million pieces of evidence of one kind."""
MASK: Final = (1 << BITS) - 1

Keys = dict[str, list[int]]


@dataclass
class Evidence:
    """The evidence of one measure.

    ids: by position. keys: subject -> its evidence, see above.
    source: by position, what a verb reads: (item, the record that holds it).
    """

    ids: Sequence[str]
    keys: Keys
    source: Callable[[int], tuple[Any, Entry]]
    register: Register
    measure: Measure
    kind: str

    @cached_property
    def _note(self) -> Callable[[int], Any] | None:
        measure = self.measure
        reader = RecordReader(self.kind) if measure.of else OwnReader(self.kind, measure.own)
        note = MEASURES[measure.verb].note(measure, reader)
        if note is None:
            return None
        known: dict[int, Any] = {}

        def noted(position: int) -> Any:
            if position not in known:
                known[position] = note(*self.source(position), self.register)
            return known[position]

        return noted

    def notes(self, keys: Sequence[int]) -> Sequence[Any]:
        """What the verb notes of each piece; the keys themselves if it notes nothing."""
        note = self._note
        return keys if note is None else [note(key & MASK) for key in keys]


def of_records(
    kind: str, by: tuple[FieldPath, ...], dated: str, register: Register, as_of: date
) -> Keys:
    """The evidence of a kind by the subjects it names, whatever it says otherwise."""
    entries = register.of(kind)
    keys: Keys = {}
    if "." not in dated and all(_is_one_field(kind, path) for path in by):
        for path in by:
            _index_directly(entries, kind, path[0], dated, as_of, keys)
    else:
        day_of = compile_values(tuple(dated.split(".")), kind)
        readers = [compile_values(path, kind) for path in by]
        for position, entry in enumerate(entries):
            day = min(day_of(entry, register), default=None)
            if day is not None and day <= as_of:
                key = day.toordinal() << BITS | position
                for name in {name for read in readers for name in read(entry, register)}:
                    keys.setdefault(name, []).append(key)
    for name, found in keys.items():
        # Named by two fields, a record is still one.
        keys[name] = sorted(found if len(by) == 1 else set(found))
    return keys


def meeting(keys: Keys, where: Condition | None, kind: str, register: Register) -> Keys:
    """Only the evidence that meets the condition."""
    if where is None:
        return keys
    good = flags(where, kind, register.of(kind), register)
    return {
        subject: kept
        for subject, found in keys.items()
        if (kept := [key for key in found if good[key & MASK]])
    }


def _is_one_field(kind: str, path: FieldPath) -> bool:
    steps = follow(kind, path)
    return len(steps) == 1 and steps[0].sort == "ref"


def _index_directly(
    entries: Sequence[Entry], kind: str, field: str, dated: str, as_of: date, keys: Keys
) -> None:
    """The usual case, a million times over: one field that names the subjects.

    Each record is touched once, since with a million of them the memory is slower than
    the processor. Entries are sorted by id, so those of one organisation stand together,
    and a reference is looked up as it is written there.
    """
    step = follow(kind, (field,))[0]
    name = namer(step.ref)
    named = "organisation" if field == HOME else f"record.{field}"
    facts = attrgetter("organisation", f"record.{dated}", named)
    lists: dict[str, list[int]] = {}
    home = ""
    for position, (here, day, refs) in enumerate(map(facts, entries)):
        if not refs or day is None or day > as_of:
            continue
        key = day.toordinal() << BITS | position
        if here != home:
            home, lists = here, {}
        if not step.many or len(refs) == 1:
            ref = refs[0] if step.many else refs
            try:
                lists[ref].append(key)
            except KeyError:
                lists[ref] = keys.setdefault(name(ref, home), [])
                lists[ref].append(key)
        else:
            # The same subject may be named twice, as `l1` and as `b1/l1`.
            for subject in {name(ref, home) for ref in refs}:
                keys.setdefault(subject, []).append(key)
