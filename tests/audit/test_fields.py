"""What happened has happened: nothing is rewritten, lists only grow, corrections say so."""

from __future__ import annotations

from typing import Any

import pytest
from lianxin.audit.corrections import written

from tests.audit.world import (
    ASKED,
    CONFIRMED,
    CONTACT,
    FILES,
    GRANTED,
    KEPT,
    LAMPS,
    OPINION,
    PROMISE,
    VILLAGE,
    audited,
    rules,
)

PROGRESS = "- date: 2026-06-10\n  done: 量好了灯杆\n"
MORE = "- date: 2026-06-16\n  done: 装好三盏\n"
TWO = {**FILES, PROMISE: LAMPS + MORE}
CORRECTION = f"{VILLAGE}/correction/2026/0620-x.yaml"


def correction(
    of: str, *changes: dict[str, str], by: str = "du-zhong", agreed: str = "bai-zhi"
) -> dict[str, str | None]:
    """A correction of a record: each change with field, old and new."""
    lines = [f"date: 2026-06-20\nof: {of}\nchanges:\n"]
    for change in changes:
        pairs = [f"{key}: {value}" for key, value in change.items()]
        lines.append("- " + "\n  ".join(pairs) + "\n")
    lines.append(f"reason: 记错了\nby: {by}\napproved_by: {agreed}\n")
    return {CORRECTION: "".join(lines)}


CASES: list[tuple[str, str, list[str]]] = [
    ("deadline: 2026-06-30", "deadline: 2026-07-31", ["audit/deadline-moved"]),
    ("deadline: 2026-06-30\n", "", ["audit/deadline-moved"]),
    ("deed: 更换", "deed: 修理", ["audit/field-changed"]),
    ("made: 2026-06-01", "made: 2026-05-31", ["audit/field-changed"]),
    ("stage: published", "stage: in-progress", ["audit/entry-changed"]),
    (PROGRESS, "", ["audit/entry-removed"]),
    ("量好了灯杆", "量好了所有灯杆", ["audit/entry-changed"]),
    (PROGRESS, PROGRESS + MORE, []),
    ("topic: public-service", "topic: public-service\nresponsible: du-zhong", []),
    ("topic: public-service", "topic: public-service\nbaseline: 六盏灯都不亮", []),
]


@pytest.mark.parametrize(("old", "new", "expected"), CASES)
def test_what_may_change_in_a_promise(old: str, new: str, expected: list[str]) -> None:
    assert old in LAMPS
    assert rules({PROMISE: LAMPS.replace(old, new)}, actor="zixu--du-zhong") == expected


def test_an_entry_is_neither_put_in_before_others_nor_moved() -> None:
    early = "- date: 2026-06-09\n  done: 看了灯杆\n"
    assert rules({PROMISE: LAMPS.replace(PROGRESS, early + PROGRESS)}) == ["audit/entry-inserted"]
    other = LAMPS.replace(PROGRESS, MORE + PROGRESS)
    assert "audit/entries-reordered" in rules({PROMISE: other}, before=TWO)


def test_the_first_of_several_entries_is_not_taken_out() -> None:
    found = audited({PROMISE: LAMPS.replace(PROGRESS, MORE)}, before=TWO).findings
    assert [f.rule for f in found] == ["audit/entry-removed"]
    assert found[0].place.path[0] == "progress"


def test_one_entry_taken_out_and_another_changed_is_more_than_taken_out() -> None:
    text = LAMPS.replace(PROGRESS, MORE.replace("三", "两"))
    assert rules({PROMISE: text}, before=TWO) == ["audit/entry-changed"]


def test_each_list_is_told_of_once_and_each_field_by_itself() -> None:
    text = LAMPS.replace("量好了灯杆", "换了灯杆").replace("提诺", "").replace("06-10", "06-11")
    text = text.replace("deed: 更换", "deed: 修理").replace("title: 修好", "title: 换好")
    assert sorted(rules({PROMISE: text})) == [
        "audit/entry-changed", "audit/field-changed", "audit/field-changed",
    ]  # fmt: skip


def test_a_decided_extension_is_not_edited() -> None:
    before = {**FILES, PROMISE: LAMPS + GRANTED}
    later = LAMPS + GRANTED.replace("2026-08-31", "2026-12-31")
    assert rules({PROMISE: later}, before=before) == ["audit/extension-edited"]
    assert rules({PROMISE: LAMPS + ASKED}, before=before) == ["audit/extension-edited"]
    assert rules({PROMISE: LAMPS}, before=before) == ["audit/extension-edited"]


def test_an_open_extension_is_decided_and_no_more() -> None:
    before = {**FILES, PROMISE: LAMPS + ASKED}
    assert rules({PROMISE: LAMPS + GRANTED}, before=before) == []
    moved = LAMPS + GRANTED.replace("2026-08-31", "2026-12-31")
    assert rules({PROMISE: moved}, before=before) == ["audit/entry-changed"]


def test_a_claim_is_made_once() -> None:
    before = {**FILES, PROMISE: LAMPS + KEPT.replace("kept", "not-kept")}
    assert "audit/field-changed" in rules({PROMISE: LAMPS + CONFIRMED + KEPT}, before=before)


def test_a_correction_says_what_was_wrong_and_is_enough() -> None:
    change = {CONTACT: FILES[CONTACT].replace("清理门前排水沟", "疏通门前排水沟")}
    said = {"field": "deed", "old": "帮助清理门前排水沟", "new": "帮助疏通门前排水沟"}
    assert rules(change) == ["audit/field-changed"]
    assert rules({**change, **correction("contact/0605-p1", said)}) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"old": "帮助打扫", "new": "帮助疏通门前排水沟"}, ["audit/correction-old"]),
        ({"new": "帮助疏通门前排水沟"}, ["audit/correction-old"]),
        ({"old": "帮助清理门前排水沟", "new": "帮助修房"}, []),
        ({"field": "steps.0.date", "old": "x", "new": "y"}, ["audit/correction-nowhere"]),
        ({"field": "topics.9", "old": "x", "new": "y"}, ["audit/correction-nowhere"]),
        ({"old": "帮助清理门前排水沟"}, ["audit/correction-spoils"]),
    ],
)
def test_a_correction_that_says_something_else(said: dict[str, str], expected: list[str]) -> None:
    change = {CONTACT: FILES[CONTACT].replace("清理门前排水沟", "疏通门前排水沟")}
    found = rules({**change, **correction("contact/0605-p1", {"field": "deed", **said})})
    assert sorted(found) == sorted([*expected, "audit/field-changed"])


def test_a_correction_without_a_change_is_none() -> None:
    said = {"field": "deed", "old": "帮助清理门前排水沟", "new": "帮助修房"}
    assert rules(correction("contact/0605-p1", said)) == ["audit/correction-of-nothing"]


def test_a_wrong_entry_may_be_taken_out_by_a_correction() -> None:
    entry = '"date: 2026-06-10\\ndone: 量好了灯杆"'
    said = correction("commitment/lamps", {"field": "progress.0", "old": entry})
    assert rules({PROMISE: LAMPS.replace(PROGRESS, MORE), **said}, before=TWO) == []


def test_an_entry_put_right_in_place() -> None:
    said = correction(
        "commitment/lamps", {"field": "progress.0.date", "old": "2026-06-10", "new": "2026-06-11"}
    )
    assert rules({PROMISE: LAMPS.replace("06-10", "06-11"), **said}) == []


def test_lists_of_words_and_their_corrections() -> None:
    change = {CONTACT: FILES[CONTACT].replace("[livelihood]", "[livelihood, farming]")}
    said = {"field": "topics", "old": "livelihood", "new": "livelihood, farming"}
    assert rules({**change, **correction("contact/0605-p1", said)}) == []


def deadline(new: str) -> dict[str, str | None]:
    said = {"field": "deadline", "old": "2026-06-30", "new": new}
    return {
        PROMISE: LAMPS.replace("deadline: 2026-06-30", f"deadline: {new}"),
        **correction("commitment/lamps", said),
    }


def test_a_slip_in_a_deadline_is_put_right_soon_or_never() -> None:
    from datetime import date

    assert rules(deadline("2026-07-30"), on=date(2026, 6, 30)) == []
    late = rules(deadline("2026-07-30"), on=date(2026, 7, 1))
    assert sorted(late) == ["audit/correction-forbidden", "audit/deadline-moved"]


def test_an_extension_is_not_stretched_by_a_correction() -> None:
    before = {**FILES, PROMISE: LAMPS + GRANTED}
    said = {"field": "extensions.0.new_deadline", "old": "2026-08-31", "new": "2026-12-31"}
    change = {PROMISE: LAMPS + GRANTED.replace("2026-08-31", "2026-12-31")}
    found = rules({**change, **correction("commitment/lamps", said)}, before=before)
    assert sorted(found) == ["audit/correction-forbidden", "audit/extension-edited"]


def test_private_data_is_put_right_without_saying_it_again() -> None:
    slip = FILES[CONTACT].replace("帮助清理", "电话13812345678，帮助清理")
    before = {**FILES, CONTACT: slip}
    said = correction("contact/0605-p1", {"field": "deed", "new": "帮助清理门前排水沟"})
    assert rules({CONTACT: FILES[CONTACT], **said}, before=before) == []


def test_what_is_put_right_is_shown_by_its_place() -> None:
    (found,) = audited({OPINION: FILES[OPINION].replace("已经疏通", "正在疏通")}).findings
    assert found.place.path == ("steps", 1, "text")
    assert "已经疏通" in found.message.zh
    assert "steps.text" in found.remedy.zh


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("一", "一"),
        (("a", "b"), "a, b"),
        ({"a": "1", "b": "2"}, "a: 1\nb: 2"),
        ((), ""),
        (({"a": "1"}, {"b": "2"}), "a: 1\nb: 2"),
    ],
)
def test_how_a_correction_writes_a_value(value: Any, text: str) -> None:
    assert written(value) == text
