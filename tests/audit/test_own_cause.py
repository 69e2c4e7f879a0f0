"""Nobody judges themselves, whatever name they write."""

from __future__ import annotations

import pytest

from tests.audit.world import (
    ASKED,
    CONFIRMED,
    FILES,
    GRANTED,
    LAMPS,
    OPINION,
    PROMISE,
    SHOWN,
    TOWN,
    VILLAGE,
    rules,
)

OWNER, STEWARD, TOWNS, OTHER = (f"zixu--{n}" for n in ("du-zhong", "bai-zhi", "shi-hu", "su-mu"))
ASSESSED = """\
assessment:
  date: 2026-06-19
  by: bai-zhi
  scale: substantial
  resolution: kept
  because: 看过六盏灯
"""
JUDGEMENTS = [GRANTED, CONFIRMED, ASSESSED]


@pytest.mark.parametrize("judgement", JUDGEMENTS)
def test_the_owner_does_not_propose_what_others_say(judgement: str) -> None:
    assert rules({PROMISE: LAMPS + judgement}, actor=OWNER) == ["audit/own-cause"]
    assert rules({PROMISE: LAMPS + judgement}, actor=STEWARD) == []
    assert rules({PROMISE: LAMPS + judgement}, actor=TOWNS) == []


def test_nor_afterwards_into_what_is_there() -> None:
    before = {**FILES, PROMISE: LAMPS + ASKED}
    assert "audit/own-cause" in rules({PROMISE: LAMPS + GRANTED}, before=before, actor=OWNER)
    before = {**FILES, PROMISE: LAMPS + SHOWN}
    assert rules({PROMISE: LAMPS + CONFIRMED}, before=before, actor=OWNER) == ["audit/own-cause"]


def test_nor_in_a_new_promise() -> None:
    before = {k: v for k, v in FILES.items() if k != PROMISE}
    assert rules({PROMISE: LAMPS + ASSESSED}, before=before, actor=OWNER) == ["audit/own-cause"]


def test_an_owner_who_is_a_steward_is_still_the_owner() -> None:
    mine = LAMPS.replace("member: du-zhong", "member: bai-zhi")
    before = {**FILES, PROMISE: mine}
    judged = mine + ASSESSED.replace("by: bai-zhi", "by: su-mu")
    assert rules({PROMISE: judged}, before=before, actor=STEWARD) == ["audit/own-cause"]
    assert rules({PROMISE: judged}, before=before, actor=TOWNS) == []


def test_the_judge_who_is_named_may_propose_it_and_nothing_else() -> None:
    named = ASSESSED.replace("by: bai-zhi", "by: su-mu")
    assert rules({PROMISE: LAMPS + named}, actor=OTHER) == []
    assert rules({PROMISE: LAMPS + ASSESSED}, actor=OTHER) == ["audit/not-yours"]
    more = LAMPS.replace("量好了灯杆\n", "量好了灯杆\n- date: 2026-06-12\n  done: 买了灯\n")
    assert rules({PROMISE: more + named}, actor=OTHER) == ["audit/not-yours"]


def test_the_people_s_verdict_names_nobody_so_stewards_enter_it() -> None:
    verdict = (
        "verdict:\n  date: 2026-06-19\n  asked: 20\n  done_well: 15\n  done_partly: 3\n"
        "  not_done: 2\n"
    )
    assert rules({PROMISE: LAMPS + verdict}, actor=OWNER) == ["audit/own-cause"]
    assert rules({PROMISE: LAMPS + verdict}, actor=OTHER) == ["audit/not-yours"]
    assert rules({PROMISE: LAMPS + verdict}, actor=STEWARD) == []


LEAVE = f"{VILLAGE}/leave/du-zhong-june.yaml"
AWAY = (
    "member: du-zhong\nsince: 2026-06-01\nuntil: 2026-06-30\nreason: study\napproved_by: bai-zhi\n"
)


def test_leave_is_entered_by_who_approves_it() -> None:
    assert sorted(rules({LEAVE: AWAY}, actor=OWNER)) == ["audit/not-yours", "audit/own-cause"]
    assert rules({LEAVE: AWAY}, actor=STEWARD) == []


def test_a_wording_is_cleared_by_another() -> None:
    cleared = FILES[OPINION] + "wording: 雨天积水\ncleared: 2026-06-01\ncleared_by: bai-zhi\n"
    assert set(rules({OPINION: cleared}, actor=OWNER)) == {"audit/own-cause"}
    assert rules({OPINION: cleared}, actor=STEWARD) == []


def test_a_correction_is_proposed_by_another() -> None:
    contact = f"{VILLAGE}/contact/2026/0605-p1.yaml"
    said = (
        "date: 2026-06-20\nof: contact/0605-p1\nchanges:\n- field: deed\n"
        "  old: 帮助清理门前排水沟\n  new: 帮助修房\nreason: 记错了\nby: {by}\n"
        "approved_by: bai-zhi\n"
    )
    change = {contact: FILES[contact].replace("清理门前排水沟", "修房")}
    file = f"{VILLAGE}/correction/2026/0620.yaml"
    assert "audit/own-cause" in rules({**change, file: said.format(by="su-mu")}, actor=OWNER)
    assert rules({**change, file: said.format(by="du-zhong")}, actor=STEWARD) == []


WAIVER = f"{VILLAGE}/waiver/flood.yaml"
WAIVED = (
    "rule: two-links/monthly-contact\nsince: 2026-06-01\nuntil: 2026-06-30\nreason: 防汛\n"
    "approved_by: {by}\n"
)


def test_an_organisation_is_excused_from_above() -> None:
    assert "audit/excused-by-itself" in rules({WAIVER: WAIVED.format(by="bai-zhi")}, actor=TOWNS)
    found = rules({WAIVER: WAIVED.format(by="tianmen/shi-hu")}, actor=TOWNS)
    assert "audit/excused-by-itself" not in found
    top = {f"{TOWN}/waiver/flood.yaml": WAIVED.format(by="shi-hu")}
    assert "audit/excused-by-itself" not in rules(top, actor=TOWNS)


def test_a_waiver_for_one_link_is_not_proposed_by_its_member() -> None:
    text = WAIVED.format(by="bai-zhi") + "subject: link/du-zhong-p1\n"
    assert "audit/own-cause" in rules({WAIVER: text}, actor=OWNER)
    assert "audit/own-cause" not in rules({WAIVER: text}, actor=STEWARD)


def test_a_false_alarm_is_looked_at_by_two() -> None:
    text = (
        "rule: privacy/mobile\nsince: 2026-06-01\nuntil: 2026-12-31\nreason: 是设备编号\n"
        f"approved_by: {{by}}\nfingerprint: {'0' * 16}-{'0' * 32}\n"
    )
    own = rules({WAIVER: text.format(by="bai-zhi")}, actor=STEWARD)
    assert "audit/unreviewed" in own
    assert "audit/unreviewed" not in rules({WAIVER: text.format(by="su-mu")}, actor=STEWARD)


def test_without_an_actor_nobody_s_right_is_judged() -> None:
    assert rules({PROMISE: LAMPS + ASSESSED}, actor=None) == []
