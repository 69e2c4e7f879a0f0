"""Nothing is recorded ahead of its time; what is late is welcome, and says so."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from lianxin.audit.judges.days import LATE

from tests.audit.test_fields import correction
from tests.audit.world import (
    ASKED,
    CONTACT,
    FILES,
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
