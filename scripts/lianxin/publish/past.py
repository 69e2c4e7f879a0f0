"""What the commits of a repository did to single records: read once, with git's plumbing.

One `git log` over the register along first parents, and one look at the blobs of what was
changed. No author, no committer and no message is read: a message may hold anything.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, Literal, NamedTuple

from lianxin.clock import SHANGHAI
from lianxin.filenames import FOLDER, read_bytes
from lianxin.history import HistoryError, Repository, trees
from lianxin.ledger.entries import blob_name, is_record, kind_of
from lianxin.source import load

State = Literal["none", "part", "whole"]
Way = Literal["added", "more", "changed", "removed"]
Wanted = Callable[[str], bool]
"""Whether the changes of a kind of record are asked for."""

AT_ONCE: Final = 2000
"""Changes whose blobs are held in memory together."""


class Difference(NamedTuple):
    """What happened to one field. more: how many entries more, for way 'more'."""

    field: str
    way: Way
    more: int = 0


class Touch(NamedTuple):
    """One commit that touched one file. day: in China, as the commit claims; None if it
    claims none. did: 'added', 'deleted', 'changed' or 'mode'. differences: of the fields;
    None if one of the two states could not be read."""

    commit: str
    day: date | None
    did: str
    differences: tuple[Difference, ...] | None = ()


@dataclass(frozen=True, slots=True)
class Past:
    """state: 'none' without a repository, 'part' if only a part of the history was fetched.

    touches: file -> what touched it, the newest first. uncommitted: files of which the
    working tree holds something that no commit does. forge: where commits can be looked at.
    """

    state: State
    touches: Mapping[str, tuple[Touch, ...]] = field(default_factory=dict)
    uncommitted: frozenset[str] = frozenset()
    forge: str = ""


NO_PAST: Final = Past("none")


def has_its_page(kind: str) -> bool:
    """Whether each record of a kind has a page that says which commits changed it."""
    return kind in ("commitment", "opinion")


def read_past(
    root: Path, files: Iterable[str], wanted: Wanted, clean: str | None, forge: str = ""
) -> Past:
    """The past of the register in a folder.

    files: those of the records that are shown; wanted: for which kinds. clean: the commit
    that holds just what lies in the folder, None if that is not known: then the files are
    compared with those of the newest commit.
    """
    try:
        repository = Repository(root)
        head = clean or repository.commit("HEAD")
        repository.require_whole()
        touches = _touches(repository, head, wanted)
        new = frozenset() if clean else _uncommitted(root, repository, head, files)
    except HistoryError:  # nothing at all, or not all that was needed: never 'no changes'
        return Past("part" if _is_repository(root) else "none")
    return Past("whole", touches, new, forge)


def _is_repository(root: Path) -> bool:
    try:
        Repository(root).commit("HEAD")
    except HistoryError:
        return False
    return True


def _touches(repository: Repository, head: str, wanted: Wanted) -> dict[str, tuple[Touch, ...]]:
    found: defaultdict[str, list[Touch]] = defaultdict(list)
    waiting: list[tuple[trees.Commit, str, trees.Change]] = []
    for commit in trees.log(repository, head, FOLDER):
        for change in commit.changes:
            path = change.path.removeprefix(repository.prefix)
            if is_record(path) and wanted(kind_of(path)):
                waiting.append((commit, path, change))
        if len(waiting) >= AT_ONCE:
            _look(repository, waiting, found)
            waiting = []
    _look(repository, waiting, found)
    return {path: tuple(touches) for path, touches in found.items()}


def _look(
    repository: Repository,
    waiting: list[tuple[trees.Commit, str, trees.Change]],
    found: dict[str, list[Touch]],
) -> None:
    names = {
        file.blob for _, _, change in waiting if _compared(change)
        for file in (change.old, change.new)
    }  # fmt: skip
    # What one commit leaves the next one finds: each state is read once.
    states = {
        name: load(content, "")[0] for name, content in trees.blobs(repository, names).items()
    }
    for commit, path, change in waiting:
        told: tuple[Difference, ...] | None = ()
        if _compared(change):
            old, new = states[change.old.blob], states[change.new.blob]
            told = None if old is None or new is None else tuple(differences(old, new))
        found[path].append(Touch(commit.name, _day(commit.seconds), change.status, told))


def _compared(change: trees.Change) -> bool:
    regular = (trees.FILE, trees.RUNNABLE)
    return change.status == "changed" and {change.old.mode, change.new.mode} <= {*regular}


def differences(old: Mapping[str, object], new: Mapping[str, object]) -> Iterator[Difference]:
    """What differs between two states of one record, field by field in order of name."""
    for name in sorted({*old, *new}):
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        if before in (None, ()):
            yield Difference(name, "added")
        elif after in (None, ()):
            yield Difference(name, "removed")
        elif _grown(before, after):
            yield Difference(name, "more", _length(after) - _length(before))
        else:
            yield Difference(name, "changed")


def _grown(before: object, after: object) -> bool:
    lists = isinstance(before, tuple) and isinstance(after, tuple)
    return lists and len(after) > len(before) and after[: len(before)] == before  # type: ignore[arg-type,index]


def _length(value: object) -> int:
    return len(value) if isinstance(value, tuple) else 1


def _uncommitted(
    root: Path, repository: Repository, head: str, files: Iterable[str]
) -> frozenset[str]:
    algorithm = "sha1" if len(head) == 40 else "sha256"
    committed = {file.path: file.blob for file in trees.files(repository, head)}
    found = set()
    for path in files:
        content, _ = read_bytes(root, path)
        blob = committed.get(f"{repository.prefix}{path}")
        if content is None or blob != blob_name(content, algorithm):
            found.add(path)
    return frozenset(found)


def _day(seconds: int) -> date | None:
    try:
        return datetime.fromtimestamp(seconds, UTC).astimezone(SHANGHAI).date()
    except (OverflowError, ValueError, OSError):
        return None
