"""Amending works: each window is judged by the text of its first day, before and after."""

from __future__ import annotations

from datetime import date

from lianxin.engine import evaluate
from lianxin.vocabulary import Status
from lianxin.whatif import texts_tried

from tests.whatif.laws import SPLIT, clause, duty, law
from tests.whatif.registers import linked

ONCE = {"2026-11": 1, "2026-12": 1, "2027-01": 1, "2027-02": 2}


def test_windows_of_2026_are_judged_by_the_old_text_those_of_2027_by_the_new() -> None:
    register = linked(law(clause(*SPLIT)), contacts=ONCE)
    found = {o.label: o for o in evaluate(register, date(2027, 3, 10)).obligations}
    assert [(o.at_least, o.status) for o in (found["2026-11"], found["2026-12"])] == [
        (1, Status.MET),
        (1, Status.MET),
    ]
    assert (found["2027-01"].at_least, found["2027-01"].status) == (2, Status.BREACHED)
    assert (found["2027-02"].at_least, found["2027-02"].status) == (2, Status.MET)
    assert found["2026-12"].version == date(2020, 1, 1)
    assert found["2027-01"].version == date(2027, 1, 1)


def test_a_window_that_begins_under_the_old_text_stays_with_it() -> None:
    quarters = (
        duty("since: 2020-01-01, until: 2027-01-31", window="every: quarter"),
        duty("since: 2027-02-01", at_least="5", window="every: quarter"),
    )
    register = linked(law(clause(*quarters)), contacts={"2027-01": 1, "2027-04": 1})
    found = {o.label: o for o in evaluate(register, date(2027, 7, 1)).obligations}
    assert (found["2027-Q1"].at_least, found["2027-Q1"].status) == (1, Status.MET)
    assert (found["2027-Q2"].at_least, found["2027-Q2"].status) == (5, Status.BREACHED)


def test_nothing_is_owed_while_a_clause_is_suspended() -> None:
    gap = (
        "  not_in_force: [{since: 2027-01-01, until: 2027-02-28, "
        "because: {zh: 修订期间停用, en: suspended while it was revised}}]"
    )
    paused = clause(
        duty("since: 2020-01-01, until: 2026-12-31"), duty("since: 2027-03-01"), extra=gap
    )
    register = linked(law(paused), contacts={"2026-12": 1})
    labels = [o.label for o in evaluate(register, date(2027, 4, 10)).obligations]
    assert labels[-3:] == ["2026-12", "2027-03", "2027-04"]
    assert texts_tried(register, date(2027, 4, 10)) == {}  # it came back as it was


def test_a_clause_keeps_its_name_and_history_when_its_number_changes() -> None:
    old, new = SPLIT[0], duty("since: 2027-01-01", at_least="2", number="2.3")
    register = linked(law(clause(old, new, number="2.3")), contacts=ONCE)
    found = evaluate(register, date(2027, 3, 10)).obligations
    assert {o.rule for o in found} == {"care/monthly"}
    cites = {v.span.first.year: v.cites.en for v in register.clause("care/monthly").versions}  # type: ignore[union-attr]
    assert cites == {2020: "care 1.1", 2027: "care 2.3"}


def test_the_newer_text_is_tried_on_the_days_of_the_older_one_only() -> None:
    register = linked(law(clause(*SPLIT)), contacts={"2026-10": 2, **ONCE})
    (outcome,) = texts_tried(register, date(2027, 3, 10))["care/monthly"]
    assert sum(outcome.present.values()) == sum(outcome.supposed.values()) == 12
    assert outcome.supposed[Status.MET] == 1  # October 2026 alone has two contacts
    assert {o.label for o in outcome.worse} == {"2026-11", "2026-12"}  # others failed anyway
    assert outcome.better == ()


def test_a_register_without_amendments_has_nothing_to_try() -> None:
    assert texts_tried(linked(law(clause(duty())), contacts={}), date(2026, 5, 1)) == {}
