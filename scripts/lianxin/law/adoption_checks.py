"""What is wrong with adoptions: blanks, figures that are laxer, two at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lianxin.calendar import FAR_FUTURE, Span, add_days, covered_days
from lianxin.findings import Finding, Place, Step
from lianxin.law.adoption import HIGHER_IS_STRICTER, Way, figures_of, rules_of
from lianxin.law.adoption_laxer import Good, is_laxer, laxer, wrong
from lianxin.law.model import Blank, Clause, Regulation
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
        findings += _blanks(entry, record, span, regulation, above)
        if not any(f.place.file == regulation.file for f in register.findings):
            findings += _rules(entry, record, regulation)
        findings += laxer(entry, record, regulation, above, register)
        findings += _overlaps(entry, record, span, good)
    return tuple(findings)


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


def _blanks(
    entry: Entry, record: Adoption, span: Span, regulation: Regulation, above: list[Good]
) -> Iterator[Finding]:
    """Every blank is filled in, here or above; none is invented; each is within its limits."""
    known = {blank.name: blank for blank in regulation.blanks}
    for name, number in record.blanks.items():
        path = ("blanks", name)
        if name not in known:
            hint = nearest_of(name, known, say("law.adoption.remedy.drop"))
            yield wrong(entry, path, "unknown-blank", hint, name=name, regulation=regulation.title)
        else:
            yield from _limits(entry, path, int(number), known[name])
    for name, blank in known.items():
        filled_above = [days for _, other, days in above if name in other.blanks]
        if name not in record.blanks and covered_days(span, filled_above) < span.days:
            remedy = say("law.adoption.remedy.blank", name=name, example=blank.example)
            yield wrong(
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
        yield wrong(
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
            yield wrong(
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
        yield wrong(entry, at, "no-such-figure", remedy, name=clause.rule, figure=way)
    elif figure.number is not None and is_laxer(way, number, figure.number):
        remedy = say("law.adoption.remedy.stricter", above=figure.number)
        yield wrong(entry, at, "laxer-than-text", remedy, number=number, above=figure.number)


def _overlaps(entry: Entry, record: Adoption, span: Span, good: list[Good]) -> Iterator[Finding]:
    """The same organisation does not adopt a regulation twice for the same days."""
    for other, adopted, days in good:
        earlier = (days.first, other.id) < (span.first, entry.id)
        same = (other.organisation, adopted.regulation) == (entry.organisation, record.regulation)
        if same and earlier and days.overlap(span):
            until = add_days(span.first, -1)
            yield wrong(
                entry,
                ("since",),
                "overlap",
                say("law.adoption.remedy.end-first", until=until),
                ((Place(other.file, ("since",)), say("law.adoption.overlap.other")),),
                regulation=record.regulation,
            )
