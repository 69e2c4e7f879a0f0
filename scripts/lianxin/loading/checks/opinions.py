"""Opinions: what was done about them, in order, and how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin.loading.checks.fault import Fault, fault, same
from lianxin.loading.checks.spans import parts_in_order
from lianxin.register import Entry, Register, resolve
from lianxin.vocabulary import Closure, OpinionStep


def steps_in_order(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """What was done follows in time, and nothing was done before the opinion was raised."""
    yield from parts_in_order(record.steps, "steps", field="date")
    for index, step in enumerate(record.steps):
        if step.date < record.raised:
            yield fault("too-early", "steps", index, "date", day=step.date, before=record.raised)
            break
    if record.cleared is not None and record.cleared < record.raised:
        yield fault("too-early", "cleared", day=record.cleared, before=record.raised)


def is_closed(record: Any) -> bool:
    """Whether the last closing was not followed by a reopening."""
    ends = (OpinionStep.CLOSED, OpinionStep.REOPENED)
    last = [step.did for step in record.steps if step.did in ends]
    return bool(last) and last[-1] is OpinionStep.CLOSED


def closed_says_as_what(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A closed opinion says as what it was closed, and only a closed one does."""
    closed = is_closed(record)
    if closed and record.closed_as is None:
        last = max(i for i, s in enumerate(record.steps) if s.did is OpinionStep.CLOSED)
        yield fault("closed-as-nothing", "steps", last, "did")
    if not closed and record.closed_as is not None:
        yield fault("closed-without-step", "closed_as", closed_as=record.closed_as.label)


def duplicate_says_of_what(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """An opinion closed as a duplicate names the other one, and only such a one does."""
    other = record.duplicate_of
    if other is not None and resolve(other, "opinion", entry.organisation) == entry.id:
        yield fault("names-itself", "duplicate_of")
    if record.closed_as is Closure.DUPLICATE and other is None:
        yield fault("duplicate-of-nothing", "closed_as")
    if other is not None and record.closed_as not in (Closure.DUPLICATE, None):
        yield fault("duplicate-unsaid", "duplicate_of")


def cleared_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A wording is cleared for the public by somebody else than who received the opinion."""
    if same(record.cleared_by, record.received_by, "member", entry.organisation):
        yield fault("own-cause", "cleared_by")
    if (record.cleared is None) != (record.cleared_by is None):
        field = "cleared" if record.cleared is not None else "cleared_by"
        yield fault("cleared-by-halves", field)
    if record.cleared is not None and record.wording is None:
        yield fault("cleared-nothing", "cleared")
