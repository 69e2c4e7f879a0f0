"""One run at a time: a lock on a file, which the system drops when a run dies."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from setup_steps.messages import say

PAUSE = 0.2
"""Seconds between two tries."""

if sys.platform == "win32":
    import msvcrt

    def take(file: BinaryIO) -> bool:
        """Try to lock the file's first byte; say whether it worked."""
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def take(file: BinaryIO) -> bool:
        """Try to lock the file; say whether it worked."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock on a file, waiting for whoever holds it.

    The file stays: removing it would let two runs lock two different files
    of the same name.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        told = False
        while not take(file):
            if not told:
                say("waiting")
                told = True
            time.sleep(PAUSE)
        yield
