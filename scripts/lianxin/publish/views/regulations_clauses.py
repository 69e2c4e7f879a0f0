"""One clause on the page of its regulation: our words, the rule, what only people judge."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Clause, Duty, RecordRule
from lianxin.publish import addresses
from lianxin.publish.views.common import Tally
from lianxin.publish.views.regulations_seen import Seen, seen_at
from lianxin.publish.views.regulations_texts import Change, VersionShown, changes, version_shown
from lianxin.publish.views.regulations_worked import Worked, worked
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import kind_title
from lianxin.whatif import Outcome
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Look:
    """What all clauses draw on.

    findings: rule -> how many. owed: rule -> an obligation that tells how it is worked out.
    tried: rule -> what newer texts would have made of the days of older ones.
    repeated: rule -> the clauses of other regulations that repeat it.
    """

    shelf: Shelf
    findings: Counter[str]
    owed: Mapping[str, Obligation]
    tried: Mapping[str, tuple[Outcome, ...]]
    repeated: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A clause of another regulation: how it is cited, and its address."""

    cites: Text
    href: str


@dataclass(frozen=True, slots=True)
class ClauseShown:
    """One clause. judged: why only people can judge it; see: the records that show it best.

    seen: where on the site it can be looked at. same_as: the clause this one repeats;
    repeated: those that repeat it. looked_at: how many records a record rule was held
    against. shown: the text in force, else the next, else the last.
    """

    name: str
    number: str
    cites: Text
    reading: Text
    says: Text
    versions: tuple[VersionShown, ...]
    shown: VersionShown | None
    changes: tuple[Change, ...]
    worked: Worked | None
    judged: Text
    see: tuple[Text, ...]
    seen: tuple[Seen, ...]
    same_as: Elsewhere | None
    repeated: tuple[Elsewhere, ...]
    tally: Tally
    findings: int
    looked_at: int


def clause_shown(clause: Clause, look: Look) -> ClauseShown:
    """Everything that the page says of a clause."""
    shelf, judged = look.shelf, clause.judged
    versions = tuple(version_shown(version, shelf.as_of) for version in clause.versions)
    shown = _shown(versions)
    return ClauseShown(
        name=clause.name,
        number=clause.number,
        cites=clause_cited(clause, shelf.open.regulations),
        reading=say(f"lawpage.reading.{clause.reading}") if clause.reading else NOTHING,
        says=_says(clause, versions, shown),
        versions=versions,
        shown=shown,
        changes=changes(clause, shelf.as_of, look.tried.get(clause.rule, ())),
        worked=worked(clause, look.owed.get(clause.rule), shelf) if shown else None,
        judged=judged.because if judged else NOTHING,
        see=tuple(kind_title(kind) for kind in judged.see) if judged else (),
        seen=seen_at(_kinds(clause)),
        same_as=_elsewhere(clause.same_as, shelf) if clause.same_as else None,
        repeated=tuple(_elsewhere(rule, shelf) for rule in look.repeated.get(clause.rule, ())),
        tally=shelf.tallied("", clause.rule),
        findings=look.findings[clause.rule],
        looked_at=shelf.result.judged.get(clause.rule, 0),
    )


def _shown(versions: tuple[VersionShown, ...]) -> VersionShown | None:
    for state in ("current", "coming"):
        for version in versions:
            if version.state == state:
                return version
    return versions[-1] if versions else None


def _says(clause: Clause, versions: tuple[VersionShown, ...], shown: VersionShown | None) -> Text:
    """The words of the text that is shown, where it has its own."""
    if shown is None:
        return clause.says
    own = clause.versions[versions.index(shown)].says
    return own if own.zh else clause.says


def _kinds(clause: Clause) -> tuple[str, ...]:
    """The kinds of record in which one can see what the clause is about."""
    if clause.judged is not None:
        return clause.judged.see
    if clause.reading != "publication" or not clause.versions:
        return ()
    match clause.versions[-1].rule:
        case Duty(for_each=subject, measure=measure):
            return (subject, measure.of) if measure.of else (subject,)
        case RecordRule(of=kind):
            return (kind,)


def _elsewhere(rule: str, shelf: Shelf) -> Elsewhere:
    source = shelf.open.clause(rule)
    cites = clause_cited(source, shelf.open.regulations) if source else Text(rule, rule)
    return Elsewhere(cites, addresses.clause(rule))
