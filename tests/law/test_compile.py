"""What conditions and paths mean."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.law.comparing import DENYING
from lianxin.law.compile import (
    compile_condition,
    compile_entry_condition,
    compile_entry_values,
    values,
)
from lianxin.law.conditions import (
    All,
    AnyOf,
    Compare,
    Comparison,
    Condition,
    Entries,
    Not,
    Other,
)
from lianxin.law.walking import namer
from lianxin.records import KINDS
from lianxin.register import resolve

from tests.law.small import entry, register

MEMBERS = (
    entry("member", "m1"),
    entry("member", "boss", position="leader"),
    entry("member", "m1", "b2", name="另一位"),
)
PEOPLE = (entry("person", "p1"), entry("person", "p2", groups=("activist", "young-person")))
LINKS = (entry("link", "l1"), entry("link", "l2", member="b2/m1", person="p2"))
STEPS = (
    {"date": "2026-03-06", "did": "received", "by": "m1"},
    {"date": "2026-03-09", "did": "escalated", "to": "gb"},
)
CONTACT = entry("contact", "c1", links=("l1", "l2"))
OPINION = entry("opinion", "o1", steps=STEPS)
RECOGNITION = entry("recognition", "n1", cites=("inspection/i1", "contact/b1/c1"))
REGISTER = register(*MEMBERS, *PEOPLE, *LINKS, CONTACT, OPINION, RECOGNITION)


@pytest.mark.parametrize(
    ("path", "one", "expected"),
    [
        ("date", CONTACT, (date(2026, 3, 5),)),
        ("unit", CONTACT, ()),
        ("member", CONTACT, ("member/b1/m1",)),
        ("links", CONTACT, ("link/b1/l1", "link/b1/l2")),
        ("links.member", CONTACT, ("member/b1/m1", "member/b2/m1")),
        ("links.member.@", CONTACT, ("organisation/b1", "organisation/b2")),
        ("links.person.groups", CONTACT, ("worker", "activist", "young-person")),
        ("@", CONTACT, ("organisation/b1",)),
        ("@.level", CONTACT, ("branch",)),
        ("@.parent.parent", CONTACT, ("organisation/top",)),
        ("steps.did", OPINION, ("received", "escalated")),
        ("steps.to.level", OPINION, ("general-branch",)),
        ("cites", RECOGNITION, ("inspection/b1/i1", "contact/b1/c1")),
        ("cites.@kind", RECOGNITION, ("inspection", "contact")),
        ("received_by.position", OPINION, ("ordinary",)),
    ],
)
def test_paths(path: str, one: Any, expected: tuple[object, ...]) -> None:
    assert values(tuple(path.split(".")), one, REGISTER) == expected


def test_a_reference_that_leads_nowhere_gives_no_value() -> None:
    assert values(("links", "member"), entry("contact", "c9", links=("gone",)), REGISTER) == ()


def test_own_entries_and_the_way_back() -> None:
    item = OPINION.record.steps[1]  # type: ignore[attr-defined]
    read = compile_entry_values(("^", "raised"), "opinion", "steps")
    assert read(item, OPINION, REGISTER) == (date(2026, 3, 5),)
    later = Compare(("date",), "after", Other(("^", "raised")))
    assert compile_entry_condition(later, "opinion", "steps")(item, OPINION, REGISTER)


def holds(condition: Condition, one: Any = CONTACT) -> bool:
    return compile_condition(condition, one.kind)(one, REGISTER)


@pytest.mark.parametrize(
    ("path", "comparison", "value", "expected"),
    [
        ("form", "is", "home-visit", True),
        ("form", "is_not", "home-visit", False),
        ("form", "in", ("telephone", "home-visit"), True),
        ("form", "not_in", ("telephone", "home-visit"), False),
        ("topics", "includes", "livelihood", True),
        ("links.person.groups", "includes", "activist", True),
        ("links.person.groups", "is_not", "activist", False),
        ("unit", "present", "no", True),
        ("unit", "present", "yes", False),
        ("links", "present", "yes", True),
        ("people", "present", "yes", False),
        ("date", "before", "2026-03-05", False),
        ("date", "before", "2026-03-06", True),
        ("date", "not_before", "2026-03-05", True),
        ("date", "after", "2026-03-05", False),
        ("date", "not_after", "2026-03-05", True),
        ("links", "length_at_least", 2, True),
        ("links", "length_at_least", 3, False),
        ("deed", "length_at_least", 9, True),
        ("deed", "length_at_least", 10, False),
        ("member", "is", "member/b1/m1", True),
        ("member", "is", Other(("links", "member")), True),
        ("member", "is_not", Other(("links", "member")), False),
    ],
)
def test_comparisons(path: str, comparison: Comparison, value: Any, expected: bool) -> None:
    assert len(CONTACT.record.deed) == 9  # type: ignore[attr-defined]
    assert holds(Compare(tuple(path.split(".")), comparison, value)) is expected


@pytest.mark.parametrize(
    ("comparison", "value"),
    [
        ("is", "organisation/b1"),
        ("in", ("organisation/b1",)),
        ("is_not", "organisation/b1"),
        ("not_in", ("organisation/b1",)),
        ("is", Other(("@",))),
        ("is_not", Other(("@",))),
    ],
)
def test_an_empty_field_meets_only_denials(comparison: Comparison, value: Any) -> None:
    assert holds(Compare(("unit",), comparison, value)) is (comparison in DENYING)


def test_some_and_every_entry() -> None:
    received = Compare(("did",), "is", "received")
    assert holds(Entries("some", ("steps",), received), OPINION)
    assert not holds(Entries("every", ("steps",), received), OPINION)
    nothing_done = entry("opinion", "o2", steps=())
    assert holds(Entries("every", ("steps",), received), nothing_done)
    assert not holds(Entries("some", ("steps",), received), nothing_done)


@given(st.integers(-3, 3), st.integers(-3, 3))
def test_all_any_and_not(first: int, second: int) -> None:
    day = date(2026, 3, 5)
    parts = tuple(
        Compare(("date",), "before", (day + timedelta(n)).isoformat()) for n in (first, second)
    )
    truth = [n > 0 for n in (first, second)]
    assert holds(All(parts)) is all(truth)
    assert holds(AnyOf(parts)) is any(truth)
    assert holds(Not(parts[0])) is not truth[0]


@given(
    st.sampled_from(["l1", "b2/l1", "gone"]),
    st.sampled_from([*KINDS, ""]),
    st.sampled_from(["b1", "gb"]),
)
def test_references_are_named_as_the_register_names_them(ref: str, kind: str, home: str) -> None:
    written = ref if kind else f"link/{ref}"
    if kind == "organisation" and "/" in ref:
        return
    assert namer(kind)(written, home) == resolve(written, kind, home)
