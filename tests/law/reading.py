"""Helpers: a good regulation, and the same with one line changed."""

from __future__ import annotations

from pathlib import Path

from lianxin.findings import Finding
from lianxin.law.model import Regulation
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, parse

GOOD = Path(__file__).with_name("good.yaml").read_text("utf-8")


def read(text: str, name: str = "good") -> tuple[Regulation | None, tuple[Finding, ...]]:
    """A regulation from its text."""
    tree, findings = parse(text.encode(), f"regulations/{name}.yaml", REGULATION)
    assert tree is not None, findings
    return parse_regulation(tree, name)


def changed(old: str, new: str, nth: int = 1) -> str:
    """The good text with the nth occurrence of `old` replaced."""
    parts = GOOD.split(old)
    assert len(parts) > nth, f"{old!r} does not occur {nth} times"
    return old.join(parts[:nth]) + new + old.join(parts[nth:])


def spot(text: str, what: str, nth: int = 1) -> tuple[int, int]:
    """Line and column of the nth occurrence of `what`."""
    index = -1
    for _ in range(nth):
        index = text.index(what, index + 1)
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
