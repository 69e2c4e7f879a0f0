"""Findings as annotations of a GitHub workflow run.

A step shows ten annotations of each kind and a job fifty, so the most severe come
first and the rest is left to the full text, which stands in the log and the summary.
Source: GitHub's documentation of workflow commands.
"""

from __future__ import annotations

from collections.abc import Iterable

from lianxin.findings import NOTHING, Finding, Severity, sort_key
from lianxin.words import say

LIMIT = 10
"""Annotations of one kind that GitHub shows for one step."""

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def commands(findings: Iterable[Finding], language: int) -> str:
    """Workflow commands, one a line; no text of a record can end or start a command."""
    ordered = sorted(findings, key=lambda f: (f.severity, sort_key(f)))
    lines: list[str] = []
    for severity, command in COMMANDS.items():
        of_kind = [f for f in ordered if f.severity is severity]
        lines += [_annotation(command, f, language) for f in of_kind[:LIMIT]]
        if len(of_kind) > LIMIT:
            more = say("report.more", count=len(of_kind) - LIMIT)[language]
            lines[-1] = _annotation(command, of_kind[LIMIT - 1], language, more)
    return "".join(f"{one}\n" for one in lines)


def _annotation(command: str, finding: Finding, language: int, more: str = "") -> str:
    place = finding.place
    fields = {"file": place.file, "line": str(place.line or 1), "col": str(place.column or 1)}
    fields["title"] = finding.rule
    parts = [finding.message[language]]
    for key, text in (("clause", finding.clause), ("remedy", finding.remedy)):
        if text != NOTHING:
            parts.append(say(f"report.{key}")[language] + text[language])
    if more:
        parts.append(more)
    properties = ",".join(f"{k}={_property(v)}" for k, v in fields.items())
    return f"::{command} {properties}::{_data(chr(10).join(parts))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
