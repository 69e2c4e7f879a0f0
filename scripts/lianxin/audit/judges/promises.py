"""Promises: more time is asked for in time, and 'done' is shown and confirmed by another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding, Place
from lianxin.loading.checks.commitments import is_owner
from lianxin.register import Entry
from lianxin.vocabulary import ExtensionState, Resolution

DONE: Final = (Resolution.KEPT, Resolution.KEPT_LATE, Resolution.PARTLY)
"""Claims that something was done."""


def more_time_is_asked_for_in_time(proposal: Proposal) -> Iterator[Finding]:
    """A request for more time enters the register before the deadline that it moves.

    The day written in it proves nothing: whoever is late could write any. What counts is the
    day on which the request is proposed.
    """
    for old, new in _commitments(proposal):
        before = len(old.extensions) if old is not None else 0
        record: Any = new.record
        for index, extension in enumerate(record.extensions[before:], before):
            late = proposal.on > extension.old_deadline
            if late and extension.state is not ExtensionState.WITHDRAWN:
                yield fault(
                    Place(new.file, ("extensions", index, "asked")),
                    "asked-too-late",
                    on=proposal.on,
                    deadline=extension.old_deadline,
                    asked=extension.asked,
                )


def done_is_shown(proposal: Proposal) -> Iterator[Finding]:
    """A claim that the deed was done stands beside dated evidence, which somebody else than
    its owner has confirmed."""
    for old, new in _commitments(proposal):
        record: Any = new.record
        claim = record.claim
        if claim is None or claim.resolution not in DONE:
            continue
        if old is not None and old.claim == claim:
            continue
        place = Place(new.file, ("claim", "resolution"))
        shown = [e for e in record.evidence if record.made <= e.date <= claim.date]
        if not shown:
            yield fault(place, "claim-unshown", resolution=claim.resolution.label)
        elif not any(_confirmed(e, new, record) for e in shown):
            yield fault(place, "claim-unconfirmed", resolution=claim.resolution.label)


def _confirmed(evidence: Any, entry: Entry, record: Any) -> bool:
    who = evidence.confirmed_by
    return who is not None and not is_owner(entry, record, who)


def _commitments(proposal: Proposal) -> Iterator[tuple[Any, Entry]]:
    """(old record or None, new entry) of every commitment that the change touches."""
    for edit in proposal.edits:
        if edit.new.kind == "commitment":
            yield edit.old.record, edit.new
    for entry in proposal.added:
        if entry.kind == "commitment":
            yield None, entry
