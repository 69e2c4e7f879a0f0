"""What is wrong, where, under which clause, and what to do about it.

A finding is a plain value: frozen, ordered, without behaviour. Its place is
named first (file and path inside the file) and turned into line and column
late, by `lianxin.places`, when it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

Step = str | int
"""One step into a tree: the key of a mapping or the index of a list item."""


class Text(NamedTuple):
    """One sentence a person reads, in both languages."""

    zh: str
    en: str


NOTHING = Text("", "")


class Severity(IntEnum):
    """How much a finding weighs; lower sorts first."""

    ERROR = 0
    """The record or regulation cannot stand like this; `check` fails."""
    WARNING = 1
    """A person has to look at it; `check` does not fail."""
    NOTE = 2
    """Worth knowing, nothing to do."""


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A place in a file.

    file: path relative to the register, with '/' on every system.
    path: steps from the root of the tree; () is the whole file.
    line, column: 1-based, in characters; 0 means 'not resolved yet'.
    on_key: the place is the key itself, not its value.
    """

    file: str
    path: tuple[Step, ...] = ()
    line: int = 0
    column: int = 0
    on_key: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, tied to a place and, where a rule is broken, to a clause.

    rule: stable name, 'area/what', e.g. 'source/tab' or 'two-links/monthly-contact'.
    clause: citation as people write it, e.g. '二联制度 2.2a'; empty for the
        checks that no regulation demands (syntax, references).
    remedy: what to do about it.
    related: other places that belong to it, such as the first of two duplicates.
    """

    place: Place
    rule: str
    severity: Severity
    message: Text
    remedy: Text = NOTHING
    clause: Text = NOTHING
    related: tuple[tuple[Place, Text], ...] = field(default=())


def sort_key(finding: Finding) -> tuple[str, int, int, str, int, str]:
    """Order for every list of findings: by file, then place, then rule."""
    place = finding.place
    path = "/".join(f"{step:06d}" if isinstance(step, int) else step for step in place.path)
    return (place.file, place.line, place.column, path, finding.severity, finding.rule)
