"""What is wrong with records, as far as the public may read it: where, which clause; not what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from lianxin.findings import NOTHING, Finding, Severity, Text, sort_key
from lianxin.privacy import mask_path
from lianxin.publish import addresses
from lianxin.publish.policy import QUIET_FINDINGS, published
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf

_PLAIN: Final = re.compile(r"[a-z0-9/-]+(?:\.yaml)?")
"""A path of plain slugs; any other may say something that nobody has cleared."""


@dataclass(frozen=True, slots=True)
class FindingShown:
    """A finding as published.

    file: the path, or only the folder where the path would name a person served.
    message: empty where it might quote what must not be published.
    """

    file: str
    line: int
    rule: str
    href: str
    severity: Severity
    message: Text
    clause: Text


@dataclass(frozen=True, slots=True)
class FindingsView:
    """All findings by organisation, and the files that are not on the site at all."""

    groups: tuple[tuple[Named, tuple[FindingShown, ...]], ...]
    unpublished: tuple[str, ...]
    errors: int
    warnings: int


def findings_view(shelf: Shelf) -> FindingsView:
    """What `check` would say of this register, in its public form."""
    found = sorted({*shelf.raw.findings, *shelf.result.findings}, key=sort_key)
    groups: dict[str, list[FindingShown]] = {}
    for finding in found:
        groups.setdefault(_organisation(finding.place.file), []).append(_shown(finding, shelf))
    return FindingsView(
        tuple((shelf.organisation_named(slug), tuple(shown)) for slug, shown in groups.items()),
        tuple(sorted({_file(file) for file in shelf.raw.unpublished})),
        sum(f.severity is Severity.ERROR for f in found),
        sum(f.severity is Severity.WARNING for f in found),
    )


def _shown(finding: Finding, shelf: Shelf) -> FindingShown:
    file, rule = finding.place.file, finding.rule
    clause_known = rule.partition("/")[0] in shelf.open.regulations
    quiet = rule.startswith(QUIET_FINDINGS) or not (published(_kind(file)) or _is_law(file))
    return FindingShown(
        _file(file),
        finding.place.line if published(_kind(file)) or _is_law(file) else 0,
        rule,
        addresses.clause(rule) if clause_known else "",
        finding.severity,
        NOTHING if quiet else finding.message,
        finding.clause,
    )


def _steps(file: str) -> list[str]:
    parts = file.split("/")
    return parts[1:] if parts and parts[0] == "records" else parts


def _is_law(file: str) -> bool:
    return file.startswith("regulations/")


def _organisation(file: str) -> str:
    """The organisation's folder; 'records' for what lies in none, or in one that is no slug."""
    if _is_law(file):
        return ""
    steps = _steps(file)
    return steps[0] if len(steps) > 1 and _PLAIN.fullmatch(steps[0]) else "records"


def _kind(file: str) -> str:
    steps = _steps(file)
    return "organisation" if len(steps) == 2 else steps[1] if len(steps) > 2 else ""


def _file(file: str) -> str:
    """The path, without the name of the file where that may be an alias or say too much."""
    if _is_law(file) or (published(_kind(file)) and _PLAIN.fullmatch(file)):
        return mask_path(file)
    steps = _steps(file)
    folders = [mask_path(step) for step in steps[:-1][:2] if _PLAIN.fullmatch(step)]
    return "/".join(["records", *folders, "…"])
