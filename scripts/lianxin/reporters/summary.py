"""The step summary of a GitHub workflow run: Markdown that no record can write into.

Only the headings are Markdown, and they are ours. Everything else stands in blocks of HTML,
which a Markdown reader hands on untouched as long as no line in them is empty; the texts in
them are escaped and broken up by `lianxin.reporters.quoting`.
Source: GitHub's documentation of job summaries: 1 MiB for a step, else nothing is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Finding, Severity
from lianxin.reporters import full_text
from lianxin.reporters.lines import plain
from lianxin.reporters.quoting import code, quoted
from lianxin.reporters.report import Report
from lianxin.reporters.sentences import shortened
from lianxin.words import say

LIMIT = 1_000_000
"""Bytes of a summary: a little less than GitHub takes, since others may add to it."""
SPARE = 4_000
"""Bytes of that for what is always there: headings, heads of tables, what was left out."""
LONGEST = 2_000
"""Characters of one text, so that no entry fills the summary alone."""


def render(report: Report, language: int) -> str:
    """The summary as Markdown; whole entries are left out, and counted, when it is too long."""
    page = _Page()
    page.put(f"## {say(f'report.{report.command}-title')[language]}", "")
    if report.audit is not None:
        page.block("ul", (f"<li>{quoted(one)}</li>" for one in _about(report, language)))
    page.block("p", [f"<strong>{quoted(_verdict(report, language))}</strong>"])
    if report.audit is not None:
        page.put(f"### {say('report.audit-wrong')[language]}", "")
        if not report.findings:
            page.block("p", [quoted(say("report.audit-clean")[language])])
    left = page.table(_heads("place", "severity", "finding", language), _found(report, language))
    _left_out(page, left, language)
    if report.audit is not None:
        heads = _heads("due", "holder", "owed", language)
        for key, ones in (("breached", report.audit.breached), ("relieved", report.audit.relieved)):
            if ones:
                page.put(f"### {say(f'report.audit-{key}', count=len(ones))[language]}", "")
                left = page.table(heads, (("", _owed(one, report, language)) for one in ones))
                _left_out(page, left, language)
    return page.text()


class _Page:
    """Lines, and how many bytes they may still take."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._room = LIMIT - SPARE

    def put(self, *lines: str) -> None:
        """Lines that are always there."""
        self._lines += lines

    def block(self, tag: str, lines: Iterable[str]) -> None:
        """A block of HTML that is always there."""
        self.put(f"<{tag}>", *lines, f"</{tag}>", "")

    def table(self, heads: str, rows: Iterable[tuple[str, str]]) -> int:
        """A table of rows, each with the row above it that it needs first ('' for none).

        Returns how many did not fit: from the first that did not, all are left out.
        """
        kept: list[str] = []
        above, left = "", 0
        for group, row in rows:
            entry = [group, row] if group and group != above else [row]
            size = sum(len(one.encode("utf-8", "surrogatepass")) + 1 for one in entry)
            if left or size > self._room:
                left += 1
                continue
            self._room -= size
            above = group
            kept += entry
        if kept:
            self.block("table", [heads, *kept])
        return left

    def text(self) -> str:
        """Everything, ended by a line feed."""
        return "\n".join(self._lines).rstrip("\n") + "\n"


def _verdict(report: Report, language: int) -> str:
    return plain([full_text.verdict(report, language)]).strip()


def _about(report: Report, language: int) -> list[str]:
    return full_text.header(report.audit, language) if report.audit else []


def _heads(*names_and_language: str | int) -> str:
    *names, language = names_and_language
    assert isinstance(language, int)
    cells = (f"<th>{say(f'report.head-{name}')[language]}</th>" for name in names)
    return f"<tr>{''.join(cells)}</tr>"


def _left_out(page: _Page, left: int, language: int) -> None:
    if left:
        page.block("p", [say("report.left-out", count=left)[language]])


def _found(report: Report, language: int) -> Iterator[tuple[str, str]]:
    """The row of a file and the row of a finding; files with errors first."""
    groups = [
        (file, tuple(group)) for file, group in groupby(report.findings, lambda f: f.place.file)
    ]
    groups.sort(key=lambda one: (min(f.severity for f in one[1]), one[0]))
    for file, group in groups:
        name = code(shortened(report.path(file), LONGEST)) if file else _whole(language)
        counts = (("，", ", ")[language]).join(
            f"{say(f'report.{severity.name.lower()}')[language]} {number}"
            for severity in Severity
            if (number := sum(f.severity is severity for f in group))
        )
        head = f'<tr><td colspan="3">{name} {counts}</td></tr>'
        for finding in group:
            yield head, _row(finding, language)


def _whole(language: int) -> str:
    return say("report.whole")[language]


def _row(finding: Finding, language: int) -> str:
    place = finding.place
    at = f"{place.line}<span>:</span>{place.column}" if place.line else "-"
    parts = [quoted(shortened(finding.message[language], LONGEST))]
    for key, text in (("clause", finding.clause), ("remedy", finding.remedy)):
        if text != NOTHING:
            says = say(f"report.{key}")[language] + shortened(text[language], LONGEST)
            parts.append(quoted(says))
    parts.append(code(shortened(finding.rule, LONGEST)))
    severity = say(f"report.{finding.severity.name.lower()}")[language]
    return f"<tr><td>{at}</td><td>{severity}</td><td>{'<br>'.join(parts)}</td></tr>"


def _owed(one: Obligation, report: Report, language: int) -> str:
    holder = quoted(shortened(report.names.of(one.holder)[language], LONGEST))
    deed = quoted(shortened(report.names.deed(one)[language], LONGEST))
    identity = code(shortened(one.id, LONGEST))
    return f"<tr><td>{one.due}</td><td>{holder}</td><td>{deed}<br>{identity}</td></tr>"
