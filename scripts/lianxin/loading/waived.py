"""False alarms about private data that waivers name by fingerprint, and which of them sounded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lianxin.findings import Finding, Place, Severity
from lianxin.privacy import Sighting
from lianxin.privacy.fingerprint import matches
from lianxin.register import Entry, Register, resolve
from lianxin.words import say

AREA: Final = "privacy"


class Waived:
    """The waivers with a fingerprint. One covers a value of one kind in the records of its own
    organisation, and only if it was approved by somebody else than who answers for them."""

    def __init__(self, register: Register) -> None:
        self._prints: dict[tuple[str, str], list[Entry]] = {}
        self._used: set[str] = set()
        self._own: set[str] = set()
        for entry in register.of("waiver"):
            record: Any = entry.record
            if record.fingerprint:
                key = entry.organisation, record.rule
                self._prints.setdefault(key, []).append(entry)

    def covers(self, entry: Entry, seen: Sighting) -> bool:
        """Whether a waiver of the record's organisation carries the fingerprint of it."""
        for waiver in self._prints.get((entry.organisation, f"{AREA}/{seen.kind}"), ()):
            record: Any = waiver.record
            if matches(seen.kind, seen.value, record.fingerprint):
                self._used.add(waiver.id)
                if _holder(entry) != resolve(record.approved_by, "member", waiver.organisation):
                    return True
                self._own.add(waiver.id)
        return False

    def findings(self) -> Iterator[Finding]:
        """An error for each waiver that covered nothing and has become unnecessary, and for
        each that somebody approved for a record of their own."""
        for waivers in self._prints.values():
            for entry in waivers:
                if entry.id not in self._used:
                    yield _finding(entry, "fingerprint", "unused-waiver", "privacy.unused")
                elif entry.id in self._own:
                    yield _finding(entry, "approved_by", "own-waiver", "privacy.own")


def _holder(entry: Entry) -> str:
    """The id of the member who answers for a record; '' for none."""
    field = type(entry.record).HOLDER
    ref = getattr(entry.record, field) if field else None
    return resolve(ref, "member", entry.organisation) if ref else ""


def _finding(entry: Entry, field: str, rule: str, words: str) -> Finding:
    place = Place(entry.file, (field,))
    message, remedy = say(words), say(f"{words}.remedy")
    return Finding(place, f"{AREA}/{rule}", Severity.ERROR, message, remedy)
