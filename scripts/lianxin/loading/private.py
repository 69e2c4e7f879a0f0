"""Private data in records: every text field and file name, through the guard.

What is found is never shown: a finding says what it looks like and where it stands. A false
alarm is waived by a waiver that names `privacy/<kind>` and carries a fingerprint of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from lianxin.findings import Finding, Place, Severity, Step
from lianxin.privacy import Sighting, scan
from lianxin.privacy.fingerprint import matches
from lianxin.records.fields import fields_of
from lianxin.register import Entry, Register
from lianxin.words import say

AREA: Final = "privacy"
MACHINE: Final = ("fingerprint",)
"""Texts that no person writes."""
_MANY_DIGITS: Final = re.compile(r"(?:[0-9]-?){7}")
OFFICIAL: Final = {
    ("organisation", "reach"): ("landline", "e-mail", "address"),
    ("organisation", "place"): ("address",),
    ("organisation", "channels"): ("landline", "e-mail", "address"),
}
"""Where an organisation says how it is reached, its own numbers are meant to be public."""


def check_private(register: Register) -> Iterator[Finding]:
    """A finding for each stretch of text that looks like private data of somebody, and for
    each waiver of a false alarm that no longer sounds."""
    members = frozenset(
        name for e in register.of("member") if (name := getattr(e.record, "name", ""))
    )
    waived = _Waived(register)
    for entry in register.entries.values():
        for place, seen in _seen(entry, members):
            if not waived.covers(entry.organisation, seen):
                yield finding(place, seen)
    yield from waived.unused()


def _seen(entry: Entry, members: frozenset[str]) -> Iterator[tuple[Place, Sighting]]:
    for path, text in texts(entry.kind, entry.record):
        for seen in scan(text, members):
            if seen.kind not in OFFICIAL.get((entry.kind, str(path[0])), ()):
                yield Place(entry.file, path), seen
    if _MANY_DIGITS.search(entry.slug):
        for seen in scan(entry.slug.replace("-", " ")):
            yield Place(entry.file), seen


def texts(kind: str, record: Any) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Every text a person wrote in a record, with its path; references and words of closed
    lists are none."""
    yield from _texts(record, (), _written((kind,)))


@dataclass(frozen=True, slots=True)
class _Written:
    """The fields of a record or part in which people write: texts, lists of them, parts."""

    texts: tuple[str, ...]
    lists: tuple[str, ...]
    parts: tuple[tuple[str, bool, _Written], ...]


@cache
def _written(where: tuple[str, ...]) -> _Written:
    fields = fields_of(*where)
    free = [f for f in fields if f.shape == "text" and f.name not in MACHINE]
    parts = [(f.name, f.many, _written((*where, f.name))) for f in fields if f.shape == "part"]
    return _Written(
        tuple(f.name for f in free if not f.many),
        tuple(f.name for f in free if f.many),
        tuple(one for one in parts if one[2].texts or one[2].lists or one[2].parts),
    )


def _texts(
    value: Any, path: tuple[Step, ...], written: _Written
) -> Iterator[tuple[tuple[Step, ...], str]]:
    for name in written.texts:
        if (text := getattr(value, name)) is not None:
            yield (*path, name), text
    for name in written.lists:
        for index, text in enumerate(getattr(value, name)):
            yield (*path, name, index), text
    for name, many, inner in written.parts:
        part = getattr(value, name)
        if many:
            for index, one in enumerate(part):
                yield from _texts(one, (*path, name, index), inner)
        elif part is not None:
            yield from _texts(part, (*path, name), inner)


def finding(place: Place, seen: Sighting) -> Finding:
    """What was seen at a place, without the value."""
    kind = say(f"privacy.{seen.kind}")
    severity = Severity.ERROR if seen.sure else Severity.WARNING
    message = say("privacy.sure" if seen.sure else "privacy.likely", kind=kind, shown=seen.masked)
    remedy = say("privacy.remedy" if seen.sure else "privacy.likely.remedy")
    return Finding(place, f"{AREA}/{seen.kind}", severity, message, remedy)


class _Waived:
    """The false alarms that waivers name, and which of them sounded."""

    def __init__(self, register: Register) -> None:
        self._prints: dict[tuple[str, str], list[tuple[str, Entry]]] = {}
        self._used: set[str] = set()
        for entry in register.of("waiver"):
            record: Any = entry.record
            if record.fingerprint:
                key = entry.organisation, record.rule
                self._prints.setdefault(key, []).append((record.fingerprint, entry))

    def covers(self, organisation: str, seen: Sighting) -> bool:
        """Whether a waiver of the organisation carries the fingerprint of what was seen."""
        for written, entry in self._prints.get((organisation, f"{AREA}/{seen.kind}"), ()):
            if matches(seen.value, written):
                self._used.add(entry.id)
                return True
        return False

    def unused(self) -> Iterator[Finding]:
        """An error for each waiver that covered nothing: it has become unnecessary."""
        for prints in self._prints.values():
            for _, entry in prints:
                if entry.id not in self._used:
                    yield Finding(
                        Place(entry.file, ("fingerprint",)),
                        f"{AREA}/unused-waiver",
                        Severity.ERROR,
                        say("privacy.unused"),
                        say("privacy.unused.remedy"),
                    )
