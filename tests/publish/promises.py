"""Commitments of the small register, as their pages show them."""

from __future__ import annotations

from datetime import date

from lianxin.engine.obligations import Result
from lianxin.publish.views.commitments import Detail, detail
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.register import Entry, register_of

from tests.publish import small

LIN = Named("林远山", "members/village/lin.html")
HE = Named("何小禾", "members/village/he.html")
COUNTY = Named("青石县委", "organisations/county.html")
VILLAGE = Named("石桥村党支部", "organisations/village.html")
BARE = "title: 试\nmade: 2026-03-01\ndeed: 做一件事\ntopic: farming\n"


def shelf(*more: Entry, as_of: date = small.AS_OF) -> Shelf:
    """The small register with some of its records changed."""
    entries = {one.id: one for one in (*small.entries(), *more)}
    return Shelf(register_of(entries.values(), {}), Result(as_of, (), ()))


def seen(text: str, as_of: date = small.AS_OF, *more: Entry) -> Detail:
    """The page of one commitment of the village."""
    on_shelf = shelf(small.entry("commitment", "x1", text), *more, as_of=as_of)
    entry = on_shelf.open.entries["commitment/village/x1"]
    assert isinstance(entry.record, Commitment)
    return detail(entry, entry.record, on_shelf)
