"""Everything this package says has its words, and no word is left over."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import lianxin.loading
import pytest
from lianxin.words import area

CODE = Path(lianxin.loading.__file__).parent


def names() -> set[str]:
    """Every text that stands in the code of this package; names of findings among them."""
    found: set[str] = set()
    for file in CODE.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found |= {
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
    return found


def test_no_word_is_left_over() -> None:
    said = names()
    for key in area("records"):
        name = key.removeprefix("records.").removesuffix(".remedy")
        if name.startswith(("shape.", "example.")):
            continue  # their ends are computed
        parts = {name, key, name.removesuffix("-near"), name.partition(".")[0]}
        assert parts & said, key


@pytest.mark.parametrize("name", ["records", "kinds", "fields"])
def test_both_languages_with_the_same_placeholders(name: str) -> None:
    for key, (zh, en) in area(name).items():
        assert zh.strip(), key
        assert en.strip(), key
        assert fields(zh) == fields(en), key
        assert key.startswith(f"{name}."), key


def fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def test_every_message_has_a_remedy() -> None:
    words = area("records")
    messages = [k for k in words if not k.endswith((".remedy", ".near", ".any", ".first", ".here"))]
    without = [k for k in messages if f"{k}.remedy" not in words]
    parts = ("records.shape.", "records.example.", "records.write-it-so")
    assert [k for k in without if not k.startswith(parts)] == []
