"""What an earlier load found out about each file; asked by path and content, never by date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from lianxin.filenames import read_bytes
from lianxin.findings import Finding, Place
from lianxin.law.load import read_regulations, regulations_from_files
from lianxin.law.model import Regulation
from lianxin.loading.ahead import Ahead
from lianxin.loading.assemble import Read, Understood, understood
from lianxin.loading.private import sightings
from lianxin.privacy import Sighting
from lianxin.register import Entry

Parsing = Callable[[Sequence[tuple[str, bytes]]], Iterator[tuple[str, Any, tuple[Finding, ...]]]]
_Law = tuple[dict[str, Regulation], tuple[Finding, ...]]
_Seen = tuple[tuple[Place, Sighting], ...]


class Of(NamedTuple):
    """What is known of one file. digest: SHA-256 of its content. seen: what in its record
    looks private, if that was asked."""

    digest: bytes
    judged: Understood
    seen: _Seen | None = None


class Known:
    """What loads found out, for the next one. All of it may be pickled.

    files: by path. members: the names that were public when private data was looked for.
    law: digests of the regulations' files, and what they gave. changed: paths of files that
    were not known before the last load, or are gone since. ahead: gives the digests of files
    that were read just now.
    """

    def __init__(
        self,
        files: Mapping[str, Of] = MappingProxyType({}),
        members: frozenset[str] = frozenset(),
        law: tuple[Any, _Law] | None = None,
    ) -> None:
        """Nothing is known but what is given."""
        self.files = dict(files)
        self.members = members
        self.law = law
        self.changed: set[str] = set()
        self.ahead: Ahead = dict

    def judged(self, root: Path, files: Sequence[str], parsing: Parsing) -> list[Understood]:
        """Every file, in order. parsing: of those that are new or have another content."""
        known, self.files = self.files, {}
        ahead = self.ahead() if known else {}
        fresh: dict[str, bytes] = {}
        unread: dict[str, Understood] = {}
        for file in files:
            was = known.get(file)
            if was is not None and ahead.get(file) == was.digest:
                self.files[file] = was
                continue
            content, wrong = read_bytes(root, file)
            if content is None:
                unread[file] = understood(Read(file, None, wrong))
                continue
            if was is not None and was.digest == sha256(content).digest():
                self.files[file] = was
            else:
                fresh[file] = content
        for one in parsing([*fresh.items()]):
            digest = sha256(fresh[one[0]]).digest()
            self.files[one[0]] = Of(digest, understood(Read(*one)))
        self.changed = fresh.keys() | (known.keys() - self.files.keys())
        return [self.files[file].judged if file in self.files else unread[file] for file in files]

    def regulations(self, root: Path) -> _Law:
        """The regulations under `root`, as `lianxin.law.load` gives them."""
        files = read_regulations(root)
        key = _digests(files)
        if key is None:
            return regulations_from_files(files)
        if self.law is None or self.law[0] != key:
            self.law = key, regulations_from_files(files)
        return self.law[1]

    def sightings(self, entry: Entry, members: frozenset[str]) -> _Seen:
        """What in a record looks private, as `lianxin.loading.private` sees it."""
        if members is not self.members:
            if members != self.members:
                self.files = {path: one._replace(seen=None) for path, one in self.files.items()}
                self.changed = {*self.files, *self.changed}
            self.members = members
        known = self.files.get(entry.file)
        if known is None:
            return tuple(sightings(entry, members))
        if known.seen is None:
            known = self.files[entry.file] = known._replace(seen=tuple(sightings(entry, members)))
        return known.seen or ()


def _digests(
    files: Mapping[str, bytes | OSError | None],
) -> tuple[tuple[str, bytes | None], ...] | None:
    """What regulations are made of; None if one could not be read, which is never remembered."""
    found = []
    for path, content in sorted(files.items()):
        if isinstance(content, OSError):
            return None
        found.append((path, None if content is None else sha256(content).digest()))
    return tuple(found)
