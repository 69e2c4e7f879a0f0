"""Every case of every regulation, each as a test of its own with its name in prose."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lianxin.law.load import load_regulations
from lianxin.law.model import Case, Clause, Regulation, Version
from lianxin.trials.cases import run_case

ROOT = Path(__file__).resolve().parents[2]
REGULATIONS, FINDINGS = load_regulations(ROOT)


def cases() -> Iterator[object]:
    for regulation in REGULATIONS.values():
        for clause in regulation.clauses:
            for version in clause.versions:
                for case in version.cases:
                    name = f"{clause.rule}: {case.name.en}"
                    yield pytest.param(regulation, clause, version, case, id=name)


def test_every_regulation_is_read_whole() -> None:
    assert FINDINGS == ()
    assert {"two-links", "company", "health-commitment"} <= set(REGULATIONS)


@pytest.mark.parametrize(("regulation", "clause", "version", "case"), list(cases()))
def test_case(regulation: Regulation, clause: Clause, version: Version, case: Case) -> None:
    assert run_case(regulation, clause, version, case) == ()
