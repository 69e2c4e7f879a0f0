"""Explanations name the evidence, and the reason for what did not count."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.calendar import Span
from lianxin.engine import evaluate
from lianxin.engine.explain import explain_obligation
from lianxin.engine.messages import breach_finding
from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.conditions import Compare
from lianxin.law.model import Clause, Duty, Every, Figure, Measure, Regulation, Version, Within
from lianxin.register import Entry, Register, register_of

from tests.engine.registers import VISIT, entry

CITES = Text("甲 1", "A 1")
MESSAGE = Text("{holder}{window}只有{measured}次，应有{at_least}次", "{holder} {measured} {due}")
VISITS = Duty(
    "link", None, (), Every("month"),
    Measure("count", "contact", "", (("links",),), "date", VISIT), Figure(2), None,
)  # fmt: skip
ANSWER = Duty(
    "opinion", None, (), Within(Figure(3), "working-days", ("raised",)),
    Measure("count", "", "steps", (), "date", Compare(("did",), "is", "answered")),
    Figure(1), None,
)  # fmt: skip


def contact(slug: str, day: str, form: str = "home-visit") -> Entry:
    return entry("contact", "b1", slug, date=day, member="m1", links=("l1",), form=form,
                 topics=("livelihood",), deed="做事")  # fmt: skip


def register(duty: Duty, *more: Entry) -> Register:
    since: Any = {"since": "2023-01-01"}
    version = Version(
        Span(date(2020, 1, 1), date.max), CITES, duty, MESSAGE, NOTHING, (), Place("r")
    )  # fmt: skip
    clause = Clause("reg", "rule", "1", "duty", Text("甲", "A"), (version,), None, Place("r"))
    entries = [
        entry("organisation", "top", "top", name="总支", level="general-branch", **since),
        entry("organisation", "b1", "b1", name="支部", level="branch", parent="top", **since),
        entry("member", "b1", "m1", name="杜仲", position="ordinary", **since),
        entry("person", "b1", "p1", groups=("worker",), consent={"given": "2023-01-01"}, **since),
        entry("link", "b1", "l1", kind="pairing", member="m1", person="p1", since="2024-01-05"),
        entry("adoption", "top", "a1", regulation="reg", **since),
    ]
    regulation = Regulation("reg", Text("甲", "A"), NOTHING, NOTHING, (), (clause,), "r")
    return register_of([*entries, *more], {"reg": regulation})


def only(register: Register, as_of: str, label: str) -> Obligation:
    found = evaluate(register, date.fromisoformat(as_of)).obligations
    (one,) = (o for o in found if o.label == label)
    return one


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
