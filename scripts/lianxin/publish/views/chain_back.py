"""The same chain walked back from a commitment: which words it answers, and who was told."""

from __future__ import annotations

from typing import Any

from lianxin.findings import NOTHING, Text
from lianxin.publish.views import followed
from lianxin.publish.views.chain import Station, outcome, said, told
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.records.opinion import Opinion
from lianxin.register import Entry
from lianxin.words import say


def chain_of_commitment(entry: Entry, promise: Commitment, shelf: Shelf) -> tuple[Station, ...]:
    """From where it came from to what became of it and who heard of that."""
    opinions = shelf.ties.of("opinions", entry)
    stations = [_source(entry, promise, opinions, shelf)]
    if opinions:
        stations += _opinions(opinions, shelf)
    made = say("chain.made")
    stations.append(Station("commitment", "done", made, promise.made, here=True))
    stations.append(outcome([entry], shelf))
    stations += told(opinions, [entry], shelf.as_of)
    return tuple(stations)


def has_a_source(entry: Entry, promise: Commitment, shelf: Shelf) -> bool:
    """Whether anybody can see where it came from."""
    relations = ("opinions", "surveys", "meetings")
    tied = any(shelf.ties.of(relation, entry) for relation in relations)
    return followed.names_its_source(promise, tied)


def _source(
    entry: Entry, promise: Commitment, opinions: tuple[Entry, ...], shelf: Shelf
) -> Station:
    others = (*shelf.ties.of("surveys", entry), *shelf.ties.of("meetings", entry))
    if opinions:
        channels = sorted({_opinion(one).channel for one in opinions})
        return said(_joined([channel.label for channel in channels]), others, shelf)
    if not has_a_source(entry, promise, shelf):
        key = "chain.source-unnamed" if promise.source is None else "chain.source-not-here"
        return Station("said", "nowhere", say(key))
    source = promise.source
    label = source.kind.label if source is not None else NOTHING
    return said(label, others, shelf)


def _opinions(opinions: tuple[Entry, ...], shelf: Shelf) -> list[Station]:
    """Opinion, answer and feedback: of one by its days, of several by how many."""
    records = [_opinion(entry) for entry in opinions]
    links = tuple(shelf.followed(entry) for entry in opinions)
    raised = min(record.raised for record in records)
    heard = Station("opinion", "done", say("chain.opinions", count=len(links)), raised, links)
    as_of = shelf.as_of
    waiting = [s for r in records if (s := followed.waiting_since(r)) is not None]
    answers = [d for r in records if (d := followed.first_answer(r)) is not None]
    if waiting:
        late = any(followed.overdue(since, as_of) for since in waiting)
        says = say("chain.some-wait", count=len(waiting), all=len(records))
        answer = Station("answer", "nowhere" if late else "running", says)
    else:
        answer = Station("answer", "done", say("chain.all-answered"), max(answers))
    return [heard, answer, _feedback(records, shelf)]


def _feedback(records: list[Opinion], shelf: Shelf) -> Station:
    calls = [day for r in records if (day := followed.called_back(r)) is not None]
    if len(calls) == len(records):
        return Station("feedback", "done", say("chain.called-back"), max(calls))
    left = [r for r in records if followed.called_back(r) is None and followed.can_be_called(r)]
    if not left:
        return Station("feedback", "beside", say("chain.no-call-needed"))
    if any(followed.overdue(followed.closed_on(r), shelf.as_of) for r in left):
        return Station("feedback", "nowhere", say("chain.not-called-back"))
    return Station("feedback", "running", say("chain.call-to-come"))


def _joined(labels: list[Text]) -> Text:
    return Text("、".join(one.zh for one in labels), ", ".join(one.en for one in labels))


def _opinion(entry: Entry) -> Opinion:
    record: Any = entry.record
    return record  # type: ignore[no-any-return]
