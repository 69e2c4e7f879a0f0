"""Findings as a code quality report of GitLab.

Source: GitLab's documentation, 'Code Quality report format': a list of objects with
description, check_name, fingerprint, severity and location; paths from the root of the
repository and without './'; a fingerprint counts once.
"""

from __future__ import annotations

from typing import Any

from lianxin.findings import Finding, Severity
from lianxin.reporters import api
from lianxin.reporters.fingerprints import fingerprints
from lianxin.reporters.lines import inert
from lianxin.reporters.report import Report
from lianxin.reporters.sentences import sentences, shortened

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}
LONGEST = 1000
"""Characters of a description: the merge request shows it on one line."""


def render(report: Report, language: int) -> str:
    """The list as JSON text. Obligations are no faults of a file and not in it."""
    prints = fingerprints(report.findings)
    found = zip(report.findings, prints, strict=True)
    return api.dump([_issue(finding, one, report, language) for finding, one in found])


def _issue(finding: Finding, fingerprint: str, report: Report, language: int) -> dict[str, Any]:
    place = finding.place
    return {
        "description": shortened("  ".join(sentences(finding, language)), LONGEST),
        "check_name": inert(finding.rule),
        "fingerprint": fingerprint,
        "severity": SEVERITIES[finding.severity],
        # What lies in no file is shown at the root: GitLab drops an entry without a path.
        "location": {"path": report.path(place.file) or ".", "lines": {"begin": place.line or 1}},
    }
