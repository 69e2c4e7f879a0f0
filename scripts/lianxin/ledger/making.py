"""A ledger from a register: of a commit, or of a folder as it lies there."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lianxin.history import Repository
from lianxin.ledger.entries import Entry
from lianxin.ledger.gathering import Held, Reader, committed
from lianxin.ledger.model import Ledger, Named, State, ledger_of
from lianxin.ledger.months import months


def of_commit(root: Path, revision: str, as_of: date, named: Named) -> Ledger:
    """The ledger of a commit. HistoryError or Unfit if it cannot be read."""
    reader = Reader(Repository(root))
    commit = reader.repository.commit(revision)
    found, past = months(reader, commit)
    return ledger_of(reader.state(commit), commit, as_of, named, found, past)


def of_folder(root: Path, as_of: date, named: Named) -> Ledger:
    """The ledger of what lies in a folder; it names a commit only if all of it is committed.

    Unfit if the key file holds no key.
    """
    return of_folder_again(root, as_of, named, None)[0]


def of_folder_again(
    root: Path, as_of: date, named: Named, held: Held | None
) -> tuple[Ledger, tuple[Entry, ...]]:
    """The same, and the entries it was made of. held: those that were looked at just now."""
    reader, commit, state = committed(root, held)
    ledger = _of_state(reader, commit, state, as_of, named)
    return ledger, state.entries


def _of_state(
    reader: Reader | None, commit: str | None, state: State, as_of: date, named: Named
) -> Ledger:
    if reader is None or commit is None:
        return ledger_of(state, None, as_of, named)
    found, past = months(reader, commit)
    return ledger_of(state, commit, as_of, named, found, past)
