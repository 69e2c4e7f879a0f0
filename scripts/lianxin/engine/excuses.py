"""What excuses: leaves of the holder, and waivers of the rule; and which waivers did.

A leave counts once it has begun; all leaves of a holder add up, and excuse a window
of which they cover half of the days or more. A waiver excuses what falls due on one of
its days, for its subject, or for every subject of its organisation and of those below.
A waiver reaches no subject outside the organisation in whose folder it lies. A leave is
asked first; a waiver that would have done the same counts as used all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from lianxin.calendar import Span, covered_days
from lianxin.law.compile import compile_values
from lianxin.register import Entry, Register, resolve
from lianxin.vocabulary import Status

Excuse = Callable[[Span, date], str | None]
"""(window, due date) -> id of the leave or waiver that excuses it."""

_Dated = tuple[Span, str]
_EXCUSABLE = frozenset({Status.OPEN, Status.DUE_SOON, Status.BREACHED})


def settled(
    status: Status, excuse: Excuse | None, window: Span, due: date
) -> tuple[Status, str | None]:
    """The status after leaves and waivers, and what excused it; met and late stay."""
    if excuse is None or status not in _EXCUSABLE:
        return status, None
    excused = excuse(window, due)
    return (status if excused is None else Status.EXCUSED), excused


class Excuses:
    """All leaves and waivers of a register on a day."""

    def __init__(self, register: Register, as_of: date) -> None:
        """Leaves that have not begun by `as_of` are left out."""
        self._register = register
        self._leaves: dict[str, list[_Dated]] = {}
        self._waivers: dict[str, list[tuple[Span, Entry]]] = {}
        self.used: set[str] = set()
        member = compile_values(("member",), "leave")
        for entry in register.of("leave"):
            span = _span(entry)
            if span is not None and span.first <= as_of:
                for name in member(entry, register):
                    self._leaves.setdefault(name, []).append((span, entry.id))
        for leaves in self._leaves.values():
            leaves.sort()
        for entry in register.of("waiver"):
            record: Any = entry.record
            if (span := _span(entry)) is not None:
                self._waivers.setdefault(record.rule, []).append((span, entry))

    def of(self, rule: str, subject: Entry, holder: str) -> Excuse | None:
        """What may excuse this holder from this rule for this subject; None if nothing."""
        leaves = self._leaves.get(holder, [])
        waivers = self._reaching(rule, subject)
        if not leaves and not waivers:
            return None

        def excuse(window: Span, due: date) -> str | None:
            waived = _covering(waivers, due)
            if waived is not None:
                self.used.add(waived)
            return _on_leave(leaves, window) or waived

        return excuse

    def waives(self, rule: str, subject: Entry, day: date) -> bool:
        """Whether a record rule is waived for a record of that day; marks the waiver used."""
        waived = _covering(self._reaching(rule, subject), day)
        if waived is not None:
            self.used.add(waived)
        return waived is not None

    def _reaching(self, rule: str, subject: Entry) -> list[_Dated]:
        found = self._waivers.get(rule)
        if not found:
            return []
        above = self._register.above(subject.organisation)
        return [
            (span, waiver.id)
            for span, waiver in found
            if waiver.organisation in above and _names(waiver, subject)
        ]


def _names(waiver: Entry, subject: Entry) -> bool:
    record: Any = waiver.record
    return record.subject is None or (
        resolve(record.subject, "", waiver.organisation) == subject.id
    )


def _span(entry: Entry) -> Span | None:
    record: Any = entry.record
    return Span(record.since, record.until) if record.since <= record.until else None


def _covering(waivers: list[_Dated], day: date) -> str | None:
    return next((name for span, name in waivers if span.contains(day)), None)


def _on_leave(leaves: list[_Dated], window: Span) -> str | None:
    """The first of the leaves that together cover half of the window."""
    if 2 * covered_days(window, (span for span, _ in leaves)) < window.days:
        return None
    return next(name for span, name in leaves if span.overlap(window))
