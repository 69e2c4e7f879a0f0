"""How the audit makes its findings: rule 'audit/<name>', words 'audit.<name>'."""

from __future__ import annotations

from typing import Any

from lianxin.findings import Finding, Place, Severity, Text
from lianxin.words import say


def fault(
    place: Place,
    name: str,
    /,
    *,
    severity: Severity = Severity.ERROR,
    related: tuple[tuple[Place, Text], ...] = (),
    **values: Any,
) -> Finding:
    """A finding of rule 'audit/<name>'; values fill the sentence and what to do about it."""
    return Finding(
        place,
        f"audit/{name}",
        severity,
        say(f"audit.{name}", **values),
        say(f"audit.{name}.remedy", **values),
        related=related,
    )


def note(place: Place, name: str, /, **values: Any) -> Finding:
    """Worth knowing; fails nobody."""
    return fault(place, name, severity=Severity.NOTE, **values)


def warning(place: Place, name: str, /, **values: Any) -> Finding:
    """For a person to look at; fails nobody."""
    return fault(place, name, severity=Severity.WARNING, **values)
