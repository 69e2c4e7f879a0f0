"""What an organisation does in public, and the channels that are open."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import Text
from lianxin.publish.views.affairs import Affair, Channel, affairs, channels_of
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish.small import ORGANISATIONS, entry

AS_OF = date(2026, 6, 30)
DECISION = "title: 食堂搬迁\ndecided: 2026-05-20\n"
FORUM = "date: 2026-05-01\nkind: forum\ntitle: 食堂座谈会\n"
SURVEY = "begun: 2026-04-01\nmember: lin\ntitle: 用餐调研\ntopic: farming\n"
SURVEYED = f"{SURVEY}reported: 2026-06-30\nfound: 排队太久\nfollows: 分时用餐\n"
INSPECTION = "date: 2026-06-20\nof: village\nby: [lin]\noutcome: adequate\nfound: 抽查联系记录\n"
ANCHOR = "decision-2026-05-20-2ca3ff"
DECIDED = f"affairs/village/2026.html#{ANCHOR}"
ASKED = "done_well: 12\ndone_partly: 6\nnot_done: 2\n"
EVALUATION = f"date: 2026-06-21\ndirection: people-on-work\nasked: 20\n{ASKED}"


def shelf(*records: tuple[str, str, str, str], village: str = "") -> Shelf:
    """Two organisations, and records as (kind, slug, text, organisation)."""
    made = [
        entry("organisation", "county", ORGANISATIONS["county"]),
        entry("organisation", "village", ORGANISATIONS["village"] + village),
        *(entry(kind, slug, text, home) for kind, slug, text, home in records),
    ]
    return Shelf(register_of(made, {}), Result(AS_OF, (), ()))


def the_one(kind: str, text: str, *others: tuple[str, str, str, str]) -> Affair:
    (found,) = (
        one
        for one in affairs(shelf((kind, "x1", text, "village"), *others))["village"]
        if not others or one.kind.zh.endswith("决定")
    )
    return found


def test_a_decision_alone() -> None:
    assert the_one("decision", DECISION + "important: no\n") == Affair(
        date(2026, 5, 20), Text("决定", "decision"), "食堂搬迁", "", (), DECIDED, ANCHOR
    )


def test_an_important_decision_says_who_was_heard_and_when_it_was_told() -> None:
    text = (
        f"{DECISION}important: yes\nannounced: 2026-06-30\nconsultations: [f1, f2, gone]\n"
        "surveys: [s1, gone]\nopinions: [o1, o2]\nsays: 九月搬\n"
    )
    found = the_one(
        "decision", text,
        ("meeting", "f1", FORUM, "village"),
        ("meeting", "f2", FORUM.replace("食堂座谈会", "职工座谈会"), "village"),
        ("survey", "s1", SURVEY, "village"),
    )  # fmt: skip
    assert found == Affair(
        date(2026, 5, 20),
        Text("重要事项的决定", "decision on an important matter"),
        "食堂搬迁",
        "九月搬",
        (
            Text(
                "事前征求意见：食堂座谈会、职工座谈会",
                "people were consulted before: 食堂座谈会、职工座谈会",
            ),
            Text("依据调研：用餐调研", "rests on the survey: 用餐调研"),
            Text("回应意见 2 条", "answers 2 opinions"),
            Text("2026-06-30 公布结果", "result made public on 2026-06-30"),
        ),
        DECIDED,
        ANCHOR,
        (
            (
                Text("征求意见的会议", "meetings at which people were consulted"),
                (
                    Named("食堂座谈会", "affairs/village/2026.html#meeting-2026-05-01-bd1c25"),
                    Named("职工座谈会", "affairs/village/2026.html#meeting-2026-05-01-231930"),
                ),
            ),
            (
                Text("依据的调研", "rests on the survey"),
                (Named("用餐调研", "affairs/village/2026.html#survey-2026-04-01-83ef9c"),),
            ),
        ),
    )


def test_what_is_announced_later_is_not_known_yet() -> None:
    assert the_one("decision", DECISION + "important: no\nannounced: 2026-07-01\n").notes == ()


def test_a_meeting() -> None:
    text = FORUM + "audience: [workers, members]\nconclusion: 都同意\n"
    found = the_one("meeting", text)
    assert (found.date, found.title, found.text) == (date(2026, 5, 1), "食堂座谈会", "都同意")
    assert found.kind == Text("群众座谈会", "forum")
    assert [note.en for note in found.notes] == ["workers", "members"]


def test_a_survey_tells_what_it_found_once_it_is_reported() -> None:
    found = the_one("survey", SURVEYED)
    assert (found.date, found.title) == (date(2026, 4, 1), "用餐调研")
    assert found.text == "排队太久\n分时用餐"
    assert found.notes == (Text("2026-06-30 形成报告", "reported on 2026-06-30"),)
    running = the_one("survey", SURVEYED.replace("2026-06-30", "2026-07-01"))
    assert (running.text, running.notes) == ("", (Text("正在进行", "under way"),))
    assert running.kind == found.kind == Text("调研", "survey")
    assert (running.date, running.title) == (date(2026, 4, 1), "用餐调研")


def test_an_inspection_stands_with_the_one_that_was_looked_at() -> None:
    public = affairs(shelf(("inspection", "x1", INSPECTION + "to_do: 补齐两项\n", "county")))
    assert set(public) == {"village"}
    (found,) = public["village"]
    assert (found.date, found.title) == (date(2026, 6, 20), "")
    assert found.text == "抽查联系记录\n补齐两项"
    assert found.notes[0] == Text("由青石县委检查", "inspected by 青石县委")
    assert len(found.notes) == 2


def evaluated(text: str, home: str = "county") -> dict[str, Any]:
    return affairs(shelf(("evaluation", "x1", text, home)))


def test_an_evaluation_gives_sums_only_rounded_and_without_the_small_ones() -> None:
    (found,) = evaluated(EVALUATION + "of_organisation: village\nsays: 还行\n")["village"]
    assert found.date == date(2026, 6, 21)
    assert (found.title, found.text) == ("", "")
    assert found.notes == (
        Text(
            "问了约 20 人：做得好约 10（取整；人数少的不公布）",
            "about 20 people asked: done well about 10 (rounded; small numbers withheld)",
        ),
    )
    of_all = EVALUATION.replace(ASKED, "done_well: 22\ndone_partly: 13\nnot_done: 18\n")
    of_all = of_all.replace("asked: 20", "asked: 53") + "of_organisation: village\n"
    (whole,) = evaluated(of_all)["village"]
    assert whole.notes[0].zh == (
        "问了约 55 人：做得好约 20，做了一部分约 15，没做到约 20（取整；人数少的不公布）"
    )
    assert whole.notes[0].en == (
        "about 55 people asked: done well about 20, partly about 15, not done about 20 "
        "(rounded; small numbers withheld)"
    )


def test_an_evaluation_by_a_few_gives_no_numbers() -> None:
    few = EVALUATION.replace("asked: 20", "asked: 9") + "of_organisation: village\n"
    (found,) = evaluated(few)["village"]
    assert "9" not in found.notes[0].zh
    assert found.notes[0].zh.startswith("已评议")


def test_an_evaluation_of_a_member_is_shown_nowhere() -> None:
    assert evaluated(EVALUATION + "of_member: lin\n") == {}


def test_the_newest_comes_first() -> None:
    public = affairs(
        shelf(
            ("decision", "d1", DECISION + "important: no\n", "village"),
            ("meeting", "f1", FORUM, "village"),
            ("inspection", "i1", INSPECTION, "county"),
            ("survey", "s1", SURVEY, "village"),
        )
    )
    assert [one.date.month for one in public["village"]] == [6, 5, 5, 4]
    assert [one.date.day for one in public["village"]] == [20, 20, 1, 1]


@pytest.mark.parametrize(
    ("days", "open_on_the_day"),
    [
        ("since: 2026-06-30", True),
        ("since: 2026-07-01", False),
        ("since: 2026-01-01, until: 2026-06-30", True),
        ("since: 2026-01-01, until: 2026-06-29", False),
    ],
)
def test_a_channel_is_shown_while_it_is_open(days: str, open_on_the_day: bool) -> None:
    with_one = shelf(village=f"channels:\n- {{kind: box, where: 村委会一楼, {days}}}\n")
    found = channels_of("village", with_one)
    assert bool(found) == open_on_the_day
    if found:
        since = date.fromisoformat(days[7:17])
        assert found == (Channel(found[0].kind, "村委会一楼", since),)
        assert found[0].kind.zh == "意见箱"


def test_an_organisation_that_is_not_there_has_no_channels() -> None:
    assert channels_of("nowhere", shelf()) == ()
