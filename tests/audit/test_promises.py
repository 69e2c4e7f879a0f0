"""More time is asked for in time; 'done' is shown, and confirmed by another."""

from __future__ import annotations

from datetime import date

import pytest

from tests.audit.world import (
    ASKED,
    CONFIRMED,
    FILES,
    GRANTED,
    KEPT,
    LAMPS,
    PROMISE,
    SHOWN,
    VILLAGE,
    audited,
    rules,
)

OWNER = "zixu--du-zhong"


def test_a_request_enters_the_register_up_to_the_deadline_and_not_after() -> None:
    change = {PROMISE: LAMPS + ASKED}
    assert rules(change, actor=OWNER, on=date(2026, 6, 30)) == []
    assert rules(change, actor=OWNER, on=date(2026, 7, 1)) == ["audit/asked-too-late"]


def test_a_request_that_was_there_in_time_may_be_decided_later() -> None:
    before = {**FILES, PROMISE: LAMPS + ASKED}
    granted = GRANTED.replace("2026-06-18", "2026-07-02")
    assert rules({PROMISE: LAMPS + granted}, before=before, on=date(2026, 7, 3)) == []


def test_a_backdated_request_in_a_new_promise_is_too_late_as_well() -> None:
    before = {k: v for k, v in FILES.items() if k != PROMISE}
    found = rules({PROMISE: LAMPS + GRANTED}, before=before, on=date(2026, 7, 1))
    assert found == ["audit/asked-too-late"]


def test_a_request_that_was_given_up_moves_nothing() -> None:
    withdrawn = ASKED.replace("asked-for", "withdrawn")
    assert rules({PROMISE: LAMPS + withdrawn}, actor=OWNER, on=date(2026, 7, 1)) == []


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        ("", ["audit/claim-unshown"]),
        (SHOWN, ["audit/claim-unconfirmed"]),
        (CONFIRMED, []),
        (CONFIRMED.replace("06-18", "06-20"), ["audit/claim-unshown"]),
    ],
)
def test_done_is_dated_and_confirmed(evidence: str, expected: list[str]) -> None:
    assert rules({PROMISE: LAMPS + evidence + KEPT}) == expected


@pytest.mark.parametrize("resolution", ["kept-late", "partly-kept"])
def test_done_late_or_in_part_is_shown_as_well(resolution: str) -> None:
    claim = KEPT.replace("kept", resolution)
    assert "audit/claim-unshown" in rules({PROMISE: LAMPS + claim})


@pytest.mark.parametrize("resolution", ["not-kept", "withdrawn", "cannot-be-judged"])
def test_what_was_not_done_needs_no_evidence(resolution: str) -> None:
    claim = KEPT.replace("kept", resolution) + "  because: 没有办成\n"
    assert rules({PROMISE: LAMPS + claim}, actor=OWNER) == []


def test_a_claim_that_was_there_is_not_asked_again() -> None:
    before = {**FILES, PROMISE: LAMPS + KEPT}
    more = LAMPS.replace("量好了灯杆\n", "量好了灯杆\n- date: 2026-06-12\n  done: 买了灯\n")
    assert rules({PROMISE: more + KEPT}, before=before) == []


def test_the_owner_cannot_confirm() -> None:
    own = SHOWN + "  confirmed_by: du-zhong\n"
    found = rules({PROMISE: LAMPS + own + KEPT})
    assert sorted(found) == ["audit/claim-unconfirmed", "record/own-cause"]


def test_other_kinds_are_no_promises() -> None:
    contact = f"{VILLAGE}/contact/2026/0612-p1.yaml"
    text = (
        "date: 2026-06-12\nmember: du-zhong\nlinks: [du-zhong-p1]\nform: telephone\n"
        "topics: [livelihood]\ndeed: 打电话问近况\n"
    )
    assert rules({contact: text}, actor=OWNER) == []


def test_evidence_is_of_the_days_from_the_promise_to_the_claim() -> None:
    for day, expected in (
        ("2026-05-31", ["audit/claim-unshown"]),
        ("2026-06-01", []),
        ("2026-06-19", []),
        ("2026-06-20", ["audit/claim-unshown"]),
    ):
        found = rules({PROMISE: LAMPS + CONFIRMED.replace("2026-06-18", day) + KEPT})
        assert [rule for rule in found if rule.startswith("audit/")] == expected


def test_one_piece_of_evidence_that_is_confirmed_is_enough() -> None:
    more = SHOWN + CONFIRMED.removeprefix("evidence:\n") + KEPT
    assert rules({PROMISE: LAMPS + more}) == []
    before = SHOWN + CONFIRMED.removeprefix("evidence:\n").replace("06-18", "05-18") + KEPT
    assert "audit/claim-unconfirmed" in rules({PROMISE: LAMPS + before})


def test_who_is_responsible_cannot_confirm_either() -> None:
    own = "responsible: su-mu\n" + SHOWN + "  confirmed_by: su-mu\n" + KEPT
    assert "audit/claim-unconfirmed" in rules({PROMISE: LAMPS + own})


OTHERS = [PROMISE.replace("lamps", n) for n in ("a", "b", "c", "d")]


def test_each_of_several_promises_is_looked_at() -> None:
    """Those without a claim, with one of before and with one that needs nothing hide none."""
    given_up = KEPT.replace("kept", "withdrawn") + "  because: 没有办成\n"
    new = {PROMISE.replace("lamps", "e"): LAMPS, PROMISE.replace("lamps", "f"): LAMPS + KEPT}
    before = {**FILES, **dict.fromkeys(OTHERS, LAMPS), OTHERS[1]: LAMPS + KEPT}
    more = "responsible: du-zhong\n"
    change = {
        OTHERS[0]: LAMPS + more,
        OTHERS[1]: LAMPS + KEPT + more,
        OTHERS[2]: LAMPS + given_up,
        OTHERS[3]: LAMPS + KEPT,
    }
    found = audited({**change, **new}, before=before).findings
    assert [f.place.file for f in found if f.rule == "audit/claim-unshown"] == [
        OTHERS[3], PROMISE.replace("lamps", "f"),
    ]  # fmt: skip


def test_only_a_request_that_is_new_is_asked_when_it_came() -> None:
    second = ASKED.removeprefix("extensions:\n").replace("06-30", "08-31").replace("06-15", "08-20")
    second = second.replace("new_deadline: 2026-08-31", "new_deadline: 2026-10-31")
    before = {**FILES, PROMISE: LAMPS + GRANTED}
    for on, late in ((date(2026, 8, 31), False), (date(2026, 9, 1), True)):
        found = audited({PROMISE: LAMPS + GRANTED + second}, before=before, on=on).findings
        places = [f.place.path for f in found if f.rule == "audit/asked-too-late"]
        assert places == ([("extensions", 1, "asked")] if late else [])


def test_a_claim_that_is_made_another_is_asked_for_what_shows_it() -> None:
    late = KEPT.replace("kept", "not-kept") + "  because: 没有办成\n"
    before = {**FILES, PROMISE: LAMPS + late}
    assert "audit/claim-unshown" in rules({PROMISE: LAMPS + KEPT}, before=before)
