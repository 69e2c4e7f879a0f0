"""A text that is tried out gives what the engine gives when it is in force outright."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.engine import evaluate
from lianxin.law.load import load_regulations
from lianxin.vocabulary import Status
from lianxin.whatif import what_if
from lianxin.whatif.amending import Amendment, amendment

from tests.whatif.laws import clause, duty, law
from tests.whatif.registers import linked

AS_OF = date(2026, 8, 7)
MONTHS = [f"2026-{month:02d}" for month in range(1, 9)]
LAWS, _ = load_regulations(Path(__file__).resolve().parents[2])
FAILED = (Status.LATE, Status.BREACHED)

contacts = st.fixed_dictionaries({month: st.integers(0, 5) for month in MONTHS})


@given(contacts, st.integers(1, 4), st.integers(1, 4), st.sampled_from(["month", "quarter"]))
def test_sums_and_failures_are_those_of_the_text_itself(
    made: dict[str, int], before: int, after: int, period: str
) -> None:
    now = law(clause(duty(at_least=str(before))))
    new = law(clause(duty(at_least=str(after), window=f"every: {period}")))
    found = what_if(linked(now, contacts=made), new, AS_OF).outcomes
    if before == after and period == "month":
        assert found == ()
        return
    (outcome,) = found
    then = evaluate(linked(new, contacts=made), AS_OF).obligations
    assert outcome.supposed == Counter(o.status for o in then)
    was = evaluate(linked(now, contacts=made), AS_OF).obligations
    assert outcome.present == Counter(o.status for o in was)
    failed_then = {o.window for o in then if o.status in FAILED}
    failed_now = {o.window for o in was if o.status in FAILED}
    assert {o.window for o in outcome.worse} == {
        w for w in failed_then if not any(w.overlap(other) for other in failed_now)
    }
    assert {o.window for o in outcome.better} == {
        w for w in failed_now if not any(w.overlap(other) for other in failed_then)
    }


@pytest.mark.parametrize("name", sorted(LAWS))
def test_no_regulation_differs_from_itself(name: str) -> None:
    one = LAWS[name]
    ruled = sum(bool(clause.versions) for clause in one.clauses)
    assert amendment(one, one, None) == Amendment(unchanged=ruled)
