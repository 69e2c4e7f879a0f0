"""Turns the places that findings name into lines and columns, when they are shown.

Checks speak of 'this record, its deadline'. Only for the findings that a
person gets to see is the file read once more, with positions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from lianxin.filenames import read_bytes as read_one
from lianxin.findings import Finding, Place
from lianxin.privacy.hiding import masked
from lianxin.source import REGULATION, Limits, parse


def resolve(
    findings: Iterable[Finding],
    read_bytes: Callable[[str], bytes | None],
    limits: Limits = REGULATION,
) -> tuple[Finding, ...]:
    """The same findings in the same order, with line and column in every place, and with
    private data in words and file names hidden: what comes out here may be shown to anybody.

    read_bytes: the content of a file by its path, or None where it cannot be
        read; asked once for each file in which a place is open.
    limits: wide enough for every file that was accepted before.
    Places with a line are left alone. In a file that is gone or refused the
    place is line 1, column 1. Related places are resolved alike.
    """
    findings = tuple(findings)
    open_places: dict[str, list[Place]] = {}
    for finding in findings:
        for place in _places(finding):
            if not place.line:
                open_places.setdefault(place.file, []).append(place)
    resolved: dict[Place, Place] = {}
    # One file after the other, so that only one tree is in memory.
    for file, places in open_places.items():
        data = read_bytes(file)
        tree = None if data is None else parse(data, file, limits)[0]
        for place in places:
            resolved[place] = (
                tree.place(place.path, place.on_key) if tree else replace(place, line=1, column=1)
            )
    return masked(_with(finding, resolved) for finding in findings)


def _places(finding: Finding) -> Iterator[Place]:
    yield finding.place
    for place, _ in finding.related:
        yield place


def _with(finding: Finding, resolved: dict[Place, Place]) -> Finding:
    if not any(place in resolved for place in _places(finding)):
        return finding
    return replace(
        finding,
        place=resolved.get(finding.place, finding.place),
        related=tuple((resolved.get(place, place), note) for place, note in finding.related),
    )


def reader(*roots: Path) -> Callable[[str], bytes | None]:
    """A function from a path relative to a root to the file's bytes; None if unreadable.

    The first root that has the file counts. Each file is read once.
    """

    @cache
    def read(file: str) -> bytes | None:
        found = (read_one(root, file, REGULATION)[0] for root in roots)
        return next((data for data in found if data is not None), None)

    return read
