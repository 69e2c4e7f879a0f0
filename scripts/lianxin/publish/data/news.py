"""What happened, in the words of the pages: the entries of the feeds.

An entry's id follows from what the record is and what happened to it, never from the
clock, the site's address or the language, so that a reader sees each thing once.
"""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.data.text import clean
from lianxin.publish.pages.site import Contents
from lianxin.publish.views.common import Named
from lianxin.publish.views.events import events
from lianxin.publish.views.opinions import opinions_of
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.vocabulary import Timeliness
from lianxin.words import say

_OURS: Final = uuid.UUID("6c69616e-7869-5e6e-8000-000000000001")
"""The name space of our ids (RFC 9562, version 5)."""
OVERDUE: Final = (Timeliness.OVERDUE, Timeliness.LONG_OVERDUE)


@dataclass(frozen=True, slots=True)
class Item:
    """One entry. name: what its id is made of. title, text: the record's words and ours."""

    name: tuple[str, ...]
    day: date
    title: Text
    text: Text
    href: str
    organisation: Named


def lasting_id(shelf: Shelf, *name: str) -> str:
    """A UUID for something of this register; the same in every build."""
    return str(uuid.uuid5(_OURS, clean("\n".join((register_id(shelf), *name)))))


def register_id(shelf: Shelf) -> str:
    """What tells this register from others: the organisations at its top."""
    return ",".join(shelf.children.get("", ()))


def news(site: Contents, slug: str) -> tuple[Item, ...]:
    """All that happened in an organisation, the newest first."""
    found = [*_promises(site.shelf, slug), *_opinions(site.shelf, slug)]
    return tuple(sorted(found, key=lambda item: (item.day, item.name), reverse=True))


def public_affairs(site: Contents) -> dict[str, tuple[Item, ...]]:
    """Meetings, decisions, surveys, inspections and evaluations by organisation."""
    made: dict[str, list[Item]] = defaultdict(list)
    for slug, those in site.affairs.items():
        home = site.shelf.organisation_named(slug)
        place = f"{home.href}#affairs" if home.href else addresses.ORGANISATIONS
        seen: Counter[tuple[str, ...]] = Counter()
        for one in reversed(those):
            name = ("affair", slug, one.date.isoformat(), one.kind.en, one.title)
            seen[name] += 1
            title = say("data.titled", what=one.kind, more=one.title) if one.title else one.kind
            text = Text(*("\n".join((one.text, *(n[i] for n in one.notes))) for i in (0, 1)))
            made[slug].append(Item((*name, str(seen[name])), one.date, title, text, place, home))
    return {slug: tuple(items) for slug, items in made.items()}


def overdue(site: Contents) -> tuple[Item, ...]:
    """Every commitment that still runs after its deadline, the latest to pass it first."""
    found = [
        Item(
            ("overdue", one.organisation_slug, one.slug, one.deadline.isoformat()),
            one.deadline,
            Text(one.title, one.title),
            Text(*(f"{says}\n{one.deed}" for says in say("data.overdue", day=one.deadline))),
            one.href,
            one.organisation,
        )
        for one in site.commitments
        if one.deadline and one.time in OVERDUE and one.claim is None and one.assessment is None
    ]
    return tuple(sorted(found, key=lambda item: (item.day, item.name), reverse=True))


def _promises(shelf: Shelf, slug: str) -> Iterator[Item]:
    home = shelf.organisation_named(slug)
    for entry in shelf.in_folder("commitment", slug):
        promise = entry.record
        if not isinstance(promise, Commitment):
            continue
        href = addresses.commitment(slug, entry.slug)
        seen: Counter[tuple[str, ...]] = Counter()
        for one in events(entry, promise, shelf):
            if one.kind == "deadline" or one.coming:
                continue  # deadlines stand in the calendar
            name = (entry.id, one.kind, one.date.isoformat())
            seen[name] += 1
            title = say("data.titled", what=promise.title, more=one.says)
            # What a figure about people was before it was corrected is for no feed.
            text = "" if one.kind == "corrected" else one.text
            note = Text("", "") if one.kind == "corrected" else one.note
            told = Text(*("\n".join(part for part in (text, n) if part) for n in note))
            yield Item((*name, str(seen[name])), one.date, title, told, href, home)


def _opinions(shelf: Shelf, slug: str) -> Iterator[Item]:
    home = shelf.organisation_named(slug)
    for one in opinions_of(slug, shelf):
        if not one.cleared:
            continue
        for number, step in enumerate(one.steps, 1):
            title = say("data.titled", what=one.summary, more=step.did.label)
            name = ("opinion", slug, one.slug, step.date.isoformat(), str(number))
            yield Item(name, step.date, title, Text(*[step.text or ""] * 2), one.href, home)
