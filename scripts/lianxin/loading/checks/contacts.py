"""Links, and contacts that serve them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lianxin.loading.checks.fault import Fault, fault, named, same, warning
from lianxin.register import Entry, Register, resolve
from lianxin.vocabulary import Group


def not_linked_to_oneself(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Nobody mentors themselves."""
    if same(record.mentee, record.member, "member", entry.organisation):
        yield fault("names-itself", "mentee")


PUPILS = (Group.PUPIL, Group.POOR_PUPIL)


def no_pupil_is_listed(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """Minors have no record, not even by alias: a school keeps group counts only."""
    for index, group in enumerate(record.groups):
        if group in PUPILS:
            yield fault("pupil-listed", "groups", index, group=group.label)


def group_has_a_number(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """With a group the link says how many; with an alias there is nothing to count."""
    if (record.group is None) != (record.number is None):
        yield fault("number-by-halves", "number" if record.group is None else "group")


def handed_to_another_link(entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A link is handed over to another one, and not before it began."""
    handover = record.handover
    if handover is None:
        return
    if resolve(handover.to, "link", entry.organisation) == entry.id:
        yield fault("names-itself", "handover", "to")
    if handover.date < record.since:
        yield fault("too-early", "handover", "date", day=handover.date, before=record.since)


def somebody_was_met(_entry: Entry, record: Any, _register: Register) -> Iterator[Fault]:
    """A contact says whom it was with: links, people, a unit or groups."""
    if not (record.links or record.people or record.unit or record.groups):
        yield fault("nobody-met", "date")


def own_links(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """A contact counts for links of those who were there, not for somebody else's."""
    present = {
        resolve(member, "member", entry.organisation)
        for member in (record.member, *record.together_with)
    }
    if not present <= register.entries.keys():
        return  # a misspelt name is said elsewhere, and might be the right one
    for index, ref in enumerate(record.links):
        link = named(ref, "link", entry, register)
        if link is None:
            continue
        bound: Any = link.record
        if resolve(bound.member, "member", link.organisation) not in present:
            yield fault("link-of-another", "links", index, link=ref, member=bound.member)


def links_then_in_being(entry: Entry, record: Any, register: Register) -> Iterator[Fault]:
    """A contact outside the time of its link does not count for it, so say it is meant."""
    for index, ref in enumerate(record.links):
        link = named(ref, "link", entry, register)
        if link is None:
            continue
        bound: Any = link.record
        over = bound.until is not None and record.date > bound.until
        if record.date < bound.since or over:
            until = bound.until or "…"
            yield warning(
                "link-not-then",
                "links",
                index,
                link=ref,
                day=record.date,
                since=bound.since,
                until=until,
            )
