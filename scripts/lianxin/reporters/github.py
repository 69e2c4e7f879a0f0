"""Findings as annotations of a GitHub workflow run.

A step shows ten annotations of each kind and a job fifty, so the most severe come
first and the rest is left to the full text, which stands in the log and the summary.
Source: GitHub's documentation of workflow commands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from lianxin.findings import Finding, Severity, sort_key
from lianxin.reporters.lines import inert
from lianxin.reporters.report import Report
from lianxin.reporters.sentences import sentences
from lianxin.words import say

LIMIT = 10
"""Annotations of one kind that GitHub shows for one step."""

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render(report: Report, language: int) -> str:
    """The commands; of a change also how many obligations it turns, which is on no line."""
    told: list[str] = []
    if report.audit is not None:
        for key in ("breached", "relieved"):
            if count := len(getattr(report.audit, key)):
                text = say(f"report.audit-{key}", count=count)[language]
                told.append(message("notice", text))
    return commands(report.findings, language, report.path, told)


def message(command: str, text: str) -> str:
    """An annotation of the whole run: 'error', 'warning' or 'notice', without a line end."""
    return f"::{command} title=lianxin audit::{_data(inert(text))}"


def commands(
    findings: Iterable[Finding],
    language: int,
    path: Callable[[str], str] = str,
    told: Iterable[str] = (),
) -> str:
    """Workflow commands, one a line; no text of a record can end or start a command.

    path: the path of a file from the root of the repository, where GitHub looks for it.
    told: notices that come before the others.
    """
    ordered = sorted(findings, key=lambda f: (f.severity, sort_key(f)))
    lines: list[str] = []
    for severity, command in COMMANDS.items():
        of_kind = [f for f in ordered if f.severity is severity]
        before = list(told) if severity is Severity.NOTE else []
        room = LIMIT - len(before)
        shown = [_annotation(command, f, language, path) for f in of_kind[:room]]
        if len(of_kind) > room:
            more = say("report.more", count=len(of_kind) - room)[language]
            shown[-1] = _annotation(command, of_kind[room - 1], language, path, more)
        lines += before + shown
    return "".join(f"{one}\n" for one in lines)


def _annotation(
    command: str, finding: Finding, language: int, path: Callable[[str], str], more: str = ""
) -> str:
    place = finding.place
    fields = {}
    if place.file:
        fields = {"file": inert(path(place.file)), "line": str(place.line or 1)}
        fields["col"] = str(place.column or 1)
    fields["title"] = inert(finding.rule)
    parts = [*sentences(finding, language), *([more] if more else [])]
    properties = ",".join(f"{k}={_property(v)}" for k, v in fields.items())
    return f"::{command} {properties}::{_data(chr(10).join(parts))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
