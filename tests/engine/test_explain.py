"""Explanations name the evidence, and the reason for what did not count."""

from __future__ import annotations

from datetime import date

from lianxin.engine.explain import explain_obligation
from lianxin.engine.messages import breach_finding
from lianxin.findings import Text

from tests.engine.registers import entry
from tests.engine.small import ANSWER, CITES, VISITS, contact, only, register


def test_each_piece_has_its_reason() -> None:
    seen = register(
        VISITS,
        contact("c1", "2024-01-04"),
        contact("c2", "2024-01-10"),
        contact("c3", "2024-01-11", "telephone"),
        contact("c4", "2024-01-30"),
        contact("c5", "2023-12-31"),
        contact("c6", "2024-02-01"),
    )
    one = only(seen, "2024-01-20", "2024-01")
    explained = explain_obligation(seen, one, date(2024, 1, 20))
    assert [p.id for p in explained.counted] == ["contact/b1/c2"]
    assert {p.id[-2:]: p.reason for p in explained.not_counted} == {
        "c5": "not-active",
        "c1": "not-active",
        "c3": "not-met",
        "c4": "after-as-of",
        "c6": "after-as-of",
    }
    later = explain_obligation(seen, only(seen, "2024-03-01", "2024-01"), date(2024, 3, 1))
    assert {p.id[-2:]: p.reason for p in later.not_counted}["c6"] == "outside-window"


def test_figures_say_where_they_come_from() -> None:
    stricter = ({"rule": "reg/rule", "at_least": "3"},)
    seen = register(
        VISITS,
        entry("adoption", "b1", "a2", regulation="reg", since="2023-01-01", stricter=stricter),
    )
    explained = explain_obligation(seen, only(seen, "2024-03-01", "2024-02"))
    assert [step.id for step in explained.adoptions] == ["adoption/b1/a2", "adoption/top/a1"]
    ((figure),) = explained.figures
    assert (figure.way, figure.number) == ("at_least", 3)
    assert [text.zh for text in figure.said] == ["制度原文：2", "支部采用时定为 3"]


def test_a_due_date_in_working_days_is_told_day_by_day() -> None:
    opinion = entry(
        "opinion", "b1", "o1", raised="2024-02-08", received_by="m1", channel="visit",
        topic="livelihood", summary="修路",
        steps=tuple({"date": f"2024-02-{day}", "did": "answered"} for day in (20, 21)),
    )  # fmt: skip
    seen = register(ANSWER, opinion)
    one = only(seen, "2024-03-01", "2024-02-08")
    assert (one.status.value, one.due, one.done) == ("late", date(2024, 2, 19), date(2024, 2, 20))
    explained = explain_obligation(seen, one, date(2024, 3, 1))
    days = [line.day for line in explained.days]
    assert days[0] == date(2024, 2, 8)
    assert days[-1] == date(2024, 2, 19)
    assert len(set(days)) == 12
    assert [(p.id, p.reason) for p in (*explained.counted, *explained.not_counted)] == [
        ("opinion/b1/o1#steps/0", "counted"),
        ("opinion/b1/o1#steps/1", "after-enough"),
    ]


def test_a_breach_reads_as_the_rule_says_it() -> None:
    seen = register(VISITS, contact("c1", "2024-02-10"))
    finding = breach_finding(only(seen, "2024-03-01", "2024-02"), seen)
    assert finding.message == Text("杜仲2024年2月只有1次，应有2次", "杜仲 1 29 February 2024")
    assert finding.place.file == seen.entries["link/b1/l1"].file
    assert finding.clause == CITES
