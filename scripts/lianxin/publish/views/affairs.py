"""What an organisation does in public: decisions, meetings, surveys, inspections, evaluations.

Two-links 1.1, branch-general 7a and rural-three-links 2a ask that affairs, procedures and
results be public; this is where people see them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any, Final

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.views.common import Named, listed
from lianxin.publish.views.shelf import Shelf
from lianxin.publish.views.spots import home_of
from lianxin.records.fields import kind_title
from lianxin.register import Entry
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Affair:
    """One thing that was done. kind: our words; title, text: the record's; notes: our words.

    href, anchor: its lasting place, where it has one. ties: what it is tied to, by how.
    """

    date: date
    kind: Text
    title: str
    text: str
    notes: tuple[Text, ...]
    href: str = ""
    anchor: str = ""
    ties: tuple[tuple[Text, tuple[Named, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class AffairsOfYear:
    """What an organisation did in public in a year, the newest first."""

    organisation: Named
    year: int
    href: str
    affairs: tuple[Affair, ...]


def affairs_by_year(
    shelf: Shelf, public: Mapping[str, tuple[Affair, ...]]
) -> tuple[AffairsOfYear, ...]:
    """A page for each organisation and year in which something was done. public: `affairs`."""
    return tuple(
        AffairsOfYear(
            shelf.organisation_named(slug), year, addresses.affairs(slug, year), tuple(those)
        )
        for slug, found in sorted(public.items())
        for year, those in groupby(found, lambda one: one.date.year)
    )


@dataclass(frozen=True, slots=True)
class Channel:
    """A standing way to say something: what it is, and where in the record's words."""

    kind: Text
    where: str
    since: date


def channels_of(slug: str, shelf: Shelf) -> tuple[Channel, ...]:
    """The channels of an organisation that can be used on the day."""
    record = shelf.organisation(slug)
    return tuple(
        Channel(one.kind.label, one.where, one.since)
        for one in (record.channels if record else ())
        if one.since <= shelf.as_of and (one.until is None or shelf.as_of <= one.until)
    )


def affairs(shelf: Shelf) -> dict[str, tuple[Affair, ...]]:
    """Those of every organisation by its slug, the newest first; what an upper organisation
    looked at there stands with the one that was looked at."""
    found: defaultdict[str, list[Affair]] = defaultdict(list)
    for kind, show in (("decision", _decision), ("meeting", _meeting), ("survey", _survey)):
        for entry in shelf.open.of(kind):
            found[entry.organisation].append(_placed(entry, show(entry, shelf), shelf))
    for kind, show in (("inspection", _inspection), ("evaluation", _evaluation)):
        for entry in shelf.open.of(kind):
            if place := home_of(entry):
                found[place].append(_placed(entry, show(entry, shelf), shelf))
    return {slug: tuple(sorted(those, key=_newest, reverse=True)) for slug, those in found.items()}


def _newest(one: Affair) -> tuple[date, Text, str, str, str]:
    return one.date, one.kind, one.title, one.text, one.anchor


def _placed(entry: Entry, affair: Affair, shelf: Shelf) -> Affair:
    spot = shelf.spots[entry.id]
    ties = tuple(
        (say(f"affairs.tied.{relation}"), tuple(shelf.followed(one) for one in tied))
        for relation in _SHOWN
        if (tied := shelf.ties.of(relation, entry))
    )
    return replace(affair, href=spot.href, anchor=spot.anchor, ties=ties)


_SHOWN: Final = ("meetings", "surveys", "opinions", "decisions", "commitments", "judged")


def _decision(entry: Entry, shelf: Shelf) -> Affair:
    record: Any = entry.record
    notes = []
    asked = [shelf.titled("meeting", ref, entry.organisation) for ref in record.consultations]
    seen = [shelf.titled("survey", ref, entry.organisation) for ref in record.surveys]
    if titles := [one.name for one in asked if one]:
        notes.append(say("affairs.consulted", titles=listed(titles)))
    if titles := [one.name for one in seen if one]:
        notes.append(say("affairs.surveyed", titles=listed(titles)))
    if record.opinions:
        notes.append(say("affairs.answers", count=len(record.opinions)))
    if record.announced and record.announced <= shelf.as_of:
        notes.append(say("affairs.announced", day=record.announced))
    key = "affairs.decision-important" if record.important == "yes" else "affairs.decision"
    return Affair(record.decided, say(key), record.title, record.says or "", tuple(notes))


def _meeting(entry: Entry, _shelf: Shelf) -> Affair:
    record: Any = entry.record
    notes = tuple(audience.label for audience in record.audience)
    return Affair(record.date, record.kind.label, record.title, record.conclusion or "", notes)


def _survey(entry: Entry, shelf: Shelf) -> Affair:
    record: Any = entry.record
    reported = record.reported is not None and record.reported <= shelf.as_of
    if not reported:
        note = say("affairs.survey-running")
        return Affair(record.begun, kind_title("survey"), record.title, "", (note,))
    note = say("affairs.survey-reported", day=record.reported)
    text = "\n".join(part for part in (record.found, record.follows) if part)
    return Affair(record.begun, kind_title("survey"), record.title, text, (note,))


def _inspection(entry: Entry, shelf: Shelf) -> Affair:
    record: Any = entry.record
    by = shelf.organisation_named(entry.organisation).name
    notes = (say("affairs.inspected-by", name=by), record.outcome.label)
    text = "\n".join(part for part in (record.found, record.to_do) if part)
    return Affair(record.date, kind_title("inspection"), "", text, notes)


def _evaluation(entry: Entry, _shelf: Shelf) -> Affair:
    record: Any = entry.record
    return Affair(record.date, record.direction.label, "", "", (_counted(record),))


def _counted(record: Any) -> Text:
    """How people judged, as far as clearing left it: rounded, few withheld."""
    if record.asked is None:
        return say("affairs.evaluated-few")
    parts = (
        ("well", record.done_well),
        ("partly", record.done_partly),
        ("poorly", record.not_done),
    )
    if all(count is None for _, count in parts):
        return say("affairs.evaluated-asked", asked=record.asked)
    shown = [say(f"affairs.evaluated-{name}", count=n) for name, n in parts if n is not None]
    return say(
        "affairs.evaluated",
        asked=record.asked,
        parts=Text("，".join(one.zh for one in shown), ", ".join(one.en for one in shown)),
    )
