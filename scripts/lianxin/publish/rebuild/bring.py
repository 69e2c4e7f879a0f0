"""Taking the old site over, before it is known which pages will still be the same.

All of it is linked into the new folder by a second process while the first one reads the
register; then what has changed is written anew and what is gone is taken out.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Kept(NamedTuple):
    """A file of a site as it was written. key: of what it was made of. size: in bytes.
    changed: when it was written, in nanoseconds, as the disk says."""

    key: bytes
    size: int
    changed: int


Files = Mapping[str, Kept]
"""Path from the root of a site -> what is known of the file."""


def leave_behind(last: Files, old: Path, new: Path) -> list[str]:
    """Link an old site into a new folder; the paths of what somebody has touched since, or
    what cannot be linked.

    last: what the old site was made of.
    """
    left, made = [], set()
    for path, was in last.items():
        folder = path.rpartition("/")[0]
        if folder not in made:
            (new / folder).mkdir(parents=True, exist_ok=True)
            made.add(folder)
        source, target = f"{old}/{path}", f"{new}/{path}"
        with suppress(OSError):  # it is gone, or this disk knows no links
            if seen(source, was.key) == was:
                _link(source, target)
                continue
        left.append(path)
    return left


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except FileExistsError:  # by a second process that somebody ended
        Path(target).unlink()
        os.link(source, target)


def seen(file: str | Path, key: bytes) -> Kept:
    """A file as it lies there now; what is no plain file is like none that was written."""
    about = os.lstat(file)
    if not stat.S_ISREG(about.st_mode):
        return Kept(b"", 0, 0)
    return Kept(key, about.st_size, about.st_mtime_ns)
