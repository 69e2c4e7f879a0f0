"""A change shows what it changes: no rewritten file hides a changed value among moved lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Edit, Proposal
from lianxin.findings import Finding, Place
from lianxin.writing import to_yaml

SLACK: Final = 4
"""Lines that may differ beyond what the changed values explain."""
MOST: Final = 3_000
"""Lines that are compared in order; of a longer file only which lines it has."""


def changes_can_be_seen(proposal: Proposal) -> Iterator[Finding]:
    """Where values change, the lines that differ are those that hold them, and few more.

    A file may be set in order, its lines moved and quoted anew; but then nothing it says
    changes at the same time.
    """
    for edit in proposal.edits:
        old, new = _texts(edit, proposal)
        if old is None or new is None or edit.old.record == edit.new.record:
            continue
        differ = differing(_lines(old), _lines(new))
        meant = differing(_lines(to_yaml(edit.old.record)), _lines(to_yaml(edit.new.record)))
        if differ > meant + SLACK and differ > 2 * meant:
            yield fault(Place(edit.new.file), "rewritten", lines=differ, meant=meant)


def differing(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines a person who compares them is shown as taken out or put in."""
    if max(len(old), len(new)) > MOST:
        return len(set(old) ^ set(new))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return len(old) + len(new) - 2 * same


def _texts(edit: Edit, proposal: Proposal) -> tuple[str | None, str | None]:
    before = proposal.contents.get(edit.old.file, (None, None))[0]
    after = proposal.contents.get(edit.new.file, (None, None))[1]
    return _decoded(before), _decoded(after)


def _decoded(content: bytes | None) -> str | None:
    return None if content is None else content.decode("utf-8", "replace")


def _lines(text: str) -> list[str]:
    """The lines that say something: neither blank nor a remark."""
    return [line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")]
