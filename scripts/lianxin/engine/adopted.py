"""Where and when a regulation binds, and with which figures, answered quickly and once."""

from __future__ import annotations

from typing import Any

from lianxin.engine.days import Run, joined
from lianxin.engine.lives import Lives
from lianxin.register import Entry, Register


class Adopted:
    """The adoptions of one regulation."""

    def __init__(self, regulation: str, register: Register, lives: Lives) -> None:
        """Sort the adoptions by organisation."""
        self._register = register
        self._at: dict[str, list[tuple[Run, Entry]]] = {}
        for entry in register.of("adoption"):
            record: Any = entry.record
            life = lives.of(entry)
            if record.regulation == regulation and life is not None:
                self._at.setdefault(entry.organisation, []).append((life, entry))
        self._chains: dict[str, list[tuple[Run, Entry]]] = {}
        self._runs: dict[str, tuple[Run, ...]] = {}

    def __bool__(self) -> bool:
        """Whether anybody adopted it at all."""
        return bool(self._at)

    def runs(self, organisation: str) -> tuple[Run, ...]:
        """The days on which some adoption binds the organisation."""
        if organisation not in self._runs:
            self._runs[organisation] = joined(run for run, _ in self._chain(organisation))
        return self._runs[organisation]

    def in_force(self, organisation: str, day: int) -> tuple[Entry, ...]:
        """The adoptions that bind the organisation on a day, nearest first, then latest."""
        return tuple(entry for run, entry in self._chain(organisation) if run[0] <= day <= run[1])

    def _chain(self, organisation: str) -> list[tuple[Run, Entry]]:
        if organisation not in self._chains:
            self._chains[organisation] = [
                found
                for above in self._register.above(organisation)
                for found in sorted(self._at.get(above, ()), key=_latest_first)
            ]
        return self._chains[organisation]


def _latest_first(found: tuple[Run, Entry]) -> tuple[int, str]:
    record: Any = found[1].record
    return -record.since.toordinal(), found[1].id
