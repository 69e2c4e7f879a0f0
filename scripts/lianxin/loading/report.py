"""How this package makes its findings: rule 'record/<name>', words 'records.<name>'."""

from __future__ import annotations

from lianxin.findings import Finding, Place, Severity, Text
from lianxin.words import say


def finding(
    place: Place,
    name: str,
    /,
    *,
    severity: Severity = Severity.ERROR,
    related: tuple[tuple[Place, Text], ...] = (),
    remedy: Text | None = None,
    **values: object,
) -> Finding:
    """A finding of rule 'record/<name>'.

    values: for the placeholders of the message and the remedy; a `Text` goes into
        each sentence in its language. remedy: instead of the one in the catalogue.
    """
    return Finding(
        place,
        f"record/{name}",
        severity,
        say(f"records.{name}", **values),
        say(f"records.{name}.remedy", **values) if remedy is None else remedy,
        related=related,
    )
