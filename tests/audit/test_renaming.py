"""A record under another name is known for what it is, however many there are."""

from __future__ import annotations

import pytest
from lianxin.audit.renaming import FEW, renamed
from lianxin.records import KINDS
from lianxin.register import Entry

from tests.audit.world import CONTACT, FILES, LAMPS, LINK, PROMISE, VILLAGE, register, rules

VISIT = FILES[CONTACT]
TOWNS = "zixu--shi-hu"


def entries(kind: str, **texts: str) -> list[Entry]:
    """Records of a kind, by their names."""
    year = "2026/" if KINDS[kind].YEARLY else ""
    files = {f"{VILLAGE}/{kind}/{year}{name}.yaml": text for name, text in texts.items()}
    made = register({**FILES, **files})
    return [made.entries[f"{kind}/shiqiao/{name}"] for name in texts]


def names(removed: list[Entry], added: list[Entry]) -> dict[str, str]:
    """Slug of what is gone -> slug of what it is called now."""
    return {one.split("/")[2]: e.slug for one, e in renamed(removed, added).items()}


def other(**fields: str) -> str:
    """The visit with other values."""
    lines = dict(line.split(": ", 1) for line in VISIT.splitlines())
    return "".join(f"{key}: {value}\n" for key, value in (lines | fields).items())


def test_the_same_record_and_the_most_alike_one() -> None:
    (gone,) = entries("contact", old=VISIT)
    near = entries("contact", a=other(form="telephone", deed="打电话"), b=other(deed="打扫门前"),
                   c=other(deed="看望"))  # fmt: skip
    assert names([gone], near) == {"old": "b"}
    assert names([gone], [*near, *entries("contact", z=VISIT)]) == {"old": "z"}
    assert names([gone], []) == names([], near) == {}


@pytest.mark.parametrize(
    ("fields", "same"),
    [
        ({"deed": "看望", "form": "telephone"}, True),  # four of six
        ({"deed": "看望", "form": "telephone", "topics": "[farming]"}, False),  # three of six
        ({"deed": "看望", "occasion": "spring-festival"}, True),  # five of seven
        ({"deed": "看望", "occasion": "spring-festival", "form": "telephone"}, False),
    ],
)
def test_nearly_the_same_is_more_than_six_in_ten(fields: dict[str, str], same: bool) -> None:
    added = entries("contact", new=other(**fields))
    assert names(entries("contact", old=VISIT), added) == ({"old": "new"} if same else {})
    back = names(added, entries("contact", old=VISIT))
    assert back == ({"new": "old"} if same else {})


def test_a_record_of_another_day_is_another_one() -> None:
    gone = entries("contact", old=VISIT)
    assert names(gone, entries("contact", new=other(date="2026-06-06"))) == {}
    link = FILES[LINK]
    assert names(entries("link", old=link), entries("link", new=link)) == {"old": "new"}
    later = link.replace("2020-01-01", "2021-01-01")
    assert names(entries("link", old=link), entries("link", new=later)) == {}


def test_a_record_of_another_kind_is_another_one() -> None:
    text = "member: du-zhong\nsince: 2026-06-01\nuntil: 2026-06-30\n"
    leave = entries("leave", old=text + "reason: study\napproved_by: bai-zhi\n")
    post = entries("post", new=text + "title: 政策宣讲岗\n")
    assert names(leave, post) == {}


@pytest.mark.parametrize(("many", "known"), [(FEW, True), (FEW + 1, False)])
def test_a_value_that_many_share_tells_nothing(many: int, known: bool) -> None:
    alike = {f"n{n}": other(deed=f"第{n}件事") for n in range(many)}
    assert bool(names(entries("contact", old=VISIT), entries("contact", **alike))) is known
    same = names(entries("contact", old=alike["n7"]), entries("contact", **alike))
    assert same == {"old": "n7"}


def test_records_that_all_say_the_same() -> None:
    many = {f"n{n}": VISIT for n in range(3 * FEW)}
    found = names(entries("contact", **many), entries("contact", new=VISIT))
    assert found == dict.fromkeys(many, "new")
    assert names(entries("contact", old=VISIT), entries("contact", **many)) == {"old": "n0"}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_day_by_which_it_is_looked_for(kind: str) -> None:
    assert KINDS[kind].DATED or KINDS[kind].SPAN[0] in KINDS[kind].model_fields


def test_a_renamed_record_is_not_covered_by_an_erasure() -> None:
    erasure = (
        "date: 2026-06-20\nreason: consent-withdrawn\nrecords: 1\n"
        "approved_by: [bai-zhi, tianmen/shi-hu]\n"
    )
    change = {CONTACT: None, CONTACT.replace("0605", "x"): VISIT,
              f"{VILLAGE}/erasure/2026/0620.yaml": erasure}  # fmt: skip
    assert sorted(rules(change, actor=TOWNS)) == ["audit/erasure-count", "audit/renamed"]


def test_each_of_two_promises_is_found_again() -> None:
    ditch = LAMPS.replace("路灯", "水沟").replace("六盏", "三条")
    before = {**FILES, PROMISE.replace("lamps", "ditch"): ditch}
    change = {f: None for f in before if "/commitment/" in f}
    new = {PROMISE.replace("lamps", "a"): ditch, PROMISE.replace("lamps", "b"): LAMPS}
    assert rules({**change, **new}, before=before, actor=TOWNS) == ["audit/renamed"] * 2
