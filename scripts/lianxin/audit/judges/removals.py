"""What is in the register stays there; its path is its identity and is never used again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding, Place
from lianxin.records.fields import kind_title
from lianxin.register import Entry

ERASABLE: Final = ("person", "link", "contact", "opinion", "report")
"""What concerns people served, and may be taken out by a lawful erasure. Whatever somebody
is held to account by is not among them: there a value is put right, the record stays."""


def nothing_is_taken_out(proposal: Proposal) -> Iterator[Finding]:
    """A record is deleted only by a lawful erasure of two people, and renamed not at all."""
    erasures = _erasures(proposal)
    for entry in proposal.removed:
        if entry.id in proposal.renamed:
            new = proposal.renamed[entry.id]
            yield fault(Place(new.file), "renamed", old=entry.file)
        elif entry.organisation not in erasures or entry.kind not in ERASABLE:
            yield fault(Place(entry.file), "deleted", kind=kind_title(entry.kind))


def erasures_say_how_many(proposal: Proposal) -> Iterator[Finding]:
    """An erasure is added together with the removal of as many records as it says."""
    removed = Counter(
        entry.organisation
        for entry in proposal.removed
        if entry.kind in ERASABLE and entry.id not in proposal.renamed
    )
    for organisation, acts in _erasures(proposal).items():
        records: list[Any] = [act.record for act in acts]
        said, done = sum(record.records for record in records), removed[organisation]
        if said != done:
            yield fault(Place(acts[0].file, ("records",)), "erasure-count", said=said, done=done)


def ids_are_used_once(proposal: Proposal) -> Iterator[Finding]:
    """What was taken out once does not come back under its old name, as something else."""
    for entry in proposal.added:
        if entry.id in proposal.gone:
            yield fault(
                Place(entry.file), "used-again", slug=entry.slug, old=proposal.gone[entry.id]
            )


def records_stay_where_they_are(proposal: Proposal) -> Iterator[Finding]:
    """A file moves only where the day by which it is filed was wrong and is put right."""
    for old, new in proposal.edits:
        field = type(new.record).DATED
        same_day = not field or getattr(old.record, field) == getattr(new.record, field)
        if old.file != new.file and same_day:
            yield fault(Place(new.file), "renamed", old=old.file)


def _erasures(proposal: Proposal) -> dict[str, list[Entry]]:
    """Organisation -> the erasures that the change adds there."""
    found: dict[str, list[Entry]] = {}
    for entry in proposal.added:
        if entry.kind == "erasure":
            found.setdefault(entry.organisation, []).append(entry)
    return found
