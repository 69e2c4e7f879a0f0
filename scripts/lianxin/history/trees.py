"""What a commit holds: the files of its tree, and the changes between two commits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from lianxin.findings import Text
from lianxin.history.plumbing import HistoryError, Repository
from lianxin.words import say

FILE: Final = "100644"
RUNNABLE: Final = "100755"
LINK: Final = "120000"
SUBMODULE: Final = "160000"
ABSENT: Final = "000000"


class File(NamedTuple):
    """One entry of a tree. path: from the top of the repository; blob: git's name of it."""

    path: str
    mode: str
    blob: str


class Change(NamedTuple):
    """One path that differs between two commits; ABSENT as mode where it was not there."""

    path: str
    old: File
    new: File

    @property
    def status(self) -> str:
        """'added', 'deleted', 'changed' or 'mode' (the bytes are the same)."""
        if self.old.mode == ABSENT:
            return "added"
        if self.new.mode == ABSENT:
            return "deleted"
        return "changed" if self.old.blob != self.new.blob else "mode"


class Commit(NamedTuple):
    """One commit with what it changed against its first parent. seconds: since 1970, as
    the committer claims, which proves nothing."""

    name: str
    seconds: int
    changes: tuple[Change, ...]


def files(repository: Repository, commit: str) -> tuple[File, ...]:
    """Every file of a commit, by path; folders are not files."""
    listed = repository.ask("ls-tree", "-r", "-z", "--full-tree", commit)
    return tuple(sorted(_file(line) for line in listed.split(b"\0") if line))


def _file(line: bytes) -> File:
    facts, _, path = line.partition(b"\t")
    mode, _kind, blob = facts.decode("ascii").split(" ")
    return File(_path(path), mode, blob)


def changes(repository: Repository, old: str, new: str) -> tuple[Change, ...]:
    """What differs between two commits, by path. A renamed file is one deleted, one added."""
    listed = repository.ask("diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev",
                            "--full-index", old, new)  # fmt: skip
    return tuple(sorted(_changes(iter(listed.split(b"\0")))))


def _changes(parts: Iterator[bytes]) -> Iterator[Change]:
    for facts in parts:
        if not facts:
            continue
        if not facts.startswith(b":"):
            raise HistoryError(_unread(facts))
        old_mode, new_mode, old_blob, new_blob, _ = facts[1:].decode("ascii").split(" ")
        path = _path(next(parts))
        yield Change(path, File(path, old_mode, old_blob), File(path, new_mode, new_blob))


def log(repository: Repository, newest: str, under: str, without: str = "") -> Iterator[Commit]:
    """The commits that touched a folder, newest first, merges against their first parent.

    without: commits that this one has already are left out.
    """
    span = [newest, f"^{without}"] if without else [newest]
    listed = repository.ask(
        "log", "--first-parent", "-m", "--raw", "-z", "--no-renames", "--no-abbrev",
        "--format=%x01%H %ct", *span, "--", under,
    )  # fmt: skip
    for part in listed.split(b"\x01")[1:]:
        head, _, rest = part.partition(b"\0")
        name, _, seconds = head.decode("ascii").strip().partition(" ")
        raw = (piece.lstrip(b"\n") for piece in rest.split(b"\0"))
        yield Commit(name, int(seconds), tuple(_changes(raw)))


def blobs(repository: Repository, names: Iterable[str]) -> dict[str, bytes]:
    """The bytes of blobs by their names, read in one go."""
    wanted = sorted(set(names))
    if not wanted:
        return {}
    answer = repository.ask("cat-file", "--batch", given="\n".join(wanted).encode() + b"\n")
    found, at = {}, 0
    for name in wanted:
        end = answer.index(b"\n", at)
        told, kind, *size = answer[at:end].decode("ascii").split(" ")
        if told != name or kind != "blob" or not size:
            raise HistoryError(say("history.lost-object", name=name[:12]))
        begin, length = end + 1, int(size[0])
        found[name] = answer[begin : begin + length]
        at = begin + length + 1
    return found


def _path(raw: bytes) -> str:
    """A path that is no text keeps its bytes, so that two never become one."""
    return raw.decode("utf-8", "surrogateescape")


def _unread(facts: bytes) -> Text:
    return say("history.unreadable", answer=facts[:60].decode("utf-8", "replace"))
