"""Which characters are refused, over all of Unicode."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from lianxin.reading import characters

EVERY = [chr(number) for number in range(sys.maxunicode + 1)]
REFUSED = frozenset(characters.UNSEEN.findall("".join(EVERY)))


def test_all_that_unicode_calls_invisible_or_private_is_refused() -> None:
    categories = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
    unseen = {c for c in EVERY if unicodedata.category(c) in categories}
    assert unseen - REFUSED == {"\n"}


def test_noncharacters_are_refused() -> None:
    assert {c for c in EVERY if ord(c) & 0xFFFE == 0xFFFE} <= REFUSED
    assert set(map(chr, range(0xFDD0, 0xFDF0))) <= REFUSED


def test_what_people_write_is_not_refused() -> None:
    letters = {c for c in EVERY if unicodedata.category(c)[0] in "LNPSM"}
    fillers = set("\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\ufffd")
    selectors = {*map(chr, range(0xFE00, 0xFE0F)), *map(chr, range(0xE0100, 0xE01F0))}
    assert letters & REFUSED == fillers | selectors
    assert not REFUSED & set(" \u3000\xa0\u2009\ufe0f\u180b")


def test_the_quick_look_never_lets_a_refused_character_pass() -> None:
    assert not [c for c in REFUSED if characters.ORDINARY.fullmatch(c)]


def test_every_refused_character_has_a_kind() -> None:
    # The single classes of the slow look and the one class of the quick one are the same.
    kinds = {characters.kind(character) for character in REFUSED - {"\r"}}
    assert kinds == {name for name, _ in characters._KINDS} - {"bare-cr"}
    with pytest.raises(ValueError, match="not refused"):
        characters.kind("a")


@pytest.mark.parametrize(("character", "code"), [("\t", "U+0009"), ("\U000e0041", "U+E0041")])
def test_a_character_is_named_by_its_code(character: str, code: str) -> None:
    assert characters.code(character) == code
