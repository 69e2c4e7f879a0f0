"""Which mutants survive the cases of their clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lianxin.law.model import Clause, Regulation, Version
from lianxin.trials.cases import run_case

from tests.mutants.mutant import NO_SHIFT, Mutant, Shift
from tests.mutants.rules import mutants
from tests.mutants.shifting import shifted


@dataclass(frozen=True, slots=True)
class Survivor:
    """What nobody noticed, and where. place: 'file:line' of the version."""

    rule: str
    place: str
    says: str
    tip: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result for one clause. wrong: cases that do not come out even as it is written."""

    regulation: str
    rule: str
    mutants: int
    survivors: tuple[Survivor, ...]
    wrong: tuple[str, ...]


def rules(regulation: Regulation) -> Iterator[Clause]:
    """The clauses to judge; one that repeats another regulation's is judged there only."""
    return (clause for clause in regulation.clauses if clause.versions and not clause.same_as)


def judge(regulation: Regulation, clause: Clause) -> Verdict:
    """Try the cases of each version on each of its mutants."""
    number = 0
    survivors: list[Survivor] = []
    wrong: list[str] = []
    for version in clause.versions:
        place = f"{version.place.file}:{version.place.line}"
        told = [f"{place} {say}" for say in _differences(regulation, clause, version)]
        wrong += told
        if told:
            # Every mutant would be 'killed' by a case that is wrong anyway.
            continue
        for mutant in mutants(regulation, version):
            number += 1
            if not is_killed(regulation, clause, version, mutant):
                survivors.append(Survivor(clause.rule, place, mutant.says, mutant.tip))
    return Verdict(regulation.id, clause.rule, number, tuple(survivors), tuple(wrong))


def is_killed(regulation: Regulation, clause: Clause, version: Version, mutant: Mutant) -> bool:
    """Whether a case of the version comes out otherwise than it says."""
    versions = tuple(mutant.version if one is version else one for one in clause.versions)
    changed = replace(clause, versions=versions)
    return any(_differences(regulation, changed, mutant.version, mutant.shift))


def _differences(
    regulation: Regulation, clause: Clause, version: Version, shift: Shift = NO_SHIFT
) -> Iterator[str]:
    # The other clauses of the regulation say nothing about this one, and take time.
    alone = replace(regulation, clauses=(clause,))
    for case in version.cases:
        with shifted(shift):
            found = run_case(alone, clause, version, case)
        yield from (f"'{case.name.en}': {text}" for text in found)
