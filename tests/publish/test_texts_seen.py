"""The texts of a rule and what differs between them, its cases, and the example told best."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.calendar import Span
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.model import Case, Gap
from lianxin.publish.views.common import Tally
from lianxin.publish.views.regulations_texts import CaseShown, case_shown, changes, version_shown
from lianxin.publish.views.regulations_worked import telling_obligations
from lianxin.vocabulary import Status

from tests.publish import small
from tests.publish.of_law import AS_OF, only
from tests.whatif.laws import SPLIT, clause, duty, law, title


def test_what_changed_from_text_to_text_and_what_it_would_have_meant() -> None:
    (change,) = only(clause(*SPLIT)).changes
    assert (change.before.state, change.after.state) == ("current", "coming")
    assert len(change.lines) == 1
    assert change.gap is None
    assert change.tried is not None
    present, supposed = change.tried
    assert present == Tally(met=2, breached=3, open=1)
    assert supposed == Tally(breached=5, open=1)
    assert (change.worse, change.better, change.found) == (2, 0, None)


def test_a_record_rule_tells_how_many_it_would_newly_object_to() -> None:
    texts = title(2, "since: 2020-01-01, until: 2026-12-31"), title(8, "since: 2027-01-01")
    (change,) = only(clause(*texts, name="t")).changes
    assert (change.tried, change.found) == (None, 0)


@pytest.mark.parametrize(
    ("first", "shown"),
    [("2026-12-31", False), ("2027-01-01", True), ("2027-02-28", True), ("2027-03-01", True),
     ("2027-03-02", False)],
)  # fmt: skip
def test_a_pause_belongs_to_the_texts_between_which_it_lies(first: str, shown: bool) -> None:
    one = law(
        clause(SPLIT[0], duty("since: 2027-03-01"), extra=(
            "  not_in_force: [{since: 2027-01-01, until: 2027-02-28, "
            "because: {zh: 停, en: off}}]"
        ))
    ).clauses[0]  # fmt: skip
    day = date.fromisoformat(first)
    gap = Gap(Span(day, date(2027, 4, 1)), Text("停", "off"))
    (change,) = changes(replace(one, gaps=(gap,)), AS_OF, ())
    assert (change.gap == gap) is shown
    assert (change.tried, change.worse, change.better, change.found) == (None, 0, 0, None)


def test_the_gist_and_the_kind_of_a_rule() -> None:
    of_duty = version_shown(law(clause(duty())).clauses[0].versions[0], AS_OF)
    assert of_duty.kind != NOTHING
    assert "每月" in of_duty.gist.zh
    assert "1" in of_duty.gist.zh
    record = law(clause(title(8), name="t")).clauses[0].versions[0]
    error = version_shown(record, AS_OF)
    warning = version_shown(
        replace(record, rule=replace(record.rule, severity=1)),
        AS_OF,  # type: ignore[type-var]
    )
    assert error.kind != warning.kind
    assert not error.duty
    assert error.gist == error.reading[-1][1]


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ({"window": "2026-02", "status": "met"}, "2026-02"),
        ({"status": "met"}, "已履行"),
        ({"finding_on": "k1"}, None),
        ({"only": 3}, "3"),
        ({"nothing": "link/l1"}, None),
        ({"status": "unheard-of"}, None),
    ],
)
def test_what_a_case_expects_in_words(expected: dict[str, object], said: str | None) -> None:
    case = Case(Text("甲", "A"), "2026-03-01", (), (expected,), Text("因", "for"), Place("r"))
    shown = case_shown(case)
    assert shown == CaseShown(Text("甲", "A"), "2026-03-01", shown.outcome, Text("因", "for"))
    (outcome,) = shown.outcome
    assert all(outcome)
    if said is not None:
        assert said in outcome.zh
    empty = case_shown(replace(case, then=()))
    assert len(empty.outcome) == 1
    assert empty.outcome != shown.outcome


# ---- which obligation tells best ---------------------------------------------------------


def owed(month: int, status: Status) -> Obligation:
    return small.obligation(month, status)


@pytest.mark.parametrize(
    ("some", "best"),
    [
        ([owed(1, Status.BREACHED), owed(2, Status.MET)], 1),
        ([owed(2, Status.MET), owed(1, Status.MET)], 0),
        ([owed(1, Status.MET), owed(2, Status.LATE)], 0),
        ([owed(1, Status.BREACHED), owed(2, Status.LATE)], 1),
        ([owed(1, Status.EXCUSED), owed(2, Status.BREACHED)], 1),
        # What is over tells more than what is met but still runs.
        ([owed(11, Status.MET), owed(1, Status.BREACHED)], 1),
        ([owed(11, Status.OPEN), owed(11, Status.DUE_SOON)], 1),
        ([owed(12, Status.EXCUSED), owed(12, Status.OPEN)], 1),
        ([owed(1, Status.MET), owed(1, Status.MET)], 0),
    ],
)
def test_the_obligation_that_shows_best_how_a_rule_works(some: list[Obligation], best: int) -> None:
    found = telling_obligations(Result(small.AS_OF, tuple(some), ()))
    assert list(found) == ["hand-in-hand/monthly"]
    assert found["hand-in-hand/monthly"] is some[best]
