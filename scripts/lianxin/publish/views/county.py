"""The county as a tree of organisations, for the picture above the list."""

from __future__ import annotations

from collections.abc import Iterable

from lianxin.publish.charts.organogram import Node
from lianxin.publish.views.organisations import OrganisationLine
from lianxin.words import say


def nodes(lines: Iterable[OrganisationLine], language: str) -> tuple[Node, ...]:
    """What each box of the picture says: the same facts as the list, in the same order."""
    which = ("zh", "en").index(language)
    return tuple(
        Node(line.named.name, line.named.href, line.depth, _note(line)[which]) for line in lines
    )


def _note(line: OrganisationLine) -> tuple[str, str]:
    if not line.tally.settled:
        return say("county.note-none", commitments=line.commitments)
    return say(
        "county.note",
        commitments=line.commitments,
        met=line.tally.met,
        settled=line.tally.settled,
    )
