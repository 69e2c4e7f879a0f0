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
    listed = repository.ask(
        "diff-tree", "-r", "-z", "--raw", "--no-renames", "--no-abbrev", "--full-index",
        "--ignore-submodules=none", "-O/dev/null", old, new,
    )  # fmt: skip
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
    yield from _log(repository, newest, without, "--first-parent", "-m", "--", under)


def between(repository: Repository, older: str, newer: str) -> Iterator[Commit]:
    """Every commit that `newer` has beyond `older`, by whatever way it came in, with all that
    it changed; a merge against each of its parents, once for each."""
    yield from _log(repository, newer, older, "-m")


def _log(repository: Repository, newest: str, without: str, *how: str) -> Iterator[Commit]:
    span = [newest, f"^{without}"] if without else [newest]
    at = how.index("--") if "--" in how else len(how)
    listed = repository.ask(
        "log", *how[:at], "--raw", "-z", "--no-renames", "--no-abbrev", "--format=%H %ct",
        "--ignore-submodules=none", "-O/dev/null", *span, *how[at:],
    )  # fmt: skip
    parts = iter(listed.split(b"\0"))
    name, seconds = "", 0
    raw: list[bytes] = []
    for part in parts:
        facts = part.lstrip(b"\n")
        if facts.startswith(b":"):
            raw += [facts, next(parts)]  # the path behind it may look like anything
        elif facts:
            if name:
                yield Commit(name, seconds, tuple(_changes(iter(raw))))
            told, _, when = facts.decode("ascii").partition(" ")
            name, seconds, raw = told, int(when), []
    if name:
        yield Commit(name, seconds, tuple(_changes(iter(raw))))


def messages(repository: Repository, older: str, newer: str) -> tuple[tuple[str, str], ...]:
    """What the commits that `newer` has beyond `older` say: (commit, message), newest first."""
    listed = repository.ask("log", "-z", "--format=%H %B", newer, f"^{older}")
    told = (one.decode("utf-8", "replace").partition(" ") for one in listed.split(b"\0") if one)
    return tuple((name, message.strip("\n")) for name, _, message in told)


def sizes(repository: Repository, names: Iterable[str]) -> dict[str, int]:
    """How many bytes each of these blobs has, without reading them."""
    wanted = sorted(set(names))
    if not wanted:
        return {}
    given = "\n".join(wanted).encode() + b"\n"
    found: dict[str, int] = {}
    for line in repository.ask("cat-file", "--batch-check", given=given).decode().splitlines():
        name, kind, *size = line.split(" ")
        if kind != "blob" or not size:
            raise HistoryError(say("history.lost-object", name=name[:12]))
        found[name] = int(size[0])
    return found


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
