"""Who may change what: one's own, or what one looks after; told by the protected branch."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.audit.judges.rights import OWN
from lianxin.records import KINDS

from tests.audit.world import (
    APART,
    CONTACT,
    FILES,
    LAMPS,
    LINK,
    OPINION,
    PROMISE,
    TOWN,
    VILLAGE,
    audited,
    register,
    rules,
    told,
)

OWNER, STEWARD, TOWNS, OTHER = (f"zixu--{n}" for n in ("du-zhong", "bai-zhi", "shi-hu", "su-mu"))
NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
VISIT = FILES[CONTACT].replace("06-05", "06-12")
MORE = LAMPS + "- date: 2026-06-12\n  done: 买了灯\n"


def test_the_table_of_owners_names_fields_that_there_are() -> None:
    for kind, fields in OWN.items():
        assert set(fields) <= set(KINDS[kind].model_fields)


@pytest.mark.parametrize("change", [{NEW: VISIT}, {PROMISE: MORE}])
def test_one_s_own_records(change: dict[str, str | None]) -> None:
    assert rules(change, actor=OWNER) == []
    assert rules(change, actor=STEWARD) == []
    assert rules(change, actor=TOWNS) == []
    assert rules(change, actor=OTHER) == ["audit/not-yours"]


def test_who_came_along_may_enter_the_visit() -> None:
    together = {NEW: VISIT.replace("links:", "together_with: [su-mu]\nlinks:")}
    assert rules(together, actor=OTHER) == []


def test_nobody_makes_a_record_their_own_by_naming_themselves_in_it() -> None:
    taken = {PROMISE: LAMPS + "responsible: su-mu\n"}
    assert rules(taken, actor=OTHER) == ["audit/not-yours"]


def test_capitals_do_not_matter_in_accounts() -> None:
    assert rules({NEW: VISIT}, actor="Zixu--Du-Zhong") == []


@pytest.mark.parametrize("actor", ["nobody", "zixu--", "", "zixu--du-zhong "])
def test_an_account_that_belongs_to_nobody(actor: str) -> None:
    assert rules({NEW: VISIT}, actor=actor) == ["audit/unknown-actor"]


def test_a_change_cannot_give_rights_to_itself() -> None:
    member = f"{VILLAGE}/member/su-mu.yaml"
    mine = {member: FILES[member].replace("zixu--su-mu", "mallory"), NEW: VISIT}
    assert rules(mine, actor="mallory") == ["audit/unknown-actor"]
    steward = {
        f"{VILLAGE}/organisation.yaml": FILES[f"{VILLAGE}/organisation.yaml"].replace(
            "[bai-zhi]", "[bai-zhi, su-mu]"
        ),
        NEW: VISIT,
    }
    found = rules(steward, actor=OTHER)
    assert sorted(found) == ["audit/not-yours", "audit/not-yours-from-above"]


def test_rights_are_those_of_the_protected_branch_as_it_is_now() -> None:
    member = f"{VILLAGE}/member/du-zhong.yaml"
    left = register({**FILES, member: FILES[member] + "until: 2026-06-18\n"})
    assert rules({NEW: VISIT}, actor=OWNER, rights=left) == ["audit/unknown-actor"]
    assert rules({NEW: VISIT}, actor=OWNER, rights=left, on=date(2026, 6, 18)) == []


def test_lists_of_people_served_and_links_are_for_stewards() -> None:
    ended = {LINK: FILES[LINK] + "until: 2026-06-18\n"}
    assert rules(ended, actor=OWNER) == ["audit/not-yours"]
    assert rules(ended, actor=STEWARD) == []


ORGANISATION = f"{VILLAGE}/organisation.yaml"


@pytest.mark.parametrize(
    ("change", "by_its_own"),
    [
        (("name: 石桥村党支部", "name: 石桥村党支部\nplace: 村委会二楼"), []),
        (("[bai-zhi]", "[bai-zhi, su-mu]"), ["audit/not-yours-from-above"]),
        (("[bai-zhi]", "[bai-zhi]\nuntil: 2026-06-19"), ["audit/not-yours-from-above"]),
    ],
)
def test_what_an_organisation_is_comes_from_above(
    change: tuple[str, str], by_its_own: list[str]
) -> None:
    text = FILES[ORGANISATION].replace(*change)
    assert rules({ORGANISATION: text}, actor=STEWARD) == by_its_own
    assert rules({ORGANISATION: text}, actor=TOWNS) == []


def test_the_top_looks_after_itself() -> None:
    top = f"{TOWN}/organisation.yaml"
    assert rules({top: FILES[top] + "place: 镇政府\n"}, actor=TOWNS) == []
    assert rules({top: FILES[top] + "place: 镇政府\n"}, actor=STEWARD) == [
        "audit/not-yours-from-above"
    ]


def test_regulations_are_adopted_from_above() -> None:
    adoption = {f"{VILLAGE}/adoption/two-links.yaml": "regulation: two-links\nsince: 2026-07-01\n"}
    assert "audit/not-yours-from-above" in rules(adoption, actor=STEWARD)
    assert "audit/not-yours-from-above" not in rules(adoption, actor=TOWNS)


def test_a_new_organisation_is_entered_by_the_one_above() -> None:
    new = {
        "records/hekou/organisation.yaml": (
            "name: 河口村党支部\nlevel: branch\nparent: tianmen\nsince: 2026-06-01\n"
        ),
        "records/hekou/member/shi-song.yaml": (
            "name: 石松\nposition: ordinary\nsince: 2015-01-01\n"
        ),
    }
    assert rules(new, actor=TOWNS) == []
    assert sorted(rules(new, actor=STEWARD)) == ["audit/not-yours", "audit/not-yours-from-above"]


def test_who_was_given_an_opinion_says_what_was_done() -> None:
    before = {
        **FILES,
        OPINION: FILES[OPINION] + "- date: 2026-06-11\n  did: assigned\n  to: tianmen\n",
    }
    done = before[OPINION] + "- date: 2026-06-15\n  did: answered\n  text: 已修\n"
    assert rules({OPINION: done}, before=before, actor=TOWNS) == []
    assert rules({OPINION: done}, before=before, actor=OTHER) == ["audit/not-yours"]


def test_nobody_gives_an_opinion_to_themselves() -> None:
    taken = FILES[OPINION] + "- date: 2026-06-15\n  did: assigned\n  to: hekou\n"
    before = {**FILES, **APART}
    actor = "zixu--shi-song"
    assert rules({OPINION: taken}, before=before, actor=actor) == ["audit/not-yours"]
    done = taken + "- date: 2026-06-18\n  did: answered\n  text: 已修\n"
    assert rules({OPINION: done}, before={**before, OPINION: taken}, actor=actor) == []


def test_without_accounts_nothing_is_known_and_that_is_said() -> None:
    plain = {f: t.replace("accounts:", "# accounts:") for f, t in FILES.items()}
    assert rules({NEW: VISIT}, before=plain, actor="anybody") == []
    assert told({NEW: VISIT}, before=plain, actor="anybody") == ["audit/no-accounts"]
    assert audited({}, before=plain, actor="anybody").findings == ()


def test_deleting_is_for_those_above() -> None:
    assert "audit/not-yours" in rules({CONTACT: None}, actor=STEWARD)
    assert "audit/not-yours" not in rules({CONTACT: None}, actor=TOWNS)
