"""The new takes the place of the old in one step of the system.

Linux exchanges two names at once: renameat2(2) with RENAME_EXCHANGE, since 3.15. Where the
file system or the system cannot, two renames do it, and `mended` puts the old back if
somebody was killed between them.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final

EXCHANGE: Final = 2
"""RENAME_EXCHANGE of linux/fs.h."""
HERE: Final = -100
"""AT_FDCWD: paths are relative to the working directory, as everywhere."""
_CANNOT: Final = (errno.ENOSYS, errno.EINVAL, errno.EPERM, errno.EOPNOTSUPP)


def swapped(one: Path, other: Path) -> bool:
    """Exchange two names at once; False, and nothing done, where that cannot be had.

    Raises OSError as rename does: not there, no permission, another disk.
    """
    renameat2 = _renameat2()
    if renameat2 is None:
        return False
    names = os.fsencode(one), os.fsencode(other)
    if renameat2(HERE, names[0], HERE, names[1], EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _CANNOT:
        return False
    raise OSError(number, os.strerror(number), os.fspath(other))


def exchange(new: Path, here: Path, old: Path) -> None:
    """Put the folder `new` in the place `here`.

    What was there lies at `new` afterwards, or at `old`, a free name on the same disk. If
    the system has no exchange there is a moment without anything in the place; killed in
    it, `mended(here, old)` brings back what was there.
    """
    if not os.path.lexists(here):
        new.rename(here)
        return
    if swapped(new, here):
        return
    here.rename(old)
    try:
        new.rename(here)
    except BaseException:
        mended(here, old)
        raise


def mended(here: Path, old: Path) -> None:
    """Put the old back if nothing is in its place: somebody was killed between two renames."""
    if os.path.lexists(old) and not os.path.lexists(here):
        old.rename(here)


@cache
def _renameat2() -> Any:
    """The function of the C library, or None where there is none."""
    if not sys.platform.startswith("linux"):
        return None
    try:
        function = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return None
    function.argtypes = (
        ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint,
    )  # fmt: skip
    function.restype = ctypes.c_int
    return function
