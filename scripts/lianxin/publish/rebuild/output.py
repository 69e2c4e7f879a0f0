"""The new site as it is written: what is as it was has been taken over from the old one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

from lianxin.publish.data.recipe import Recipes
from lianxin.publish.rebuild.bring import Files, Kept, seen

NOTHING: Final[Files] = MappingProxyType({})


class Done(NamedTuple):
    """What one process wrote or left as it was. kept: with what it was made of."""

    kept: dict[str, Kept]
    paths: set[str]


class Output:
    """Writes the files of a site, each with its key, and knows those of the site before."""

    def __init__(
        self,
        new: Path,
        last: Files = NOTHING,
        brought: frozenset[str] = frozenset(),
        *,
        keyed: bool = False,
    ) -> None:
        """new: the folder. brought: the files in it that were taken over. last: what those
        were made of. keyed: whether a later build will ask what all were made of."""
        self.new, self.last, self._brought, self.keyed = new, last, brought, keyed
        self.done = Done({}, set())
        self.sizes: dict[str, int] = {}
        self._folders: set[Path] = set()

    @property
    def anew(self) -> bool:
        """Whether nothing was taken over."""
        return not self._brought

    def take(self, path: str, key: bytes | None) -> bool:
        """Leave a file as it was taken over, if it would be made of the same."""
        if path not in self._brought or self.last[path].key != key:
            return False
        self.done.kept[path] = self.last[path]
        self.done.paths.add(path)
        self.sizes[path] = self.last[path].size
        return True

    def put(self, path: str, content: bytes, key: bytes | None = None) -> None:
        """Write a file. key: None for one that the next build will not leave as it is."""
        target = self._place(path)
        if path in self._brought:  # it is one file with that of the old site
            target.unlink()
        target.write_bytes(content)
        self.done.paths.add(path)
        self.sizes[path] = len(content)
        if key is not None:
            self.done.kept[path] = seen(target, key)

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files by their path. What they hold is their key."""
        for path, content in files.items():
            key = blake2b(content, digest_size=20).digest()
            if not self.take(path, key):
                self.put(path, content, key)

    def make(self, recipes: Recipes, key_of: Callable[[str], bytes | None]) -> None:
        """Make the files that would not be as they are."""
        for path, recipe in recipes.items():
            key = key_of(path)
            if not self.take(path, key):
                self.put(path, recipe.make(self._read), key)

    def _read(self, path: str) -> bytes:
        return (self.new / path).read_bytes()

    def add(self, others: Done) -> None:
        """What another process did."""
        self.done.kept.update(others.kept)
        self.done.paths.update(others.paths)

    def paths(self, ending: str) -> list[str]:
        """The files of the new site with an ending."""
        return sorted(path for path in self.done.paths if path.endswith(ending))

    def clear(self) -> None:
        """Take out what was taken over and has no place in the new site, folders too."""
        gone = self._brought - self.done.paths
        for path in gone:
            (self.new / path).unlink()
        for folder in sorted(_above(gone), key=len, reverse=True):
            with suppress(OSError):  # something is still in it
                (self.new / folder).rmdir()

    def _place(self, path: str) -> Path:
        place = self.new / path
        if place.parent not in self._folders:
            place.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(place.parent)
        return place


def _above(paths: Iterable[str]) -> set[str]:
    """All folders on the way to some files."""
    found: set[str] = set()
    for path in paths:
        while path := path.rpartition("/")[0]:
            found.add(path)
    return found
