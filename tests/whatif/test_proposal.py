"""A proposed text against the past: what it changes, and what it would have failed."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.law.borrowing import borrow
from lianxin.law.model import Regulation
from lianxin.register import Register
from lianxin.vocabulary import Status
from lianxin.whatif import WhatIf, what_if

from tests.law.small import entry
from tests.whatif.laws import SPLIT, clause, duty, law, title
from tests.whatif.registers import linked

AS_OF = date(2026, 6, 10)
CONTACTS = {"2026-01": 2, "2026-02": 1, "2026-03": 0, "2026-04": 1, "2026-05": 3}
NOW = clause(duty())


def supposed(proposed: Regulation, since: date | None = None, now: str = NOW) -> WhatIf:
    return what_if(linked(law(now), contacts=CONTACTS), proposed, AS_OF, since)


def test_the_same_text_changes_nothing() -> None:
    found = supposed(law(NOW))
    assert (found.outcomes, found.unchanged) == ((), 1)


def test_a_higher_bound_from_next_year_is_tried_on_the_past() -> None:
    (outcome,) = supposed(law(clause(*SPLIT))).outcomes
    assert outcome.trial.way == "changed"
    assert outcome.trial.days.first == date(2020, 1, 1)
    assert outcome.present == {Status.MET: 4, Status.BREACHED: 1, Status.OPEN: 1}
    assert outcome.supposed == {Status.MET: 2, Status.BREACHED: 3, Status.OPEN: 1}
    assert [o.label for o in outcome.worse] == ["2026-02", "2026-04"]  # March failed anyway
    assert {(o.at_least, o.measured, o.holder) for o in outcome.worse} == {(2, 1, "member/b1/m1")}
    assert outcome.better == ()


def test_a_lower_bound_shows_what_would_no_longer_have_failed() -> None:
    strict, lax = clause(duty(at_least="2")), clause(duty())
    (outcome,) = supposed(law(lax), now=strict).outcomes
    assert [o.label for o in outcome.better] == ["2026-02", "2026-04"]
    assert outcome.worse == ()


@pytest.mark.parametrize(
    ("since", "worse"),
    [
        (date(2026, 2, 1), ["2026-02", "2026-04"]),
        (date(2026, 2, 2), ["2026-04"]),  # February began under the old text
        (date(2026, 4, 1), ["2026-04"]),
        (date(2026, 4, 2), []),
    ],
)
def test_since_leaves_earlier_windows_alone(since: date, worse: list[str]) -> None:
    (outcome,) = supposed(law(clause(*SPLIT)), since).outcomes
    assert [o.label for o in outcome.worse] == worse
    assert sum(outcome.present.values()) == sum(outcome.supposed.values())
    assert sum(outcome.present.values()) == sum(
        date.fromisoformat(f"{month}-01") >= since for month in (*CONTACTS, "2026-06")
    )


def test_another_window_is_compared_by_the_time_it_shares() -> None:
    quarterly = law(clause(duty(at_least="4", window="every: quarter")))
    (outcome,) = supposed(quarterly).outcomes
    # The first quarter has three contacts: it fails, and so did March within it.
    assert outcome.supposed == {Status.BREACHED: 1, Status.MET: 1}
    assert outcome.worse == ()
    assert outcome.better == ()


def test_rules_come_and_go() -> None:
    found = supposed(law(clause(duty(at_least="3"), name="thrice", number="1.2")))
    added, dropped = found.outcomes
    assert (added.trial.way, added.trial.clause.name) == ("added", "thrice")
    assert added.present == {}
    assert [o.label for o in added.worse] == ["2026-01", "2026-02", "2026-03", "2026-04"]
    assert (dropped.trial.way, dropped.trial.clause.name) == ("dropped", "monthly")
    assert [o.label for o in dropped.better] == ["2026-03"]
    assert dropped.supposed == {}


def test_a_clause_left_to_people_is_a_rule_dropped() -> None:
    people = "  judged_by: people\n  because: {zh: 只能由人判断, en: judgement}\n  see: [opinion]"
    (outcome,) = supposed(law(clause(extra=people))).outcomes
    assert outcome.trial.way == "dropped"


def test_record_rules_show_new_findings_and_those_that_go() -> None:
    now, new = law(clause(title(3), name="t")), law(clause(title(8), name="t"))
    short = entry("commitment", "short", title="修好村口路灯")
    tiny = entry("commitment", "tiny", title="修灯")
    register = linked(now, contacts={}, more=(short, tiny))
    (outcome,) = what_if(register, new, AS_OF).outcomes
    assert [f.place.file for f in outcome.found] == ["records/b1/commitment/short.yaml"]
    assert outcome.gone == ()
    assert outcome.looked_at == (2, 2)
    back = Register(register.entries, {"care": new})
    (outcome,) = what_if(back, now, AS_OF).outcomes
    assert [f.place.file for f in outcome.gone] == ["records/b1/commitment/short.yaml"]


def test_a_new_blank_takes_its_example_and_says_so() -> None:
    blanks = "{often: {says: {zh: 几次, en: how often}, example: 2, lowest: 1, highest: 9}}"
    proposed = law(clause(duty(at_least="{blank: often}")), blanks=blanks)
    found = supposed(proposed)
    (outcome,) = found.outcomes
    assert [o.label for o in outcome.worse] == ["2026-02", "2026-04"]
    assert [(f.adoption, f.blank.name, f.blank.example) for f in found.filled] == [
        ("adoption/top/care", "often", 2)
    ]


def test_a_blank_filled_in_beforehand_is_used_as_it_is() -> None:
    blanks = "{often: {says: {zh: 几次, en: how often}, example: 2, lowest: 1, highest: 9}}"
    proposed = law(clause(duty(at_least="{blank: often}")), blanks=blanks)
    ahead = entry(
        "adoption", "care", "top", regulation="care", since="2020-01-01", blanks={"often": "3"}
    )
    register = linked(law(NOW), contacts=CONTACTS, more=(ahead,))
    found = what_if(register, proposed, AS_OF)
    assert found.filled == ()
    assert [o.at_least for o in found.outcomes[0].worse] == [3, 3, 3]  # January has two


def test_numbers_pauses_and_ends_are_named() -> None:
    gap = (
        "  not_in_force: [{since: 2027-01-01, until: 2027-02-28, "
        "because: {zh: 修订, en: revision}}]"
    )
    until = "since: 2020-01-01, until: 2026-12-31"
    last = "since: 2027-03-01, until: 2027-12-31"
    found = supposed(law(clause(duty(until), duty(last), number="2.3", extra=gap)))
    amendment = found.amendments["care"]
    assert found.outcomes == ()  # it asks for nothing new
    assert amendment.renumbered == (("care/monthly", "1.1", "2.3"),)
    assert [(rule, pause.span.last) for rule, pause in amendment.paused] == [
        ("care/monthly", date(2027, 2, 28))
    ]
    assert amendment.ended == (("care/monthly", date(2027, 12, 31)),)


def test_two_new_texts_of_a_clause_are_tried_one_by_one() -> None:
    proposed = clause(
        duty("since: 2020-01-01, until: 2026-12-31"),
        duty("since: 2027-01-01, until: 2027-12-31", at_least="2"),
        duty("since: 2028-01-01", at_least="3"),
    )
    second, third = supposed(law(proposed)).outcomes
    assert [o.label for o in second.worse] == ["2026-02", "2026-04"]
    assert [o.label for o in third.worse] == ["2026-01", "2026-02", "2026-04"]


def test_a_regulation_that_repeats_the_clause_is_judged_as_well() -> None:
    other = law("- {id: same, number: '7', same_as: care/monthly}", name="house")
    laws, findings = borrow({"care": law(NOW), "house": other})
    assert not findings
    register = linked(laws["care"], laws["house"], contacts=CONTACTS)
    found = what_if(register, law(clause(*SPLIT)), AS_OF)
    assert [o.trial.clause.rule for o in found.outcomes] == ["care/monthly", "house/same"]
    assert [o.label for o in found.outcomes[1].worse] == ["2026-02", "2026-04"]
    assert found.outcomes[1].trial.version.cites.en == "house 7"  # type: ignore[union-attr]


def test_adoptions_that_no_longer_fit_are_named() -> None:
    stricter = entry(
        "adoption", "care", "top", regulation="care", since="2020-01-01",
        stricter=({"rule": "care/monthly", "at_least": "2"},),
    )  # fmt: skip
    register = linked(law(NOW), contacts=CONTACTS, more=(stricter,))
    found = what_if(register, law(clause(duty(at_least="3"))), AS_OF)
    assert [f.rule for f in found.adoptions] == ["adoption/laxer-than-text"]


def test_the_register_is_left_as_it_was() -> None:
    register = linked(law(NOW), contacts=CONTACTS)
    before = (dict(register.entries), dict(register.regulations))
    what_if(register, law(clause(*SPLIT)), AS_OF)
    assert (dict(register.entries), dict(register.regulations)) == before


def test_an_unknown_regulation_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        supposed(law(NOW, name="other"))
