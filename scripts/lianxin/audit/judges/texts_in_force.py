"""Regulations: the text that was in force on a day stays what it was on that day."""

from __future__ import annotations

from collections.abc import Iterator

from lianxin.audit.fault import fault, note
from lianxin.audit.proposal import Proposal
from lianxin.calendar import add_days
from lianxin.findings import Finding, Place, Severity
from lianxin.law.model import Clause, RecordRule, Regulation, Version


def past_texts_stay(proposal: Proposal) -> Iterator[Finding]:
    """The rule of a version that has begun is not changed, moved or taken out.

    A text is amended by a new version that begins today or later. Where the change makes no
    difference to any obligation or finding so far, it is only told.
    """
    for name, old in sorted(proposal.before.regulations.items()):
        new = proposal.after.regulations.get(name)
        if _is_faulty(old, proposal):
            continue  # what is wrong with the file is said already, and not all of it was read
        for clause in old.clauses:
            for version in clause.versions:
                if version.span.first <= proposal.on:
                    yield from _judged(clause, version, old, new, proposal)


def _judged(
    clause: Clause, version: Version, old: Regulation, new: Regulation | None, proposal: Proposal
) -> Iterator[Finding]:
    same = next((c for c in new.clauses if c.name == clause.name), None) if new else None
    versions = same.versions if same else ()
    kept = next((v for v in versions if v.span.first == version.span.first), None)
    needed = min(version.span.last, add_days(proposal.on, -1))
    if kept is not None and kept.rule == version.rule and kept.span.last >= needed:
        return
    place = Place(old.file) if kept is None else kept.place
    count = _differences(clause.rule, version, proposal)
    since = version.span.first
    if count:
        yield fault(place, "past-text", count=count, rule=clause.rule, since=since)
    else:
        yield note(place, "past-text-alike", rule=clause.rule, since=since)


def _differences(rule: str, version: Version, proposal: Proposal) -> int:
    """How many obligations, or findings of a record rule, are not what they were."""
    before, after = proposal.looks
    if isinstance(version.rule, RecordRule):
        old = {f.place for f in before.findings if f.rule == rule}
        return len(old ^ {f.place for f in after.findings if f.rule == rule})
    was = {o.id: o.status for o in before.obligations if o.rule == rule}
    now = {o.id: o.status for o in after.obligations if o.rule == rule}
    return sum(was.get(one) != now.get(one) for one in was.keys() | now.keys())


def _is_faulty(old: Regulation, proposal: Proposal) -> bool:
    """Whether the file is still there, and something is wrong with it."""
    return any(
        f.place.file == old.file and f.severity is Severity.ERROR for f in proposal.after.findings
    )
