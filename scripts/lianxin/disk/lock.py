"""One run at a time: a lock on a file, which the system drops when the run dies.

Also one of a killed run's children holds it for as long as it lives, if it was given
the handle.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Final

_FLAGS = os.O_RDWR | os.O_CREAT
for _flag in ("O_NOFOLLOW", "O_CLOEXEC", "O_NOINHERIT", "O_BINARY"):
    _FLAGS |= getattr(os, _flag, 0)
_NO_LOCKS: Final = (errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP)
"""File systems without locks: there we go on without, as a build that refuses helps nobody."""

if sys.platform == "win32":
    import msvcrt

    def taken(handle: int) -> bool:
        """Try to lock the file's first byte; whether it worked."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def taken(handle: int) -> bool:
        """Try to lock the file; whether it worked. OSError for anything but 'held already'."""
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            return error.errno in _NO_LOCKS
        return True


def opened(path: Path) -> int:
    """A handle on the lock file, made if it is not there; never through a link."""
    return os.open(path, _FLAGS, 0o600)


def is_still(handle: int, path: Path) -> bool:
    """Whether the file behind the handle still has this name.

    Whoever held the lock before may have removed the file; a lock on a file without a
    name keeps nobody out.
    """
    try:
        there = path.lstat()
    except FileNotFoundError:
        return False
    here = os.fstat(handle)
    return (here.st_dev, here.st_ino) == (there.st_dev, there.st_ino)
