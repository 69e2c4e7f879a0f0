"""The lines of the files behind a finding, as they are shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from lianxin.privacy import mask
from lianxin.source import excerpt


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
