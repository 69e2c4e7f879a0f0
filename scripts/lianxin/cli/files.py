"""The files behind a finding, read again when their lines are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

from lianxin.filenames import read_bytes
from lianxin.privacy import mask
from lianxin.source import REGULATION, excerpt


def reader(*roots: Path) -> Callable[[str], bytes | None]:
    """A function from a path relative to a root to the file's bytes; None if unreadable.

    The first root that has the file counts. Each file is read once.
    """

    @cache
    def read(file: str) -> bytes | None:
        return next((d for d in (_bytes(root, file) for root in roots) if d is not None), None)

    return read


def _bytes(root: Path, file: str) -> bytes | None:
    data, _ = read_bytes(root, file, REGULATION)
    return data


def lines_of(read: Callable[[str], bytes | None]) -> Callable[[str, int], str | None]:
    """A function from file and line number to the text of the line, or None; with
    private data hidden."""

    @cache
    def hidden(file: str) -> bytes | None:
        data = read(file)  # as a whole, since a number may go on in the next line
        return None if data is None else mask(data.decode("utf-8", "replace")).encode()

    def line_of(file: str, number: int) -> str | None:
        data = hidden(file)
        return None if data is None else excerpt(data, number)

    return line_of
