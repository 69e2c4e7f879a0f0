"""What is in the register stays there; its path is its identity and is never used again."""

from __future__ import annotations

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
    renamed = dict(_renamed(proposal))
    for entry in proposal.removed:
        if entry.id in renamed:
            new = renamed[entry.id]
            yield fault(Place(new.file), "renamed", old=entry.file)
        elif _erasures(proposal, entry.organisation) and entry.kind in ERASABLE:
            continue  # whether there are too many is said below
        else:
            yield fault(Place(entry.file), "deleted", kind=kind_title(entry.kind))


def erasures_say_how_many(proposal: Proposal) -> Iterator[Finding]:
    """An erasure is added together with the removal of as many records as it says."""
    removed: dict[str, int] = {}
    renamed = dict(_renamed(proposal))
    for entry in proposal.removed:
        if entry.kind in ERASABLE and entry.id not in renamed:
            removed[entry.organisation] = removed.get(entry.organisation, 0) + 1
    for organisation in sorted({e.organisation for e in proposal.added if e.kind == "erasure"}):
        acts = _erasures(proposal, organisation)
        said = sum(act.record.records for act in acts)  # type: ignore[attr-defined]
        done = removed.get(organisation, 0)
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


def _erasures(proposal: Proposal, organisation: str) -> list[Entry]:
    return [e for e in proposal.added if e.kind == "erasure" and e.organisation == organisation]


def _renamed(proposal: Proposal) -> Iterator[tuple[str, Entry]]:
    """Id of what is gone -> what was added that is the same, or nearly so, under another name."""
    for gone in proposal.removed:
        others = [e for e in proposal.added if e.kind == gone.kind and _same_day(gone, e)]
        alike = max(others, key=lambda e: _shared(gone.record, e.record), default=None)
        if alike is not None and _shared(gone.record, alike.record) > 0.6:
            yield gone.id, alike


def _same_day(one: Entry, other: Entry) -> bool:
    field = type(one.record).DATED or type(one.record).SPAN[0]
    return not field or getattr(one.record, field) == getattr(other.record, field)


def _shared(old: Any, new: Any) -> float:
    """The share of filled-in fields that say the same."""
    names = [n for n in type(old).model_fields if getattr(old, n) or getattr(new, n)]
    return sum(getattr(old, n) == getattr(new, n) for n in names) / len(names) if names else 0.0
