"""A proposed change as values: what was added, edited and removed, and who proposes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.audit.actors import Actor, actor_of, has_accounts, looks_after, looks_after_from_above
from lianxin.audit.proposal import Proposal

from tests.audit.test_fields import correction
from tests.audit.world import (
    APART,
    CONTACT,
    FILES,
    LAMPS,
    PROMISE,
    VILLAGE,
    proposed,
    register,
)

NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
VISIT = FILES[CONTACT].replace("06-05", "06-12")
PLAIN = {f: t.replace("accounts:", "# accounts:") for f, t in FILES.items()}


def files(change: Proposal) -> tuple[list[str], list[str], list[str]]:
    """The files of what was added, edited (as it is now) and removed."""
    return (
        [e.file for e in change.added],
        [edit.new.file for edit in change.edits],
        [e.file for e in change.removed],
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, ([], [], [])),
        ({NEW: VISIT}, ([NEW], [], [])),
        ({CONTACT: None}, ([], [], [CONTACT])),
        ({PROMISE: LAMPS + "baseline: 都不亮\n"}, ([], [PROMISE], [])),
        ({PROMISE: LAMPS + "# a remark\n"}, ([], [], [])),
        ({PROMISE: LAMPS + "\tx"}, ([], [], [])),  # no longer read, and not removed for that
        ({f"{VILLAGE}/README.md": "x"}, ([], [], [])),
        ({CONTACT: None, CONTACT.replace("2026", "2025"): FILES[CONTACT]},
         ([], [CONTACT.replace("2026", "2025")], [])),
    ],
)  # fmt: skip
def test_what_became_of_records(
    changes: dict[str, str | None], expected: tuple[list[str], list[str], list[str]]
) -> None:
    change = proposed(changes)
    assert files(change) == expected
    assert change.present == {f for f, text in changes.items() if text is not None}


def test_an_edit_has_both_versions() -> None:
    change = proposed({PROMISE: LAMPS.replace("修好", "换好")})
    ((old, new),) = change.edits
    assert old is change.before.entries[new.id]
    assert new is change.after.entries[old.id]
    assert old.record != new.record


def test_only_files_of_the_change_count() -> None:
    """A record may look different for what another file says; that is nobody's edit."""
    change = proposed({PROMISE: LAMPS.replace("修好", "换好"), CONTACT: None})
    assert files(replace(change, contents={})) == ([], [], [])


def test_corrections_by_the_record_that_they_speak_of() -> None:
    one = correction("contact/0605-p1", {"field": "form", "new": "telephone"})
    two = {f.replace("-x", "-y"): t for f, t in one.items()}
    far = {f.replace("-x", "-z"): t and t.replace("0605-p1", "tianmen/a") for f, t in one.items()}
    found = proposed({**one, **two, **far, NEW: VISIT}).corrections
    assert {of: [e.slug for e in entries] for of, entries in found.items()} == {
        "contact/shiqiao/0605-p1": ["0620-x", "0620-y"],
        "contact/tianmen/a": ["0620-z"],
    }


@pytest.mark.parametrize(
    ("prefix", "path", "inside"),
    [("", "records/a", "records/a"), ("county/", "county/records/a", "records/a"),
     ("county/", "records/a", None), ("county/", "x/county/records/a", None)],
)  # fmt: skip
def test_a_path_as_the_register_has_it(prefix: str, path: str, inside: str | None) -> None:
    assert replace(proposed({}), prefix=prefix).inside(path) == inside


def test_who_proposes_it() -> None:
    known = Actor("Zixu--Su-Mu", frozenset({"member/shiqiao/su-mu"}))
    assert proposed({}, actor="Zixu--Su-Mu").who == known
    assert proposed({}, actor="mallory").who == Actor("mallory", frozenset())
    assert proposed({}, actor=None).who is None
    assert proposed({}, before=PLAIN, actor="zixu--su-mu").who is None


def test_one_account_may_be_of_members_of_two_organisations() -> None:
    both = {f: t.replace("zixu--shi-song", "Zixu--Su-Mu") for f, t in APART.items()}
    found = actor_of("zixu--su-mu", register(FILES | both), date(2026, 6, 20))
    assert found.members == {"member/shiqiao/su-mu", "member/hekou/shi-song"}


def test_whether_any_account_is_known() -> None:
    assert has_accounts(register(FILES))
    assert not has_accounts(register(PLAIN))


def test_who_looks_after_what() -> None:
    made = register(FILES | APART)
    day = date(2026, 6, 20)
    town, village, beside, nobody = (
        actor_of(f"zixu--{n}", made, day) for n in ("shi-hu", "bai-zhi", "shi-song", "su-mu")
    )
    assert [looks_after(a, "shiqiao", made) for a in (town, village, beside, nobody)] == [
        True, True, False, False,
    ]  # fmt: skip
    above = [looks_after_from_above(a, "shiqiao", made) for a in (town, village, beside)]
    assert above == [True, False, False]
    assert looks_after_from_above(town, "tianmen", made)
    assert not looks_after_from_above(village, "tianmen", made)
    assert not looks_after(town, "nowhere", made)
