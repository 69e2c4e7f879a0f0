"""The life of a commitment as one line of dated events, from made to evaluated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from lianxin.findings import NOTHING, Text
from lianxin.publish.addresses import is_web
from lianxin.publish.views.amends import pair_of, unworded
from lianxin.publish.views.bound import DutyShown, duties_of
from lianxin.publish.views.common import Named
from lianxin.publish.views.deadlines import passed
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment, Extension
from lianxin.records.fields import field_at
from lianxin.register import Entry
from lianxin.vocabulary import ExtensionState, Stage
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, or is due.

    kind: for its mark: made, stage, asked, decided, progress, evidence, deadline, overdue,
        claim, assessment, verdict, corrected, ended; of an opinion: raised, cleared, or the
        step. says: our words; text: the record's words.
    coming: it lies after the day the site was made for. derived: worked out from dates.
    """

    date: date
    kind: str
    says: Text
    text: str = ""
    note: Text = NOTHING
    who: Named | None = None
    web: str = ""
    coming: bool = False
    derived: bool = False


def events(entry: Entry, promise: Commitment, shelf: Shelf) -> tuple[Event, ...]:
    """All of them in order of date; on one day in the order of a promise's life."""
    found = [*_all(promise, entry.organisation, shelf), *corrected(entry, shelf)]
    found += duty_days(duties_of(entry, shelf))
    return tuple(sorted(found, key=lambda event: event.date))


def duty_days(duties: Iterable[DutyShown]) -> Iterator[Event]:
    """The days after which duties that bind a record were no longer met in time."""
    for duty in duties:
        if duty.broken_since is not None:
            says = say("promise.event.duty", cites=duty.cites, day=duty.due)
            late = say("promise.duty-late", day=duty.done) if duty.done else NOTHING
            yield Event(next_day(duty.due), "overdue", says, note=late, derived=True)


def corrected(entry: Entry, shelf: Shelf) -> Iterator[Event]:
    """What was put right in the record: the old value stays readable beside the new one."""
    for found in shelf.corrections.get(entry.id, ()):
        record: Any = found.record
        who = shelf.member_named(record.approved_by, found.organisation)
        for change in record.changes:
            steps = tuple(s for s in change.field.split(".") if not s.isdigit())
            field = field_at(entry.kind, steps)
            says = say("promise.event.corrected", field=field.label if field else change.field)
            hidden = change.old is None and change.new is None
            text = "" if hidden else " → ".join(pair_of(entry.kind, change))
            # What an opinion said may stand in the reason as well.
            because = say("promise.corrected-because", reason=record.reason)
            note = NOTHING if unworded(entry) else because
            yield Event(record.date, "corrected", says, text, note, who)


def _all(promise: Commitment, home: str, shelf: Shelf) -> Iterator[Event]:
    yield Event(promise.made, "made", say("promise.event.made"), note=_late(promise))
    for step in promise.life:
        if step.stage is Stage.PROPOSED and step.date == promise.made:
            continue  # that it was made says the same
        who = shelf.member_named(step.by, home)
        yield Event(step.date, "stage", step.stage.label, note=_late(step), who=who)
    for extension in promise.extensions:
        yield from _extension(extension, home, shelf)
    for progress in promise.progress:
        says = say("promise.event.progress")
        yield Event(progress.date, "progress", says, progress.done, _late(progress))
    for shown in promise.evidence:
        yield Event(
            shown.date,
            "evidence",
            say("promise.event.evidence", kind=shown.kind.label),
            shown.shows,
            _late(shown),
            who=shelf.member_named(shown.confirmed_by, home),
            web=shown.web if shown.web and is_web(shown.web) else "",
        )
    yield from _deadline(promise, shelf.as_of)
    yield from _judgements(promise, home, shelf)


def _late(part: Any) -> Text:
    """That something was entered long after it happened, where it says so."""
    return say("promise.entered", day=part.entered) if part.entered else NOTHING


def _extension(extension: Extension, home: str, shelf: Shelf) -> Iterator[Event]:
    until = extension.new_deadline.isoformat()
    reason = say("promise.reason", reason=extension.reason.label)
    old = extension.old_deadline.isoformat()
    says = say("promise.event.asked", old=old, day=until)
    open_still = extension.decided is None or extension.decided > shelf.as_of
    if open_still and extension.state is ExtensionState.IN_REVIEW:
        reason = say("promise.reason-in-review", reason=reason)
    elif open_still:
        reason = say("promise.reason-undecided", reason=reason)
    yield Event(extension.asked, "asked", says, extension.because, reason)
    if extension.decided is not None and extension.decided <= shelf.as_of:
        granted = extension.state is ExtensionState.GRANTED
        key = "promise.event.granted" if granted else "promise.event.not-granted"
        says = say(key, old=old, day=until, state=extension.state.label)
        who = shelf.member_named(extension.decided_by, home)
        yield Event(extension.decided, "decided", says, note=_late(extension), who=who)


def _deadline(promise: Commitment, as_of: date) -> Iterator[Event]:
    current = promise.current_deadline(as_of)
    if promise.deadline is not None and promise.deadline != current:
        first = say("promise.event.first-deadline")
        yield Event(promise.deadline, "deadline", first, coming=promise.deadline > as_of)
    if current is not None:
        yield Event(current, "deadline", say("promise.event.deadline"), coming=current > as_of)
    for day, time, deadline in passed(promise, as_of):
        says = say(f"promise.event.{time.value}", day=deadline)
        yield Event(day, "overdue", says, derived=True)


def _judgements(promise: Commitment, home: str, shelf: Shelf) -> Iterator[Event]:
    if claim := promise.claim:
        says = say("promise.event.claim", resolution=claim.resolution.label)
        yield Event(claim.date, "claim", says, note=_late(claim))
    if judged := promise.assessment:
        says = say("promise.event.assessment", resolution=judged.resolution.label)
        who = shelf.member_named(judged.by, home)
        yield Event(judged.date, "assessment", says, note=_late(judged), who=who)
    if said := promise.verdict:
        yield Event(said.date, "verdict", say("promise.event.verdict"), note=_late(said))


def next_day(day: date) -> date:
    """The day after; the last day of the calendar has none."""
    return day if day == date.max else day + timedelta(days=1)
