"""A commitment as its page and the lists show it: values, before any template."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import NOTHING, Text
from lianxin.publish.views.commitments import Origin, PeoplesVerdict, Summary, summaries
from lianxin.publish.views.common import Named
from lianxin.publish.views.events import Event
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import field_at
from lianxin.register import register_of
from lianxin.vocabulary import DelayReason, Group, SourceKind, Stage, Timeliness, Topic

from tests.publish import small
from tests.publish.promises import BARE, HE, LIN, VILLAGE, seen


def test_the_summary_of_a_promise_that_was_kept() -> None:
    whole = seen(small.KEPT)
    one = whole.summary
    assert one == Summary(
        href="commitments/village/x1.html",
        slug="x1",
        title="修好村口路灯",
        deed="更换村口至学校沿路的六盏路灯并试亮",
        organisation=VILLAGE,
        organisation_slug="village",
        owner=HE,
        for_groups=(Group.RESIDENT, Group.PUPIL),
        topic=Topic.PUBLIC_SERVICE,
        made=date(2026, 1, 10),
        deadline=date(2026, 6, 30),
        first=date(2026, 5, 31),
        moved=1,
        stage=Stage.EVALUATED,
        time=Timeliness.ON_TIME,
        claim=whole.promise.claim,
        assessment=whole.promise.assessment,
        verdict=PeoplesVerdict(date(2026, 7, 10), True, 25, 20, None, None),
        source=SourceKind.OPINION,
        reasons=(DelayReason.MEANS,),
    )
    assert (one.state, one.time_mark) == ("kept", "on-time")


def test_the_page_of_a_promise_that_was_kept() -> None:
    whole = seen(small.KEPT)
    assert (whole.responsible, whole.assessor, whole.replaced_by) == (HE, LIN, None)
    lamps = Named("村口路灯不亮", "opinion/village/lamps.html")
    assert whole.origin == Origin(SourceKind.OPINION, None, (lamps,), ())
    old, until = "2026-05-31", "2026-06-30"
    assert whole.events == (
        Event(date(2026, 1, 10), "made", Text("作出承诺", "promised")),
        Event(date(2026, 1, 12), "stage", Stage.REVIEWED.label, who=LIN),
        Event(date(2026, 1, 15), "stage", Stage.PUBLISHED.label),
        Event(date(2026, 3, 1), "stage", Stage.IN_PROGRESS.label),
        Event(date(2026, 4, 2), "progress", Text("进展", "progress"), "四盏已经换好"),
        Event(
            date(2026, 5, 20),
            "asked",
            Text(
                f"申请把期限从 {old} 延到 {until}",
                f"asked to move the deadline from {old} to {until}",
            ),
            "灯杆供货推迟",
            Text("原因：人手物力", "reason: means or people"),
        ),
        Event(
            date(2026, 5, 25),
            "decided",
            Text(f"同意延期：{old} → {until}", f"extension granted: {old} → {until}"),
            who=LIN,
        ),
        Event(date(2026, 5, 31), "deadline", Text("原定期限", "first deadline")),
        Event(
            date(2026, 6, 20),
            "evidence",
            Text("依据：现场查看", "evidence: seen on site"),
            "夜间查看六盏全亮",
            who=LIN,
            web="https://example.org/a",
        ),
        Event(date(2026, 6, 20), "claim", Text("承诺人报告：兑现", "owner reports: kept")),
        Event(
            date(2026, 6, 25),
            "assessment",
            Text("组织认定：兑现", "organisation found: kept"),
            who=LIN,
        ),
        Event(date(2026, 6, 30), "deadline", Text("完成期限", "deadline")),
        Event(date(2026, 7, 10), "stage", Stage.EVALUATED.label),
        Event(date(2026, 7, 10), "verdict", Text("群众评议", "people's verdict")),
    )


def test_a_promise_of_the_organisation_itself_without_anything_else() -> None:
    whole = seen(BARE)
    one = whole.summary
    assert (one.owner, one.deadline, one.first, one.moved) == (VILLAGE, None, None, 0)
    assert (one.stage, one.time, one.time_mark, one.state) == (
        Stage.PROPOSED, None, "", "proposed",
    )  # fmt: skip
    assert (whole.responsible, whole.origin, whole.assessor) == (None, None, None)
    assert whole.events == (Event(date(2026, 3, 1), "made", Text("作出承诺", "promised")),)


def test_that_it_was_proposed_on_the_day_it_was_made_is_said_once() -> None:
    life = "life:\n- {date: 2026-03-01, stage: proposed}\n"
    assert [event.kind for event in seen(BARE + life).events] == ["made"]
    later = life.replace("03-01", "03-02")
    assert [event.kind for event in seen(BARE + later).events] == ["made", "stage"]


def test_a_late_entry_is_said_beside_the_promise() -> None:
    (made,) = seen(BARE + "entered: 2026-05-01\n").events
    assert "2026-05-01" in made.note.zh
    assert seen(BARE).events[0].note == NOTHING


@pytest.mark.parametrize(
    ("as_of", "coming", "time_mark"),
    [("2026-09-29", True, "due-soon"), ("2026-09-30", False, "due-soon"),
     ("2026-06-01", True, "running"), ("2026-10-01", False, "overdue")],
)  # fmt: skip
def test_a_deadline_lies_ahead_until_its_day(as_of: str, coming: bool, time_mark: str) -> None:
    whole = seen(BARE + "deadline: 2026-09-30\n", date.fromisoformat(as_of))
    due = Event(date(2026, 9, 30), "deadline", Text("完成期限", "deadline"), coming=coming)
    says = Text("期限 2026-09-30 已过，还没有完成", "overdue: the deadline 2026-09-30 had passed")
    passed = Event(date(2026, 10, 1), "overdue", says, derived=True)
    assert whole.events[1:] == ((due, passed) if time_mark == "overdue" else (due,))
    assert whole.summary.time_mark == time_mark


def test_the_verdict_of_nine_has_no_figures_and_that_of_ten_says_how_many() -> None:
    verdict = "verdict: {date: 2026-07-01, asked: N, done_well: 5, done_partly: 3, not_done: 1}\n"
    nine = seen(BARE + verdict.replace("N", "9")).summary
    assert nine.verdict == PeoplesVerdict(date(2026, 7, 1), False, None, None, None, None)
    ten = seen(BARE + verdict.replace("N", "10")).summary
    assert ten.verdict == PeoplesVerdict(date(2026, 7, 1), True, 10, None, None, None)
    assert nine.stage is ten.stage is Stage.EVALUATED


def test_the_stage_is_the_furthest_whatever_the_order() -> None:
    life = (
        "life:\n- {date: 2026-03-05, stage: in-progress}\n- {date: 2026-03-03, stage: reviewed}\n"
    )
    assert seen(BARE + life).summary.stage is Stage.IN_PROGRESS


def test_a_source_names_survey_and_meeting_and_what_it_was_replaced_by() -> None:
    text = (
        "source: {kind: need, need: 雨后积水, survey: s1, meeting: f1, opinions: [gone]}\n"
        "replaced_by: ditch\n"
    )
    survey = "begun: 2026-03-05\nmember: lin\ntitle: 排水调研\ntopic: farming\n"
    forum = "date: 2026-03-05\nkind: forum\ntitle: 座谈会\n"
    whole = seen(
        BARE + text, small.AS_OF,
        small.entry("survey", "s1", survey), small.entry("meeting", "f1", forum),
    )  # fmt: skip
    year = "affairs/village/2026.html"
    others = (
        Named("排水调研", f"{year}#survey-2026-03-05-54f60a"),
        Named("座谈会", f"{year}#meeting-2026-03-05-80a757"),
    )
    assert whole.origin == Origin(SourceKind.NEED, "雨后积水", (), others)
    assert whole.replaced_by == Named("疏通村东排水沟", "commitments/village/ditch.html")


def test_a_correction_stands_among_the_events_with_both_values() -> None:
    correction = small.entry(
        "correction", "c1",
        "date: 2026-04-01\nof: commitment/x1\nby: he\napproved_by: lin\nreason: 记错了\nchanges:\n"
        "- {field: made, old: '2026-02-28', new: '2026-03-01'}\n- {field: life.0.date, new: x}\n",
    )  # fmt: skip
    first, second = seen(BARE, small.AS_OF, correction).events[1:]
    assert first == Event(
        date(2026, 4, 1), "corrected", first.says, "2026-02-28 → 2026-03-01",
        Text("为什么改：记错了", "why: 记错了"), LIN,
    )  # fmt: skip
    assert first.says.zh == f"更正“{label('made')}”"
    assert second.says.zh == f"更正“{label('life', 'date')}”"
    assert second.text == "— → x"


def label(*path: str) -> str:
    found = field_at("commitment", path)
    assert found is not None
    return found.label.zh


def test_a_correction_of_a_field_that_is_no_more_names_it_as_it_was_written() -> None:
    text = "date: 2026-04-01\nof: commitment/x1\nby: he\napproved_by: lin\nreason: x\n"
    correction = small.entry("correction", "c1", f"{text}changes:\n- {{field: mood, old: a}}\n")
    (_, found) = seen(BARE, small.AS_OF, correction).events
    assert (found.says, found.text) == (Text("更正“mood”", "corrected: mood"), "a → —")


def test_an_address_that_no_page_may_link_to_is_left_out() -> None:
    evidence = (
        "evidence:\n- {date: 2026-04-01, kind: site, shows: x, web: 'https://a.example/%s'}\n"
    )
    assert seen(BARE + evidence % "b").events[1].web == "https://a.example/b"
    assert seen(BARE + evidence % "`b").events[1].web == ""


def test_the_newest_promise_comes_first_then_by_address() -> None:
    texts = {"b": "2026-03-01", "a": "2026-03-01", "c": "2026-03-02", "d": "2026-02-01"}
    made = [
        small.entry("commitment", slug, BARE.replace("2026-03-01", day))
        for slug, day in texts.items()
    ]
    listed = Shelf(register_of(made, {}), Result(small.AS_OF, (), ()))
    assert [one.slug for one in summaries(listed)] == ["c", "a", "b", "d"]
