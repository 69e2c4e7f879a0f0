"""Corrections say what was wrong, of a place that there is, and never move a deadline."""

from __future__ import annotations

from datetime import date

import pytest

from tests.audit.test_fields import MORE, PROGRESS, TWO, correction
from tests.audit.world import (
    ASKED,
    CONTACT,
    FILES,
    GRANTED,
    LAMPS,
    PROMISE,
    SHOWN,
    VILLAGE,
    audited,
    rules,
)

OTHER_DEED = {CONTACT: FILES[CONTACT].replace("清理门前排水沟", "疏通门前排水沟")}


def step(number: int) -> str:
    return f"- date: 2026-06-11\n  done: 第{number}步\n"


def taken_out(number: int, text: str) -> dict[str, str]:
    """A change of a correction that takes an entry of the progress out."""
    day, done = text.removeprefix("- ").strip().split("\n")
    return {"field": f"progress.{number}", "old": f'"{day}\\n{done.strip()}"'}


@pytest.mark.parametrize(
    "field",
    ["progress.date", "progress.1", "progress.0.date.x", "progress.0.0", "title.x", "title.0",
     "title.0.0", "source.0", "nothing.0", "life.9.date"],
)  # fmt: skip
@pytest.mark.parametrize("said", [{"old": "x", "new": "y"}, {"old": "x"}, {"new": "y"}])
def test_a_place_that_there_is_not(field: str, said: dict[str, str]) -> None:
    change = {PROMISE: LAMPS.replace("title: 修好", "title: 换好")}
    found = rules({**change, **correction("commitment/lamps", {"field": field, **said})})
    assert sorted(found) == ["audit/correction-nowhere", "audit/field-changed"]


def test_some_of_many_entries_are_taken_out_by_the_numbers_that_they_had() -> None:
    many = LAMPS + "".join(map(step, range(1, 12)))
    fewer = many.replace(step(8), "").replace(step(9), "").replace(step(11), "")
    said = [taken_out(n, step(n)) for n in (9, 11, 8)]
    change = {PROMISE: fewer, **correction("commitment/lamps", *said)}
    assert rules(change, before={**FILES, PROMISE: many}) == []


def test_an_entry_is_taken_out_once() -> None:
    said = [taken_out(0, PROGRESS)] * 2
    change = {PROMISE: LAMPS.replace(PROGRESS, MORE), **correction("commitment/lamps", *said)}
    (found,) = audited(change, before=TWO).findings
    assert (found.rule, found.place.path) == ("audit/correction-old", ("changes", 1))


def test_an_entry_and_then_the_whole_list() -> None:
    rest = MORE.removeprefix("- ").replace("\n  ", "\\n").strip()
    said = [taken_out(0, PROGRESS), {"field": "progress", "old": f'"{rest}"'}]
    gone = LAMPS.replace("progress:\n" + PROGRESS, "")
    assert rules({PROMISE: gone, **correction("commitment/lamps", *said)}, before=TWO) == []


def test_a_list_of_names_where_nothing_stood() -> None:
    change = {CONTACT: FILES[CONTACT] + "together_with: [su-mu, bai-zhi]\n"}
    said = {"field": "together_with", "new": "su-mu,bai-zhi"}
    assert rules({**change, **correction("contact/0605-p1", said)}) == []


def test_one_name_of_a_list() -> None:
    both = {CONTACT: FILES[CONTACT] + "together_with: [su-mu, bai-zhi]\n"}
    change = {CONTACT: FILES[CONTACT] + "together_with: [su-mu]\n"}
    said = {"field": "together_with.1", "old": "bai-zhi"}
    assert rules({**change, **correction("contact/0605-p1", said)}, before=FILES | both) == []
    said = {"field": "together_with.0", "old": "su-mu", "new": "tianmen/shi-hu"}
    change = {CONTACT: FILES[CONTACT] + "together_with: [tianmen/shi-hu, bai-zhi]\n"}
    assert rules({**change, **correction("contact/0605-p1", said)}, before=FILES | both) == []


def test_breaks_between_lines_do_not_matter_in_the_old_value() -> None:
    before = {**FILES, CONTACT: FILES[CONTACT].replace("帮助清理", "帮助 清理")}
    for old, expected in (
        (r'"帮助\n  清理门前排水沟"', []),
        ("帮助清理门前排水沟", ["audit/correction-old"]),
    ):
        said = {"field": "deed", "old": old, "new": "帮助疏通门前排水沟"}
        found = rules({**OTHER_DEED, **correction("contact/0605-p1", said)}, before=before)
        assert [f for f in found if f != "audit/field-changed"] == expected


def test_several_values_are_put_right_and_each_that_is_wrong_is_told() -> None:
    text = LAMPS.replace("title: 修好", "title: 换好").replace("deed: 更换", "deed: 修理")
    deed = "更换村口至学校沿路的六盏路灯并试亮"
    right = {"field": "title", "old": "修好村口路灯", "new": "换好村口路灯"}
    second = {"field": "deed", "old": deed, "new": deed.replace("更换", "修理")}
    assert rules({PROMISE: text, **correction("commitment/lamps", right, second)}) == []
    wrong = correction("commitment/lamps", {**right, "old": "x"}, {**second, "old": "y"})
    found = audited({PROMISE: text, **wrong}).findings
    places = [f.place.path for f in found if f.rule == "audit/correction-old"]
    assert places == [("changes", 0), ("changes", 1)]
    assert [f.rule for f in found].count("audit/field-changed") == 2


def test_a_record_that_would_not_stand_is_told_of_once() -> None:
    said = [{"field": "topic", "old": "public-service", "new": "x"},
            {"field": "source.kind", "old": "need", "new": "y"}]  # fmt: skip
    change = {PROMISE: LAMPS.replace("title: 修好", "title: 换好")}
    found = rules({**change, **correction("commitment/lamps", *said)})
    assert sorted(found) == ["audit/correction-spoils", "audit/field-changed"]


def test_two_corrections_of_one_record() -> None:
    text = FILES[CONTACT].replace("清理", "疏通").replace("06-05", "06-06")
    one = correction("contact/0605-p1", {"field": "date", "old": "2026-06-05", "new": "2026-06-06"})
    two = correction(
        "contact/0605-p1",
        {"field": "deed", "old": "帮助清理门前排水沟", "new": "帮助疏通门前排水沟"},
    )
    second = {f.replace("0620-x", "0620-y"): t for f, t in two.items()}
    assert rules({CONTACT: text, **one, **second}) == []
    assert rules({CONTACT: text, **one}) == ["audit/field-changed"]


def test_a_record_of_another_organisation_is_not_meant() -> None:
    said = {"field": "deed", "old": "帮助清理门前排水沟", "new": "帮助疏通门前排水沟"}
    change = {**OTHER_DEED, **correction("contact/tianmen/0605-p1", said)}
    assert "audit/field-changed" in rules(change)
    assert rules({**OTHER_DEED, **correction("contact/shiqiao/0605-p1", said)}) == []


@pytest.mark.parametrize("private", [f"{VILLAGE}/contact/2026/0606-p1.yaml", CONTACT])
def test_private_data_elsewhere_does_not_excuse_a_wrong_old_value(private: str) -> None:
    slip = FILES[CONTACT].replace("帮助清理", "电话13812345678，帮助清理")
    before = {**FILES, private: slip}
    change = {CONTACT: FILES[CONTACT].replace("[livelihood]", "[farming]")}
    said = [{"field": "topics", "new": "farming"}]
    if private == CONTACT:
        said.append({"field": "deed", "new": "帮助清理门前排水沟"})
    found = rules({**change, **correction("contact/0605-p1", *said)}, before=before)
    assert sorted(found) == ["audit/correction-old", "audit/entry-changed"]


def deadline(old: str | None, new: str, on: date) -> list[str]:
    """The rules broken by a correction of the deadline, of a promise made on June 1."""
    said = {"field": "deadline", "new": new} | ({"old": old} if old else {})
    line = f"deadline: {old}\n" if old else ""
    before = {**FILES, PROMISE: LAMPS.replace("deadline: 2026-06-30\n", line)}
    after = before[PROMISE].replace(line, "") + f"deadline: {new}\n"
    return rules(
        {PROMISE: after, **correction("commitment/lamps", said)}, before=before, on=on,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("old", "on", "allowed"),
    [
        ("2026-12-31", date(2026, 7, 2), True),
        ("2026-12-31", date(2026, 7, 3), False),
        ("2026-06-25", date(2026, 6, 25), True),
        ("2026-06-25", date(2026, 6, 26), False),
        (None, date(2026, 7, 20), True),
    ],
)
def test_a_deadline_is_put_right_within_a_month_and_before_it_passes(
    old: str | None, on: date, allowed: bool
) -> None:
    found = deadline(old, "2026-12-20", on)
    assert sorted(found) == (
        [] if allowed else ["audit/correction-forbidden", "audit/deadline-moved"]
    )


EXTENDED = {**FILES, PROMISE: LAMPS + GRANTED}


@pytest.mark.parametrize("field", ["extensions.0", "extensions"])
def test_an_extension_is_not_taken_out_by_a_correction(field: str) -> None:
    said = correction("commitment/lamps", {"field": field})
    found = rules({PROMISE: LAMPS, **said}, before=EXTENDED)
    assert sorted(found) == ["audit/correction-forbidden", "audit/extension-edited"]


@pytest.mark.parametrize(
    ("field", "old", "new"),
    [("state", "granted", "refused"), ("asked", "2026-06-15", "2026-06-14"),
     ("old_deadline", "2026-06-30", "2026-06-29"), ("new_deadline", "2026-08-31", "2026-12-31")],
)  # fmt: skip
def test_what_decides_on_a_deadline_is_not_corrected(field: str, old: str, new: str) -> None:
    said = correction(
        "commitment/lamps", {"field": f"extensions.0.{field}", "old": old, "new": new}
    )
    change = {PROMISE: LAMPS + GRANTED.replace(f"{field}: {old}", f"{field}: {new}"), **said}
    assert "audit/correction-forbidden" in rules(change, before=EXTENDED)


def test_the_reason_of_an_extension_is() -> None:
    said = {"field": "extensions.0.reason", "old": "funds", "new": "approvals"}
    change = {PROMISE: LAMPS + GRANTED.replace("funds", "approvals")}
    assert rules({**change, **correction("commitment/lamps", said)}, before=EXTENDED) == []


def test_evidence_that_was_wrong_is_taken_out() -> None:
    before = {**FILES, PROMISE: LAMPS + ASKED + SHOWN}
    old = '"date: 2026-06-18\\nkind: count\\nshows: 六盏灯全部亮了"'
    said = correction("commitment/lamps", {"field": "evidence.0", "old": old})
    assert rules({PROMISE: LAMPS + ASKED, **said}, before=before) == []
