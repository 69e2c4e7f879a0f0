"""Sums, exactly those that the pages show: how duties are kept, and how often people were visited.

They are taken from the views of the pages, so that what a page withholds is withheld here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from lianxin.publish.data.columns import Column, Table, Type
from lianxin.publish.views.common import Tally
from lianxin.publish.views.duties import kept
from lianxin.publish.views.organisations import contact_sums
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say

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
        "contacts_monthly",
        say("data.table.contacts_monthly"),
        say("data.table.contacts_monthly-says"),
        ("organisation", "month"),
        (
            _PLACE,
            _column("month", "month", lambda one: one[1]),
            _column("contacts", "number", lambda one: one[2], required=False, figure=True),
        ),
        lambda shelf: sorted(contact_sums(shelf), key=lambda one: one[:2]),
    ),
)
