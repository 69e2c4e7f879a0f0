"""Runs the cases of a rule: does the engine say what the case expects?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from lianxin.engine import evaluate
from lianxin.findings import Finding, Severity, Text
from lianxin.law.model import Case, Clause, Duty, Regulation, Version
from lianxin.records.references import references_in
from lianxin.register import Register, resolve
from lianxin.trials.world import HOME, world
from lianxin.words import say

if TYPE_CHECKING:
    from lianxin.engine.obligations import Obligation, Result


def run_case(
    regulation: Regulation, clause: Clause, version: Version, case: Case
) -> tuple[str, ...]:
    """Where the result of a case differs from what it expects, in English; () if nowhere."""
    return tuple(text.en for text in mismatches(regulation, clause, version, case))


def mismatches(
    regulation: Regulation, clause: Clause, version: Version, case: Case
) -> tuple[Text, ...]:
    """The same in both languages."""
    try:
        register = world(regulation, case)
    except KeyError as missing:
        return (say("law.case.no-such-record", what="/".join(missing.args[0])),)
    except ValidationError as error:
        return (say("law.case.not-a-record", what=error.title, why=error.errors()[0]["msg"]),)
    found = [*_dangling(register)]
    result = evaluate(register, date.fromisoformat(case.as_of))
    if isinstance(version.rule, Duty):
        found += _duty(clause.rule, case, result)
    else:
        found += _record(clause.rule, version.rule.of, case, result, register)
    return tuple(found)


def _dangling(register: Register) -> Iterator[Text]:
    """A misspelt name would let a case pass for the wrong reason."""
    for entry in register.entries.values():
        for _, kind, ref in references_in(entry.record):
            target = resolve(ref, kind, entry.organisation)
            if target not in register.entries:
                yield say("law.case.dangling", what=entry.id, ref=target)


def _duty(rule: str, case: Case, result: Result) -> Iterator[Text]:
    mine = [o for o in result.obligations if o.rule == rule]
    listed = ", ".join(f"{o.subject} {o.label} {o.status}" for o in mine) or "-"
    for wanted in case.then:
        if wanted.get("nothing"):
            if mine:
                yield say("law.case.should-be-none", found=listed)
        elif "only" in wanted:
            if len(mine) != wanted["only"]:
                yield say("law.case.number", wanted=wanted["only"], number=len(mine), found=listed)
        else:
            yield from _one(wanted, mine, listed)


def _one(wanted: Mapping[str, Any], mine: list[Obligation], listed: str) -> Iterator[Text]:
    subject = wanted.get("subject")
    fits = [
        o
        for o in mine
        if o.label == wanted["window"] and (subject is None or _names(subject, o.subject))
    ]
    what = " ".join(part for part in (subject, wanted["window"]) if part)
    if len(fits) != 1:
        name = "several" if fits else "not-there"
        yield say(f"law.case.{name}", what=what, found=listed)
        return
    for key, value in _expected(wanted).items():
        actual = getattr(fits[0], key)
        if actual != value:
            yield say("law.case.differs", what=what, name=key, wanted=value, found=actual)


def _expected(wanted: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"status": wanted["status"]}
    if "measured" in wanted:
        found["measured"] = Fraction(wanted["measured"])
    if "due" in wanted:
        found["due"] = date.fromisoformat(wanted["due"])
    return found


def _names(written: str, ident: str) -> bool:
    """Whether 'l1' or 'link/b1/l1' names the record with this id."""
    if "/" in written:
        return written == ident
    kind, _, rest = ident.partition("/")
    return rest == (written if kind == "organisation" else f"{HOME}/{written}") or (
        rest.rpartition("/")[2] == written
    )


def _record(rule: str, kind: str, case: Case, result: Result, register: Register) -> Iterator[Text]:
    """Exactly the findings of this rule that the case names."""
    ids = {entry.file: entry.id for entry in register.of(kind)}
    left = [
        (ids.get(f.place.file, f.place.file), ".".join(str(step) for step in f.place.path))
        for f in result.findings
        if f.rule == rule
    ]
    for wanted in case.then:
        fits = [
            one
            for one in left
            if _names(wanted["finding_on"], one[0]) and wanted.get("at", one[1]) == one[1]
        ]
        if fits:
            left.remove(fits[0])
        else:
            yield say("law.case.no-finding", what=" ".join(str(v) for v in wanted.values()))
    for ident, at in left:
        yield say("law.case.finding", what=f"{ident} {at}".strip())


def check_cases(regulations: Mapping[str, Regulation]) -> tuple[Finding, ...]:
    """A finding for each case that does not come out as it says, at the case in its file."""
    return tuple(
        Finding(
            case.place,
            "law/case",
            Severity.ERROR,
            say("law.case.wrong", name=case.name, what=wrong),
            say("law.case.wrong.remedy"),
            version.cites,
        )
        for regulation in regulations.values()
        for clause in regulation.clauses
        for version in clause.versions
        for case in version.cases
        for wrong in mismatches(regulation, clause, version, case)
    )
