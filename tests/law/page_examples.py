"""The examples on the page for authors: each block as what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

SITE = Path(__file__).resolve().parents[2] / "site_src"
PAGES = {
    "zh": SITE / "docs" / "guide" / "regulations.md",
    "en": SITE / "english" / "en" / "guide" / "regulations.md",
}
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

# What a part of a rule on the page is put into to make a whole one, by its subject.
COUNTS: dict[str, Any] = {
    "link": {"of": "contact", "by": "links"},
    "member": {"of": "contact", "by": "member"},
    "organisation": {"of": "meeting", "by": "@"},
    "opinion": {"entries": "steps"},
    "inspection": {"of": "report", "by": "cites"},
    "decision": {"field": "consultations.date"},
}
VERBS = ("count", "distinct", "sum", "share")


@dataclass(frozen=True, slots=True)
class Block:
    """language: yaml, console or json."""

    language: str
    text: str

    @property
    def data(self) -> Any:
        """YAML with every scalar as text, as our reader has it."""
        return yaml.load(self.text, yaml.BaseLoader)


def blocks(language: str, page: str = "zh") -> list[Block]:
    """All blocks of one language, in the order of the page."""
    found = (Block(*one) for one in _BLOCK.findall(PAGES[page].read_text("utf-8")))
    return [block for block in found if block.language == language]


def whole() -> Block:
    """The regulation that the page shows from its first line to the last."""
    return next(b for b in blocks("yaml") if isinstance(b.data, dict) and "clauses" in b.data)


def mapping(key: str) -> Any:
    """The block that is a mapping with this key, other than the whole regulation."""
    return next(
        b.data
        for b in blocks("yaml")
        if isinstance(b.data, dict) and key in b.data and "clauses" not in b.data
    )


def items(key: str) -> Iterator[dict[str, Any]]:
    """Items with this key, of all blocks that are lists."""
    for block in blocks("yaml"):
        if isinstance(block.data, list):
            yield from (item for item in block.data if key in item)


def parts() -> list[dict[str, Any]]:
    """Parts of duties: windows, counts and conditions."""
    known = ("window", *VERBS, "where")
    found = [item for block in blocks("yaml") if isinstance(block.data, list)
             for item in block.data]  # fmt: skip
    return [item for item in found if any(key in item for key in known)]


def as_duty(part: dict[str, Any]) -> dict[str, Any]:
    """A whole duty around a part: what it does not say is as plain as can be."""
    subject = part.get("for_each", "link")
    duty = {"for_each": subject, "window": {"every": "month"}, **part}
    if not any(verb in part for verb in VERBS):
        duty["count"] = COUNTS[subject]
    if not {"at_least", "at_most"} & set(part):
        duty["at_least"] = "1"
    return duty
