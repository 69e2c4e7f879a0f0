"""A room beside a target: locked, private, in which a new folder is made whole.

It lies in the same folder as the target, so that the finished folder can be renamed into
its place. Its name is fixed: what a killed run left in it is found and cleared by the next.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lianxin.disk.exchange import exchange, mended
from lianxin.disk.lock import is_still, opened, taken
from lianxin.disk.refusal import Refused
from lianxin.words import say

LOCK: Final = "lock"
"""The file that is locked; also the mark by which a room is known as ours."""
OLD: Final = "old"
"""Where the target lies for a moment, if the system cannot exchange."""
PAUSE: Final = 0.1
"""Seconds between two tries for the lock."""
LONGEST: Final = 200
"""Bytes of a target's name that its room still carries; file systems allow 255 in all."""


@dataclass(frozen=True, slots=True)
class Room:
    """The room of a target. handle: of the lock; children may hold it, too."""

    target: Path
    folder: Path
    handle: int

    @property
    def new(self) -> Path:
        """Where the new folder is made; made by the caller."""
        return self.folder / "new"

    def done(self) -> None:
        """The new folder takes the target's place; what was there is cleared afterwards."""
        exchange(self.new, self.target, self.folder / OLD)


def place_of(target: Path) -> Path:
    """Where the room of a target lies."""
    name = target.name
    if len(os.fsencode(name)) > LONGEST:
        name = hashlib.sha256(os.fsencode(name)).hexdigest()[:32]
    return target.with_name(f".{name}.lianxin")


@contextmanager
def room(target: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[Room]:
    """The empty room of a target, held by us alone until the block ends.

    target: links on the way are followed, it itself may be one. waiting: called once if
    another run is in there. Whatever lies in the room at the end is deleted. Raises Refused
    if something of that name is not ours, and OSError as the disk gives it.
    """
    target = Path(os.path.realpath(target.parent)) / target.name
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = place_of(target)
    handle = _entered(folder, waiting)
    try:
        mended(target, folder / OLD)
        _cleared(folder)
        yield Room(target, folder, handle)
    finally:
        try:
            _left(target, folder)
        finally:
            os.close(handle)


def _entered(folder: Path, waiting: Callable[[], None]) -> int:
    """Make the room and hold its lock, in turn with whoever else wants it."""
    told = False
    while True:
        folder.mkdir(mode=0o700, exist_ok=True)
        _refuse_strange(folder)
        try:
            handle = opened(folder / LOCK)
        except FileNotFoundError:
            continue  # whoever was in here has just cleared it away
        try:
            while not taken(handle):
                if not told:
                    waiting()
                    told = True
                time.sleep(PAUSE)
            if is_still(handle, folder / LOCK):
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _refuse_strange(folder: Path) -> None:
    """Nobody may have put a link or a folder of their own in the way.

    Looked at twice: whoever is just clearing the room away may look like a stranger once.
    """
    if _is_strange(folder):
        time.sleep(PAUSE)
        if _is_strange(folder):
            raise Refused(say("disk.strange-room", folder=folder))


def _is_strange(folder: Path) -> bool:
    try:
        about = folder.lstat()
        if not stat.S_ISDIR(about.st_mode):
            return True
        if hasattr(os, "geteuid") and about.st_uid != os.geteuid():
            return True
        names = {path.name for path in folder.iterdir()}
    except FileNotFoundError:
        return False
    return bool(names) and LOCK not in names


def _cleared(folder: Path) -> None:
    """Delete all in the room but the lock."""
    for path in folder.iterdir():
        if path.name == LOCK:
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()


def _left(target: Path, folder: Path) -> None:
    """Clear the room away; what cannot be deleted now, the next run deletes.

    The old is never deleted while nothing stands in its place.
    """
    with suppress(OSError):
        mended(target, folder / OLD)
        _cleared(folder)
        (folder / LOCK).unlink()
        folder.rmdir()
