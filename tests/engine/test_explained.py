"""Everything that an explanation says, word by word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.engine.explain import explain_obligation
from lianxin.engine.explanation import AdoptionStep, FigureStep, Piece
from lianxin.engine.messages import breach_finding, version_of
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Duty,
    Every,
    EveryDay,
    Figure,
    Measure,
    OnAverage,
    Window,
    Within,
)
from lianxin.register import Entry, register_of
from lianxin.windows import Line

from tests.engine.registers import PAIRING, entry
from tests.engine.small import ANSWER, CITES, VISITS, contact, only, register

YEAR_END = date(2024, 12, 31)
STANDING = Duty(
    "member", None, (), EveryDay("month", 0),
    Measure("count", "link", "", (("member",),), "", PAIRING), Figure(2), None,
)  # fmt: skip


def opinion(*days: str, raised: str = "2024-02-08") -> Entry:
    steps = tuple({"date": day, "did": "answered"} for day in days)
    return entry(
        "opinion", "b1", "o1", raised=raised, received_by="m1", channel="visit",
        topic="livelihood", summary="修路", steps=steps,
    )  # fmt: skip


def test_an_explanation_from_beginning_to_end() -> None:
    seen = register(VISITS, contact("c1", "2024-02-03"), contact("c2", "2024-01-10"))
    one = only(seen, "2024-03-01", "2024-02")
    told = explain_obligation(seen, one)
    clause, version, duty = version_of(one, seen)
    assert (told.obligation, told.clause, told.version) == (one, clause, version)
    assert duty == VISITS
    assert told.cites == CITES
    assert told.text == Text("甲", "A")
    assert told.subject == Text("杜仲结对p1（职工）", "杜仲, pairing with p1 (worker)")
    assert told.holder == Text("杜仲", "杜仲")
    assert told.window == Text("2024年2月", "February 2024")
    branches = Text("总支", "总支")
    says = Text("总支自2023年1月1日起采用", "adopted by 总支 on 1 January 2023")
    assert told.adoptions == (AdoptionStep("adoption/top/a1", branches, date(2023, 1, 1), says),)
    assert told.figures == (
        FigureStep(
            "at_least", 2, Text("至少 2", "at least 2"), (Text("制度原文：2", "the text: 2"),)
        ),
    )  # fmt: skip
    assert told.days == (
        Line(date(2024, 2, 1), Text("2024年2月第一天", "first day of February 2024")),
        Line(
            date(2024, 2, 29),
            Text("2024年2月最后一天，也是应办日期", "last day of February 2024, and the due date"),
        ),
    )
    counts = Text("2024年2月3日，计入", "3 February 2024, counts")
    assert told.counted == (Piece("contact/b1/c1", date(2024, 2, 3), "counted", counts),)
    outside = Text(
        "2024年1月10日，不在这一时段之内", "10 January 2024, outside the time this is about"
    )
    assert told.not_counted == (
        Piece("contact/b1/c2", date(2024, 1, 10), "outside-window", outside),
    )
    assert told.status == Text(
        "计得 1，要求至少 2：未履行", "found 1, asked for at least 2: breached"
    )
    assert told.excused is None


def test_the_versions_own_text_goes_before_the_clauses() -> None:
    seen = register(VISITS)
    law = seen.regulations["reg"]
    version = replace(law.clauses[0].versions[0], says=Text("新文本", "new text"))
    clauses = (replace(law.clauses[0], versions=(version,)),)
    seen = register_of(seen.entries.values(), {"reg": replace(law, clauses=clauses)})
    told = explain_obligation(seen, only(seen, "2024-03-01", "2024-02"))
    assert told.text == Text("新文本", "new text")


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("leave", {"member": "m1", "reason": "study"},
         Text("因请假免除：x1的请假", "excused by leave: leave of x1")),
        ("waiver", {"rule": "reg/rule", "reason": "防汛"},
         Text("因豁免免除：x1的豁免", "excused by a waiver: waiver of x1")),
    ],
)  # fmt: skip
def test_what_excuses_is_named(kind: str, fields: dict[str, str], said: Text) -> None:
    days = {"since": "2024-02-01", "until": "2024-02-29", "approved_by": "m1"}
    seen = register(VISITS, entry(kind, "b1", "x1", **fields, **days))
    told = explain_obligation(seen, only(seen, "2024-03-01", "2024-02"))
    assert told.excused == said
    assert told.status.en == "found 0, asked for at least 2: excused"


@pytest.mark.parametrize(
    ("window", "label", "said"),
    [
        (Every("month"), "2024-03", Text("2024年3月", "March 2024")),
        (Every("quarter"), "2024-Q1", Text("2024年第一季度", "first quarter of 2024")),
        (OnAverage("month", "half-year"), "2024-H1", Text("2024年上半年", "first half of 2024")),
        (ByDate("06-30"), "2024", Text("2024年", "2024")),
        (Around("spring-festival", 10, 5), "2024",
         Text("2024年春节前后", "around Spring Festival 2024")),
        (Around("08-01", 10, 5), "2024", Text("2024年8月1日前后", "around 1 August 2024")),
    ],
)  # fmt: skip
def test_windows_are_named_as_people_name_them(window: Window, label: str, said: Text) -> None:
    seen = register(replace(VISITS, window=window))
    one = only(seen, "2024-12-31", label)
    assert explain_obligation(seen, one, YEAR_END).window == said


def test_a_time_limit_is_a_figure_and_its_window_a_span() -> None:
    stricter = ({"rule": "reg/rule", "within": "2"},)
    seen = register(
        ANSWER,
        opinion("2024-02-19"),
        entry("adoption", "b1", "a2", regulation="reg", since="2023-06-01", stricter=stricter),
    )
    one = only(seen, "2024-03-01", "2024-02-08")
    told = explain_obligation(seen, one, date(2024, 3, 1))
    assert told.window == Text("2024年2月8日至2024年2月18日", "8 February 2024 to 18 February 2024")
    assert [figure.way for figure in told.figures] == ["at_least", "within"]
    within = told.figures[1]
    assert (within.number, within.says) == (2, Text("期限 2", "time limit 2"))
    assert within.said == (
        Text("制度原文：3", "the text: 3"),
        Text("支部采用时定为 2", "set to 2 by 支部 on adoption"),
    )
    assert told.days[-1].day == one.due == date(2024, 2, 18)
    assert one.status.value == "late"


def test_the_adoptions_of_an_event_are_those_of_its_day() -> None:
    later = entry("adoption", "b1", "a2", regulation="reg", since="2024-02-09")
    seen = register(ANSWER, opinion(), later)
    told = explain_obligation(seen, only(seen, "2024-03-01", "2024-02-08"), date(2024, 3, 1))
    assert [step.id for step in told.adoptions] == ["adoption/top/a1"]


def test_the_adoptions_of_a_month_are_those_of_its_first_day() -> None:
    later = entry("adoption", "b1", "a2", regulation="reg", since="2024-02-09")
    seen = register(VISITS, later)
    february = explain_obligation(seen, only(seen, "2024-05-01", "2024-02"))
    march = explain_obligation(seen, only(seen, "2024-05-01", "2024-03"))
    assert [step.id for step in february.adoptions] == ["adoption/top/a1"]
    assert [step.id for step in march.adoptions] == ["adoption/b1/a2", "adoption/top/a1"]


def test_without_a_day_it_is_explained_as_on_the_due_date() -> None:
    seen = register(VISITS, contact("c1", "2024-03-02"))
    one = only(seen, "2024-04-01", "2024-02")
    assert [p.reason for p in explain_obligation(seen, one).not_counted] == ["after-as-of"]
    later = explain_obligation(seen, one, date(2024, 4, 1))
    assert [p.reason for p in later.not_counted] == ["outside-window"]


def test_a_state_is_explained_by_what_stood() -> None:
    seen = register(
        STANDING,
        entry("link", "b1", "l2", kind="mentoring", member="m1", person="p1", since="2024-01-01"),
        entry("link", "b1", "l3", kind="pairing", member="m1", person="p1", since="2024-03-05"),
    )
    one = only(seen, "2024-03-01", "2024-02")
    told = explain_obligation(seen, one, date(2024, 3, 1))
    assert told.window.en == "February 2024"
    assert [(p.id, p.reason) for p in told.counted] == [("link/b1/l1", "counted")]
    assert [(p.id, p.reason, p.day) for p in told.not_counted] == [
        ("link/b1/l2", "not-met", date(2024, 1, 1)),
        ("link/b1/l3", "not-standing", date(2024, 3, 5)),
    ]
    assert told.status.zh == "最后一次核对为 1，要求每天至少 2：未履行"


def test_what_comes_before_a_decision_is_its_own_evidence() -> None:
    duty = Duty(
        "decision", None, (), Before(Figure(5), ("decided",)),
        Measure("count", "", "", (), "announced", None), Figure(1), None,
    )  # fmt: skip
    facts = {"title": "修路", "decided": "2024-02-20", "important": "yes"}
    seen = register(duty, entry("decision", "b1", "d1", announced="2024-02-17", **facts))
    one = only(seen, "2024-03-01", "2024-02-20")
    told = explain_obligation(seen, one, date(2024, 3, 1))
    assert [(p.id, p.reason) for p in told.counted] == [("decision/b1/d1#announced", "counted")]
    assert told.window == Text(
        "2024年2月15日至2024年2月19日", "15 February 2024 to 19 February 2024"
    )


def test_a_breach_names_everything_that_a_message_may_ask_for() -> None:
    seen = register(VISITS, contact("c1", "2024-02-10"))
    law = seen.regulations["reg"]
    names = "holder subject organisation window due measured at_least at_most clause".split()
    everything = "|".join(f"{{{name}}}" for name in names)
    version = replace(
        law.clauses[0].versions[0],
        message=Text(everything, everything),
        remedy=Text("去走访", "go and visit"),
    )
    law = replace(law, clauses=(replace(law.clauses[0], versions=(version,)),))
    seen = register_of(seen.entries.values(), {"reg": law})
    finding = breach_finding(only(seen, "2024-03-01", "2024-02"), seen)
    assert finding == Finding(
        Place(seen.entries["link/b1/l1"].file),
        "reg/rule",
        Severity.ERROR,
        Text(
            "杜仲|杜仲结对p1（职工）|支部|2024年2月|2024年2月29日|1|2|None|甲 1",
            "杜仲|杜仲, pairing with p1 (worker)|支部|February 2024|29 February 2024|1|2|None|A 1",
        ),
        Text("去走访", "go and visit"),
        CITES,
    )


def test_an_obligation_of_another_register_is_refused() -> None:
    one = only(register(VISITS), "2024-03-01", "2024-02")
    without = register_of(register(VISITS).entries.values(), {})
    with pytest.raises(KeyError, match="reg/rule"):
        version_of(one, without)
    with pytest.raises(KeyError, match="reg/rule"):
        version_of(one._replace(version=date(1999, 1, 1)), register(VISITS))


def test_within_days_of_the_calendar() -> None:
    duty = replace(ANSWER, window=Within(Figure(3), "days", ("raised",)))
    seen = register(duty, opinion("2024-02-11"))
    one = only(seen, "2024-03-01", "2024-02-08")
    assert (one.due, one.status.value) == (date(2024, 2, 11), "met")
    told = explain_obligation(seen, one, date(2024, 3, 1))
    assert told.days[-1].day == date(2024, 2, 11)
