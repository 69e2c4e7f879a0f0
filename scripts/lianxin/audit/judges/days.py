"""Days: nothing is recorded before it happens, and what is recorded late says so.

Measured against the day of the audit, since a commit can claim any date.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from lianxin.audit.corrections import laid_over
from lianxin.audit.differences import differences
from lianxin.audit.fault import fault, note
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding, Place, Step
from lianxin.records.base import Part
from lianxin.records.fields import every_field
from lianxin.register import Entry

LATE: Final = timedelta(days=31)
"""After so many days an entry counts as entered late."""
AHEAD: Final = ("deadline", "old_deadline", "new_deadline", "until", "since", "entered")
"""Days that may lie ahead, or that are judged by themselves (`entered`)."""
BACKDATED: Final[dict[str, tuple[str, ...]]] = {"leave": ("since",), "waiver": ("since",)}
"""Beginnings that excuse, so that nobody is excused afterwards unseen. Other beginnings may
lie as far back as they like: a member of thirty years is entered today."""
ENDS: Final = ("until", "withdrawn")


class Dated(NamedTuple):
    """A day in a record that is new: where, which, and the part that it stands in; no part for
    the days of a list of days."""

    path: tuple[Step, ...]
    day: date
    part: Any


def nothing_is_ahead_of_its_time(proposal: Proposal) -> Iterator[Finding]:
    """What is said to have happened lies on or before the day of the audit."""
    for entry, old in _touched(proposal):
        for path, day, _ in new_days(entry, old):
            if day > proposal.on and path[-1] not in AHEAD:
                yield fault(Place(entry.file, path), "future", day=day, on=proposal.on)


def late_says_so(proposal: Proposal) -> Iterator[Finding]:
    """An entry more than 31 days after the event is allowed, and marked for everybody."""
    for entry, old in _touched(proposal, corrected=True):
        for path, day, part in new_days(entry, old):
            if day + LATE >= proposal.on or not _counts_when_late(entry, path):
                continue
            entered = getattr(part, "entered", None) or _whole(entry, path, old is None)
            days = (proposal.on - day).days
            place = Place(entry.file, path)
            if entered is None:
                yield fault(place, "late-unmarked", day=day, days=days, on=proposal.on)
            else:
                yield note(place, "late", day=day, days=days)


def entered_is_today(proposal: Proposal) -> Iterator[Finding]:
    """The day of entry is the day of the proposal, give or take the time it takes to be read."""
    for entry, old in _touched(proposal):
        for path, day, _ in new_days(entry, old):
            if path[-1] == "entered" and not proposal.on - LATE <= day <= proposal.on:
                yield fault(Place(entry.file, path), "entered-wrong", day=day, on=proposal.on)


def new_days(entry: Entry, old: Any) -> Iterator[Dated]:
    """Every day in a record that was not there before. old: the record before, or None."""
    if old is None:
        yield from _days(entry.record, ())
        return
    for one in differences(old, entry.record):
        if isinstance(one.new, Part):
            yield from _days(one.new, one.path)
        elif isinstance(one.new, date):
            yield Dated(one.path, one.new, _holder(entry.record, one.path))


def _days(value: Any, path: tuple[Step, ...], holder: Any = None) -> Iterator[Dated]:
    if isinstance(value, date):
        yield Dated(path, value, holder)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _days(item, (*path, index))
    elif isinstance(value, Part):
        for name in type(value).model_fields:
            yield from _days(getattr(value, name), (*path, name), value)


def _holder(record: Any, path: tuple[Step, ...]) -> Any:
    """The part that the last named step of a path belongs to."""
    found = record
    for step in path[:-1]:
        found = found[step] if isinstance(step, int) else getattr(found, step)
    return found if isinstance(found, Part) else record


def _counts_when_late(entry: Entry, path: tuple[Step, ...]) -> bool:
    name = path[-1] if isinstance(path[-1], str) else path[-2]
    if name in ENDS:
        return True
    if name in AHEAD:
        return name in BACKDATED.get(entry.kind, ())
    # Days in the record of what lasts, such as when a post was applied for, lie back as far
    # as the beginning does.
    return type(entry.record).YEARLY and ("entered",) in _marks(entry.kind)


def _whole(entry: Entry, path: tuple[Step, ...], new: bool) -> date | None:
    """The mark of the whole record: it serves what has none of its own and, in a record that
    is new, everything."""
    own = (*(s for s in path[:-1] if isinstance(s, str)), "entered")
    mark: date | None = getattr(entry.record, "entered", None)
    return mark if new or own not in _marks(entry.kind) else None


@cache
def _marks(kind: str) -> frozenset[tuple[str, ...]]:
    """Where a record of this kind, or a part of one, says when it was entered."""
    return frozenset(f.path for f in every_field(kind) if f.name == "entered")


def _touched(proposal: Proposal, corrected: bool = False) -> Iterator[tuple[Entry, Any]]:
    """(entry, record before or None) of what the change adds or edits. corrected: with what
    its corrections put right, since a day that is put right is not a new one."""
    for entry in proposal.added:
        yield entry, None
    for edit in proposal.edits:
        old = laid_over(edit, proposal).record if corrected else edit.old.record
        yield edit.new, old
