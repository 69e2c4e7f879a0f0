"""What each measure makes of evidence."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.verbs import MEASURES


def test_the_registry_names_each_verb_as_rules_do() -> None:
    assert {name: verb.name for name, verb in MEASURES.items()} == {
        name: name for name in ("count", "distinct", "sum", "share")
    }


def test_the_same_value_twice_is_one() -> None:
    assert MEASURES["distinct"].total([("p1", "p2"), (), ("p1",)]) == 2


def test_a_share_is_exact() -> None:
    share = MEASURES["share"].total([(True,), (True,), (False,)])
    assert share == Fraction(200, 3)
    assert share < 67


def test_no_evidence_has_no_share() -> None:
    assert MEASURES["share"].undefined_without
    assert MEASURES["share"].total([]) == 0


@pytest.mark.parametrize("name", ["count", "sum"])
@given(
    numbers=st.lists(st.integers(0, 3).map(lambda n: (n,)), max_size=12),
    bound=st.integers(0, 20),
)
def test_reached_is_the_shortest_that_is_enough(
    name: str, numbers: list[tuple[int]], bound: int
) -> None:
    verb = MEASURES[name]
    enough = [n for n in range(len(numbers) + 1) if verb.total(numbers[:n]) >= bound]
    assert verb.reached(numbers, bound) == (enough[0] if enough else None)
