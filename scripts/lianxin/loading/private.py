"""Private data in records: every text field, comment and file name, through the guard.

What is found is never shown: a finding says what it looks like and where it stands, and from
here on the register itself holds stars instead, so that no view, list or export can tell it.
A false alarm is waived by a waiver that names `privacy/<kind>` and carries a fingerprint of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any, Final

from lianxin.findings import Finding, Place, Severity
from lianxin.loading.waived import AREA, Waived
from lianxin.loading.written import texts, with_texts
from lianxin.privacy import Sighting, mask, scan, scan_name
from lianxin.register import Entry, Register, register_of
from lianxin.words import say

_MANY_DIGITS: Final = re.compile(r"(?:[0-9][^0-9]{0,4}){7}")
_SLUGS: Final = re.compile(r"[a-z0-9/-]*")
_COMMENT: Final = re.compile(r"(?:^|(?<=\s))#(.*)$", re.MULTILINE)
OFFICIAL: Final = {
    ("organisation", "reach"): ("landline", "e-mail", "address"),
    ("organisation", "place"): ("address",),
    ("organisation", "channels"): ("landline", "e-mail", "address"),
}
"""Where an organisation says how it is reached, its own numbers are meant to be public."""


Looking = Callable[[Entry, frozenset[str]], Iterable[tuple[Place, Sighting]]]
"""What in a record looks private, and where. The names are those of all members."""


def without_private(
    register: Register, looking: Looking | None = None
) -> tuple[Register, tuple[Finding, ...]]:
    """The register with private data hidden, and a finding for each stretch of it and for each
    waiver of a false alarm that is unnecessary or improper.

    looking: gives the same as `sightings`, which it is without one. A record whose own name
    is private is left out and listed as unpublished.
    """
    look = looking or sightings
    members = frozenset(
        name for e in register.of("member") if (name := getattr(e.record, "name", ""))
    )
    waived = Waived(register)
    findings: list[Finding] = []
    kept: dict[str, Entry] = {}
    left_out: list[str] = []
    for entry in register.entries.values():
        seen = [(p, s) for p, s in look(entry, members) if not waived.covers(entry, s)]
        findings += (finding(place, one) for place, one in seen)
        if any(one.sure and not place.path for place, one in seen):
            left_out.append(entry.file)
            continue
        hide = any(one.sure for _, one in seen)
        kept[entry.id] = _hidden(entry) if hide else entry
    findings += waived.findings()
    if left_out or any(kept[key] is not register.entries[key] for key in kept):
        unpublished = (*register.unpublished, *left_out)
        register = register_of(kept.values(), register.regulations, (), unpublished)
    return register, tuple(findings)


def check_private(register: Register) -> Iterator[Finding]:
    """The findings of `without_private`."""
    yield from without_private(register)[1]


def comments(content: bytes, data: Any, file: str) -> tuple[Finding, ...]:
    """What looks private in the comments of a file; they are no part of a record, and of them
    nothing can be waived. data: what was read from it, since a text may look like a comment.
    """
    if b"#" not in content:
        return ()
    text = content.decode("utf-8", "replace")
    found: list[Finding] = []
    for comment in _COMMENT.finditer(text):
        for seen in scan(comment[1]):
            if not _holds(data, comment[1].strip(" \t'\"")):
                line = text.count("\n", 0, comment.start()) + 1
                column = comment.start(1) + seen.start - text.rfind("\n", 0, comment.start())
                found.append(finding(Place(file, (), line, column), seen))
    return tuple(found)


def _holds(data: Any, text: str) -> bool:
    """Whether a text that was read holds this stretch."""
    if isinstance(data, str):
        return text in data
    if isinstance(data, dict):
        return any(_holds(one, text) for pair in data.items() for one in pair)
    return isinstance(data, (list, tuple)) and any(_holds(one, text) for one in data)


def _hidden(entry: Entry) -> Entry:
    return replace(entry, record=with_texts(entry.kind, entry.record, mask))


def sightings(entry: Entry, members: frozenset[str]) -> Iterator[tuple[Place, Sighting]]:
    """What in a record looks private, and where. members: names that are public."""
    for path, text in texts(entry.kind, entry.record):
        if _SLUGS.fullmatch(text) and not _MANY_DIGITS.search(text):
            continue  # a reference: nothing private has fewer digits and no other signs
        for seen in scan(text, members):
            if seen.kind not in OFFICIAL.get((entry.kind, str(path[0])), ()):
                yield Place(entry.file, path), seen
    for name in {entry.slug, entry.organisation}:
        for seen in _in_name(name):
            yield Place(entry.file), seen


@cache
def _in_name(name: str) -> tuple[Sighting, ...]:
    return scan_name(name) if _MANY_DIGITS.search(name) else ()


def finding(place: Place, seen: Sighting) -> Finding:
    """What was seen at a place, without the value."""
    kind = say(f"privacy.{seen.kind}")
    severity = Severity.ERROR if seen.sure else Severity.WARNING
    message = say("privacy.sure" if seen.sure else "privacy.likely", kind=kind, shown=seen.masked)
    remedy = say("privacy.remedy" if seen.sure else "privacy.likely.remedy")
    return Finding(place, f"{AREA}/{seen.kind}", severity, message, remedy)
