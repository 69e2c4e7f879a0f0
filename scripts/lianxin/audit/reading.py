"""From two commits of a repository to a proposal. The only file of the audit that asks git."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import NamedTuple

from lianxin.audit.proposal import Passing, Proposal
from lianxin.filenames import FOLDER, among
from lianxin.findings import Finding
from lianxin.history.plumbing import Repository
from lianxin.history.trees import (
    ABSENT,
    FILE,
    LINK,
    RUNNABLE,
    Change,
    File,
    between,
    blobs,
    changes,
    files,
    log,
    messages,
    sizes,
)
from lianxin.law.load import FOLDER as LAW
from lianxin.law.load import regulations_from_files
from lianxin.law.model import Regulation
from lianxin.loading.assemble import Read, assemble, read
from lianxin.loading.identity import identify
from lianxin.register import Register
from lianxin.source import RECORD, REGULATION

Law = tuple[Mapping[str, Regulation], tuple[Finding, ...]]
Shipped = Callable[[], Law]
"""Gives the regulations of the code; asked only where a register has none of its own."""
KINDS = {FILE: "file", RUNNABLE: "file", LINK: "link"}
DATA = (f"{FOLDER}/", f"{LAW}/")


class Commits(NamedTuple):
    """Full names of the tip of the protected branch, of the change's newest commit, and of
    the newest commit that both come from."""

    base: str
    head: str
    fork: str


def commits_of(repository: Repository, base: str, head: str) -> Commits:
    """What two revisions mean. HistoryError where history is not whole or not shared."""
    repository.require_whole()
    one, two = repository.commit(base), repository.commit(head)
    return Commits(one, two, repository.fork(one, two))


Made = Callable[[Register], Mapping[str, bytes]]
"""What is made from a register: path from the repository's top -> content."""


def proposal(
    repository: Repository, commits: Commits, on: date, actor: str | None, shipped: Shipped,
    made: Made = lambda _: {},
) -> Proposal:  # fmt: skip
    """The change from the fork to the head. HistoryError where git cannot answer."""
    base, head, fork = commits
    reader = _Reader(repository, shipped)
    changed = changes(repository, fork, head)
    before = reader.register(fork)
    after = before if _is_same(changed, repository.prefix) else reader.register(head)
    return Proposal(
        before=before,
        after=after,
        rights=before if fork == base else reader.register(base),
        on=on,
        actor=actor,
        prefix=repository.prefix,
        changes=changed,
        contents=_contents(repository, changed),
        gone=_gone(repository, fork),
        passing=tuple(_passing(repository, commits)),
        behind=len(messages(repository, head, base)),
        generated=frozenset(_as_made(repository, changed, made(after))),
    )


class _Reader:
    """Reads registers of commits; what two of them share is read once."""

    def __init__(self, repository: Repository, shipped: Shipped) -> None:
        self._repository = repository
        self._shipped = shipped
        self._reads: dict[tuple[str, str], Read] = {}
        self._laws: dict[tuple[File, ...], Law] = {}

    def register(self, commit: str) -> Register:
        """The register of a commit, with everything that is wrong in it."""
        inside = _inside(files(self._repository, commit), self._repository.prefix)
        names, findings = among((path, KINDS.get(f.mode, "special")) for path, f in inside.items())
        wanted = {path: inside[path].blob for path in names}
        fresh = {p: b for p, b in wanted.items() if (p, b) not in self._reads}
        read_now = limited(self._repository, fresh.values(), RECORD.size)
        for path, blob in fresh.items():
            self._reads[path, blob] = read(path, read_now[blob])
        laws, found = self._law(inside)
        return assemble((self._reads[pair] for pair in wanted.items()), laws, (*findings, *found))

    def _law(self, inside: Mapping[str, File]) -> Law:
        laws = {path: f for path, f in inside.items() if path.startswith(f"{LAW}/")}
        key = tuple(laws.values())
        if key not in self._laws:
            plain = [f.blob for f in key if _is_plain(f)]
            held = limited(self._repository, plain, REGULATION.size)
            contents = {path: held.get(f.blob) for path, f in laws.items()}
            self._laws[key] = regulations_from_files(contents) if laws else self._shipped()
        return self._laws[key]


def content_at(repository: Repository, commit: str) -> Callable[[str], bytes | None]:
    """A function from a path in the register to what a commit holds there; None for what is
    not there or no plain file, and so for everything if the commit cannot be read."""
    inside = _inside(files(repository, commit), repository.prefix)

    @cache
    def content(file: str) -> bytes | None:
        found = inside.get(file)
        if found is None or not _is_plain(found):
            return None
        return limited(repository, [found.blob], REGULATION.size)[found.blob]

    return content


def limited(repository: Repository, names: Iterable[str], most: int) -> dict[str, bytes]:
    """The bytes of blobs. In place of one that is larger than `most`, so many NULs and one
    more: it is refused for its size, and nobody can fill the memory with it."""
    known = sizes(repository, names)
    held = blobs(repository, (name for name, size in known.items() if size <= most))
    return held | {name: bytes(most + 1) for name, size in known.items() if size > most}


def _inside(listed: Iterable[File], prefix: str) -> dict[str, File]:
    """The files under the register, by path from it."""
    return {f.path.removeprefix(prefix): f for f in listed if f.path.startswith(prefix)}


def _is_same(changed: Iterable[Change], prefix: str) -> bool:
    places = tuple(prefix + folder for folder in (*DATA, FOLDER, LAW))
    return not any(change.path.startswith(places) for change in changed)


def _contents(
    repository: Repository, changed: Iterable[Change]
) -> dict[str, tuple[bytes | None, bytes | None]]:
    """Before and after of every data file that differs, by path from the register."""
    places = tuple(repository.prefix + folder for folder in DATA)
    data = [change for change in changed if change.path.startswith(places)]
    sides = [side for change in data for side in (change.old, change.new)]
    held = limited(repository, (s.blob for s in sides if _is_plain(s)), REGULATION.size)
    return {
        change.path.removeprefix(repository.prefix): (
            held.get(change.old.blob), held.get(change.new.blob),
        )
        for change in data
    }  # fmt: skip


def _as_made(
    repository: Repository, changed: Iterable[Change], made: Mapping[str, bytes]
) -> Iterator[str]:
    """The paths among the changes that hold just what is made from the records."""
    for change in changed:
        expected = made.get(change.path)
        if expected is not None and change.new.mode == FILE:
            held = limited(repository, [change.new.blob], len(expected))
            if held[change.new.blob] == expected:
                yield change.path


def _is_plain(file: File) -> bool:
    return file.mode in (FILE, RUNNABLE)


def _gone(repository: Repository, newest: str) -> dict[str, str]:
    """Id -> path of every record that was taken out before; ids are never used again."""
    gone: dict[str, str] = {}
    for commit in log(repository, newest, FOLDER):
        for change in commit.changes:
            path = change.path.removeprefix(repository.prefix)
            who, _ = identify(path)
            if who is not None and change.new.mode == ABSENT:
                gone.setdefault(who.id, path)
    return gone


def _passing(repository: Repository, commits: Commits) -> Iterator[Passing]:
    """What the commits of the change hold beside its result: messages, and contents of data
    files that are gone again."""
    for name, message in messages(repository, commits.fork, commits.head):
        yield Passing(name, "", message)
    stays = {f.blob for c in (commits.head, commits.fork) for f in files(repository, c)}
    places = tuple(repository.prefix + folder for folder in DATA)
    held: dict[str, tuple[str, str]] = {}
    for commit in between(repository, commits.fork, commits.head):
        for change in commit.changes:
            new = change.new
            if new.path.startswith(places) and _is_plain(new) and new.blob not in stays:
                held.setdefault(new.blob, (commit.name, new.path))
    texts = limited(repository, held, REGULATION.size)
    for blob, (name, path) in held.items():
        yield Passing(name, path, texts[blob].decode(errors="replace"))
