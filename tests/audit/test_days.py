"""Nothing is recorded ahead of its time; what is late is welcome, and says so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lianxin.audit.judges.days import LATE
from lianxin.records import KINDS
from lianxin.records.fields import every_field

from tests.audit.test_fields import correction
from tests.audit.world import (
    ASKED,
    CONTACT,
    FILES,
    GRANTED,
    LAMPS,
    LINK,
    ON,
    OPINION,
    PROMISE,
    VILLAGE,
    audited,
    rules,
    told,
)

NEW = f"{VILLAGE}/contact/2026/x-p1.yaml"


def visit(day: date, entered: date | None = None) -> dict[str, str | None]:
    text = FILES[CONTACT].replace("2026-06-05", day.isoformat())
    return {NEW: text + (f"entered: {entered}\n" if entered else "")}


@pytest.mark.parametrize(
    ("days", "expected"),
    [(-1, ["audit/future"]), (0, []), (31, []), (32, ["audit/late-unmarked"])],
)
def test_the_day_of_a_visit(days: int, expected: list[str]) -> None:
    assert rules(visit(ON - timedelta(days))) == expected


def test_a_late_entry_that_says_so_is_allowed_and_told() -> None:
    change = visit(ON - timedelta(40), entered=ON)
    assert rules(change) == []
    assert told(change) == ["audit/late"]


@pytest.mark.parametrize(("days", "ok"), [(0, True), (LATE.days, True), (LATE.days + 1, False)])
def test_the_day_of_entry_is_about_today(days: int, ok: bool) -> None:
    found = rules(visit(date(2026, 1, 5), entered=ON - timedelta(days)))
    assert found == ([] if ok else ["audit/entered-wrong"])


def test_the_day_of_entry_does_not_lie_ahead() -> None:
    assert rules(visit(date(2026, 1, 5), entered=ON + timedelta(1))) == ["audit/entered-wrong"]


def test_deadlines_and_plans_lie_ahead() -> None:
    adoption = {f"{VILLAGE}/adoption/two-links.yaml": "regulation: two-links\nsince: 2027-01-01\n"}
    assert "audit/future" not in rules(adoption, actor="zixu--shi-hu")
    assert rules({PROMISE: LAMPS + ASKED}) == []


PARTS = [
    (PROMISE, LAMPS + "- date: {day}\n  done: 买了灯\n{mark}", "progress"),
    (
        PROMISE,
        LAMPS + "evidence:\n- date: {day}\n  kind: count\n  shows: 灯亮了\n{mark}",
        "evidence",
    ),
    (OPINION, FILES[OPINION] + "- date: {day}\n  did: called-back\n{mark}", "steps"),
]


@pytest.mark.parametrize(("file", "text", "field"), PARTS)
def test_entries_of_lists_are_judged_one_by_one(file: str, text: str, field: str) -> None:
    on = date(2026, 9, 1)
    for day, mark, expected in (
        ("2026-08-30", "", []),
        ("2026-09-02", "", ["audit/future"]),
        ("2026-06-12", "", ["audit/late-unmarked"]),
        ("2026-06-12", "  entered: 2026-09-01\n", []),
    ):
        change = {file: text.format(day=day, mark=mark)}
        found = [f for f in audited(change, on=on).findings if f.severity == 0]
        assert [f.rule for f in found] == expected
        assert all(f.place.path[0] == field for f in found)


def test_a_late_entry_stands_at_the_end_whatever_its_date() -> None:
    change = LAMPS + "- date: 2026-06-05\n  done: 问了价\n  entered: 2026-09-01\n"
    assert rules({PROMISE: change}, on=date(2026, 9, 1)) == []
    assert "record/out-of-order" in rules({PROMISE: change.replace("  entered: 2026-09-01\n", "")})


def test_a_mark_of_the_record_covers_all_of_it_when_it_is_new_and_nothing_later() -> None:
    late = LAMPS + "entered: 2026-09-01\n"
    before = {k: v for k, v in FILES.items() if k != PROMISE}
    assert rules({PROMISE: LAMPS}, before=before, on=date(2026, 9, 1)) != []
    assert rules({PROMISE: late}, before=before, on=date(2026, 9, 1)) == []
    more = late.replace("量好了灯杆\n", "量好了灯杆\n- date: 2026-06-20\n  done: 买了灯\n")
    before[PROMISE] = late
    assert rules({PROMISE: more}, before=before, on=date(2026, 9, 1)) == ["audit/late-unmarked"]


def test_what_ended_long_ago_says_when_that_was_entered() -> None:
    for text, expected in (
        ("until: 2026-05-20\n", []),
        ("until: 2026-05-19\n", ["audit/late-unmarked"]),
        ("until: 2026-05-19\nentered: 2026-06-20\n", []),
        ("until: 2027-01-01\n", []),
    ):
        assert rules({LINK: FILES[LINK] + text}) == expected


def test_beginnings_lie_back_as_far_as_they_like_unless_they_excuse() -> None:
    member = f"{VILLAGE}/member/shi-song.yaml"
    assert rules({member: "name: 石松\nposition: ordinary\nsince: 1990-07-01\n"}) == []
    leave = f"{VILLAGE}/leave/su-mu.yaml"
    away = (
        "member: su-mu\nsince: 2026-03-01\nuntil: 2026-06-30\nreason: study\napproved_by: bai-zhi\n"
    )
    assert rules({leave: away}) == ["audit/late-unmarked"]
    assert rules({leave: away + "entered: 2026-06-20\n"}) == []


def test_a_day_that_is_put_right_is_not_a_new_one() -> None:
    said = correction(
        "contact/0605-p1", {"field": "date", "old": "2026-06-05", "new": "2026-06-06"}
    )
    change = {CONTACT: FILES[CONTACT].replace("06-05", "06-06"), **said}
    change = {f: t and t.replace("date: 2026-06-20", "date: 2026-09-01") for f, t in change.items()}
    assert rules(change, on=date(2026, 9, 1)) == []


def test_but_it_does_not_lie_ahead_either() -> None:
    said = correction(
        "contact/0605-p1", {"field": "date", "old": "2026-06-05", "new": "2026-06-25"}
    )
    change = {CONTACT: FILES[CONTACT].replace("06-05", "06-25"), **said}
    assert rules(change) == ["audit/future"]


def test_an_opinion_cleared_late_is_marked_as_a_whole() -> None:
    cleared = FILES[OPINION] + "wording: 雨天积水\ncleared: 2026-06-01\ncleared_by: bai-zhi\n"
    on = date(2026, 9, 1)
    assert rules({OPINION: cleared}, on=on) == ["audit/late-unmarked"]
    assert rules({OPINION: cleared + "entered: 2026-09-01\n"}, on=on) == []


WINTER = date(2026, 12, 1)


@pytest.mark.parametrize(
    "was",
    [
        LAMPS + "- date: 2026-07-15\n  done: 装好了\n",
        LAMPS + "- date: 2026-06-12\n  done: 装好了\n  entered: 2026-06-12\n",
        LAMPS + "entered: 2020-01-01\n",
        LAMPS.replace("2026-06-01", "2025-06-01"),
    ],
)
@pytest.mark.parametrize("on", [ON, WINTER])
def test_days_that_were_there_before_are_not_told_again(was: str, on: date) -> None:
    before = {**FILES, PROMISE: was}
    assert rules({PROMISE: was + "baseline: 六盏灯都不亮\n"}, before=before, on=on) == []


CLAIM = "claim:\n  date: 2026-06-19\n  resolution: not-kept\n  because: 没有钱\n"


@pytest.mark.parametrize(
    ("was", "text", "path"),
    [
        (LAMPS + ASKED, LAMPS + GRANTED, ("extensions", 0, "decided")),
        (LAMPS, LAMPS + CLAIM, ("claim", "date")),
    ],
)
def test_a_part_says_by_itself_that_it_is_late(
    was: str, text: str, path: tuple[str | int, ...]
) -> None:
    before = {**FILES, PROMISE: was}
    (found,) = audited({PROMISE: text}, before=before, on=WINTER).findings
    assert (found.rule, found.place.path) == ("audit/late-unmarked", path)
    own = {PROMISE: text + "  entered: 2026-12-01\n"}
    assert rules(own, before=before, on=WINTER) == []
    assert "audit/late" in told(own, before=before, on=WINTER)
    whole = {PROMISE: text + "entered: 2026-12-01\n"}
    assert "audit/late-unmarked" in rules(whole, before=before, on=WINTER)


def test_a_day_that_is_not_late_hides_none_that_is() -> None:
    more = "- date: 2026-07-15\n  done: 装好三盏\nevidence:\n- date: 2026-06-05\n  kind: count\n"
    change = {PROMISE: LAMPS + more + "  shows: 灯亮了\n"}
    (found,) = audited(change, on=date(2026, 7, 20)).findings
    assert (found.rule, found.place.path) == ("audit/late-unmarked", ("evidence", 0, "date"))


ORGANISATION = f"{VILLAGE}/organisation.yaml"
BOX = "channels:\n- kind: box\n  where: 村委会\n  since: 2016-01-01\n"
PERSON = f"{VILLAGE}/person/p1.yaml"


@pytest.mark.parametrize(
    ("file", "was", "end"),
    [(ORGANISATION, FILES[ORGANISATION] + BOX, "  until: {day}\n"),
     (PERSON, FILES[PERSON], "  withdrawn: {day}\n")],
)  # fmt: skip
def test_an_end_inside_a_part_is_late_like_any_other(file: str, was: str, end: str) -> None:
    before = {**FILES, file: was}
    for day, mark, expected in (
        ("2026-05-20", "", []),
        ("2026-05-19", "", ["audit/late-unmarked"]),
        ("2026-05-19", "entered: 2026-06-20\n", []),
    ):
        change = {file: was + end.format(day=day) + mark}
        found = rules(change, before=before, actor="zixu--shi-hu")
        assert [rule for rule in found if rule.startswith("audit/")] == expected


def test_the_days_of_a_list_of_days() -> None:
    for day, expected in (("2026-06-20", []), ("2026-06-21", ["audit/future"])):
        found = audited({LINK: FILES[LINK] + f"reviewed: [2016-01-01, {day}]\n"}).findings
        assert [f.rule for f in found] == expected
        assert all(f.place.path == ("reviewed", 1) for f in found)
    more = {LINK: FILES[LINK] + "reviewed: [2026-06-01, 2026-06-21]\n"}
    before = {**FILES, LINK: FILES[LINK] + "reviewed: [2026-06-01]\n"}
    assert rules(more, before=before) == ["audit/future"]


def test_a_waiver_that_begins_long_ago_says_so() -> None:
    waiver = (
        "rule: two-links/monthly-contact\nsubject: link/du-zhong-p1\nsince: 2026-05-01\n"
        "until: 2026-06-30\nreason: 防汛\napproved_by: bai-zhi\n"
    )
    file = f"{VILLAGE}/waiver/flood.yaml"
    assert "audit/late-unmarked" in rules({file: waiver})
    assert "audit/late-unmarked" not in rules({file: waiver.replace("05-01", "05-20")})


def test_what_has_no_mark_needs_none() -> None:
    said = correction("contact/0605-p1", {"field": "form", "old": "home-visit", "new": "telephone"})
    change = {CONTACT: FILES[CONTACT].replace("home-visit", "telephone")}
    late = {f: t and t.replace("date: 2026-06-20", "date: 2026-06-06") for f, t in said.items()}
    assert rules({**change, **late}, on=WINTER) == []


@pytest.mark.parametrize("kind", KINDS)
def test_where_a_part_has_a_mark_the_whole_record_has_one(kind: str) -> None:
    marks = [f.path for f in every_field(kind) if f.name == "entered"]
    assert not marks or ("entered",) in marks
