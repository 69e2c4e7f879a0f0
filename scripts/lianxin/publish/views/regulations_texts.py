"""The texts of a clause: each with its days and its rule, and what one changed in the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST
from lianxin.findings import Severity, Text
from lianxin.law.model import Case, Clause, Duty, Gap, Version
from lianxin.publish.views.common import Tally, tally
from lianxin.ruling import Difference, differences, rule_says
from lianxin.vocabulary import Status
from lianxin.whatif import Outcome
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
    """One text of a clause. since, until: None where it has no beginning or end.

    state: 'current', 'former' or 'coming'. reading: the rule in words, as pairs of label
    and text; gist: when and how much, in one line.
    """

    since: date | None
    until: date | None
    state: str
    cites: Text
    kind: Text
    duty: bool
    gist: Text
    reading: tuple[tuple[Text, Text], ...]
    message: Text
    remedy: Text
    cases: tuple[CaseShown, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """From one text to the next, or a time in which there was none.

    lines: what reads differently; before, after: their days; because: why nothing was in
    force in between. tried: obligations of the older text's days as they are and as the
    newer text would have had them; worse: how many it would newly have failed; found: how
    many records a record rule would newly have objected to; None where nothing was tried.
    """

    before: VersionShown
    after: VersionShown
    lines: tuple[Difference, ...]
    gap: Gap | None
    tried: tuple[Tally, Tally] | None
    worse: int
    better: int
    found: int | None


def version_shown(version: Version, as_of: date) -> VersionShown:
    """A text as it is shown on `as_of`."""
    rule, span = version.rule, version.span
    if isinstance(rule, Duty):
        kind = say("lawpage.duty")
    else:
        weight = "warning" if rule.severity is not Severity.ERROR else "error"
        kind = say(f"lawpage.record-{weight}")
    state = "coming" if span.first > as_of else "former" if span.last < as_of else "current"
    reading = rule_says(rule)
    return VersionShown(
        None if span.first == FAR_PAST else span.first,
        None if span.last == FAR_FUTURE else span.last,
        state,
        version.cites,
        kind,
        isinstance(rule, Duty),
        _gist(reading, isinstance(rule, Duty)),
        reading,
        version.message,
        version.remedy,
        tuple(case_shown(case) for case in version.cases),
    )


def _gist(reading: Sequence[tuple[Text, Text]], duty: bool) -> Text:
    """When and how much; of a record rule what it requires."""
    if not duty:
        return reading[-1][1]
    says = dict(reading)
    return say(
        "lawpage.gist", when=says[say("ruling.label.when")], much=says[say("ruling.label.much")]
    )


def changes(clause: Clause, as_of: date, tried: Iterable[Outcome]) -> tuple[Change, ...]:
    """From each text to the next, in order. tried: see `lianxin.whatif.texts_tried`."""
    outcomes = {outcome.trial.days: outcome for outcome in tried}
    return tuple(
        _change(older, newer, clause, as_of, outcomes.get(older.span))
        for older, newer in zip(clause.versions, clause.versions[1:], strict=False)
    )


def _change(
    older: Version, newer: Version, clause: Clause, as_of: date, outcome: Outcome | None
) -> Change:
    gap = next((g for g in clause.gaps if older.span.last < g.span.first <= newer.span.first), None)
    sums = None
    if outcome is not None and isinstance(newer.rule, Duty):
        sums = (tally(Counter(outcome.present)), tally(Counter(outcome.supposed)))
    return Change(
        version_shown(older, as_of),
        version_shown(newer, as_of),
        differences(older.rule, newer.rule),
        gap,
        sums,
        len(outcome.worse) if outcome else 0,
        len(outcome.better) if outcome else 0,
        len(outcome.found) if outcome and not sums else None,
    )


def case_shown(case: Case) -> CaseShown:
    """A case of a rule as an example."""
    outcome = tuple(_outcome(one) for one in case.then) or (say("lawpage.case.passes"),)
    return CaseShown(case.name, case.as_of, outcome, case.because)


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
