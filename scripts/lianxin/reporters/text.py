"""Findings for people: grouped by file, the line with a caret, the clause, the way out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from lianxin.findings import NOTHING, Finding, Severity, sort_key
from lianxin.privacy import mask
from lianxin.reporters.excerpt import excerpt
from lianxin.reporters.lines import Line, Piece, inert, line
from lianxin.words import say

LineOf = Callable[[str, int], str | None]
"""(file, line number) -> the line's text, or None when it cannot be had."""

STYLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def report(findings: Iterable[Finding], line_of: LineOf, language: int) -> tuple[Line, ...]:
    """All findings as lines. language: 0 Chinese, 1 English."""
    lines: list[Line] = []
    for file, group in groupby(sorted(findings, key=sort_key), key=lambda f: f.place.file):
        lines.append(line(Piece(inert(file) or say("report.whole")[language], "path")))
        for finding in group:
            lines += _one(finding, line_of, language)
        lines.append(line())
    return tuple(lines)


def _one(finding: Finding, line_of: LineOf, language: int) -> list[Line]:
    place = finding.place
    at = f"{place.line}:{place.column}" if place.line else "-"
    name = say(f"report.{finding.severity.name.lower()}")[language]
    head = line(
        Piece(f"  {at:<8}", "dim"),
        Piece(f"{name}  ", STYLES[finding.severity]),
        inert(finding.message[language]),
        Piece(f"  [{inert(finding.rule)}]", "dim"),
    )
    lines = [head]
    source = line_of(place.file, place.line) if place.line else None
    if source is not None:
        source = mask(source)
        lines += [(Piece("  "), *one) for one in excerpt(source, place.line, place.column)]
    for key, text in (("clause", finding.clause), ("remedy", finding.remedy)):
        if text != NOTHING:
            lines.append(_labelled(key, text[language], language))
    for other, why in finding.related:
        where = f"{other.file}:{other.line}" if other.line else other.file
        lines.append(_labelled("related", f"{where}  {why[language]}", language))
    return lines


def _labelled(key: str, text: str, language: int) -> Line:
    label = say(f"report.{key}")[language]
    return line(" " * 10, Piece(label, "key"), inert(text))


def summary(findings: Sequence[Finding], records: int, language: int) -> Line:
    """One line: how many records were read and what was found."""
    counts = [sum(f.severity is s for f in findings) for s in Severity]
    if not any(counts):
        return line(Piece(say("report.clean", records=records)[language], "good"))
    text = say(
        "report.total", records=records, errors=counts[0], warnings=counts[1], notes=counts[2]
    )
    return line(Piece(text[language], "error" if counts[0] else "warning"))
