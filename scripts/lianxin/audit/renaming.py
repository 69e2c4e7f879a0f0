"""Which records only changed their name: what is gone, set beside what was added.

A name is looked for among few: a register of ten thousand records may be moved at once, and
comparing each with each would take for ever.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lianxin.register import Entry

ALIKE: Final = 0.6
"""Two records that say the same in a larger share of their fields are one under two names."""
FEW: Final = 20
"""A value that more records share than this does not tell which of them is meant."""

Said = dict[str, str]
"""What a record says: name of each field that is filled in -> its value, as text."""


def renamed(removed: Iterable[Entry], added: Iterable[Entry]) -> dict[str, Entry]:
    """Id of what is gone -> what was added and is the same, or nearly so, under another name.

    Both are of one kind and of one day. Takes time in proportion to how many there are.
    """
    said: dict[str, Said] = {}
    same: dict[tuple[str, ...], Entry] = {}
    sharing: dict[tuple[str, ...], list[Entry]] = {}
    for entry in added:
        said[entry.id] = _said(entry)
        same.setdefault(_whole(entry, said[entry.id]), entry)
        for key in _keys(entry, said[entry.id]):
            sharing.setdefault(key, []).append(entry)
    found: dict[str, Entry] = {}
    for gone in removed:
        was = _said(gone)
        exact = same.get(_whole(gone, was))
        lists = (sharing.get(key, ()) for key in _keys(gone, was))
        near = {e.id: e for entries in lists if len(entries) <= FEW for e in entries}
        close = [exact] if exact else [e for e in near.values() if _shared(was, said[e.id]) > ALIKE]
        if close:
            found[gone.id] = max(close, key=lambda e: _shared(was, said[e.id]))
    return found


def _said(entry: Entry) -> Said:
    record = entry.record
    return {n: repr(v) for n in type(record).model_fields if (v := getattr(record, n))}


def _whole(entry: Entry, said: Said) -> tuple[str, ...]:
    return entry.kind, *(text for pair in said.items() for text in pair)


def _keys(entry: Entry, said: Said) -> Iterator[tuple[str, ...]]:
    """By each of its values, together with its day, under which it is looked for."""
    day = said[type(entry.record).DATED or type(entry.record).SPAN[0]]
    return ((entry.kind, day, name, value) for name, value in said.items())


def _shared(one: Said, other: Said) -> float:
    """The share of filled-in fields that say the same."""
    names = one.keys() | other.keys()
    return sum(one.get(name) == other.get(name) for name in names) / len(names)
