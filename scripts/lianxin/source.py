"""From the bytes of one file to data, and to the place of everything in it.

Record files and regulations are written in a small and safe part of YAML:
mappings, lists and text. Whatever else YAML offers is refused, with the place
and the way out, before anything is built from it. Everything stays text: `no`,
`on`, `12:30`, `010` and dates are for the models to understand; an empty plain
value, `~` and `null` are None. Nothing that a person can write makes the
functions of this module raise.
"""

from __future__ import annotations

from lianxin.findings import Finding
from lianxin.reading import characters, decoding, plain
from lianxin.reading.limits import RECORD, REGULATION, Limits
from lianxin.reading.report import Enough, Report
from lianxin.reading.tree import Data, Path, Spot, Tree, excerpt

__all__ = [
    "RECORD",
    "REGULATION",
    "Data",
    "Limits",
    "Path",
    "Spot",
    "Tree",
    "excerpt",
    "load",
    "parse",
]


def parse(
    data: bytes, file: str, limits: Limits = RECORD
) -> tuple[Tree | None, tuple[Finding, ...]]:
    """The tree of a file with the place of every key and value, or why there is none.

    file: the path by which findings name the file; nothing is opened.
    The findings stand in the order of the file and have line and column. A
    tree comes without findings, and findings come without a tree.
    """
    from lianxin.reading import events  # PyYAML is loaded only where it is needed

    report = Report(file, limits)
    tree = None
    try:
        report.text = decoding.decode(data, report)
        characters.check(report)
        if not report:
            tree = events.read(data, report)
    except Enough:
        tree = None
    return tree, report.findings


def load(
    data: bytes, file: str, limits: Limits = RECORD
) -> tuple[dict[str, Data] | None, tuple[Finding, ...]]:
    """The data of a file alone, for loading thousands of them; otherwise like `parse`.

    Several times faster, since most records are read without PyYAML. Places are
    found later, for the few that are shown, by `lianxin.places.resolve`.
    """
    found = plain.read(data, limits)
    if found is not None:
        return found, ()
    tree, findings = parse(data, file, limits)
    return None if tree is None else tree.data, findings
