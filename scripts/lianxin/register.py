"""The register as a value: every record of a commit, and the regulations it is judged by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from lianxin.findings import Finding
from lianxin.law.model import Clause, Regulation
from lianxin.records.base import Record


@dataclass(frozen=True, slots=True)
class Entry:
    """A record and where it stands.

    id: '<kind>/<organisation>/<slug>', for an organisation 'organisation/<slug>'.
    organisation: slug of the organisation in whose folder it lies.
    """

    id: str
    kind: str
    organisation: str
    slug: str
    file: str
    record: Record


def entry_id(kind: str, organisation: str, slug: str) -> str:
    """The identity of a record."""
    return f"organisation/{slug}" if kind == "organisation" else f"{kind}/{organisation}/{slug}"


def resolve(ref: str, kind: str, organisation: str) -> str:
    """The id a reference means, read inside a record of `organisation`.

    kind: what the field refers to; '' when the reference names its kind itself.
    """
    if not kind:
        kind, _, ref = ref.partition("/")
    if kind == "organisation":
        return f"organisation/{ref}"
    return f"{kind}/{ref}" if "/" in ref else f"{kind}/{organisation}/{ref}"


@dataclass(frozen=True)
class Register:
    """All entries by id (sorted), the regulations by id, and what was wrong while loading.

    unpublished: files that could not be read as a record; the site names them.
    """

    entries: Mapping[str, Entry]
    regulations: Mapping[str, Regulation]
    findings: tuple[Finding, ...] = ()
    unpublished: tuple[str, ...] = ()
    _kinds: dict[str, tuple[Entry, ...]] = field(default_factory=dict, repr=False, compare=False)
    _above: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _rules: dict[str, Clause] = field(default_factory=dict, repr=False, compare=False)

    def of(self, kind: str) -> tuple[Entry, ...]:
        """All entries of a kind, sorted by id."""
        if not self._kinds:
            grouped: dict[str, list[Entry]] = {}
            for entry in self.entries.values():
                grouped.setdefault(entry.kind, []).append(entry)
            self._kinds.update({k: tuple(v) for k, v in grouped.items()})
        return self._kinds.get(kind, ())

    def clause(self, rule: str) -> Clause | None:
        """The clause a rule belongs to, e.g. 'two-links/monthly-contact'; None if unknown."""
        if not self._rules:
            for regulation in self.regulations.values():
                for clause in regulation.clauses:
                    self._rules.setdefault(clause.rule, clause)
        return self._rules.get(rule)

    def above(self, organisation: str) -> tuple[str, ...]:
        """The slugs from this organisation up to the top, itself first; cycles are cut."""
        if organisation not in self._above:
            self._above[organisation] = self._chain(organisation)
        return self._above[organisation]

    def _chain(self, organisation: str) -> tuple[str, ...]:
        chain: list[str] = []
        step: str | None = organisation
        while step and step not in chain:
            chain.append(step)
            entry = self.entries.get(f"organisation/{step}")
            step = getattr(entry.record, "parent", None) if entry else None
        return tuple(chain)


def register_of(
    entries: Iterable[Entry],
    regulations: Mapping[str, Regulation],
    findings: Iterable[Finding] = (),
    unpublished: Iterable[str] = (),
) -> Register:
    """A register from its parts, entries sorted by id."""
    ordered = {e.id: e for e in sorted(entries, key=lambda e: e.id)}
    return Register(ordered, regulations, tuple(findings), tuple(unpublished))
