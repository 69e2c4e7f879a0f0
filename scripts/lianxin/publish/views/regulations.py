"""A regulation clause by clause: our words, the rule, what only people judge, how it is kept."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST
from lianxin.findings import NOTHING, Severity, Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Case, Clause, Duty, Regulation, Version
from lianxin.publish import addresses
from lianxin.publish.views.common import Named, Tally
from lianxin.publish.views.shelf import Shelf
from lianxin.records.adoption import Adoption
from lianxin.ruling import rule_says
from lianxin.vocabulary import Status
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class CaseShown:
    """An example: what it is called, on which day, what is to come of it, and why."""

    name: Text
    as_of: str
    outcome: tuple[Text, ...]
    because: Text


@dataclass(frozen=True, slots=True)
class VersionShown:
    """One text of a clause in force. since, until: None where it has no beginning or end.

    reading: the rule in words, as pairs of label and text.
    """

    since: date | None
    until: date | None
    current: bool
    kind: Text
    duty: bool
    reading: tuple[tuple[Text, Text], ...]
    message: Text
    remedy: Text
    cases: tuple[CaseShown, ...]


@dataclass(frozen=True, slots=True)
class ClauseShown:
    """One clause. judged: why only people can judge it; see: what shows it best."""

    name: str
    number: str
    cites: Text
    reading: Text
    says: Text
    versions: tuple[VersionShown, ...]
    judged: Text
    see: tuple[Text, ...]
    tally: Tally
    findings: int


@dataclass(frozen=True, slots=True)
class RegulationView:
    """Everything on the page of one regulation. ruled, judged: how many clauses."""

    id: str
    href: str
    title: Text
    setting: Text
    about: Text
    clauses: tuple[ClauseShown, ...]
    blanks: tuple[tuple[Text, int, int], ...]
    adopted: tuple[tuple[Named, date, date | None], ...]
    whole: Tally

    @property
    def ruled(self) -> int:
        """How many clauses a machine checks."""
        return sum(bool(clause.versions) for clause in self.clauses)

    @property
    def judged(self) -> int:
        """How many clauses only people can judge."""
        return len(self.clauses) - self.ruled


def regulation_views(shelf: Shelf) -> tuple[RegulationView, ...]:
    """All regulations, in the order of their ids."""
    findings = Counter(finding.rule for finding in shelf.result.findings)
    return tuple(
        _view(regulation, shelf, findings)
        for _, regulation in sorted(shelf.open.regulations.items())
    )


def _view(regulation: Regulation, shelf: Shelf, findings: Counter[str]) -> RegulationView:
    clauses = tuple(_clause(clause, shelf, findings) for clause in regulation.clauses)
    adopted = [
        (shelf.organisation_named(entry.organisation), entry.record.since, entry.record.until)
        for entry in shelf.open.of("adoption")
        if isinstance(entry.record, Adoption) and entry.record.regulation == regulation.id
    ]
    tallies = [clause.tally for clause in clauses]
    whole = Tally(*(sum(getattr(t, name) for t in tallies) for name in Tally.__dataclass_fields__))
    return RegulationView(
        regulation.id,
        addresses.regulation(regulation.id),
        regulation.title,
        regulation.setting,
        regulation.about,
        clauses,
        tuple((blank.says, blank.lowest, blank.highest) for blank in regulation.blanks),
        tuple(adopted),
        whole,
    )


def _clause(clause: Clause, shelf: Shelf, findings: Counter[str]) -> ClauseShown:
    judged = clause.judged
    return ClauseShown(
        clause.name,
        clause.number,
        clause_cited(clause, shelf.open.regulations),
        say(f"lawpage.reading.{clause.reading}"),
        clause.says,
        tuple(_version(version, shelf.as_of) for version in clause.versions),
        judged.because if judged else NOTHING,
        tuple(say(f"kinds.{kind}.title") for kind in judged.see) if judged else (),
        shelf.tallied("", clause.rule),
        findings[clause.rule],
    )


def _version(version: Version, as_of: date) -> VersionShown:
    rule, span = version.rule, version.span
    if isinstance(rule, Duty):
        kind = say("lawpage.duty")
    else:
        weight = "warning" if rule.severity is not Severity.ERROR else "error"
        kind = say(f"lawpage.record-{weight}")
    return VersionShown(
        None if span.first == FAR_PAST else span.first,
        None if span.last == FAR_FUTURE else span.last,
        span.contains(as_of),
        kind,
        isinstance(rule, Duty),
        rule_says(rule),
        version.message, version.remedy,
        tuple(_case(case) for case in version.cases),
    )  # fmt: skip


def _case(case: Case) -> CaseShown:
    return CaseShown(case.name, case.as_of, tuple(_outcome(one) for one in case.then) or
                     (say("lawpage.case.passes"),), case.because)  # fmt: skip


def _outcome(expected: dict[str, object]) -> Text:
    """What a case expects, in words: a status in a window, nothing owed, or a finding."""
    status = expected.get("status")
    if isinstance(status, str) and status in list(Status):
        window = expected.get("window")
        label = Status(status).label
        if not window:
            return label
        return say("lawpage.case.window", window=window, status=label)
    if "finding_on" in expected:
        return say("lawpage.case.finding")
    if "only" in expected:
        return say("lawpage.case.only", number=expected["only"])
    return say("lawpage.case.nothing")
