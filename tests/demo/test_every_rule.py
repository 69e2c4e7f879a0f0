"""The fictional county lives under every regulation, and every rule has something to say there."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

from lianxin.demo import DEFAULTS
from lianxin.engine import evaluate
from lianxin.engine.obligations import Result
from lianxin.findings import Severity
from lianxin.law.model import Clause, Duty, Every
from lianxin.loading.load import load_register
from lianxin.register import Register
from lianxin.vocabulary import Status

ROOT = Path(__file__).resolve().parents[2]
DONE = (Status.MET, Status.LATE)


@cache
def looked() -> tuple[Register, Result]:
    register = load_register(ROOT)
    return register, evaluate(register, DEFAULTS.last)


@cache
def statuses() -> dict[str, Counter[Status]]:
    found: defaultdict[str, Counter[Status]] = defaultdict(Counter)
    for obligation in looked()[1].obligations:
        found[obligation.rule][obligation.status] += 1
    return found


def clauses(*, duties: bool) -> list[Clause]:
    return [
        clause
        for law in looked()[0].regulations.values()
        for clause in law.clauses
        if clause.versions and isinstance(clause.versions[-1].rule, Duty) is duties
    ]


def test_every_regulation_is_in_force_somewhere() -> None:
    register, _ = looked()
    adopted = {e.record.regulation for e in register.of("adoption")}  # type: ignore[attr-defined]
    assert adopted == set(register.regulations)
    assert len(adopted) == 17


def test_every_duty_is_owed_by_somebody_and_done_by_somebody() -> None:
    never_owed = [c.rule for c in clauses(duties=True) if not statuses()[c.rule]]
    never_done = [
        c.rule
        for c in clauses(duties=True)
        if not _only_at_the_end(c) and not any(statuses()[c.rule][s] for s in DONE)
    ]
    assert (never_owed, never_done) == ([], [])


def _only_at_the_end(clause: Clause) -> bool:
    """Not too many in the year: that is known for sure only when the year is over."""
    rule = clause.versions[-1].rule
    yearly = isinstance(rule, Duty) and rule.window == Every("year")
    return yearly and isinstance(rule, Duty) and rule.at_most is not None


def test_under_every_regulation_something_is_not_done() -> None:
    wanting: defaultdict[str, set[str]] = defaultdict(set)
    for rule, counts in statuses().items():
        if sum(counts.values()) > counts[Status.MET]:
            wanting[rule.partition("/")[0]].add(rule)
    register, _ = looked()
    for name in register.regulations:
        duties = [c for c in clauses(duties=True) if c.regulation == name]
        assert len(wanting[name]) * 3 >= len(duties), name


def test_every_record_rule_is_held_against_some_record() -> None:
    _, result = looked()
    assert [c.rule for c in clauses(duties=False) if not result.judged.get(c.rule)] == []


def test_nothing_in_it_is_wrong() -> None:
    register, result = looked()
    found = (*register.findings, *result.findings)
    assert [f for f in found if f.severity is Severity.ERROR] == []
