"""Judgements of work: by others, of one thing, with answers that add up."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin.findings import Step
from lianxin.loading.checks.fault import Fault, fault, named, same
from lianxin.register import Entry, Register, resolve


def answers_add_up(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """No more people answer than were asked about a commitment."""
    if record.verdict is not None:
        yield from _sum(record.verdict, "verdict")


def answers_of_evaluation(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """No more people answer than were asked in an evaluation."""
    yield from _sum(record)


def _sum(part: Any, *path: Step) -> Iterator[Fault]:
    answers = part.done_well + part.done_partly + part.not_done
    if answers > part.asked:
        yield fault("more-answers-than-asked", *path, "asked", answers=answers, asked=part.asked)


def of_one_side(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """An evaluation is of an organisation or of a member, not of both or of nobody."""
    if (record.of_organisation is None) == (record.of_member is None):
        yield fault("one-of-two", "direction", one="of_organisation", two="of_member")


def of_member_or_organisation(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Praise or criticism is of a member or of an organisation, not of both or of nobody."""
    if (record.member is None) == (record.organisation is None):
        yield fault("one-of-two", "kind", one="member", two="organisation")


def inspects_below(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """An organisation inspects itself or one below it."""
    inspected = named(record.of, "organisation", entry, register)
    if inspected is not None and entry.organisation not in register.above(inspected.slug):
        yield fault("inspects-elsewhere", "of", of=record.of)


def appraised_by_others(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Nobody takes part in their own appraisal."""
    yield from _not_among(entry, record.member, record.by, "by")


def decided_by_others(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Nobody decides on their own praise or criticism."""
    yield from _not_among(entry, record.member, record.decided_by, "decided_by")


def _not_among(
    entry: Entry, member: str | None, judges: tuple[str, ...], field: str
) -> Iterator[Fault]:
    for index, judge in enumerate(judges):
        if same(judge, member, "member", entry.organisation):
            yield fault("own-cause", field, index)


def heard_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A report is heard by somebody else."""
    if same(record.heard_by, record.member, "member", entry.organisation):
        yield fault("own-cause", "heard_by")


def approved_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Leave is approved by somebody else."""
    if same(record.approved_by, record.member, "member", entry.organisation):
        yield fault("own-cause", "approved_by")


def agreed_by_another(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A correction is agreed to by somebody else."""
    if same(record.approved_by, record.by, "member", entry.organisation):
        yield fault("own-cause", "approved_by")


def agreed_by_two(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """An erasure is the act of two people."""
    one, two = record.approved_by
    if same(one, two, "member", entry.organisation):
        yield fault("own-cause", "approved_by", 1)


def waived_by_another(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """A waiver is approved by somebody whose duty it does not lift."""
    subject = named(record.subject, "", entry, register)
    if subject is None:
        return
    bound = subject.id if subject.kind == "member" else _holder(subject)
    if resolve(record.approved_by, "member", entry.organisation) == bound:
        yield fault("own-cause", "approved_by")


def _holder(subject: Entry) -> str:
    """The id of the member who answers for a record; '' when it is the organisation."""
    field = type(subject.record).HOLDER
    ref = getattr(subject.record, field) if field else None
    return resolve(ref, "member", subject.organisation) if ref else ""
