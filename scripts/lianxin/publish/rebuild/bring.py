"""Taking the old site over, before it is known which pages will still be the same.

All of it is linked into the new folder by a second process while the first one reads the
register; then what has changed is written anew and what is gone is taken out.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from lianxin.beside import beside

MANY: Final = 400
"""Files from which a second process pays for its start."""


class Kept(NamedTuple):
    """A file of a site as it was written. key: of what it was made of. size: in bytes.
    changed: when it was written, in nanoseconds, as the disk says."""

    key: bytes
    size: int
    changed: int


Files = Mapping[str, Kept]
"""Path from the root of a site -> what is known of the file."""
Brought = Callable[[], frozenset[str]]
"""Waits until the old site is taken over; the paths of the files that were."""


@contextmanager
def bringing(last: Files, old: Path, new: Path) -> Iterator[Brought]:
    """Take over the files of an old site while the block runs.

    last: what the old site was made of; what somebody has touched since is left behind.
    """
    with beside(partial(_left_behind, last, old, new), wanted=len(last) > MANY) as work:

        def brought() -> frozenset[str]:
            return frozenset(last).difference(work.result())

        yield brought


def _left_behind(last: Files, old: Path, new: Path, _wait: object) -> list[str]:
    """Link what is as it was into the new folder; the paths of everything else."""
    left, made = [], set()
    for path, was in last.items():
        folder = path.rpartition("/")[0]
        if folder not in made:
            (new / folder).mkdir(parents=True, exist_ok=True)
            made.add(folder)
        source, target = f"{old}/{path}", f"{new}/{path}"
        with suppress(OSError):  # it is gone, or this disk knows no links
            if seen(source, was.key) == was:
                os.link(source, target)
                continue
        left.append(path)
    return left


def seen(file: str | Path, key: bytes) -> Kept:
    """A file as it lies there now; what is no plain file is like none that was written."""
    about = os.lstat(file)
    if not stat.S_ISREG(about.st_mode):
        return Kept(b"", 0, 0)
    return Kept(key, about.st_size, about.st_mtime_ns)
