"""Texts that repeat each other: found all of them, and fast."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lianxin.law.compile import compile_values
from lianxin.law.model import NotAlike
from lianxin.register import Entry, register_of
from lianxin.verbs import Objection, Scene
from lianxin.verbs.not_alike import objections
from lianxin.verbs.plain_words import plain_words
from rapidfuzz import fuzz

from tests.engine.registers import entry


def promise(organisation: str, slug: str, deed: str, made: str = "2026-01-10") -> Entry:
    return entry("commitment", organisation, slug, title="x1", made=made, deed=deed,
                 topic="public-service")  # fmt: skip


def found(
    entries: list[Entry],
    percent: int = 85,
    near: Callable[[str], frozenset[str]] = lambda home: frozenset({"b1", "b2"}),
    among: Any = "organisation-and-neighbours",
) -> list[Objection]:
    register = register_of(entries, {})
    scene = Scene(
        register,
        lambda condition: iter(()),
        lambda path: compile_values(path, "commitment"),
        lambda one: one.record.made,  # type: ignore[attr-defined]
        near,
    )
    return list(objections(NotAlike(("deed",), percent, among), register.of("commitment"), scene))


def pairs(objected: list[Objection]) -> set[tuple[str, str]]:
    return {(one.entry.slug, other.slug) for one in objected for other, _ in one.others}


@pytest.mark.parametrize(
    "copy",
    [
        "于2026年6月前走访3户困难群众，",
        "于二〇二六年八月前走访五户困难群众",
        "于９月前，走访 12 户困难群众！",
    ],
)
def test_numbers_dates_width_and_punctuation_do_not_tell_texts_apart(copy: str) -> None:
    assert plain_words(copy) == "于前走访户困难群众"


def test_the_later_one_is_pointed_at_and_the_earlier_one_named() -> None:
    entries = [
        promise("b1", "z", "五月走访三户困难群众并清理门前排水沟", "2026-01-01"),
        promise("b1", "a", "六月走访五户困难群众并清理门前排水沟", "2026-02-01"),
        promise("b1", "k", "教老年人用手机缴费", "2026-02-01"),
    ]
    (one,) = found(entries)
    assert (one.entry.slug, [(o.slug, percent) for o, percent in one.others]) == ("a", [("z", 100)])


def test_only_neighbours_are_compared() -> None:
    entries = [promise("b1", "x", "更换村口路灯并试亮"), promise("b2", "y", "更换村口路灯并试亮")]
    assert pairs(found(entries)) == {("y", "x")}
    assert found(entries, near=lambda home: frozenset({home})) == []
    assert found(entries, among="organisation") == []


def test_a_text_of_digits_only_is_like_nothing() -> None:
    assert found([promise("b1", "x", "2026-06-30"), promise("b1", "y", "2026-07-31")]) == []


WORDS = st.lists(st.sampled_from("修路灯访户清沟教手机"), min_size=1, max_size=12).map("".join)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=10), st.integers(50, 100))
def test_no_pair_is_missed(texts: list[str], percent: int) -> None:
    """The filter that leaves most pairs out never leaves out one that is alike."""
    entries = [promise("b1", f"c{n:02d}", text) for n, text in enumerate(texts)]
    expected = {
        (f"c{later:02d}", f"c{earlier:02d}")
        for later in range(len(texts))
        for earlier in range(later)
        if fuzz.ratio(plain_words(texts[earlier]), plain_words(texts[later])) >= percent
    }
    assert pairs(found(entries, percent)) == expected


@pytest.mark.slow
def test_five_thousand_take_seconds() -> None:
    luck = Random(1)
    letters = [chr(0x4E00 + n) for n in range(800)]
    texts = ["".join(luck.choices(letters, k=30)) for _ in range(4900)]
    texts += [text[:-2] + "好好" for text in texts[:100]]
    entries = [promise("b1", f"c{n:04d}", text) for n, text in enumerate(texts)]
    start = time.perf_counter()
    objected = found(entries)
    assert len(objected) == 100
    assert time.perf_counter() - start < 15
