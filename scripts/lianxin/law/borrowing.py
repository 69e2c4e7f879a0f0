"""Clauses that repeat another regulation's: fetched from there, with a citation of their own.

`same_as: member-service/rights-respected` brings the readings, rules, cases and blanks of that
clause; when its text is amended, what repeats it is amended too. The adopter of the borrowing
regulation fills in the blanks once more, for this regulation.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from lianxin.findings import Finding, Severity, Text, sort_key
from lianxin.law.citations import cited
from lianxin.law.model import Blank, Clause, Duty, Regulation, Version, Within
from lianxin.law.nodes import nearest_of
from lianxin.law.windows import Before, Figure
from lianxin.words import say


def borrow(
    regulations: Mapping[str, Regulation],
) -> tuple[dict[str, Regulation], tuple[Finding, ...]]:
    """The same regulations with every `same_as` fetched, and what could not be.

    A clause that names nothing, or names one that is itself borrowed, is left out with a
    finding. Nothing is fetched twice over, so there are no circles.
    """
    known = {clause.rule: clause for law in regulations.values() for clause in law.clauses}
    findings: list[Finding] = []
    found = {
        name: _fetched(law, regulations, known, findings) if _borrows(law) else law
        for name, law in regulations.items()
    }
    return found, tuple(sorted(findings, key=sort_key))


def _borrows(law: Regulation) -> bool:
    return any(clause.same_as for clause in law.clauses)


def _fetched(
    law: Regulation,
    regulations: Mapping[str, Regulation],
    known: Mapping[str, Clause],
    findings: list[Finding],
) -> Regulation:
    clauses: list[Clause] = []
    blanks = {blank.name: blank for blank in law.blanks}
    for clause in law.clauses:
        if not clause.same_as:
            clauses.append(clause)
            continue
        source = known.get(clause.same_as)
        if source is None or source.same_as:
            findings.append(_refused(clause, source, known))
            continue
        brought = tuple(_blanks_of(source, regulations[source.regulation]))
        findings += [_clash(clause, b) for b in brought if blanks.setdefault(b.name, b) != b]
        clauses.append(_as_own(clause, source, law))
    return replace(law, clauses=tuple(clauses), blanks=tuple(blanks.values()))


def _as_own(clause: Clause, source: Clause, law: Regulation) -> Clause:
    citation = cited(law.short, clause.article or clause.number)
    return replace(
        clause,
        reading=source.reading,
        says=clause.says if clause.says.zh else source.says,
        versions=tuple(replace(version, cites=citation) for version in source.versions),
        judged=source.judged,
        gaps=source.gaps,
    )


def _blanks_of(source: Clause, law: Regulation) -> Iterable[Blank]:
    used = {name for version in source.versions for name in blanks_in(version)}
    return (blank for blank in law.blanks if blank.name in used)


def blanks_in(version: Version) -> set[str]:
    """The names of the blanks that the rule of a version leaves to the adopter."""
    rule = version.rule
    if not isinstance(rule, Duty):
        return set()
    figures: list[Figure | None] = [rule.at_least, rule.at_most]
    if isinstance(rule.window, Within | Before):
        figures.append(rule.window.number)
    return {figure.blank for figure in figures if figure is not None and figure.blank}


def _refused(clause: Clause, source: Clause | None, known: Mapping[str, Clause]) -> Finding:
    if source is not None:
        remedy = say("law.borrowed-twice.remedy", name=source.same_as)
        return _finding(clause, "borrowed-twice", remedy)
    own = (name for name, one in known.items() if not one.same_as)
    remedy = nearest_of(clause.same_as, own, say("law.nothing-to-borrow.remedy"))
    return _finding(clause, "nothing-to-borrow", remedy)


def _clash(clause: Clause, blank: Blank) -> Finding:
    remedy = say("law.blank-clash.remedy", name=blank.name)
    return _finding(clause, "blank-clash", remedy, blank=blank.name)


def _finding(clause: Clause, what: str, remedy: Text, **values: object) -> Finding:
    return Finding(
        place=clause.place,
        rule=f"law/{what}",
        severity=Severity.ERROR,
        message=say(f"law.{what}", text=clause.same_as, **values),
        remedy=remedy,
    )
