"""Every kind of judgement: who is judged does not propose it, who is named in it may."""

from __future__ import annotations

import pytest

from tests.audit.test_fields import correction
from tests.audit.test_own_cause import ASSESSED, WAIVED, WAIVER
from tests.audit.world import (
    APART,
    ASKED,
    CONFIRMED,
    CONTACT,
    FILES,
    GRANTED,
    LAMPS,
    LINK,
    OPINION,
    PROMISE,
    SHOWN,
    TOWN,
    VILLAGE,
    audited,
    rules,
)

OWNER, STEWARD, TOWNS, OTHER = (f"zixu--{n}" for n in ("du-zhong", "bai-zhi", "shi-hu", "su-mu"))
CAUSE = "audit/own-cause"

WHOLE = {
    "appraisal/2026/a": (
        "date: 2026-06-20\nmember: bai-zhi\nfor_year: 2025\nby: [tianmen/shi-hu]\noutcome: good\n"
        "because: 每月联系到位\n"
    ),
    "recognition/2026/r": (
        "date: 2026-06-20\nkind: praise\nmember: bai-zhi\ndecided_by: [tianmen/shi-hu]\n"
        "because: 按月走访\ncites: [contact/0605-p1]\n"
    ),
    "evaluation/2026/e": (
        "date: 2026-06-20\ndirection: people-on-work\nof_member: bai-zhi\nasked: 20\n"
        "done_well: 12\ndone_partly: 6\nnot_done: 2\n"
    ),
    "leave/l": (
        "member: bai-zhi\nsince: 2026-06-01\nuntil: 2026-06-30\nreason: study\n"
        "approved_by: tianmen/shi-hu\n"
    ),
    "report/2026/r": (
        "date: 2026-06-20\nkind: regular\nform: spoken\nmember: bai-zhi\nheard_by: tianmen/shi-hu\n"
    ),
    "waiver/m": WAIVED.format(by="tianmen/shi-hu") + "subject: member/bai-zhi\n",
    "waiver/l": WAIVED.format(by="tianmen/shi-hu") + "subject: link/bai-zhi-p1\n",
}


THEIRS = ("du-zhong", "bai-zhi")


@pytest.mark.parametrize("file", WHOLE)
def test_a_steward_is_not_judge_of_themselves(file: str) -> None:
    change = {f"{VILLAGE}/{file}.yaml": WHOLE[file]}
    before = {**FILES, LINK.replace(*THEIRS): FILES[LINK].replace(*THEIRS)}
    assert CAUSE in rules(change, before=before, actor=STEWARD)
    assert CAUSE not in rules(change, before=before, actor=TOWNS)
    other = {f: t.replace("bai-zhi", "du-zhong") for f, t in change.items()}
    assert CAUSE not in rules(other, before=before, actor=STEWARD)


NO_PROMISE = {k: v for k, v in FILES.items() if k != PROMISE}
REFUSED = GRANTED.replace("granted", "refused")
IN_LIFE = [
    (GRANTED, ("extensions", 0, "state")),
    (REFUSED, ("extensions", 0, "state")),
    (CONFIRMED, ("evidence", 0, "confirmed_by")),
    (ASSESSED, ("assessment",)),
]


@pytest.mark.parametrize(("judgement", "path"), IN_LIFE)
@pytest.mark.parametrize("before", [FILES, NO_PROMISE])
def test_a_judgement_in_a_promise_new_or_old(
    judgement: str, path: tuple[str | int, ...], before: dict[str, str]
) -> None:
    found = audited({PROMISE: LAMPS + judgement}, before=before, actor=OWNER).findings
    assert [(f.rule, f.place.path) for f in found] == [(CAUSE, path)]
    assert rules({PROMISE: LAMPS + judgement}, before=before, actor=STEWARD) == []


@pytest.mark.parametrize("text", [ASKED, ASKED.replace("asked-for", "withdrawn"), SHOWN])
@pytest.mark.parametrize("before", [FILES, NO_PROMISE])
def test_what_is_no_judgement_is_the_owner_s(text: str, before: dict[str, str]) -> None:
    assert rules({PROMISE: LAMPS + text}, before=before, actor=OWNER) == []


def test_who_is_responsible_is_judged_as_well() -> None:
    before = {**FILES, PROMISE: LAMPS + "responsible: su-mu\n"}
    text = before[PROMISE] + ASSESSED
    assert rules({PROMISE: text}, before=before, actor=OTHER) == ["audit/own-cause"]


ANSWERED = {**FILES, f"{VILLAGE}/report/2026/r.yaml": (
    "date: 2026-06-15\nkind: regular\nform: spoken\nmember: du-zhong\n"
)}  # fmt: skip
REPORT = f"{VILLAGE}/report/2026/r.yaml"
CLEARED = "wording: 雨天积水\ncleared: 2026-06-01\ncleared_by: su-mu\n"
WORDED = {**FILES, OPINION: FILES[OPINION] + "wording: 雨天积水\n"}
NAMED = [
    ({**FILES, PROMISE: LAMPS + ASKED}, PROMISE, LAMPS + GRANTED.replace("bai-zhi", "su-mu")),
    ({**FILES, PROMISE: LAMPS + SHOWN}, PROMISE, LAMPS + CONFIRMED.replace("bai-zhi", "su-mu")),
    (FILES, PROMISE, LAMPS + ASSESSED.replace("bai-zhi", "su-mu")),
    (WORDED, OPINION, FILES[OPINION] + CLEARED),
    (ANSWERED, REPORT, ANSWERED[REPORT] + "heard_by: su-mu\n"),
]


@pytest.mark.parametrize(("before", "file", "text"), NAMED)
def test_the_one_who_is_named_may_propose_it(before: dict[str, str], file: str, text: str) -> None:
    assert rules({file: text}, before=before, actor=OTHER) == []
    assert rules({file: text}, before=before, actor=STEWARD) == []
    by_another = {file: text.replace("su-mu", "bai-zhi")}
    assert rules(by_another, before=before, actor=OTHER) == ["audit/not-yours"]
    assert "audit/own-cause" in rules({file: text}, before=before, actor=OWNER)


def test_two_judgements_by_two_are_not_for_one_of_them() -> None:
    both = GRANTED + CONFIRMED.replace("bai-zhi", "su-mu")
    before = {**FILES, PROMISE: LAMPS + ASKED + SHOWN}
    assert rules({PROMISE: LAMPS + both}, before=before, actor=OTHER) == ["audit/not-yours"]


VERDICT = (
    "verdict:\n  date: 2026-06-19\n  asked: 20\n  done_well: 15\n  done_partly: 3\n  not_done: 2\n"
)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (ASSESSED.replace("by: bai-zhi", "by: su-mu"), ""),
        (VERDICT, VERDICT.replace("15", "14")),
        ("", VERDICT + ASSESSED.replace("by: bai-zhi", "by: su-mu")),
        (CONFIRMED.replace("bai-zhi", "su-mu"), SHOWN),
        (ASKED, ASKED.replace("asked-for", "in-review")),
        (ASSESSED, ASSESSED.replace("substantial", "limited")),
    ],
)
def test_what_nobody_is_named_for_is_for_stewards(was: str, becomes: str) -> None:
    before = {**FILES, PROMISE: LAMPS + was}
    change = {PROMISE: LAMPS + becomes}
    assert "audit/not-yours" in rules(change, before=before, actor=OTHER)
    assert "audit/not-yours" not in rules(change, before=before, actor=STEWARD)


MINE = {**FILES, CONTACT: FILES[CONTACT].replace("member: du-zhong", "member: bai-zhi")}


@pytest.mark.parametrize(
    "said",
    [
        {"field": "form", "old": "home-visit", "new": "telephone"},
        {"field": "member", "old": "bai-zhi", "new": "du-zhong"},  # out of it with their own name
    ],
)
def test_nobody_corrects_what_they_did_themselves(said: dict[str, str]) -> None:
    change = {
        CONTACT: MINE[CONTACT].replace(said["old"], said["new"]),
        **correction("contact/0605-p1", said, by="su-mu", agreed="du-zhong"),
    }
    assert rules(change, before=MINE, actor=STEWARD) == [CAUSE]
    assert rules(change, before=MINE, actor=TOWNS) == []


def test_nor_judges_what_was_theirs_until_this_change() -> None:
    mine = {**FILES, PROMISE: LAMPS.replace("member: du-zhong", "member: bai-zhi")}
    said = {"field": "member", "old": "bai-zhi", "new": "du-zhong"}
    change = {PROMISE: LAMPS + ASSESSED.replace("bai-zhi", "su-mu"),
              **correction("commitment/lamps", said, by="su-mu", agreed="su-mu")}  # fmt: skip
    found = audited(change, before=mine, actor=STEWARD).findings
    assert (PROMISE, ("assessment",)) in [
        (f.place.file, f.place.path) for f in found if f.rule == CAUSE
    ]


@pytest.mark.parametrize(
    ("subject", "by", "excused"),
    [
        ("", "bai-zhi", False),
        ("", "tianmen/shi-hu", True),
        ("", "hekou/shi-song", False),
        ("organisation/shiqiao", "bai-zhi", False),
        ("organisation/shiqiao", "tianmen/shi-hu", True),
        ("link/du-zhong-p1", "bai-zhi", True),
        ("member/du-zhong", "bai-zhi", True),
    ],
)
def test_who_excuses_whom(subject: str, by: str, excused: bool) -> None:
    text = WAIVED.format(by=by) + (f"subject: {subject}\n" if subject else "")
    found = rules({WAIVER: text}, before=FILES | APART, actor=TOWNS)
    assert ("audit/excused-by-itself" not in found) is excused


ALARM = (
    "rule: privacy/mobile\nsince: 2026-06-01\nuntil: 2026-12-31\nreason: 是设备编号\n"
    f"approved_by: bai-zhi\nfingerprint: {'0' * 16}-{'0' * 32}\n"
)


def test_a_false_alarm_is_nothing_that_an_organisation_is_excused_from() -> None:
    assert "audit/excused-by-itself" not in rules({WAIVER: ALARM}, actor=TOWNS)
    assert "audit/unreviewed" not in rules({WAIVER: WAIVED.format(by="bai-zhi")}, actor=STEWARD)


def test_each_of_several_waivers_is_looked_at() -> None:
    change = {WAIVER.replace("flood", n): t for n, t in (
        ("a", ALARM), ("b", WAIVED.format(by="tianmen/shi-hu")),
        ("c", WAIVED.format(by="bai-zhi")), ("d", ALARM),
    )}  # fmt: skip
    change[f"{TOWN}/waiver/a.yaml"] = WAIVED.format(by="shi-hu")
    found = rules(change, actor=STEWARD)
    assert found.count("audit/unreviewed") == 2
    assert found.count("audit/excused-by-itself") == 1


def test_nobody_s_false_alarm_is_reviewed_where_nobody_is_known() -> None:
    assert "audit/unreviewed" not in rules({WAIVER: ALARM}, actor=None)
