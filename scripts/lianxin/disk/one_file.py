"""A single file, whole or not at all: written beside its place, then renamed into it."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, replacing what was there; at no moment is half of it to be seen.

    A link is followed, a device or pipe (such as /dev/stdout) is written to as it is, and
    the rights of a file that was there are kept. Raises OSError with the name of the file,
    and leaves nothing behind then.
    """
    try:
        mode = _mode(path)
        if mode is not None and not stat.S_ISREG(mode):
            path.write_bytes(content)  # a folder gives its own error
        else:
            place = Path(os.path.realpath(path))
            beside = _beside(place, content, mode)
            try:
                beside.replace(place)
            except BaseException:
                _gone(beside)
                raise
    except OSError as error:
        raise _named(error, path) from error


def write_new(path: Path, content: bytes) -> None:
    """Write a file that is not there yet. FileExistsError, and nothing done, if it is.

    Folders on the way are made, and go again if the file cannot be written.
    """
    missing = [p for p in (path.parent, *path.parent.parents) if not os.path.lexists(p)]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        beside = _beside(path, content, None)
        try:
            _given_name(beside, path)
        finally:
            _gone(beside)
    except OSError as error:
        with suppress(OSError):
            for folder in missing:
                folder.rmdir()
        raise _named(error, path) from error


def _given_name(beside: Path, path: Path) -> None:
    """Name the file `path` unless something has that name; also where there are no links."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        if os.path.lexists(path):
            raise
        beside.rename(path)


def _beside(place: Path, content: bytes, mode: int | None) -> Path:
    """A finished file in the same folder, with the rights that the place should have."""
    handle, name = tempfile.mkstemp(prefix=".lianxin.", suffix=".part", dir=place.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(stat.S_IMODE(mode) if mode is not None else 0o666 & ~_umask())
    except BaseException:
        _gone(beside)
        raise
    return beside


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


def _umask() -> int:
    """The rights that the user's files lack; the system tells it only by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask


def _gone(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _named(error: OSError, path: Path) -> OSError:
    """The same error, about the file that was asked for and not the one beside it."""
    return OSError(error.errno or 0, error.strerror or type(error).__name__, os.fspath(path))
