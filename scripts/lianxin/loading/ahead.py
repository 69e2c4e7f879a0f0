"""Reading a register's files in a second process, while this one still loads its own code."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from hashlib import sha256
from pathlib import Path

from lianxin.beside import beside
from lianxin.filenames import read_bytes, walk

Ahead = Callable[[], Mapping[str, bytes]]
"""Path of a file -> SHA-256 of its content, as far as it is known already."""


@contextmanager
def reading_ahead(root: Path, *, wanted: bool) -> Iterator[Ahead]:
    """Read all files under a root while the block runs.

    wanted: whether somebody knows what they were like before. Without a second process
    nothing is read ahead, and everything when it is needed.
    """
    with beside(partial(_digests, root), wanted=wanted) as second:

        def digests() -> Mapping[str, bytes]:
            return second.result() if second.is_beside else {}

        yield digests


def _digests(root: Path, _wait: object) -> dict[str, bytes]:
    found = {}
    for file in walk(root)[0]:
        content, _ = read_bytes(root, file)
        if content is not None:
            found[file] = sha256(content).digest()
    return found
