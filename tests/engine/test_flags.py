"""Conditions asked of all records at once give what they give of each."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from lianxin.engine.flags import flags
from lianxin.law.compile import compile_condition
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Not, Other
from lianxin.register import Entry, Register, register_of

from tests.engine.registers import entry

VISIT = Compare(("form",), "is", "home-visit")
MARCH = Compare(("date",), "not_before", "2024-03-01")
REACHED = Compare(("reached",), "at_least", 2)


def contact(slug: str, day: str, form: str, home: str = "b1", **more: Any) -> Entry:
    return entry("contact", home, slug, date=day, member="m1", form=form, topics=("livelihood",),
                 deed="帮助清理排水沟", **more)  # fmt: skip


@pytest.fixture
def register() -> Register:
    return register_of(
        [
            contact("c1", "2024-02-01", "home-visit", links=("l1",), reached="1"),
            contact("c2", "2024-03-01", "home-visit", links=("l1", "l2"), reached="2"),
            contact("c3", "2024-03-02", "telephone", reached="3"),
            contact("c4", "2024-02-02", "telephone", "b2", entered="2024-02-02"),
        ],
        {},
    )


@pytest.mark.parametrize(
    ("condition", "met"),
    [
        (None, [1, 1, 1, 1]),
        (VISIT, [1, 1, 0, 0]),
        (Not(VISIT), [0, 0, 1, 1]),
        (MARCH, [0, 1, 1, 0]),
        (REACHED, [0, 1, 1, 0]),
        (All((VISIT, MARCH)), [0, 1, 0, 0]),
        (AnyOf((VISIT, MARCH)), [1, 1, 1, 0]),
        (All((VISIT, MARCH, Not(REACHED))), [0, 0, 0, 0]),
        (AnyOf((Not(VISIT), MARCH, REACHED)), [0, 1, 1, 1]),
        (Not(AnyOf((VISIT, MARCH))), [0, 0, 0, 1]),
        (All(()), [1, 1, 1, 1]),
        (AnyOf(()), [0, 0, 0, 0]),
        (Compare(("links",), "present", "yes"), [1, 1, 0, 0]),
        (Compare(("links",), "present", "no"), [0, 0, 1, 1]),
        (Compare(("links",), "length_at_least", 2), [0, 1, 0, 0]),
        (Compare(("links",), "includes", "link/b1/l2"), [0, 1, 0, 0]),
        (Compare(("@",), "is", "organisation/b1"), [1, 1, 1, 0]),
        (Compare(("@",), "present", "yes"), [1, 1, 1, 1]),
        (Compare(("date",), "is", Other(("entered",))), [0, 0, 0, 1]),
        (Compare(("topics",), "includes", "livelihood"), [1, 1, 1, 1]),
        (Compare(("entered",), "is_not", "2024-02-02"), [1, 1, 1, 0]),
    ],
)
def test_one_byte_for_each_record(
    condition: Condition | None, met: list[int], register: Register
) -> None:
    entries = register.of("contact")
    assert list(flags(condition, "contact", entries, register)) == met
    one_by_one = compile_condition(condition, "contact")
    assert [one_by_one(one, register) for one in entries] == [bool(flag) for flag in met]


def test_a_date_is_compared_as_a_date(register: Register) -> None:
    for comparison, met in (("before", "c1 c4"), ("after", "c2 c3"), ("not_after", "c1 c4")):
        condition = Compare(("date",), comparison, date(2024, 2, 15).isoformat())  # type: ignore[arg-type]
        found = flags(condition, "contact", register.of("contact"), register)
        named = [e.slug for e, flag in zip(register.of("contact"), found, strict=True) if flag]
        assert named == met.split()
