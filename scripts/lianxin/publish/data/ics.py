"""Deadlines of commitments as a calendar to subscribe to (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Final

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.news import lasting_id, register_id
from lianxin.publish.data.recipe import Read, Recipe, Recipes
from lianxin.publish.data.text import clean
from lianxin.publish.pages.site import Contents
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say

OCTETS: Final = 75
"""A line is no longer than this, without its line break (3.1)."""
KEPT_DAYS: Final = 366
"""How long what is done stays in the calendar after its deadline."""
_CONTROLS: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
_ESCAPES: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
# A calendar has at least one component (3.4); without events it is this one.
_EMPTY: Final = (
    "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "END:STANDARD", "END:VTIMEZONE",
)  # fmt: skip


def calendars(site: Contents, told: Facts) -> Recipes:
    """All calendars in a language, by path: the whole, and one for each organisation."""
    shelf = site.shelf

    def recipe(promised: Sequence[Summary], title: Text) -> Recipe:
        shown = [one for one in promised if _listed(one, told.as_of)]
        make = partial(_calendar, shown, title, shelf, told)
        return Recipe(lambda: (title, register_id(shelf), shown), make)

    whole = recipe(site.commitments, say("data.calendar-all"))
    made = {addresses.in_language(addresses.CALENDAR_ALL, told.language): whole}
    for slug in shelf.homes:
        title = say("data.calendar-of", name=shelf.organisation_named(slug).name)
        path = addresses.in_language(addresses.calendar(slug), told.language)
        made[path] = recipe(site.by_organisation.get(slug, ()), title)
    return made


def _calendar(
    promised: Iterable[Summary], title: Text, shelf: Shelf, told: Facts, _read: Read
) -> bytes:
    return calendar(promised, title, shelf, told)


def calendar(promised: Iterable[Summary], title: Text, shelf: Shelf, told: Facts) -> bytes:
    """One calendar: an all-day event for each deadline in force, in order of day."""
    name = text(title[told.which])
    due = sorted((one.deadline, one.href, one) for one in promised if _listed(one, told.as_of))
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:-//lianxin//deadlines//{told.language.upper()}",
        "CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"NAME:{name}", f"X-WR-CALNAME:{name}",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ]  # fmt: skip
    for _, _, one in due:
        lines += _event(one, shelf, told)
    lines += () if due else _EMPTY
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def _listed(one: Summary, as_of: date) -> bool:
    """What was withdrawn or replaced has no place in time, and what is long done is history."""
    if one.deadline is None or one.time is None:
        return False
    running = one.claim is None and one.assessment is None
    return running or one.deadline + timedelta(KEPT_DAYS) >= as_of


def _event(one: Summary, shelf: Shelf, told: Facts) -> Iterator[str]:
    assert one.deadline is not None
    which = told.which
    by = say("data.by-whom", name=one.owner.name)[which]
    time = one.time.label[which] if one.time else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{lasting_id(shelf, 'deadline', one.organisation_slug, one.slug)}"
    # The day of the build, so that the same build gives the same bytes.
    yield f"DTSTAMP:{told.as_of:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{one.deadline:%Y%m%d}"
    yield f"SEQUENCE:{one.moved}"
    yield f"SUMMARY:{text(say('data.due', title=one.title)[which])}"
    yield f"DESCRIPTION:{text(chr(10).join((one.deed, by, time)))}"
    if told.site_url:
        yield f"URL:{told.link(addresses.in_language(one.href, told.language))}"
    yield "STATUS:CONFIRMED"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def text(value: str) -> str:
    """A value of type TEXT (3.3.11): escaped, without control characters."""
    lines = clean(value).replace("\t", " ").split("\n")
    return "\\n".join(line.translate(_CONTROLS).translate(_ESCAPES) for line in lines)


def folded(line: str) -> bytes:
    """A content line, folded at 75 octets without cutting a character; ended by CRLF."""
    if len(line) * 4 <= OCTETS:
        return line.encode() + b"\r\n"
    made, room = [bytearray()], OCTETS
    for character in line:
        octets = character.encode()
        if len(octets) > room:
            made.append(bytearray(b" "))
            room = OCTETS - 1
        made[-1] += octets
        room -= len(octets)
    return b"\r\n".join(made) + b"\r\n"
