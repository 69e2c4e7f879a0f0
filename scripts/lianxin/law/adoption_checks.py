"""What is wrong with adoptions: blanks, figures that are laxer, two at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lianxin.calendar import FAR_FUTURE, Span, add_days
from lianxin.findings import Finding, Place, Severity, Step, Text
from lianxin.law.adoption import (
    HIGHER_IS_STRICTER,
    Way,
    figures_of,
    rules_of,
    stated,
)
from lianxin.law.model import Blank, Clause, Figure, Regulation
from lianxin.law.nodes import nearest_of
from lianxin.records.adoption import Adoption
from lianxin.words import say

if TYPE_CHECKING:
    from lianxin.register import Entry, Register


def adoption_findings(register: Register) -> tuple[Finding, ...]:
    """Everything wrong with the adoptions of a register, in order of their ids.

    An unknown regulation, and an end before the beginning, are found when records are
    checked. Nothing is said of rules whose regulation could not be read in full.
    """
    good: list[tuple[Entry, Adoption, Span]] = []
    for entry in register.of("adoption"):
        record = entry.record
        if isinstance(record, Adoption) and record.since <= (record.until or FAR_FUTURE):
            good.append((entry, record, Span(record.since, record.until or FAR_FUTURE)))
    findings: list[Finding] = []
    for entry, record, span in good:
        regulation = register.regulations.get(record.regulation)
        if regulation is None:
            continue
        above = _above(register, good, entry, record, span)
        findings += _blanks(entry, record, regulation, [r for _, r, s in above if _holds(s, span)])
        if not any(f.place.file == regulation.file for f in register.findings):
            findings += _rules(entry, record, regulation)
        findings += _laxer(entry, record, regulation, above, register)
        findings += _overlaps(entry, record, span, good)
    return tuple(findings)


Good = tuple["Entry", Adoption, Span]


def _above(
    register: Register, good: list[Good], entry: Entry, record: Adoption, span: Span
) -> list[Good]:
    """The adoptions of the same regulation further up, in force for a time at once with it."""
    chain = register.above(entry.organisation)[1:]
    return [
        (other, adopted, days)
        for other, adopted, days in good
        if adopted.regulation == record.regulation
        and other.organisation in chain
        and days.overlap(span)
    ]


def _holds(outer: Span, inner: Span) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _wrong(
    entry: Entry,
    path: tuple[Step, ...],
    what: str,
    remedy: Text,
    related: tuple[tuple[Place, Text], ...] = (),
    **values: Any,
) -> Finding:
    return Finding(
        Place(entry.file, path),
        f"adoption/{what}",
        Severity.ERROR,
        say(f"law.adoption.{what}", **values),
        remedy,
        related=related,
    )


def _blanks(
    entry: Entry, record: Adoption, regulation: Regulation, above: list[Adoption]
) -> Iterator[Finding]:
    """Every blank is filled in, here or above; none is invented; each is within its limits."""
    known = {blank.name: blank for blank in regulation.blanks}
    for name, number in record.blanks.items():
        path = ("blanks", name)
        if name not in known:
            hint = nearest_of(name, known, say("law.adoption.remedy.drop"))
            yield _wrong(entry, path, "unknown-blank", hint, name=name, regulation=regulation.title)
        else:
            yield from _limits(entry, path, int(number), known[name])
    for name, blank in known.items():
        if name not in record.blanks and not any(name in one.blanks for one in above):
            remedy = say("law.adoption.remedy.blank", name=name, example=blank.example)
            yield _wrong(
                entry,
                ("blanks", name),
                "missing-blank",
                remedy,
                regulation=regulation.title,
                says=blank.says,
            )


def _limits(entry: Entry, path: tuple[Step, ...], number: int, blank: Blank) -> Iterator[Finding]:
    if not blank.lowest <= number <= blank.highest:
        lowest, highest = blank.lowest, blank.highest
        remedy = say("law.adoption.remedy.between", lowest=lowest, highest=highest)
        yield _wrong(
            entry, path, "out-of-limits", remedy, number=number, lowest=lowest, highest=highest
        )


def _rules(entry: Entry, record: Adoption, regulation: Regulation) -> Iterator[Finding]:
    """What is made stricter is a rule of this regulation, and has that figure."""
    rules = rules_of(regulation)
    for index, one in enumerate(record.stricter):
        clause = rules.get(one.rule)
        if clause is None:
            hint = nearest_of(one.rule, rules, say("law.adoption.remedy.drop"))
            path: tuple[Step, ...] = ("stricter", index, "rule")
            yield _wrong(
                entry, path, "unknown-rule", hint, name=one.rule, regulation=regulation.title
            )
            continue
        for way in HIGHER_IS_STRICTER:
            number = getattr(one, way)
            if number is not None:
                at = ("stricter", index, way)
                yield from _figure(entry, at, way, int(number), clause)


def _figure(
    entry: Entry, at: tuple[Step, ...], way: Way, number: int, clause: Clause
) -> Iterator[Finding]:
    """Judged by the newest version of the clause, the one that adopters read."""
    figure = figures_of(clause.versions[-1].rule).get(way)
    if figure is None:
        remedy = say("law.adoption.remedy.drop")
        yield _wrong(entry, at, "no-such-figure", remedy, name=clause.rule, figure=way)
    elif figure.number is not None and _is_laxer(way, number, figure.number):
        remedy = say("law.adoption.remedy.stricter", above=figure.number)
        yield _wrong(entry, at, "laxer-than-text", remedy, number=number, above=figure.number)


def _is_laxer(way: Way, number: int, above: int) -> bool:
    return number < above if HIGHER_IS_STRICTER[way] else number > above


def _laxer(
    entry: Entry, record: Adoption, regulation: Regulation, above: list[Good], register: Register
) -> Iterator[Finding]:
    """Nothing that is stated here is laxer than what is stated above at the same time."""
    said: set[tuple[Step, ...]] = set()
    for rule, clause in rules_of(regulation).items():
        for way, figure in figures_of(clause.versions[-1].rule).items():
            number = stated(figure, way, rule, record)
            for other, adopted, _ in above:
                limit = stated(figure, way, rule, adopted)
                if number is None or limit is None or not _is_laxer(way, number, limit):
                    continue
                at = _where(record, figure, way, rule)
                if at not in said:
                    said.add(at)
                    yield _laxer_finding(entry, at, number, limit, other, register)


def _where(record: Adoption, figure: Figure, way: Way, rule: str) -> tuple[Step, ...]:
    for index, one in enumerate(record.stricter):
        if one.rule == rule and getattr(one, way) is not None:
            return ("stricter", index, way)
    return ("blanks", figure.blank or "")


def _laxer_finding(
    entry: Entry, at: tuple[Step, ...], number: int, limit: int, other: Entry, register: Register
) -> Finding:
    organisation = register.entries.get(f"organisation/{other.organisation}")
    name = getattr(organisation.record, "name", "") if organisation else other.organisation
    return _wrong(
        entry,
        at,
        "laxer",
        say("law.adoption.remedy.stricter", above=limit),
        ((Place(other.file, at), say("law.adoption.laxer.above")),),
        number=number,
        above=limit,
        organisation=name,
    )


def _overlaps(entry: Entry, record: Adoption, span: Span, good: list[Good]) -> Iterator[Finding]:
    """The same organisation does not adopt a regulation twice for the same days."""
    for other, adopted, days in good:
        earlier = (days.first, other.id) < (span.first, entry.id)
        same = (other.organisation, adopted.regulation) == (entry.organisation, record.regulation)
        if same and earlier and days.overlap(span):
            until = add_days(span.first, -1)
            yield _wrong(
                entry,
                ("since",),
                "overlap",
                say("law.adoption.remedy.end-first", until=until),
                ((Place(other.file, ("since",)), say("law.adoption.overlap.other")),),
                regulation=record.regulation,
            )
