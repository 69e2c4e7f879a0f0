"""What is in the register stays there, under its name."""

from __future__ import annotations

import pytest

from tests.audit.world import CONTACT, FILES, LAMPS, PROMISE, TOWN, VILLAGE, audited, rules

ERASURE = f"{VILLAGE}/erasure/2026/0620.yaml"
SAYS = "date: 2026-06-20\nreason: consent-withdrawn\nrecords: {n}\napproved_by: [{who}]\n"
PERSON = {
    f"{VILLAGE}/person/p1.yaml": None,
    f"{VILLAGE}/link/du-zhong-p1.yaml": None,
    CONTACT: None,
}
TOWNS = {"actor": "zixu--shi-hu"}


def erasure(records: int) -> dict[str, str | None]:
    return {ERASURE: SAYS.format(n=records, who="bai-zhi, tianmen/shi-hu")}


def test_a_change_that_changes_nothing_is_clean() -> None:
    found = audited({})
    assert (found.findings, found.breached, found.relieved) == ((), (), ())


def test_a_promise_is_not_deleted() -> None:
    assert rules({PROMISE: None}, **TOWNS) == ["audit/deleted"]


def test_a_promise_is_not_deleted_by_an_erasure_either() -> None:
    found = rules({PROMISE: None, **erasure(1)}, **TOWNS)
    assert sorted(found) == ["audit/deleted", "audit/erasure-count"]


def test_two_people_may_erase_what_concerns_somebody_served() -> None:
    assert rules({**PERSON, **erasure(3)}, **TOWNS) == []


@pytest.mark.parametrize("said", [0, 2, 4])
def test_an_erasure_says_exactly_how_many(said: int) -> None:
    assert rules({**PERSON, **erasure(said)}, **TOWNS) == ["audit/erasure-count"]


def test_an_erasure_elsewhere_covers_nothing_here() -> None:
    there = {f"{TOWN}/erasure/2026/0620.yaml": SAYS.format(n=3, who="shi-hu, shiqiao/bai-zhi")}
    assert sorted(rules({**PERSON, **there}, **TOWNS)) == [
        "audit/deleted", "audit/deleted", "audit/deleted", "audit/erasure-count",
    ]  # fmt: skip


def test_an_old_erasure_covers_nothing_new() -> None:
    before = {**FILES, **{f: t for f, t in erasure(3).items() if t}}
    assert rules(PERSON, before=before, **TOWNS) == ["audit/deleted"] * 3


@pytest.mark.parametrize("text", [LAMPS, LAMPS.replace("量好了灯杆", "量好了全部灯杆")])
def test_a_renamed_promise_is_told_as_such(text: str) -> None:
    new = f"{VILLAGE}/commitment/2026/street-lamps.yaml"
    (found,) = audited({PROMISE: None, new: text}, **TOWNS).findings
    assert (found.rule, found.place.file) == ("audit/renamed", new)
    assert PROMISE in found.message.zh


def test_another_promise_of_the_same_day_is_no_new_name() -> None:
    new = f"{VILLAGE}/commitment/2026/ditch.yaml"
    other = LAMPS.replace("member: du-zhong", "member: su-mu").replace("路灯", "水沟")
    other = other.replace("public-service", "roads-and-water").split("life:", maxsplit=1)[0]
    other = other.replace("2026-06-30", "2026-09-30").replace("六盏", "三条")
    assert "audit/deleted" in rules({PROMISE: None, new: other}, **TOWNS)


def test_a_name_is_used_once() -> None:
    new = f"{VILLAGE}/contact/2026/0607-p1.yaml"
    text = FILES[CONTACT].replace("06-05", "06-07")
    assert rules({new: text}) == []
    gone = {"contact/shiqiao/0607-p1": new}
    assert rules({new: text}, gone=gone) == ["audit/used-again"]


def test_a_file_moves_with_the_day_that_is_put_right_and_never_else() -> None:
    wrong = f"{VILLAGE}/contact/2025/0605-p1.yaml"
    text = FILES[CONTACT]
    found = rules({CONTACT: None, wrong: text}, **TOWNS)
    assert "audit/renamed" in found
    before = {k: v for k, v in FILES.items() if k != CONTACT}
    before[wrong] = text.replace("2026", "2025")
    correction = {
        f"{VILLAGE}/correction/2026/0620-contact.yaml": (
            "date: 2026-06-20\nof: contact/0605-p1\nchanges:\n- field: date\n  old: 2025-06-05\n"
            "  new: 2026-06-05\nreason: 年份写错了\nby: du-zhong\napproved_by: bai-zhi\n"
        )
    }
    moved = {wrong: None, CONTACT: text, **correction}
    assert rules(moved, before=before) == []
    assert "audit/field-changed" in rules({wrong: None, CONTACT: text}, before=before)


def test_a_file_that_became_unreadable_is_not_deleted_but_wrong() -> None:
    assert rules({PROMISE: LAMPS.replace("topic:", "\ttopic:")}) == ["source/tab"]


@pytest.mark.parametrize("file", [PROMISE, f"{VILLAGE}/member/su-mu.yaml"])
def test_what_somebody_is_held_to_account_by_is_not_erased(file: str) -> None:
    found = rules({**PERSON, file: None, **erasure(4)}, **TOWNS)
    assert sorted(r for r in found if r.startswith("audit/")) == [
        "audit/deleted", "audit/erasure-count",
    ]  # fmt: skip


def test_several_erasures_say_it_together_and_each_organisation_for_itself() -> None:
    second = {ERASURE.replace("0620", "0620-b"): SAYS.format(n=2, who="bai-zhi, tianmen/shi-hu")}
    assert rules({**PERSON, **erasure(1), **second}, **TOWNS) == []
    there = f"{TOWN}/report/2026/0601.yaml"
    report = {there: "date: 2026-06-01\nkind: regular\nform: spoken\nmember: shi-hu\n"}
    before = {**FILES, **report}
    town = {f"{TOWN}/erasure/2026/0620.yaml": SAYS.format(n=1, who="shi-hu, shiqiao/bai-zhi")}
    gone = {**PERSON, there: None, **erasure(3), **town}
    assert rules(gone, before=before, **TOWNS) == []
    assert sorted(rules(gone | erasure(2), before=before, **TOWNS)) == ["audit/erasure-count"]


def test_an_erasure_of_nothing_takes_nothing_out() -> None:
    assert rules(erasure(0), **TOWNS) == []
    assert rules(erasure(1), **TOWNS) == ["audit/erasure-count"]


def test_a_record_without_a_day_of_its_own_never_moves() -> None:
    """Its file can only change together with its name; a second year's file is another matter."""
    for file in (f"{VILLAGE}/person/p1.yaml", f"{VILLAGE}/link/du-zhong-p1.yaml"):
        found = rules({file: None, file.replace(".yaml", "-x.yaml"): FILES[file]}, **TOWNS)
        assert "audit/renamed" in found
        assert "audit/deleted" not in found


def test_a_second_file_of_the_same_name() -> None:
    """The one that comes first by its path is the record now; the other one is still there."""
    earlier = CONTACT.replace("2026", "2025")
    text = FILES[CONTACT].replace("2026-06", "2025-06") + "entered: 2026-06-20\n"
    assert sorted(rules({earlier: text})) == [
        "audit/field-changed", "audit/field-changed", "record/same-name",
    ]  # fmt: skip
    assert "audit/renamed" in rules({earlier: FILES[CONTACT]})
    both = {**FILES, earlier: text}
    assert sorted(rules({earlier: None}, before=both)) == [
        "audit/field-changed", "audit/field-changed",
    ]  # fmt: skip
