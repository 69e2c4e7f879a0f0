"""The chain visit - opinion - answer - feedback - commitment - outcome, walked from an opinion.

Where something was said is told by its channel only: which visit or meeting it was is never
public, since a small village could tell from it who spoke.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from lianxin.findings import NOTHING, Text
from lianxin.publish.clearing import is_cleared
from lianxin.publish.views import followed
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.records.opinion import Opinion
from lianxin.register import Entry
from lianxin.timeliness import ended, resolution, timeliness
from lianxin.vocabulary import Closure, OpinionStep, Stage
from lianxin.words import say

State = Literal["done", "running", "nowhere", "beside"]
"""done: it happened; running: it is still due or under way; nowhere: it should have happened
and did not; beside: nobody expects it here."""


@dataclass(frozen=True, slots=True)
class Station:
    """One step of the chain. here: it is the page itself. date: when, where there is a day."""

    kind: str
    state: State
    says: Text
    date: date | None = None
    links: tuple[Named, ...] = ()
    here: bool = False


def chain_of_opinion(entry: Entry, opinion: Opinion, shelf: Shelf) -> tuple[Station, ...]:
    """From where it was said to what came of it."""
    promises = shelf.ties.of("commitments", entry)
    stations = [
        said(opinion.channel.label, shelf.ties.of("surveys", entry), shelf),
        _heard(entry, opinion, shelf),
        _answered(entry, opinion, shelf),
        _called_back(opinion, shelf.as_of),
        _led_to(entry, opinion, promises, shelf),
    ]
    if promises:
        stations.append(outcome(promises, shelf))
        stations += told([entry], promises, shelf.as_of)
    return tuple(stations)


def said(channel: Text, sources: Iterable[Entry], shelf: Shelf) -> Station:
    """Where it was said, as far as that is public."""
    links = tuple(shelf.followed(one) for one in sources)
    return Station("said", "done", say("chain.said", channel=channel), links=links)


def _heard(entry: Entry, opinion: Opinion, shelf: Shelf) -> Station:
    same = tuple(shelf.followed(one) for one in shelf.ties.of("duplicate-of", entry))
    if opinion.closed_as is Closure.DUPLICATE and not same:
        return Station(
            "opinion", "nowhere", say("chain.duplicate-of-nothing"), opinion.raised, here=True
        )
    received = followed.last(opinion, OpinionStep.RECEIVED)
    heard = "chain.received" if received else "chain.recorded" if opinion.steps else "chain.raised"
    says = say("chain.same") if same else say(heard)
    return Station("opinion", "done", says, opinion.raised, same, here=True)


def _answered(entry: Entry, opinion: Opinion, shelf: Shelf) -> Station:
    links = tuple(shelf.followed(one) for one in shelf.ties.of("decisions", entry))
    since, first = followed.waiting_since(opinion), followed.first_answer(opinion)
    if since is not None:
        late = followed.overdue(since, shelf.as_of)
        key = "chain.waits-again" if first else "chain.waits"
        says = say(key, days=(shelf.as_of - since).days)
        return Station("answer", "nowhere" if late else "running", says, None, links)
    days = (first - opinion.raised).days if first else 0
    says = say("chain.answered", days=days) if days else say("chain.answered-at-once")
    return Station("answer", "done", says, first, links)


def _called_back(opinion: Opinion, as_of: date) -> Station:
    day, closed = followed.called_back(opinion), followed.closed_on(opinion)
    if day is not None:
        return Station("feedback", "done", say("chain.called-back"), day)
    if not followed.can_be_called(opinion):
        unnamed = opinion.channel in followed.UNNAMED
        key = "chain.nobody-to-call" if unnamed else "chain.no-call-needed"
        return Station("feedback", "beside", say(key))
    if followed.overdue(closed, as_of):
        return Station("feedback", "nowhere", say("chain.not-called-back"))
    return Station("feedback", "running", say("chain.call-to-come"))


def _led_to(entry: Entry, opinion: Opinion, promises: tuple[Entry, ...], shelf: Shelf) -> Station:
    if promises:
        links = tuple(shelf.followed(one) for one in promises)
        made = min(_promise(one).made for one in promises)
        return Station("commitment", "done", say("chain.led-to", count=len(links)), made, links)
    if solved_by_nothing(entry, opinion, shelf):
        return Station("commitment", "nowhere", say("chain.solved-by-nothing"))
    closed = opinion.closed_as is not None
    key = "chain.no-commitment-needed" if closed else "chain.no-commitment-yet"
    return Station("commitment", "beside" if closed else "running", say(key))


def solved_by_nothing(entry: Entry, opinion: Opinion, shelf: Shelf) -> bool:
    """Closed as solved, but nobody can see by what: no commitment, no decision, and no word
    in its answers. Of one that is not cleared this cannot be said: its words are withheld."""
    return (
        opinion.closed_as is Closure.SOLVED
        and is_cleared(opinion, shelf.as_of)
        and not shelf.ties.of("commitments", entry)
        and not shelf.ties.of("decisions", entry)
        and not followed.says_what_was_done(opinion)
    )


def outcome(promises: Iterable[Entry], shelf: Shelf) -> Station:
    """What became of commitments: how they ended, else how far they are."""
    records = [_promise(entry) for entry in promises]
    counts = Counter(_state(record, shelf.as_of) for record in records)
    labels = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    says = NOTHING
    for label, count in labels:
        one = label if len(records) == 1 else say("chain.counted", what=label, count=count)
        says = say("chain.and", one=says, two=one) if says.zh else one
    days = [ended(record, shelf.as_of) for record in records]
    known = [day for day in days if day is not None]
    done = len(known) == len(records)
    return Station("outcome", "done" if done else "running", says, max(known) if done else None)


def _state(promise: Commitment, as_of: date) -> Text:
    judged = resolution(promise, as_of)
    if judged is not None:
        return judged.label
    time = timeliness(promise, as_of)
    return time.label if time is not None and time.value in _LATE else Stage.IN_PROGRESS.label


_LATE = ("overdue", "long-overdue")


def told(opinions: Iterable[Entry], promises: Iterable[Entry], as_of: date) -> tuple[Station, ...]:
    """Whether those who said something heard of the outcome; nothing while there is none."""
    days = [day for entry in promises if (day := ended(_promise(entry), as_of)) is not None]
    heard: list[Any] = [entry.record for entry in opinions]
    if not days or not heard:
        return ()
    day = max(days)
    left = sum(not followed.told_since(opinion, day) for opinion in heard)
    if not left:
        return (Station("told", "done", say("chain.told")),)
    if followed.overdue(day, as_of):
        return (Station("told", "nowhere", say("chain.untold", count=left)),)
    return (Station("told", "running", say("chain.telling-to-come")),)


def _promise(entry: Entry) -> Commitment:
    record: Any = entry.record
    return record  # type: ignore[no-any-return]
