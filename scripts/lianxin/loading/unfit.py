"""Private data in files that give no record: it was written all the same, and it is told at
once, not only when everything else has been put right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lianxin.findings import Finding, Place, Step
from lianxin.loading.private import comments, finding
from lianxin.privacy import scan


def beside_data(content: bytes, data: Any, file: str) -> tuple[Finding, ...]:
    """What looks private in a file beside its data: in its comments or, where there are no
    data, anywhere in it."""
    return in_text(content, file) if data is None else comments(content, data, file)


def in_text(content: bytes, file: str) -> tuple[Finding, ...]:
    """What surely looks private in a file that cannot be read as YAML; line by line."""
    lines = content.decode("utf-8", "replace").splitlines()
    return tuple(
        finding(Place(file, (), number, seen.start + 1), seen)
        for number, line in enumerate(lines, 1)
        for seen in scan(line)
        if seen.sure
    )


def in_data(data: Any, file: str) -> tuple[Finding, ...]:
    """What surely looks private in data that make no record; key by key."""
    return tuple(
        finding(Place(file, path), seen)
        for path, text in _texts(data, ())
        for seen in scan(text)
        if seen.sure
    )


def _texts(data: Any, path: tuple[Step, ...]) -> Iterator[tuple[tuple[Step, ...], str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield (*path, key), key
            yield from _texts(value, (*path, key))
    elif isinstance(data, tuple | list):
        for index, value in enumerate(data):
            yield from _texts(value, (*path, index))
