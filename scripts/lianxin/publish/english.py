"""The English half of the site: organisations by their English names."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from typing import Final

from lianxin.publish.views.shelf import Shelf
from lianxin.records.organisation import Organisation
from lianxin.register import Entry, Register

_OF_NAMES: Final = ("ties", "corrections", "_folders")
"""What a shelf has looked up that holds records, hence names."""


def in_english(shelf: Shelf) -> Shelf:
    """The same shelf with organisations by their English names, where they have one."""
    other = copy(shelf)
    other.which = 1
    entries = {name: _renamed(entry) for name, entry in shelf.open.entries.items()}
    was = shelf.open
    other.open = Register(entries, was.regulations, was.findings, was.unpublished)
    for name in _OF_NAMES:
        other.__dict__.pop(name, None)
    return other


def _renamed(entry: Entry) -> Entry:
    record = entry.record
    if not isinstance(record, Organisation) or not record.english:
        return entry
    return replace(entry, record=record.model_copy(update={"name": record.english}))
