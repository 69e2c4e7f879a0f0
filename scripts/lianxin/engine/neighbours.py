"""Which organisations are neighbours: under the same parent, or named by one of the two."""

from __future__ import annotations

from typing import Any

from lianxin.register import Register


class Neighbours:
    """The neighbours of every organisation of a register."""

    def __init__(self, register: Register) -> None:
        """Read every organisation once."""
        self._families: dict[str, set[str]] = {}
        self._parents: dict[str, str] = {}
        self._named: dict[str, set[str]] = {}
        self._known: dict[str, frozenset[str]] = {}
        for entry in register.of("organisation"):
            record: Any = entry.record
            if record.parent is not None:
                self._parents[entry.slug] = record.parent
                self._families.setdefault(record.parent, set()).add(entry.slug)
            for other in record.neighbours:
                self._named.setdefault(entry.slug, set()).add(other)
                self._named.setdefault(other, set()).add(entry.slug)

    def of(self, organisation: str) -> frozenset[str]:
        """The organisation itself and its neighbours, by slug."""
        if organisation not in self._known:
            family = self._families.get(self._parents.get(organisation, ""), set())
            named = self._named.get(organisation, set())
            self._known[organisation] = frozenset({organisation} | family | named)
        return self._known[organisation]
