"""Rights, kind by kind: what members write, what stewards, and what comes from above."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.audit.judges.rights import OWN

from tests.audit.test_rights import MORE, NEW, ORGANISATION, OTHER, OWNER, STEWARD, TOWNS, VISIT
from tests.audit.world import (
    APART,
    CONTACT,
    FILES,
    LAMPS,
    LINK,
    OPINION,
    PROMISE,
    VILLAGE,
    audited,
    register,
    rules,
)

GIVEN = FILES[OPINION] + "- date: 2026-06-11\n  did: assigned\n  to: hekou\n"
CLOSED = "- date: 2026-06-15\n  did: closed\n"


@pytest.mark.parametrize(
    ("more", "ok"),
    [
        (CLOSED + "closed_as: solved\n", True),
        (CLOSED + "closed_as: duplicate\nduplicate_of: shiqiao/0502-drain-too\n", True),
        (CLOSED + "closed_as: solved\nled_to: [shiqiao/lamps]\n", True),
        ("wording: 雨天积水\n", False),
        (CLOSED + "closed_as: solved\nwording: 雨天积水\n", False),
    ],
)
def test_what_the_one_it_was_given_to_may_say(more: str, ok: bool) -> None:
    other = OPINION.replace("0502-drain", "0502-drain-too")
    before = {**FILES, **APART, OPINION: GIVEN, other: FILES[OPINION]}
    found = rules({OPINION: GIVEN + more}, before=before, actor="zixu--shi-song")
    assert found == ([] if ok else ["audit/not-yours"])


MEETING = "date: 2026-06-15\nkind: forum\ntitle: 群众座谈会\n"
THEIR_OWN = {
    "contact/2026/x": VISIT,
    "commitment/2026/x": LAMPS.replace("路灯", "水泵"),
    "opinion/2026/x": FILES[OPINION].replace("05-", "06-"),
    "survey/2026/x": "begun: 2026-06-05\nmember: du-zhong\ntitle: 用水\ntopic: farming\n",
    "report/2026/x": "date: 2026-06-18\nkind: regular\nform: spoken\nmember: du-zhong\n",
    "post/x": "title: 政策宣讲岗\nmember: du-zhong\nsince: 2026-06-10\n",
}


def test_each_kind_that_members_write_is_tried_here() -> None:
    assert {file.split("/")[0] for file in THEIR_OWN} == set(OWN)


@pytest.mark.parametrize("file", THEIR_OWN)
def test_what_members_write_of_themselves(file: str) -> None:
    change = {f"{VILLAGE}/{file}.yaml": THEIR_OWN[file]}
    assert rules(change, actor=OWNER) == []
    assert rules(change, actor=OTHER) == ["audit/not-yours"]


def test_who_is_responsible_writes_on_as_well() -> None:
    before = {**FILES, PROMISE: LAMPS + "responsible: su-mu\n"}
    assert rules({PROMISE: MORE + "responsible: su-mu\n"}, before=before, actor=OTHER) == []


def test_what_belongs_to_no_member_is_for_stewards() -> None:
    file = f"{VILLAGE}/meeting/2026/0615.yaml"
    assert rules({file: MEETING}, actor=OWNER) == ["audit/not-yours"]
    assert rules({file: MEETING}, actor=STEWARD) == []
    ended = {file: MEETING + "conclusion: 修路\n"}
    assert rules(ended, before={**FILES, file: MEETING}, actor=OWNER) == ["audit/not-yours"]
    assert rules(ended, before={**FILES, file: MEETING}, actor=STEWARD) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [("parent: tianmen\n", ""), ("level: branch", "level: general-branch"),
     ("since: 2015", "since: 2016"), ("level: branch", "level: branch\nfocus: yes"),
     ("level: branch", "level: branch\nunit: village")],
)  # fmt: skip
def test_each_field_that_decides_what_binds_it_comes_from_above(old: str, new: str) -> None:
    text = FILES[ORGANISATION].replace(old, new)
    assert "audit/not-yours-from-above" in rules({ORGANISATION: text}, actor=STEWARD)
    assert "audit/not-yours-from-above" not in rules({ORGANISATION: text}, actor=TOWNS)


def test_what_comes_from_above_ends_from_above() -> None:
    file = f"{VILLAGE}/adoption/two-links.yaml"
    before = {**FILES, file: "regulation: two-links\nsince: 2026-01-01\n"}
    ended = {file: before[file] + "until: 2026-06-30\n"}
    assert "audit/not-yours-from-above" in rules(ended, before=before, actor=STEWARD)
    assert "audit/not-yours-from-above" not in rules(ended, before=before, actor=TOWNS)


def test_an_erasure_is_proposed_from_above() -> None:
    file = f"{VILLAGE}/erasure/2026/0620.yaml"
    said = (
        "date: 2026-06-20\nreason: consent-withdrawn\nrecords: 0\n"
        "approved_by: [bai-zhi, tianmen/shi-hu]\n"
    )
    assert rules({file: said}, actor=STEWARD) == ["audit/not-yours-from-above"]
    assert rules({file: said}, actor=TOWNS) == []


def test_what_comes_with_a_new_organisation_is_entered_by_the_one_above_it() -> None:
    """Its adoptions and even one below it, though the register knows neither yet."""
    new = "name: 河口村党支部\nlevel: branch\nparent: {above}\nsince: 2026-06-01\n"
    change = {
        "records/hekou/organisation.yaml": new.format(above="tianmen"),
        "records/dukou/organisation.yaml": new.format(above="hekou"),
        "records/hekou/adoption/two-links.yaml": "regulation: two-links\nsince: 2026-07-01\n",
    }
    for actor, found in ((TOWNS, []), (STEWARD, ["audit/not-yours-from-above"] * 3)):
        assert [rule for rule in rules(change, actor=actor) if "/not-yours" in rule] == found


def test_an_organisation_above_nobody_or_below_nothing_that_is_known() -> None:
    top = {"records/hekou/organisation.yaml": "name: 河口\nlevel: branch\nsince: 2026-06-01\n"}
    assert rules(top, actor=TOWNS) == ["audit/not-yours-from-above"]
    lost = {**FILES, ORGANISATION: FILES[ORGANISATION].replace("tianmen", "nowhere")}
    assert "audit/not-yours" in rules({NEW: VISIT}, before=lost, actor=OTHER)
    assert rules({NEW: VISIT}, before=lost, actor=STEWARD) == []


def test_an_account_counts_from_the_first_day_of_its_member_to_the_last() -> None:
    member = f"{VILLAGE}/member/du-zhong.yaml"
    text = FILES[member].replace("2015-01-01", "2026-06-18") + "until: 2026-06-20\n"
    rights = register({**FILES, member: text})
    for day in (17, 18, 20, 21):
        visit = {NEW: VISIT}
        found = rules(visit, actor=OWNER, rights=rights, on=date(2026, 6, day))
        assert found == ([] if 18 <= day <= 20 else ["audit/unknown-actor"]), day


def test_somebody_unknown_who_changes_no_record_is_nobody_to_ask_about() -> None:
    assert rules({}, actor="mallory") == []


def test_each_record_that_is_not_theirs_is_told() -> None:
    file = f"{VILLAGE}/contact/2026/x.yaml"
    change = {NEW: VISIT, file: VISIT, PROMISE: MORE, LINK: FILES[LINK] + "until: 2026-06-18\n",
              CONTACT: None, OPINION: None}  # fmt: skip
    found = [f.place.file for f in audited(change, actor=OTHER).findings if "not-yours" in f.rule]
    assert sorted(found) == sorted(change)
