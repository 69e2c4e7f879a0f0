"""Records as they lie in git or in a folder, as states to make ledgers from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from lianxin.filenames import FOLDER, read_bytes, walk
from lianxin.history import HistoryError, Repository, trees
from lianxin.ledger.entries import (
    KEY_FILE,
    Entry,
    Key,
    blob_name,
    entry_of,
    is_record,
    key_of_file,
    key_of_records,
    kind_of,
)  # fmt: skip
from lianxin.ledger.model import State
from lianxin.ledger.plain_json import unfit
from lianxin.source import load

LARGE_KEY: Final = 4096


class Reader:
    """The states of a register in git. What was read of a blob is kept for the next state."""

    def __init__(self, repository: Repository) -> None:
        """For the register that the repository was opened for."""
        self.repository = repository
        self._digests: dict[str, bytes] = {}
        self._erased: dict[str, int] = {}
        self._keys: dict[str, bytes] = {}
        self._last: tuple[str, dict[str, str]] | None = None

    def inside(self, path: str) -> str | None:
        """A path of the repository as one of the register; None if it lies elsewhere."""
        prefix = self.repository.prefix
        return path[len(prefix) :] if path.startswith(prefix) else None

    def files(self, commit: str) -> dict[str, str]:
        """The records of a commit (and the key file, if there is one): path -> blob."""
        if self._last is None:
            files = {}
            present = trees.files(self.repository, commit)
        else:
            # Neighbouring months differ in little: that alone is asked for.
            files = dict(self._last[1])
            present = tuple(c.new for c in trees.changes(self.repository, self._last[0], commit))
        for file in present:
            path = self.inside(file.path)
            if path and _wanted(path):
                files.pop(path, None)
                if file.mode in (trees.FILE, trees.RUNNABLE):
                    files[path] = file.blob
        self._last = commit, files
        return dict(files)

    def state(self, commit: str) -> State:
        """All records of a commit. Unfit if its key file holds no key."""
        files = self.files(commit)
        key_blob = files.pop(KEY_FILE, None)
        entries = self.entries(files.items())
        return State(entries, self._key(key_blob, entries), self.erased(files.items()))

    def entries(self, files: Iterable[tuple[str, str]]) -> tuple[Entry, ...]:
        """The entries of (path, blob), in the order of their paths."""
        pairs = sorted(files)
        self._read(blob for _, blob in pairs)
        return tuple(Entry(path, blob, self._digests[blob]) for path, blob in pairs)

    def erased(self, files: Iterable[tuple[str, str]]) -> int:
        """How many records the erasures among some files speak of."""
        blobs = [blob for path, blob in files if kind_of(path) == "erasure"]
        missing = {blob for blob in blobs if blob not in self._erased}
        for blob, content in trees.blobs(self.repository, missing).items():
            self._erased[blob] = erased_by(content)
        return sum(self._erased[blob] for blob in blobs)

    def keys(self, newest: str) -> list[Key]:
        """Every key that the register ever had in this history."""
        blobs = {self.files(newest).get(KEY_FILE, "")}
        for commit in trees.log(self.repository, newest, KEY_FILE):
            blobs |= {f.blob for c in commit.changes for f in (c.old, c.new) if _regular(f)}
        found = trees.blobs(self.repository, blobs - {""})
        return [key for _, held in sorted(found.items()) if (key := key_of_file(held))]

    def _key(self, blob: str | None, entries: tuple[Entry, ...]) -> Key:
        if blob is None:
            return key_of_records(entries)
        if blob not in self._keys:
            self._keys |= trees.blobs(self.repository, [blob])
        return _key(self._keys[blob])

    def _read(self, blobs: Iterable[str]) -> None:
        missing = {blob for blob in blobs if blob not in self._digests}
        for blob, content in trees.blobs(self.repository, missing).items():
            self._digests[blob] = sha256(content).digest()


Held = Mapping[str, Entry | None]
"""All files of a folder that were read just now, and the entries of those that are known."""


def folder_state(root: Path, algorithm: str = "sha1", held: Held | None = None) -> State:
    """All records of a folder, committed or not. What cannot be read is left out.

    held: spares reading a file again; of erasures, what they say is wanted all the same.
    """
    entries, erased, length = [], 0, 40 if algorithm == "sha1" else 64
    for path in filter(is_record, walk(root)[0] if held is None else sorted(held)):
        known = held[path] if held else None
        if known is not None and len(known.blob) == length and kind_of(path) != "erasure":
            entries.append(known)
            continue
        content, _ = read_bytes(root, path)
        if content is None:
            continue
        entries.append(entry_of(path, content, algorithm))
        if kind_of(path) == "erasure":
            erased += erased_by(content)
    key, _ = read_bytes(root, KEY_FILE)
    found = tuple(sorted(entries))
    return State(found, key_of_records(found) if key is None else _key(key), erased)


def committed(root: Path, held: Held | None = None) -> tuple[Reader | None, str | None, State]:
    """What lies in a folder, and the commit that holds just that; None if no commit does.

    held: as in `folder_state`. The reader is None where there is no git repository, or none
    with a commit.
    """
    try:
        reader = Reader(Repository(root))
        commit = reader.repository.commit("HEAD")
    except HistoryError:
        return None, None, folder_state(root, held=held)
    algorithm = "sha1" if len(commit) == 40 else "sha256"
    here = folder_state(root, algorithm, held)
    lying = {entry.path: entry.blob for entry in here.entries}
    key, _ = read_bytes(root, KEY_FILE)
    if key is not None:
        lying[KEY_FILE] = blob_name(key, algorithm)
    return reader, commit if lying == reader.files(commit) else None, here


def erased_by(content: bytes) -> int:
    """How many records an erasure speaks of; 0 if it is not by two people or cannot be read."""
    data, _ = load(content, "")
    if data is None:
        return 0
    number, people = data.get("records"), data.get("approved_by")
    two = isinstance(people, tuple) and len(people) == 2 and people[0] != people[1]
    if not two or not isinstance(number, str) or not number.isascii() or not number.isdecimal():
        return 0
    return int(number) if len(number) < 8 else 0


def _key(content: bytes) -> Key:
    key = key_of_file(content) if len(content) < LARGE_KEY else None
    if key is None:
        raise unfit("key", file=KEY_FILE)
    return key


def _wanted(path: str) -> bool:
    return path == KEY_FILE or (path.startswith(f"{FOLDER}/") and is_record(path))


def _regular(file: trees.File) -> bool:
    return file.mode in (trees.FILE, trees.RUNNABLE)
