"""A text tried out on days on which it is not in force: what it gives, against what stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST, Span, add_days
from lianxin.engine import evaluate
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import Finding, Place
from lianxin.law.model import Clause, Regulation, Version
from lianxin.register import Entry, Register
from lianxin.vocabulary import Status
from lianxin.whatif.amending import Trial

_FAILED = {Status.LATE: 1, Status.BREACHED: 2}
"""How far a duty was missed; every other status is 0."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a text would have made of the days on which it was tried out.

    present, supposed: obligations by status, of the texts that stand and of this one.
    worse: obligations it would have that are breached or late, where now nothing of the
    same subject in that time is, or not so badly; better: the other way round, as they
    stand now. found, gone: findings of a record rule likewise. looked_at: how many records
    the rule is held against, now and with this text.
    """

    trial: Trial
    present: Mapping[Status, int]
    supposed: Mapping[Status, int]
    worse: tuple[Obligation, ...]
    better: tuple[Obligation, ...]
    found: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    looked_at: tuple[int, int]


def tried(
    register: Register,
    trials: Sequence[Trial],
    as_of: date,
    entries: Mapping[str, Entry] | None = None,
    laws: Mapping[str, Regulation] | None = None,
) -> tuple[Outcome, ...]:
    """What came of each trial, in the order of `trials`.

    entries: with blanks filled in, else those of the register. laws: the regulations as
    proposed, else those of the register. Several texts of one clause are tried one by one.
    """
    known = {**register.regulations, **(laws or {})}
    names = {trial.clause.rule for trial in trials}
    now = evaluate(_only(register, register.entries, _now(register, names)), as_of)
    outcomes: dict[int, Outcome] = {}
    for turn in _turns(trials):
        clauses = [supposed(trial, register.clause(trial.clause.rule)) for _, trial in turn]
        made = _only(register, entries or register.entries, _grouped(clauses, known))
        then = evaluate(made, as_of)
        for number, trial in turn:
            outcomes[number] = _outcome(trial, now, then)
    return tuple(outcomes[number] for number in range(len(trials)))


def supposed(trial: Trial, present: Clause | None) -> Clause:
    """The clause as if its text were in force on the days of the trial."""
    others = [part for v in (present.versions if present else ()) for part in _cut(v, trial.days)]
    own = () if trial.version is None else (replace(trial.version, span=trial.days),)
    versions = sorted((*others, *own), key=lambda version: version.span)
    return replace(trial.clause, versions=tuple(versions), gaps=())


def _cut(version: Version, days: Span) -> Iterator[Version]:
    """What is left of a version's days without `days`: nothing, one part or two."""
    if days.first > FAR_PAST:
        left = version.span.intersect(Span(FAR_PAST, add_days(days.first, -1)))
        if left:
            yield replace(version, span=left)
    if days.last < FAR_FUTURE:
        right = version.span.intersect(Span(add_days(days.last, 1), FAR_FUTURE))
        if right:
            yield replace(version, span=right)


def _turns(trials: Sequence[Trial]) -> list[list[tuple[int, Trial]]]:
    """Trials that can be judged in one go: of each clause one at a time."""
    turns: list[list[tuple[int, Trial]]] = []
    seen: Counter[str] = Counter()
    for number, trial in enumerate(trials):
        turn = seen[trial.clause.rule]
        seen[trial.clause.rule] += 1
        if turn == len(turns):
            turns.append([])
        turns[turn].append((number, trial))
    return turns


def _now(register: Register, names: Iterable[str]) -> dict[str, Regulation]:
    present = [clause for name in sorted(names) if (clause := register.clause(name))]
    return _grouped(present, register.regulations)


def _grouped(clauses: Iterable[Clause], known: Mapping[str, Regulation]) -> dict[str, Regulation]:
    by_law: dict[str, list[Clause]] = defaultdict(list)
    for clause in clauses:
        by_law[clause.regulation].append(clause)
    return {name: replace(known[name], clauses=(*found,)) for name, found in by_law.items()}


def _only(
    register: Register, entries: Mapping[str, Entry], laws: Mapping[str, Regulation]
) -> Register:
    return Register(entries, laws, register.findings, register.unpublished)


def _outcome(trial: Trial, now: Result, then: Result) -> Outcome:
    rule = trial.clause.rule
    there = [o for o in then.obligations if o.rule == rule]
    # Windows that began before the trial are judged as ever, by the text of that time.
    as_ever = {o.id for o in there if trial.version is None or o.version != trial.days.first}
    judged = [o for o in there if o.id not in as_ever]
    present = [o for o in now.obligations if o.rule == rule and o.id not in as_ever]
    was = {_at(f): f for f in now.findings if f.rule == rule}
    would_be = {_at(f): f for f in then.findings if f.rule == rule}
    return Outcome(
        trial,
        Counter(o.status for o in present),
        Counter(o.status for o in judged),
        _missed(judged, present),
        _missed(present, judged),
        tuple(found for at, found in would_be.items() if at not in was),
        tuple(found for at, found in was.items() if at not in would_be),
        (now.judged.get(rule, 0), then.judged.get(rule, 0)),
    )


def _at(finding: Finding) -> Place:
    return finding.place


def _missed(ones: Iterable[Obligation], others: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Those of `ones` that failed where no other of the subject, in that time, failed as much."""
    by_subject: dict[str, list[Obligation]] = defaultdict(list)
    for other in others:
        by_subject[other.subject].append(other)
    return tuple(
        one
        for one in ones
        if _FAILED.get(one.status, 0)
        > max(
            (
                _FAILED.get(other.status, 0)
                for other in by_subject[one.subject]
                if one.window.overlap(other.window)
            ),
            default=0,
        )
    )
