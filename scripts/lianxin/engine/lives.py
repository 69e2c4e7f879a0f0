"""From when to when a record is active: its own span, cut by what it hangs on.

A record of a kind that lasts is active in its own span; one of a kind that happens,
from its day on. Both only while the organisation in whose folder they lie exists, and
while what they live with does (a link: the member and the person served). A person
served who withdraws consent is active up to and including the day of withdrawal.
A reference that leads nowhere cuts nothing, since that is a finding of its own.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, Final

from lianxin.engine.days import ALWAYS, LAST, Run
from lianxin.law.fields import follow
from lianxin.law.walking import Name, namer
from lianxin.records import KINDS
from lianxin.register import Entry, Register

_ENDED_BY: Final[dict[str, tuple[str, str]]] = {"person": ("consent", "withdrawn")}
"""Days of the record that end its life too: the part and the field."""


def own_day(entry: Entry) -> date | None:
    """The day the record happened or, for what lasts, its first day."""
    record = entry.record
    day: date | None = getattr(record, record.DATED or record.SPAN[0])
    return day


class Lives:
    """The active span of every record, worked out once each."""

    def __init__(self, register: Register) -> None:
        """Nothing is worked out before it is asked for."""
        self._register = register
        self._known: dict[str, Run | None] = {}

    def of(self, entry: Entry) -> Run | None:
        """First and last active day as ordinals; None if there is none."""
        try:
            return self._known[entry.id]
        except KeyError:
            # Entered first, so that records that lived with each other would end.
            self._known[entry.id] = ALWAYS
            life = self._known[entry.id] = self._life(entry)
            return life

    def _life(self, entry: Entry) -> Run | None:
        own = _own(entry)
        if own is None:
            return None
        first, last = own
        for other in self._lives_with(entry):
            if other is None:
                return None
            first, last = max(first, other[0]), min(last, other[1])
        return (first, last) if first <= last else None

    def _lives_with(self, entry: Entry) -> list[Run | None]:
        home, entries = entry.organisation, self._register.entries
        names = [
            name(ref, home)
            for field, name in _companions(entry.kind)
            if (ref := getattr(entry.record, field)) is not None
        ]
        if entry.kind != "organisation":
            names.append(f"organisation/{home}")
        return [self.of(entries[name]) for name in names if name in entries]


@cache
def _companions(kind: str) -> tuple[tuple[str, Name], ...]:
    """The fields that name what a record lives with, and how their references are read."""
    return tuple((field, namer(follow(kind, (field,))[0].ref)) for field in KINDS[kind].LIVES_WITH)


def _own(entry: Entry) -> Run | None:
    record: Any = entry.record
    if record.DATED:
        day = getattr(record, record.DATED)
        return None if day is None else (day.toordinal(), LAST)
    since, until = record.SPAN
    first, last = getattr(record, since), getattr(record, until)
    end = LAST if last is None else last.toordinal()
    if entry.kind in _ENDED_BY:
        part, name = _ENDED_BY[entry.kind]
        ended = getattr(getattr(record, part), name, None)
        end = end if ended is None else min(end, ended.toordinal())
    begin = first.toordinal()
    return (begin, end) if begin <= end else None
