"""The new site as it is written: what is as it was is taken over from the old one."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple


class Kept(NamedTuple):
    """A file of a site as it was written. key: of what it was made of. size: in bytes.
    changed: when it was written, in nanoseconds, as the disk says."""

    key: bytes
    size: int
    changed: int


Files = Mapping[str, Kept]
"""Path from the root of a site -> what is known of the file."""
NOTHING: Final[Files] = MappingProxyType({})


class Output:
    """Writes the files of a site, each with its key, and knows those of the site before."""

    def __init__(self, new: Path, old: Path, last: Files = NOTHING) -> None:
        """new: an empty folder. old: the site that it will replace. last: what it was made of."""
        self.new, self.old, self.last = new, old, last
        self.kept: dict[str, Kept] = {}
        self._folders: set[Path] = set()

    def take(self, path: str, key: bytes | None) -> bool:
        """Take a file over from the old site, if that has the same key and nobody touched it."""
        was = self.last.get(path)
        if was is None or was.key != key:
            return False
        source, target = self.old / path, self._place(path)
        try:
            if _seen(source, was.key) != was:
                return False
            target.unlink(missing_ok=True)
            os.link(source, target)
        except OSError:  # it is gone, or this disk knows no links: it is made anew
            return False
        self.kept[path] = was
        return True

    def put(self, path: str, content: bytes, key: bytes | None = None) -> None:
        """Write a file. key: None for one that will not be taken over."""
        target = self._place(path)
        target.write_bytes(content)
        if key is not None:
            self.kept[path] = _seen(target, key)

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files by their path. What they hold is their key."""
        for path, content in files.items():
            key = blake2b(content, digest_size=20).digest()
            if not self.take(path, key):
                self.put(path, content, key)

    def _place(self, path: str) -> Path:
        place = self.new / path
        if place.parent not in self._folders:
            place.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(place.parent)
        return place


def names(new: Path, ending: str) -> Iterable[str]:
    """Paths of all files with an ending, from the root of a site."""
    return (path.relative_to(new).as_posix() for path in new.rglob(f"*{ending}"))


def _seen(file: Path, key: bytes) -> Kept:
    about = file.lstat()
    if not stat.S_ISREG(about.st_mode):
        return Kept(b"", 0, 0)
    return Kept(key, about.st_size, about.st_mtime_ns)
