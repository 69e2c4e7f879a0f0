"""What a record is called when people read of it: a name, a title, a pairing; never an id."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lianxin.findings import Text
from lianxin.register import Entry, Register, resolve
from lianxin.words import say


def name_of(identity: str, register: Register) -> Text:
    """The readable name of an entry; the id itself when there is no such entry."""
    entry = register.entries.get(identity)
    if entry is None:
        return Text(identity, identity)
    return _NAMES.get(entry.kind, _dated)(entry, register)


def _organisation(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    return Text(record.name, record.english or record.name)


def _named(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    return Text(record.name, record.name)


def _person(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    return say("naming.person", alias=entry.slug, group=record.groups[0].label)


def _titled(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    return say("naming.titled", title=record.title)


def _opinion(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    return say("naming.titled", title=record.summary)


def _link(entry: Entry, register: Register) -> Text:
    record: Any = entry.record
    member = name_of(resolve(record.member, "member", entry.organisation), register)
    other = record.group.label if record.group else Text(entry.slug, entry.slug)
    for field, kind in (("person", "person"), ("unit", "organisation"), ("mentee", "member")):
        ref = getattr(record, field)
        if ref is not None:
            other = name_of(resolve(ref, kind, entry.organisation), register)
    return say("naming.link", member=member, kind=record.kind.label, other=other)


def _dated(entry: Entry, _register: Register) -> Text:
    record: Any = entry.record
    day = getattr(record, record.DATED) if record.DATED else entry.slug
    return say("naming.dated", kind=say(f"naming.kind.{entry.kind}"), day=day)


_NAMES: dict[str, Callable[[Entry, Register], Text]] = {
    "organisation": _organisation,
    "member": _named,
    "person": _person,
    "link": _link,
    "commitment": _titled,
    "meeting": _titled,
    "survey": _titled,
    "decision": _titled,
    "opinion": _opinion,
}
