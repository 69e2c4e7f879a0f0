"""A commitment as its page and the lists show it: values, before any template."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import NOTHING, Text
from lianxin.publish.views.board import FIRST, Choice, board
from lianxin.publish.views.board_places import Spot
from lianxin.publish.views.commitments import (
    Detail,
    Origin,
    PeoplesVerdict,
    Summary,
    detail,
    summaries,
)
from lianxin.publish.views.common import Named
from lianxin.publish.views.events import Event
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.records.fields import field_at
from lianxin.register import Entry, register_of
from lianxin.vocabulary import DelayReason, Group, Resolution, SourceKind, Stage, Timeliness, Topic

from tests.publish import small

LIN = Named("林远山", "members/village/lin.html")
HE = Named("何小禾", "members/village/he.html")
COUNTY = Named("青石县委", "organisations/county.html")
VILLAGE = Named("石桥村党支部", "organisations/village.html")
BARE = "title: 试\nmade: 2026-03-01\ndeed: 做一件事\ntopic: farming\n"


def shelf(*more: Entry, as_of: date = small.AS_OF) -> Shelf:
    """The small register with some of its records changed."""
    entries = {one.id: one for one in (*small.entries(), *more)}
    return Shelf(register_of(entries.values(), {}), Result(as_of, (), ()))


def seen(text: str, as_of: date = small.AS_OF, *more: Entry) -> Detail:
    """The page of one commitment of the village."""
    on_shelf = shelf(small.entry("commitment", "x1", text), *more, as_of=as_of)
    entry = on_shelf.open.entries["commitment/village/x1"]
    assert isinstance(entry.record, Commitment)
    return detail(entry, entry.record, on_shelf)


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


def extension(state: str, decided: str) -> str:
    return (
        BARE + "deadline: 2026-05-31\nextensions:\n- {asked: 2026-05-20, reason: approvals, "
        "because: 等批复, old_deadline: 2026-05-31, new_deadline: 2026-06-30, "
        f"state: {state}, decided: {decided}, decided_by: lin}}\n"
    )


def test_an_extension_that_was_refused_moves_nothing() -> None:
    whole = seen(extension("refused", "2026-05-25"))
    assert (whole.summary.deadline, whole.summary.moved) == (date(2026, 5, 31), 0)
    assert whole.summary.first is None
    decided = next(event for event in whole.events if event.kind == "decided")
    assert decided.says == Text(
        "延期申请（2026-05-31 → 2026-06-30）：未同意",
        "extension (2026-05-31 → 2026-06-30): refused",
    )
    assert decided.who == LIN


def test_what_was_granted_later_is_not_known_before() -> None:
    before = seen(extension("granted", "2026-05-25"), date(2026, 5, 24))
    assert (before.summary.deadline, before.summary.moved) == (date(2026, 5, 31), 0)
    assert "decided" not in [event.kind for event in before.events]
    on_the_day = seen(extension("granted", "2026-05-25"), date(2026, 5, 25))
    assert (on_the_day.summary.deadline, on_the_day.summary.moved) == (date(2026, 6, 30), 1)
    assert on_the_day.summary.first == date(2026, 5, 31)
    firsts = [event for event in on_the_day.events if event.kind == "deadline"]
    assert [event.coming for event in firsts] == [True, True]


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


def test_more_time_for_a_promise_that_had_no_deadline() -> None:
    text = extension("granted", "2026-05-25").replace("deadline: 2026-05-31\n", "", 1)
    whole = seen(text)
    assert [e.date for e in whole.events if e.kind == "deadline"] == [date(2026, 6, 30)]
    assert (whole.summary.deadline, whole.summary.first) == (date(2026, 6, 30), None)


# ---- lists ------------------------------------------------------------------------------


def test_the_newest_promise_comes_first_then_by_address() -> None:
    texts = {"b": "2026-03-01", "a": "2026-03-01", "c": "2026-03-02", "d": "2026-02-01"}
    made = [
        small.entry("commitment", slug, BARE.replace("2026-03-01", day))
        for slug, day in texts.items()
    ]
    listed = Shelf(register_of(made, {}), Result(small.AS_OF, (), ()))
    assert [one.slug for one in summaries(listed)] == ["c", "a", "b", "d"]


def spot(named: Named, number: int, last: int, count: int) -> Spot:
    """Of the small tree, where depth, order of the tree and order of names are the same."""
    slug = named.href.split("/")[1].removesuffix(".html")
    return Spot(slug, named.name, named.href, number, number, last, number, count)


def organisation(slug: str, name: str) -> Entry:
    text = f"name: {name}\nlevel: branch\nsince: 2010-01-01\nparent: county\n"
    return small.entry("organisation", slug, text)


def test_the_board_counts_what_its_filters_offer() -> None:
    on_shelf = shelf()
    found = board(summaries(on_shelf), on_shelf)
    assert [one.slug for one in found.rows] == ["ditch", "lights"]
    assert (found.more, found.total) == ((), 2)
    assert found.places == (spot(COUNTY, 0, last=1, count=2), spot(VILLAGE, 1, last=1, count=2))
    assert found.years == (Choice("2026", Text("2026", "2026"), 2),)
    assert found.stages == (Choice("evaluated", Stage.EVALUATED.label, 1),)
    assert found.resolutions == (Choice("kept", Resolution.KEPT.label, 1),)
    assert [(c.value, c.count) for c in found.times] == [("on-time", 1), ("overdue", 1)]
    assert [(c.value, c.count) for c in found.topics] == [
        ("roads-and-water", 1),
        ("public-service", 1),
    ]
    assert [(c.value, c.count) for c in found.sources] == [("opinion", 1), ("need", 1)]
    assert found.glance == (("total", 2), ("running", 1), ("overdue", 1), ("kept", 1))


def test_a_board_holds_a_hundred_and_twenty_and_the_rest_goes_into_shards() -> None:
    one = seen(BARE).summary
    many = tuple(replace(one, slug=str(number)) for number in range(FIRST + 1))
    found = board(many, shelf())
    assert (len(found.rows), [s.slug for s in found.more], found.total) == (120, ["120"], 121)


def test_what_was_kept_late_is_kept_and_what_was_claimed_no_longer_runs() -> None:
    judged = (
        "assessment: {date: 2026-07-01, by: lin, scale: complete, resolution: %s, because: x}\n"
    )
    late, not_kept = (seen(BARE + judged % r).summary for r in ("kept-late", "not-kept"))
    claimed = seen(BARE + "claim: {date: 2026-07-01, resolution: kept}\n").summary
    overdue = seen(BARE + "deadline: 2026-11-01\n").summary
    long_overdue = seen(BARE + "deadline: 2026-03-02\n").summary
    assert (overdue.time, long_overdue.time) == (Timeliness.OVERDUE, Timeliness.LONG_OVERDUE)
    glance = dict(board((late, not_kept, claimed, overdue, long_overdue), shelf()).glance)
    assert glance == {"total": 5, "running": 2, "overdue": 2, "kept": 1}


def test_organisations_are_offered_in_the_order_of_the_tree_and_ranked_by_name() -> None:
    one = seen(BARE).summary
    of_county = replace(one, organisation_slug="county")
    found = board((one, of_county, one), shelf())
    assert found.places == (spot(COUNTY, 0, last=1, count=3), spot(VILLAGE, 1, last=1, count=2))
    fields = organisation("fields", "甲田村党支部")
    places = board((one,), shelf(fields)).places
    assert [(p.slug, p.number, p.rank) for p in places] == [("county", 0, 1), ("village", 2, 2)]
