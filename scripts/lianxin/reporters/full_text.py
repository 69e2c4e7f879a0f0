"""The whole report as text, for a terminal and for the log of a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from lianxin.audit.report import Audit
from lianxin.engine.obligations import Obligation
from lianxin.findings import Severity
from lianxin.reporters import text
from lianxin.reporters.lines import Line, Piece, inert, line, plain
from lianxin.reporters.report import Report
from lianxin.words import say

SHORT = 12
"""Digits of a commit that people are shown."""


def render(report: Report, language: int) -> str:
    """The report as text without colours."""
    return plain(lines(report, language))


def lines(report: Report, language: int) -> list[Line]:
    """Findings by file and how many there are; of a change also what it does to obligations."""
    found = text.report(report.findings, report.line_of, language)
    if report.audit is None:
        hint = [line(Piece(say("report.explain_hint")[language], "dim"))] if found else []
        return [*found, verdict(report, language), *hint]
    if not found:
        found = (line("  ", Piece(say("report.audit-clean")[language], "good")), line())
    title = line(Piece(say("report.audit-wrong")[language], "title"))
    return [
        *_header(report.audit, language),
        line(),
        title,
        *found,
        *obligations(report, language),
        verdict(report, language),
    ]


def header(audit: Audit, language: int) -> list[str]:
    """What was compared, on which day, who proposes it, and how much is in it."""
    actor = say("report.audit-nobody")
    if audit.actor is not None:
        actor = say("report.audit-actor", actor=inert(audit.actor))
    counts = {"added": audit.added, "changed": audit.changed, "removed": audit.removed}
    commits = {"base": inert(audit.base[:SHORT]), "head": inert(audit.head[:SHORT])}
    return [
        say("report.audit-commits", on=audit.on, **commits)[language],
        actor[language],
        say("report.audit-records", **counts)[language],
    ]


def _header(audit: Audit, language: int) -> Iterator[Line]:
    yield line(Piece(say("report.audit-title")[language], "title"))
    for one in header(audit, language):
        yield line("  ", Piece(one, "dim"))


def obligations(report: Report, language: int) -> list[Line]:
    """Those that a change turns to breached, then those that it makes no longer breached."""
    if report.audit is None:
        return []
    found: list[Line] = []
    for key, ones in (("breached", report.audit.breached), ("relieved", report.audit.relieved)):
        if ones:
            title = say(f"report.audit-{key}", count=len(ones))[language]
            found += [line(Piece(title, "title")), *_owed(ones, report, language), line()]
    return found


def _owed(ones: Iterable[Obligation], report: Report, language: int) -> Iterator[Line]:
    for holder, owed in groupby(ones, key=lambda one: one.holder):
        yield line("  ", Piece(inert(report.names.of(holder)[language]), "path"))
        for one in owed:
            yield line(f"    {one.due.isoformat()}  ", inert(report.names.deed(one)[language]))
            yield line(" " * 16, Piece(inert(one.id), "dim"))


def verdict(report: Report, language: int) -> Line:
    """One line: what was found and, of a change, whether it may go in."""
    if report.audit is None:
        return text.summary(report.findings, report.records, language)
    errors, warnings = report.count(Severity.ERROR), report.count(Severity.WARNING)
    key = "report.audit-refused" if errors else "report.audit-passes"
    says = say(
        key,
        errors=errors,
        warnings=warnings,
        notes=report.count(Severity.NOTE),
        breached=len(report.audit.breached),
        relieved=len(report.audit.relieved),
    )
    style = "error" if errors else "warning" if warnings else "good"
    return line(Piece(says[language], style))
