"""Blanks filled in, stricter below, never laxer, never twice."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.findings import Place
from lianxin.law.adoption import strictest
from lianxin.law.adoption_checks import adoption_findings
from lianxin.law.model import Figure
from lianxin.register import Entry

from tests.law.reading import GOOD, changed, read
from tests.law.small import entry, register

REGULATION, _ = read(GOOD)
RULE = "good/monthly-contact"


def adoption(organisation: str, slug: str = "good", **fields: Any) -> Entry:
    return entry("adoption", slug, organisation, **{"regulation": "good", **fields})


def found(*adoptions: Entry) -> list[tuple[str, str, tuple[str | int, ...]]]:
    assert REGULATION is not None
    findings = adoption_findings(register(*adoptions, regulation=REGULATION))
    assert all(f.message.zh and f.remedy.zh and f.remedy.en for f in findings)
    return [(f.rule, f.place.file.split("/")[1], f.place.path) for f in findings]


def test_all_is_well() -> None:
    top = adoption("top", blanks={"deeds": "2"})
    below = adoption("gb", blanks={"deeds": "3"}, since="2021-01-01")
    inheriting = adoption("b1", since="2022-01-01")
    assert found(top, below, inheriting) == []


@pytest.mark.parametrize(
    ("fields", "rule", "path"),
    [
        ({}, "missing-blank", ("blanks", "deeds")),
        ({"blanks": {"deed": "2", "deeds": "2"}}, "unknown-blank", ("blanks", "deed")),
        ({"blanks": {"deeds": "0"}}, "out-of-limits", ("blanks", "deeds")),
        ({"blanks": {"deeds": "21"}}, "out-of-limits", ("blanks", "deeds")),
        (
            {"blanks": {"deeds": "2"}, "stricter": ({"rule": "good/monthly", "at_least": "2"},)},
            "unknown-rule",
            ("stricter", 0, "rule"),
        ),
        (
            {"blanks": {"deeds": "2"}, "stricter": ({"rule": RULE, "within": "2"},)},
            "no-such-figure",
            ("stricter", 0, "within"),
        ),
    ],
)
def test_one_adoption(fields: dict[str, Any], rule: str, path: tuple[str | int, ...]) -> None:
    assert found(adoption("top", **fields)) == [(f"adoption/{rule}", "top", path)]


@pytest.mark.parametrize("number", ["20", "1"])
def test_the_limits_themselves_are_allowed(number: str) -> None:
    assert found(adoption("top", blanks={"deeds": number})) == []


def test_laxer_than_the_text_itself() -> None:
    text = changed("at_least: {blank: deeds}", "at_least: {blank: deeds}\n      at_most: 30")
    regulation, findings = read(text)
    assert findings == ()
    assert regulation is not None
    for number, expected in (("30", []), ("31", ["adoption/laxer-than-text"])):
        stricter = ({"rule": RULE, "at_most": number},)
        one = adoption("top", blanks={"deeds": "2"}, stricter=stricter)
        found = adoption_findings(register(one, regulation=regulation))
        assert [f.rule for f in found] == expected


def test_a_blank_filled_above_by_two_after_one_another_is_not_missing() -> None:
    first = adoption("top", "one", blanks={"deeds": "3"}, until="2021-12-31")
    second = adoption("top", "two", blanks={"deeds": "3"}, since="2022-01-01")
    assert found(first, second, adoption("b1", since="2021-01-01")) == []


def test_laxer_than_above() -> None:
    above = adoption("top", blanks={"deeds": "3"})
    assert found(above, adoption("b1", blanks={"deeds": "2"})) == [
        ("adoption/laxer", "b1", ("blanks", "deeds"))
    ]
    assert found(above, adoption("b1", blanks={"deeds": "3"})) == []


def test_laxer_only_counts_at_the_same_time() -> None:
    above = adoption("top", blanks={"deeds": "3"}, until="2021-12-31")
    assert found(above, adoption("b1", blanks={"deeds": "2"}, since="2022-01-01")) == []
    assert found(above, adoption("b1", blanks={"deeds": "2"}, since="2021-12-31")) != []


def test_laxer_beside_is_nobodys_business() -> None:
    assert found(adoption("b1", blanks={"deeds": "3"}), adoption("b2", blanks={"deeds": "2"})) == []


def test_a_blank_filled_above_for_part_of_the_time_is_missing_for_the_rest() -> None:
    above = adoption("top", blanks={"deeds": "3"}, until="2021-12-31")
    assert found(above, adoption("b1", since="2021-01-01")) == [
        ("adoption/missing-blank", "b1", ("blanks", "deeds"))
    ]


def test_twice_at_the_same_time() -> None:
    first = adoption("top", blanks={"deeds": "2"}, until="2021-12-31")
    assert found(first, adoption("top", "again", blanks={"deeds": "2"}, since="2022-01-01")) == []
    assert found(first, adoption("top", "again", blanks={"deeds": "2"}, since="2021-12-31")) == [
        ("adoption/overlap", "top", ("since",))
    ]


def test_the_other_adoption_is_named() -> None:
    assert REGULATION is not None
    above = adoption("top", blanks={"deeds": "3"})
    below = adoption("b1", blanks={"deeds": "2"})
    (finding,) = adoption_findings(register(above, below, regulation=REGULATION))
    assert finding.related[0][0] == Place(above.file, ("blanks", "deeds"))


@given(st.lists(st.integers(1, 9), max_size=4), st.integers(1, 9) | st.none())
def test_the_strictest_wins(filled: list[int], written: int | None) -> None:
    entries = [
        adoption("top", f"a{i}", stricter=({"rule": RULE, "at_least": str(n), "within": str(n)},))
        for i, n in enumerate(filled)
    ]
    numbers = filled if written is None else [*filled, written]
    figure = Figure(number=written)
    assert strictest(figure, "at_least", RULE, entries) == max(numbers, default=None)
    assert strictest(figure, "within", RULE, entries) == min(numbers, default=None)
    assert strictest(figure, "at_least", "good/other", entries) == written
