"""The one catalogue: complete in both languages, and everything said stands in it."""

from __future__ import annotations

import ast
import pkgutil
import string
from pathlib import Path

import lianxin.words
import pytest
from lianxin.findings import Text
from lianxin.words import area, say

CODE = Path(lianxin.words.__file__).parents[1]
AREAS = sorted(m.name for m in pkgutil.iter_modules(lianxin.words.__path__))


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("name", AREAS)
def test_every_sentence_is_there_in_both_languages(name: str) -> None:
    for key, (zh, en) in area(name).items():
        assert all((zh.strip(), en.strip())), key
        assert placeholders(zh) == placeholders(en), key


@pytest.mark.parametrize("name", AREAS)
def test_an_id_belongs_to_the_module_of_its_first_part(name: str) -> None:
    for key in area(name):
        assert key.startswith(f"{name}."), key


def said() -> list[tuple[str, str]]:
    """(file:line, key) of every `say('literal')` in the code."""
    return [
        (f"{file.relative_to(CODE)}:{node.lineno}", node.args[0].value)
        for file in sorted(CODE.rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "say"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


def test_everything_said_stands_in_the_catalogue() -> None:
    spoken = said()
    assert len(spoken) > 20
    missing = [(at, key) for at, key in spoken if key not in area(key.partition(".")[0])]
    assert missing == []


def test_a_text_goes_into_each_sentence_in_its_language() -> None:
    text = say("due.total", as_of="2026-11-20", counts=Text("甲", "one"))
    assert "甲" in text.zh
    assert "one" in text.en


def test_an_unknown_key_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        say("due.no-such-sentence")
