"""One opinion as the public follows it: the chain, its days, its duties, its commits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lianxin.findings import NOTHING, Text
from lianxin.publish.views.bound import DutyShown, duties_of
from lianxin.publish.views.chain import Station, chain_of_opinion
from lianxin.publish.views.changes import ChangesShown, changes_of
from lianxin.publish.views.common import Named
from lianxin.publish.views.events import Event, corrected, duty_days
from lianxin.publish.views.opinions import OpinionShown, shown
from lianxin.publish.views.shelf import Shelf
from lianxin.records.opinion import Opinion, Step
from lianxin.register import Entry
from lianxin.vocabulary import OpinionStep
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class OpinionDetail:
    """Everything on the page of one opinion. duplicates: opinions that say the same."""

    opinion: OpinionShown
    organisation: Named
    year: int
    receiver: Named | None
    chain: tuple[Station, ...]
    events: tuple[Event, ...]
    duties: tuple[DutyShown, ...]
    changes: ChangesShown
    decisions: tuple[Named, ...]
    surveys: tuple[Named, ...]
    duplicates: tuple[Named, ...]


def opinion_detail(entry: Entry, opinion: Opinion, shelf: Shelf) -> OpinionDetail:
    """The page of the opinion of `entry`."""

    def tied(relation: str) -> tuple[Named, ...]:
        return tuple(shelf.followed(one) for one in shelf.ties.of(relation, entry))

    duties = duties_of(entry, shelf)
    return OpinionDetail(
        opinion=shown(entry, opinion, shelf),
        organisation=shelf.organisation_named(entry.organisation),
        year=opinion.raised.year,
        receiver=shelf.member_named(opinion.received_by, entry.organisation),
        chain=chain_of_opinion(entry, opinion, shelf),
        events=_events(entry, opinion, duties, shelf),
        duties=duties,
        changes=changes_of(entry, shelf),
        decisions=tied("decisions"),
        surveys=tied("surveys"),
        duplicates=tied("duplicates"),
    )


def _events(
    entry: Entry, opinion: Opinion, duties: tuple[DutyShown, ...], shelf: Shelf
) -> tuple[Event, ...]:
    found = [*_own(entry, opinion, shelf), *corrected(entry, shelf), *duty_days(duties)]
    return tuple(sorted(found, key=lambda event: event.date))


def _own(entry: Entry, opinion: Opinion, shelf: Shelf) -> Iterator[Event]:
    home = entry.organisation
    yield Event(
        opinion.raised,
        "raised",
        say("opinion.event.raised", channel=opinion.channel.label),
        note=_late(opinion),
        who=shelf.member_named(opinion.received_by, home),
    )
    if opinion.cleared is not None and opinion.cleared <= shelf.as_of:
        who = shelf.member_named(opinion.cleared_by, home)
        yield Event(opinion.cleared, "cleared", say("opinion.event.cleared"), who=who)
    for step in opinion.steps:
        says = _says(step, opinion, shelf)
        who = shelf.member_named(step.by, home)
        yield Event(step.date, step.did.value, says, step.text or "", _late(step), who)


def _says(step: Step, opinion: Opinion, shelf: Shelf) -> Text:
    if step.to:
        name = shelf.organisation_named(step.to).name
        return say("opinion.event.to", step=step.did.label, name=name)
    if step.did is OpinionStep.CLOSED and opinion.closed_as is not None:
        return say("ledger.closed-as", closure=opinion.closed_as.label)
    return step.did.label


def _late(part: Opinion | Step) -> Text:
    return say("promise.entered", day=part.entered) if part.entered else NOTHING
