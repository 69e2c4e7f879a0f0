"""How the audit makes its findings: rule 'audit/<name>', words 'audit.<name>'."""

from __future__ import annotations

from typing import Any

from lianxin.findings import Finding, Place, Severity, Step, Text
from lianxin.records.fields import field_at, kind_title
from lianxin.words import say


def fault(
    place: Place,
    name: str,
    /,
    *,
    severity: Severity = Severity.ERROR,
    **values: Any,
) -> Finding:
    """A finding of rule 'audit/<name>'; values fill the sentence and what to do about it."""
    return Finding(
        place,
        f"audit/{name}",
        severity,
        say(f"audit.{name}", **values),
        say(f"audit.{name}.remedy", **values),
    )


def called(kind: str, path: tuple[Step, ...]) -> Text:
    """What people call the field at a place of a record, or all of it where the path is ()."""
    field = field_at(kind, path)
    return kind_title(kind) if field is None else field.label


def note(place: Place, name: str, /, **values: Any) -> Finding:
    """Worth knowing; fails nobody."""
    return fault(place, name, severity=Severity.NOTE, **values)


def warning(place: Place, name: str, /, **values: Any) -> Finding:
    """For a person to look at; fails nobody."""
    return fault(place, name, severity=Severity.WARNING, **values)
