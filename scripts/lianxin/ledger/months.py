"""The states at the ends of earlier months, so that a root printed then is found today."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from lianxin.clock import SHANGHAI
from lianxin.history import HistoryError
from lianxin.ledger.entries import Entry, Key
from lianxin.ledger.gathering import Reader
from lianxin.ledger.merkle import Hash
from lianxin.ledger.model import Month, Past

MOST: Final = 60
"""Five years; each month costs a look at all records of its last commit."""


def months(reader: Reader, newest: str) -> tuple[tuple[Month, ...], Past]:
    """The last commit of each earlier month on the main line (first parents), latest first.

    A month is that of the commit's own date, which can be forged: it only says under which
    heading a commit stands. Whoever has the repository can work out each root again.
    """
    try:
        reader.repository.require_whole()
    except HistoryError:
        return (), "part"
    ends = month_ends(reader, newest)
    found = []
    known: dict[Key, dict[Entry, Hash]] = {}
    for month, commit in ends:
        state = reader.state(commit)
        # A key made from the records is another one each month: nothing to remember.
        leaves = known.setdefault(state.key, {}) if state.key.made_from == "file" else None
        found.append(Month(month, commit, len(state.entries), state.root(leaves)))
    return tuple(found), "whole"


def month_ends(reader: Reader, newest: str) -> list[tuple[str, str]]:
    """(month, commit) for the last commit of each month before that of `newest`."""
    listed = reader.repository.ask("rev-list", "--first-parent", "--timestamp", newest)
    found: dict[str, str] = {}
    now = ""
    for line in listed.decode("ascii").splitlines():
        seconds, commit = line.split(" ")
        month = _month(int(seconds))
        now = now or month
        # Older commits that claim a later month than what follows them are no month's end.
        if month and month < min(found, default=now):
            found[month] = commit
    return list(found.items())[:MOST]


def _month(seconds: int) -> str:
    try:
        moment = datetime.fromtimestamp(seconds, UTC).astimezone(SHANGHAI)
    except (OverflowError, ValueError, OSError):
        return ""
    return f"{moment.year:04d}-{moment.month:02d}"
