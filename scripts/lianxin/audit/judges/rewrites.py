"""A change shows what it changes: no rewritten file hides a changed value among moved lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from lianxin.audit.fault import fault
from lianxin.audit.proposal import Proposal
from lianxin.findings import Finding, Place
from lianxin.writing import to_yaml

SLACK: Final = 4
"""Lines that may differ beyond what the changed values explain."""
MOST: Final = 3_000
"""Lines that are compared in order; of a longer file only which lines it has."""

NOTHING: Final = (None, None)
"""Before and after of a file that the change does not touch: another one has its name now."""


def changes_can_be_seen(proposal: Proposal) -> Iterator[Finding]:
    """Where values change, the lines that differ are those that hold them, and few more.

    A file may be set in order, its lines moved and quoted anew; but then nothing it says
    changes at the same time.
    """
    for edit in proposal.edits:
        was, now = edit.old, edit.new
        before = proposal.contents.get(was.file, NOTHING)[0]
        after = proposal.contents.get(now.file, NOTHING)[1]
        if before is None or after is None or was.record == now.record:
            continue
        differ = differing(_lines(before.decode()), _lines(after.decode()))
        meant = differing(_lines(to_yaml(was.record)), _lines(to_yaml(now.record)))
        if differ > meant + SLACK and differ > 2 * meant:
            yield fault(Place(now.file), "rewritten", lines=differ, meant=meant)


def differing(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines a person who compares them is shown as taken out or put in."""
    if max(len(old), len(new)) > MOST:
        return len(set(old) ^ set(new))
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return len(old) + len(new) - 2 * same


def _lines(text: str) -> list[str]:
    """The lines that say something: neither blank nor a remark."""
    return [line for line in text.split("\n") if line.strip() and not line.lstrip().startswith("#")]
