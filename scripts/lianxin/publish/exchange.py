"""Building aside and exchanging: a half-made site is never seen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from lianxin.disk.refusal import Refused
from lianxin.disk.room import Room, room
from lianxin.words import say

MARK: Final = ".lianxin-site"
"""A file that says: this folder was made by us and may be replaced."""


class NotOurs(Refused):
    """The folder to be written holds something that we did not make, or lies in the way."""


@contextmanager
def built_aside(out: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[Room]:
    """A room beside `out`; its folder `new` takes the place of `out` if all went well.

    waiting: called once if another run is building the same site; it goes first.
    Raises NotOurs, before anything is built, if `out` holds what is not a site of ours.
    """
    with room(Path(os.path.realpath(out)), waiting) as aside:
        refuse_foreign(aside.target)
        aside.new.mkdir()
        yield aside
        (aside.new / MARK).touch()
        refuse_foreign(aside.target)  # a build takes long enough for somebody to use the place
        aside.done()


def refuse_foreign(out: Path) -> None:
    """NotOurs for anything but a site of ours, an empty folder, or nothing.

    A repository in it, as people who publish from a branch have, is not ours either.
    OSError if nothing of that name can be there, such as one that is too long.
    """
    try:
        out.lstat()
    except FileNotFoundError:
        return
    if not out.is_dir() or (any(out.iterdir()) and not (out / MARK).is_file()):
        raise NotOurs(say("disk.not-ours", folder=out))
    if os.path.lexists(out / ".git"):
        raise NotOurs(say("disk.not-ours", folder=out))


def refuse_mixing(out: Path, others: tuple[Path, ...], root: Path) -> None:
    """NotOurs if `out` lies in a folder that is read, or holds the register itself."""
    place = Path(os.path.realpath(out))
    for other in others:
        if place.is_relative_to(os.path.realpath(other)):
            raise NotOurs(say("disk.bad-place", folder=out, other=other))
    if Path(os.path.realpath(root)).is_relative_to(place):
        raise NotOurs(say("disk.bad-place", folder=out, other=root))


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their path from `folder`, each folder made once."""
    made: set[Path] = set()
    for name, content in files.items():
        path = folder / name
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        path.write_bytes(content)


def read(folder: Path) -> dict[str, bytes]:
    """All plain files below a folder, by their path from there; symbolic links are left out,
    they could lead anywhere."""
    found = {}
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        linked = any((folder / part).is_symlink() for part in [inside, *inside.parents][:-1])
        if path.is_file() and not linked:
            found[inside.as_posix()] = path.read_bytes()
    return found
