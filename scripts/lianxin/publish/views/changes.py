"""Which commits changed a record, and what in plain words: as far as its fields are public."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from lianxin.findings import Text
from lianxin.publish.addresses import commit_page
from lianxin.publish.past import Difference, State, Touch
from lianxin.publish.policy import FIELDS, Shown
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import field_at
from lianxin.register import Entry
from lianxin.words import say

SHORT: Final = 12
"""Digits of a commit's name that are shown."""


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One commit. href: where it can be looked at, '' if nobody said where.

    later: its day lies after the one the site was made for, so what it changed is not told.
    """

    commit: str
    href: str
    day: date | None
    says: tuple[Text, ...]
    later: bool

    @property
    def short(self) -> str:
        """The name as people quote it."""
        return self.commit[:SHORT]


@dataclass(frozen=True, slots=True)
class ChangesShown:
    """All that touched a record, the newest first. state: as in `Past`.

    uncommitted: the record as shown here is not what the newest commit holds.
    """

    state: State
    rows: tuple[ChangeShown, ...]
    uncommitted: bool


def changes_of(entry: Entry, shelf: Shelf) -> ChangesShown:
    """What the commits did to one record."""
    past = shelf.past
    rows = tuple(_shown(touch, entry.kind, shelf) for touch in past.touches.get(entry.file, ()))
    return ChangesShown(past.state, rows, entry.file in past.uncommitted)


def _shown(touch: Touch, kind: str, shelf: Shelf) -> ChangeShown:
    later = touch.day is not None and touch.day > shelf.as_of
    says = (say("changed.later"),) if later else tuple(_says(touch, kind))
    return ChangeShown(
        touch.commit, commit_page(shelf.past.forge, touch.commit), touch.day, says, later
    )


def _says(touch: Touch, kind: str) -> Iterator[Text]:
    if touch.did == "added":
        yield say("changed.recorded")
    elif touch.did == "deleted":
        yield say("changed.deleted")
    elif touch.differences is None:
        yield say("changed.unread")
    elif not touch.differences:
        yield say("changed.only-form")
    else:
        yield from _fields(touch.differences, kind)


def _fields(differences: tuple[Difference, ...], kind: str) -> Iterator[Text]:
    """Field by field in the order of the model; what is not public is not even named."""
    order = list(FIELDS.get(kind, {}))
    shown = [one for one in differences if _is_public(kind, one.field)]
    for one in sorted(shown, key=lambda d: order.index(d.field)):
        field = field_at(kind, (one.field,))
        if field is None:
            continue
        yield say(_WAYS[one.way], field=field.label, count=one.more)
    if len(shown) < len(differences):
        yield say("changed.hidden")


def _is_public(kind: str, field: str) -> bool:
    return FIELDS.get(kind, {}).get(field) in (Shown.AS_IS, Shown.CLEARED)


_WAYS: Final = {
    "added": "changed.added",
    "more": "changed.more",
    "changed": "changed.changed",
    "removed": "changed.removed",
}
