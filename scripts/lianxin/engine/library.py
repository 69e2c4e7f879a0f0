"""All evidence that rules ask for, each kind looked through once however many ask."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Any

from lianxin.engine.evidence import Evidence, Keys, meeting, of_records
from lianxin.engine.lives import Lives
from lianxin.engine.own_evidence import of_subjects
from lianxin.engine.standing import Standing, standing
from lianxin.law.model import Measure
from lianxin.register import Register


@dataclass
class Library:
    """The evidence of a register up to a day."""

    register: Register
    as_of: date
    lives: Lives
    _ids: dict[str, list[str]] = field(default_factory=dict)
    _all: dict[tuple[object, ...], Keys] = field(default_factory=dict)
    _met: dict[tuple[object, ...], Keys] = field(default_factory=dict)
    _standing: dict[tuple[object, ...], dict[str, list[Standing]]] = field(default_factory=dict)

    def evidence(self, measure: Measure, subjects: str) -> Evidence:
        """What counts for the subjects of a kind, by subject, in order of date."""
        register = self.register
        if not measure.of:
            return of_subjects(register.of(subjects), subjects, measure, register, self.as_of)
        kind = measure.of
        every = (kind, measure.by, measure.dated)
        if every not in self._all:
            self._all[every] = of_records(kind, measure.by, measure.dated, register, self.as_of)
        some = (*every, measure.where)
        if some not in self._met:
            self._met[some] = meeting(self._all[every], measure.where, kind, register)
        entries = register.of(kind)

        def source(position: int) -> tuple[Any, Any]:
            return entries[position].record, entries[position]

        return Evidence(self.ids(kind), self._met[some], source, register, measure, kind)

    def standing(self, measure: Measure) -> dict[str, list[Standing]]:
        """The lasting evidence that counts, by subject: from when to when."""
        key = (measure.of, measure.by, measure.where)
        if key not in self._standing:
            self._standing[key] = standing(measure, self.register, self.lives)
        return self._standing[key]

    def evidence_of_all(self, measure: Measure) -> Evidence:
        """Every record of the measure's kind by position, whatever it names; no subjects."""
        entries = self.register.of(measure.of)

        def source(position: int) -> tuple[Any, Any]:
            return entries[position].record, entries[position]

        return Evidence(self.ids(measure.of), {}, source, self.register, measure, measure.of)

    def ids(self, kind: str) -> list[str]:
        """The ids of a kind by position."""
        if kind not in self._ids:
            self._ids[kind] = list(map(attrgetter("id"), self.register.of(kind)))
        return self._ids[kind]
