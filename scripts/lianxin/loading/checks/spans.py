"""Dates that must follow one another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lianxin.loading.checks.fault import Fault, fault
from lianxin.register import Entry, Register


def first_before_last(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """What lasts does not end before it begins."""
    first, last = type(record).SPAN
    begin, end = getattr(record, first), getattr(record, last)
    if end is not None and end < begin:
        yield fault("ends-before-it-begins", last, first=begin, last=end)


def consent_first(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Nobody is listed before they consented, and consent is withdrawn after it was given."""
    consent = record.consent
    if record.since < consent.given:
        yield fault("listed-before-consent", "since", since=record.since, given=consent.given)
    yield from _after(consent.given, consent.withdrawn, "consent", "withdrawn")


def reviews_in_order(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Reviews of a link are listed in order of date."""
    yield from in_order(record.reviewed, "reviewed")


def announced_after_decided(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A decision is announced when it has been taken."""
    yield from _after(record.decided, record.announced, "announced")


def reported_after_begun(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A survey is reported on when it has begun."""
    yield from _after(record.begun, record.reported, "reported")


def arranged_after_applied(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A post is arranged when it has been applied for."""
    yield from _after(record.applied, record.arranged, "arranged")


def _after(before: date | None, after: date | None, *path: str) -> Iterator[Fault]:
    if before is not None and after is not None and after < before:
        yield fault("too-early", *path, day=after, before=before)


def in_order(days: tuple[date, ...], *path: str) -> Iterator[Fault]:
    """A fault for each day in a list of days that is earlier than the one before it."""
    for index in range(1, len(days)):
        if days[index] < days[index - 1]:
            yield fault("out-of-order", *path, index, day=days[index], before=days[index - 1])


def parts_in_order(parts: tuple[Any, ...], *path: str, field: str) -> Iterator[Fault]:
    """A fault for each part of a list that is dated before the one in front of it.

    field: of the date inside a part. What was entered late, and says so, stands at the end
    of the list whatever its date, since nothing may be put in before what stands there.
    """
    latest: date | None = None
    for index, part in enumerate(parts):
        if part.entered is not None:
            continue
        day: date = getattr(part, field)
        if latest is not None and day < latest:
            yield fault("out-of-order", *path, index, field, day=day, before=latest)
        latest = day
