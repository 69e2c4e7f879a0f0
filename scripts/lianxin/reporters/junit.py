"""Findings as a JUnit report, in the form that Jenkins' schema junit-10.xsd allows.

One suite for the run with one passing test, so that a clean run is not 'no tests', then
one suite for each file with a test for each finding. An error fails its test. A warning is
a skipped test: GitLab and Jenkins show those apart and neither lets them fail anything. A
note is a passing test with output. Lines are not in the names of tests: GitLab compares
them by name, and keeps only the first of two that are called alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from html import escape
from itertools import groupby

from lianxin.findings import Finding, Severity
from lianxin.reporters import full_text
from lianxin.reporters.lines import inert, plain
from lianxin.reporters.report import Report
from lianxin.reporters.sentences import sentences, shortened
from lianxin.words import say

LONGEST = 250
"""Characters of the name of a test."""


def render(report: Report, language: int) -> str:
    """The report as XML text; no character in it that XML 1.0 forbids."""
    return "".join(f"{line}\n" for line in _lines(report, language))


def _lines(report: Report, language: int) -> Iterator[str]:
    name = f"lianxin {report.command}"
    failures = report.count(Severity.ERROR)
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    counted = {"tests": len(report.findings) + 1, "failures": failures, "errors": 0, "time": 0}
    yield f"<testsuites{_attributes(name=name, **counted)}>"
    yield from _run(name, report, language)
    for file, group in groupby(report.findings, key=lambda f: f.place.file):
        yield from _suite(file, tuple(group), report, language)
    yield "</testsuites>"


def _run(name: str, report: Report, language: int) -> Iterator[str]:
    """The suite of the run itself: what was read, and what a change does besides."""
    yield f"<testsuite{_attributes(name=name, tests=1, failures=0, errors=0, skipped=0, time=0)}>"
    yield "<properties>"
    properties = {"as-of": report.as_of.isoformat(), "records": str(report.records)}
    if report.audit is not None:
        properties |= {"base": report.audit.base, "head": report.audit.head}
    for key, value in properties.items():
        yield f"<property{_attributes(name=key, value=value)}/>"
    yield "</properties>"
    test = say(f"report.{report.command}-ran")[language]
    yield f"<testcase{_attributes(classname=name.replace(' ', '.'), name=test, time=0)}>"
    lines = [*full_text.obligations(report, language), full_text.verdict(report, language)]
    yield _element("system-out", plain(lines).strip())
    yield "</testcase>"
    yield "</testsuite>"


def _suite(
    file: str, findings: tuple[Finding, ...], report: Report, language: int
) -> Iterator[str]:
    path = report.path(file)
    counts = Counter(one.severity for one in findings)
    counted = {
        "tests": len(findings),
        "failures": counts[Severity.ERROR],
        "errors": 0,
        "skipped": counts[Severity.WARNING],
        "time": 0,
    }
    if path:
        yield f"<testsuite{_attributes(name=path, file=path, **counted)}>"
    else:
        yield f"<testsuite{_attributes(name=say('report.whole')[language], **counted)}>"
    called: Counter[str] = Counter()
    for finding in findings:
        name = shortened(inert(f"{finding.rule}: {finding.message[language]}"), LONGEST)
        called[name] += 1
        if called[name] > 1:
            name += f" ({called[name]})"
        yield f"<testcase{_attributes(classname=_class(path), name=name, time=0)}>"
        yield _outcome(finding, report, language)
        yield "</testcase>"
    yield "</testsuite>"


def _class(path: str) -> str:
    """A file as the name of a class: Jenkins takes what is before the last dot as a package."""
    return path.removesuffix(".yaml").replace(".", "_").replace("/", ".") or "-"


def _outcome(finding: Finding, report: Report, language: int) -> str:
    place = finding.place
    at = f"{inert(report.path(place.file))}:{place.line}:{place.column}"
    lines = [*([at] if place.file else []), *sentences(finding, language)]
    for other, says in finding.related:
        where = f"{inert(report.path(other.file))}:{other.line}"
        lines.append(f"{say('report.related')[language]}{where}  {inert(says[language])}")
    text = "\n".join(lines)
    if finding.severity is Severity.NOTE:
        return _element("system-out", text)
    tag = "failure" if finding.severity is Severity.ERROR else "skipped"
    return _element(tag, text, type=finding.rule, message=finding.message[language])


def _element(tag: str, text: str, **attributes: str | int) -> str:
    return f"<{tag}{_attributes(**attributes)}>{_escaped(text)}</{tag}>"


def _attributes(**attributes: str | int) -> str:
    return "".join(f' {name}="{escape(inert(str(value)))}"' for name, value in attributes.items())


def _escaped(text: str) -> str:
    """Text of an element: only our own line ends are left of the controls."""
    return "\n".join(escape(inert(line), quote=False) for line in text.split("\n"))
