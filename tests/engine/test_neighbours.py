"""Whose commitments are compared with whose: the family, and whom one of the two names."""

from __future__ import annotations

from lianxin.engine.neighbours import Neighbours

from tests.law.small import entry, register

AMONG = Neighbours(
    register(
        entry("organisation", "b3", parent="gb", neighbours=("c1",)),
        entry("organisation", "c1", parent="top"),
        entry("organisation", "lone"),
    )
)


def test_those_under_one_parent_are_neighbours() -> None:
    assert AMONG.of("b1") == {"b1", "b2", "b3"}


def test_a_name_on_one_side_is_enough() -> None:
    assert AMONG.of("b3") == {"b1", "b2", "b3", "c1"}
    assert AMONG.of("c1") == {"c1", "gb", "b3"}


def test_parents_and_those_below_are_none() -> None:
    assert "top" not in AMONG.of("gb")
    assert "b1" not in AMONG.of("gb")


def test_without_family_one_stands_alone() -> None:
    assert AMONG.of("lone") == {"lone"}
    assert AMONG.of("nobody") == {"nobody"}
