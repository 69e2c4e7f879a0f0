"""Sums, exactly those that the pages show: how duties are kept, and how often people were visited.

They are taken from the views of the pages, so that what a page withholds is withheld here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from lianxin.findings import Text
from lianxin.publish.data.columns import Column, Table, Type
from lianxin.publish.views.common import Tally
from lianxin.publish.views.contacts import Figures, HalfShown, contact_sums
from lianxin.publish.views.duties import kept
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say

_ALL = Text("—", "—")
"""Stands where a sum is not divided."""
_COUNTS = ("met", "late", "breached", "open", "due_soon", "excused")


class _Sum(NamedTuple):
    organisation: str
    rule: str
    month: str
    tally: Tally


def _all_time(shelf: Shelf) -> Iterator[_Sum]:
    for slug in sorted(shelf.homes):
        for line in kept(shelf, slug):
            yield _Sum(slug, line.rule, "", line.tally)


def _monthly(shelf: Shelf) -> Iterator[_Sum]:
    for slug in sorted(shelf.homes):
        for line in kept(shelf, slug):
            for month in shelf.months:
                if (tally := shelf.tallied(slug, line.rule, month)).total:
                    yield _Sum(slug, line.rule, month, tally)


class _Contacts(NamedTuple):
    organisation: str
    half: Text
    by: Text
    value: Text
    contacts: int | None


def _contacts_of_places(shelf: Shelf) -> Iterator[_Contacts]:
    for slug, halves in sorted(contact_sums(shelf).places.items()):
        for half in halves:
            yield _Contacts(slug, half.label, say("contacts.in-all"), _ALL, half.total)
            yield from _divided(slug, half)


def _contacts_of_county(shelf: Shelf) -> Iterator[_Contacts]:
    sums = contact_sums(shelf)
    yield from _figures("", _ALL, say("contacts.by-month"), sums.months)
    for half in sums.halves:
        yield from _divided("", half)


def _divided(slug: str, half: HalfShown) -> Iterator[_Contacts]:
    for part in half.breakdowns:
        yield from _figures(slug, half.label, part.title, part.cells)


def _figures(slug: str, half: Text, by: Text, cells: Figures) -> Iterator[_Contacts]:
    for value, count in cells:
        yield _Contacts(slug, half, by, value, count)


def _column(
    name: str, kind: Type, pick: Any, to: str = "", required: bool = True, figure: bool = False
) -> Column:
    says = say(f"data.column.{name}"), say(f"data.column.{name}-says")
    return Column(name, kind, *says, pick, required=required, to=to, figure=figure)


_PLACE = _column("organisation", "text", lambda one: one[0], "organisations")
_RULE = _column("rule", "text", lambda one: one.rule, "clauses")
_MONTH = _column("month", "month", lambda one: one.month)
_TALLY = tuple(
    _column(name, "number", lambda one, name=name: getattr(one.tally, name)) for name in _COUNTS
)

_CONTACTS = (
    _column("half", "text", lambda one: one.half.zh),
    _column("half_en", "text", lambda one: one.half.en),
    _column("by", "text", lambda one: one.by.zh),
    _column("by_en", "text", lambda one: one.by.en),
    _column("value", "text", lambda one: one.value.zh),
    _column("value_en", "text", lambda one: one.value.en),
    _column("contacts", "number", lambda one: one.contacts, required=False, figure=True),
)

TABLES = (
    Table(
        "duties_total",
        say("data.table.duties_total"),
        say("data.table.duties_total-says"),
        ("organisation", "rule"),
        (_PLACE, _RULE, *_TALLY),
        _all_time,
    ),
    Table(
        "duties_monthly",
        say("data.table.duties_monthly"),
        say("data.table.duties_monthly-says"),
        ("organisation", "rule", "month"),
        (_PLACE, _RULE, _MONTH, *_TALLY),
        _monthly,
    ),
    Table(
        "contacts",
        say("data.table.contacts"),
        say("data.table.contacts-says"),
        ("organisation", "half", "by", "value"),
        (_PLACE, *_CONTACTS),
        _contacts_of_places,
    ),
    Table(
        "contacts_county",
        say("data.table.contacts_county"),
        say("data.table.contacts_county-says"),
        ("half", "by", "value"),
        _CONTACTS,
        _contacts_of_county,
    ),
)
