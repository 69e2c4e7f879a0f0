"""Every sentence of the law is used, and every mistake the parser names has one."""

from __future__ import annotations

import ast
from pathlib import Path

import lianxin.law
from lianxin.words.law import WORDS

FILES = list(Path(next(iter(lianxin.law.__path__))).glob("*.py"))
TREES = [ast.parse(p.read_text("utf-8")) for p in FILES]
STRINGS = {
    node.value
    for tree in TREES
    for node in ast.walk(tree)
    if isinstance(node, ast.Constant) and isinstance(node.value, str)
}


def named() -> set[str]:
    """The first argument of every node.wrong('...'), node.report('...')."""
    return {
        node.args[0].value
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("wrong", "report")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }


def test_every_mistake_has_its_sentence() -> None:
    assert len(named()) > 30
    assert sorted(n for n in named() if f"law.{n}" not in WORDS) == []


def test_no_sentence_is_left_over() -> None:
    spoken = STRINGS | {s.rpartition(".")[2] for s in STRINGS}
    left = [
        key
        for key in WORDS
        if key not in STRINGS
        and key.partition(".")[2] not in spoken
        and key.rpartition(".")[2] not in spoken
        and key.split(".")[-2] not in spoken
    ]
    assert left == []
