"""Three regulations that nobody asked for, written without Python, on a register of their own.

tests/fixtures/invented holds both. What comes out is in tests/golden/invented.*.txt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lianxin import places
from lianxin.engine import evaluate
from lianxin.engine.obligations import Result
from lianxin.law.coverage import coverage
from lianxin.law.model import Duty, RecordRule
from lianxin.loading.load import load_register
from lianxin.register import Register
from lianxin.reporters import due, text
from lianxin.reporters.lines import plain
from lianxin.trials.cases import check_cases
from lianxin.vocabulary import Status

from tests.mutants.judging import judge, rules

ROOT = Path(__file__).resolve().parents[1] / "fixtures" / "invented"
NAMES = ("night-watch", "reading-companions", "river-wardens")
AS_OF = date(2026, 11, 20)


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register(ROOT)


@pytest.fixture(scope="module")
def result(register: Register) -> Result:
    return evaluate(register, AS_OF)


def test_they_load_clean_and_their_cases_come_out(register: Register) -> None:
    assert tuple(register.regulations) == NAMES
    assert register.findings == ()
    assert register.unpublished == ()
    assert check_cases(register.regulations) == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_clause_number_has_a_rule_or_a_reason(register: Register, name: str) -> None:
    assert coverage(register.regulations[name]).sound


@pytest.mark.parametrize("name", NAMES)
def test_their_cases_would_notice_a_slip(register: Register, name: str) -> None:
    regulation = register.regulations[name]
    verdicts = [judge(regulation, clause) for clause in rules(regulation)]
    assert len(verdicts) >= 4
    assert [one for verdict in verdicts for one in (*verdict.survivors, *verdict.wrong)] == []


def test_they_use_what_the_language_has(register: Register) -> None:
    found = [v.rule for law in register.regulations.values() for c in law.clauses
             for v in c.versions]  # fmt: skip
    duties = [rule for rule in found if isinstance(rule, Duty)]
    windows = {type(duty.window).__name__ for duty in duties}
    assert windows == {"Around", "Before", "ByDate", "Every", "EveryDay", "OnAverage", "Within"}
    assert {duty.measure.verb for duty in duties} == {"count", "distinct", "share", "sum"}
    assert any(duty.measure.among for duty in duties)
    assert any(duty.held_by for duty in duties)
    assert {duty.at_least is None for duty in duties} == {True, False}
    assert sum(isinstance(rule, RecordRule) for rule in found) == 2


def test_every_rule_says_something_about_the_register(register: Register, result: Result) -> None:
    spoken = {one.rule for one in (*result.obligations, *result.findings)}
    ruled = {c.rule for law in register.regulations.values() for c in law.clauses if c.versions}
    assert ruled <= spoken
    statuses = {one.status for one in result.obligations}
    assert {Status.MET, Status.LATE, Status.OPEN, Status.BREACHED} <= statuses


def test_what_comes_out(
    register: Register, result: Result, golden: Callable[[str, str], None]
) -> None:
    resolved = places.resolve(result.findings, lambda file: (ROOT / file).read_bytes())
    for language, code in enumerate(("zh", "en")):
        lines = [
            *due.report(result.obligations, register, language),
            due.summary(result.obligations, AS_OF.isoformat(), language),
            *text.report(resolved, lambda _file, _line: None, language),
        ]
        golden(f"invented.{code}.txt", plain(lines))
