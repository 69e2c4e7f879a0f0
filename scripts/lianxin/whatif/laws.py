"""The regulations that a proposal touches, and the blanks that it adds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lianxin.law.borrowing import blanks_in
from lianxin.law.citations import cited
from lianxin.law.model import Blank, Clause, Regulation
from lianxin.records.adoption import Adoption
from lianxin.register import Entry, Register


@dataclass(frozen=True, slots=True)
class Filled:
    """A new blank that an adopter has not filled in: its example is used. adoption: its id."""

    adoption: str
    regulation: str
    blank: Blank


def touched(register: Register, proposed: Regulation) -> dict[str, Regulation]:
    """The proposed regulation, and those that repeat clauses of it, as they would be."""
    others = {
        name: _repeating(law, proposed)
        for name, law in register.regulations.items()
        if name != proposed.id and any(_from(clause, proposed) for clause in law.clauses)
    }
    return {proposed.id: proposed, **others}


def _from(clause: Clause, law: Regulation) -> bool:
    return clause.same_as.partition("/")[0] == law.id


def _repeating(law: Regulation, proposed: Regulation) -> Regulation:
    sources = {clause.rule: clause for clause in proposed.clauses}
    clauses: list[Clause] = []
    for clause in law.clauses:
        if not _from(clause, proposed):
            clauses.append(clause)
        elif clause.same_as in sources:
            clauses.append(_as_amended(clause, sources[clause.same_as], law))
    used = {name for c in clauses for version in c.versions for name in blanks_in(version)}
    known = {blank.name for blank in law.blanks}
    new = (b for b in proposed.blanks if b.name in used and b.name not in known)
    return replace(law, clauses=tuple(clauses), blanks=(*law.blanks, *new))


def _as_amended(clause: Clause, source: Clause, law: Regulation) -> Clause:
    citation = cited(law.short, clause.article or clause.number)
    versions = tuple(replace(version, cites=citation) for version in source.versions)
    return replace(clause, versions=versions, judged=source.judged, gaps=source.gaps)


def fill_in(
    register: Register, laws: Mapping[str, Regulation]
) -> tuple[dict[str, Entry], tuple[Filled, ...]]:
    """The entries with every blank that is new in `laws` filled in, and what was filled in.

    A blank that the regulation has already is left as the adopter left it, and so is one
    that an adoption further up fills in.
    """
    entries, filled = dict(register.entries), []
    for entry in register.of("adoption"):
        record = entry.record
        law = laws.get(record.regulation) if isinstance(record, Adoption) else None
        if law is None or not isinstance(record, Adoption):
            continue
        new = [b for b in _new_blanks(law, register) if not _stated(b.name, entry, register)]
        if new:
            blanks = {**record.blanks, **{blank.name: str(blank.example) for blank in new}}
            entries[entry.id] = replace(entry, record=record.model_copy(update={"blanks": blanks}))
            filled += [Filled(entry.id, law.id, blank) for blank in new]
    return entries, tuple(filled)


def _new_blanks(law: Regulation, register: Register) -> list[Blank]:
    present = register.regulations.get(law.id)
    known = {blank.name for blank in present.blanks} if present else set()
    return [blank for blank in law.blanks if blank.name not in known]


def _stated(name: str, entry: Entry, register: Register) -> bool:
    """Whether this adoption, or one of the same regulation further up, fills in the blank."""
    chain = register.above(entry.organisation)
    return any(
        name in other.record.blanks
        for other in register.of("adoption")
        if isinstance(other.record, Adoption)
        and isinstance(entry.record, Adoption)
        and other.record.regulation == entry.record.regulation
        and (other.id == entry.id or other.organisation in chain[1:])
    )
