"""What public records say of each other, so that a chain can be walked both ways.

An opinion names the commitments it led to, and a commitment the opinions it comes from;
one of the two is enough here. What policy withholds (where an opinion was heard, what was
raised at a meeting) is emptied before, so it makes no tie.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

from lianxin.register import Entry, Register, resolve


class Tie(NamedTuple):
    """`one` is tied to `other` as `there`, and back as `back`; ids of records."""

    one: str
    there: str
    other: str
    back: str


class Ties:
    """All ties of a register. Every list is in order of id and without what is not there."""

    def __init__(self, register: Register) -> None:
        """Of the records that are public."""
        found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for tie in _all(register):
            if tie.one in register.entries and tie.other in register.entries:
                found[tie.there, tie.one].add(tie.other)
                found[tie.back, tie.other].add(tie.one)
        self._found = {
            key: tuple(register.entries[identity] for identity in sorted(ids))
            for key, ids in found.items()
        }

    def of(self, relation: str, entry: Entry) -> tuple[Entry, ...]:
        """The records tied to one in a way.

        commitments: of an opinion, survey or meeting. opinions: of a commitment, survey or
        decision. surveys, meetings: of a commitment or decision; surveys: of an opinion.
        decisions: of an opinion, survey or meeting. duplicates, duplicate-of: between
        opinions. replaces, replaced-by: between commitments. judged: of a meeting, the
        commitments people judged there; judged-at: back.
        """
        return self._found.get((relation, entry.id), ())


def _all(register: Register) -> Iterator[Tie]:
    for kind, ties in (
        ("commitment", _commitment), ("opinion", _opinion), ("decision", _decision),
        ("survey", _survey),
    ):  # fmt: skip
        for entry in register.of(kind):
            yield from ties(entry)


def _commitment(entry: Entry) -> Iterator[Tie]:
    record: Any = entry.record
    if source := record.source:
        for ref in source.opinions:
            yield _tie(entry, "opinions", "opinion", ref, "commitments")
        if source.survey:
            yield _tie(entry, "surveys", "survey", source.survey, "commitments")
        if source.meeting:
            yield _tie(entry, "meetings", "meeting", source.meeting, "commitments")
    if record.replaced_by:
        yield _tie(entry, "replaced-by", "commitment", record.replaced_by, "replaces")
    if record.verdict and record.verdict.meeting:
        yield _tie(entry, "judged-at", "meeting", record.verdict.meeting, "judged")


def _opinion(entry: Entry) -> Iterator[Tie]:
    record: Any = entry.record
    for ref in record.led_to:
        yield _tie(entry, "commitments", "commitment", ref, "opinions")
    if record.duplicate_of:
        yield _tie(entry, "duplicate-of", "opinion", record.duplicate_of, "duplicates")


def _decision(entry: Entry) -> Iterator[Tie]:
    record: Any = entry.record
    for ref in record.opinions:
        yield _tie(entry, "opinions", "opinion", ref, "decisions")
    for ref in record.surveys:
        yield _tie(entry, "surveys", "survey", ref, "decisions")
    for ref in record.consultations:
        yield _tie(entry, "meetings", "meeting", ref, "decisions")


def _survey(entry: Entry) -> Iterator[Tie]:
    record: Any = entry.record
    for ref in record.opinions:
        yield _tie(entry, "opinions", "opinion", ref, "surveys")


def _tie(entry: Entry, there: str, kind: str, ref: str, back: str) -> Tie:
    return Tie(entry.id, there, resolve(ref, kind, entry.organisation), back)
