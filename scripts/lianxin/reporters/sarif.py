"""Findings as SARIF 2.1.0 (OASIS Standard, with Approved Errata 01).

Columns are counted in characters, which SARIF calls unicodeCodePoints (3.14.17). In a
message, braces stand for arguments unless doubled (3.11.5), and `[text](target)` is a link
(3.11.6), which no text of a record may make.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from lianxin import __version__
from lianxin.audit.report import Audit
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.reporters import api
from lianxin.reporters.fingerprints import fingerprints
from lianxin.reporters.lines import inert
from lianxin.reporters.report import Report
from lianxin.reporters.rule_texts import rule_text
from lianxin.reporters.sentences import sentences, shortened
from lianxin.words import say

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
LANGUAGES = ("zh-CN", "en-US")
ROOT = "%SRCROOT%"
LONGEST = 1000
"""Characters of a description of a rule; GitHub shows 1024."""


def render(report: Report, language: int) -> str:
    """A log with one run, as JSON text; the same for the same report."""
    severities: dict[str, Severity] = {}
    for finding in report.findings:
        worst = severities.get(finding.rule, finding.severity)
        severities[finding.rule] = min(worst, finding.severity)
    rules = sorted(severities)
    index = {rule: number for number, rule in enumerate(rules)}
    found = zip(report.findings, fingerprints(report.findings), strict=True)
    root = say("report.root")
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "lianxin",
                "version": __version__,
                "language": LANGUAGES[language],
                "rules": [_rule(rule, severities[rule], report, language) for rule in rules],
            }
        },
        "automationDetails": {"id": f"lianxin/{report.command}/{report.as_of.isoformat()}"},
        "language": LANGUAGES[language],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": _message(root[language])}},
        "invocations": [{"executionSuccessful": True}],
        "results": [
            _result(finding, one, index[finding.rule], report, language) for finding, one in found
        ],
        "properties": {"asOf": report.as_of.isoformat(), "records": report.records},
    }
    if report.audit is not None:
        run["properties"]["audit"] = _audit(report.audit)
    return api.dump({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(rule: str, severity: Severity, report: Report, language: int) -> dict[str, Any]:
    text = rule_text(rule, report.names)
    says = shortened(text.says[language], LONGEST)
    return {
        "id": inert(rule),
        "shortDescription": _message(says),
        "fullDescription": _message(says),
        "help": _message(shortened(text.help[language], LONGEST)),
        "defaultConfiguration": {"level": LEVELS[severity]},
        "properties": {"says": _both(text.says), "help": _both(text.help)},
    }


def _result(
    finding: Finding, fingerprint: str, rule: int, report: Report, language: int
) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": inert(finding.rule),
        "ruleIndex": rule,
        "level": LEVELS[finding.severity],
        "message": _message("\n".join(sentences(finding, language))),
        "locations": _locations(finding.place, report),
        "partialFingerprints": {"lianxin/v1": fingerprint},
    }
    related = [
        {"id": number, **location, "message": _message(inert(says[language]))}
        for number, (place, says) in enumerate(finding.related, 1)
        for location in _locations(place, report)
    ]
    if related:
        result["relatedLocations"] = related
    return result


def _locations(place: Place, report: Report) -> list[dict[str, Any]]:
    """One location, or none for what lies in no file."""
    if not place.file:
        return []
    physical: dict[str, Any] = {
        "artifactLocation": {"uri": uri(report.path(place.file)), "uriBaseId": ROOT}
    }
    if place.line:
        region = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
        physical["region"] = region
    return [{"physicalLocation": physical}]


def uri(path: str) -> str:
    """A path as a relative reference (RFC 3986): every other byte of it encoded.

    Bytes that are no UTF-8 come as git and the system hand them on (PEP 383).
    """
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = path.encode("utf-8", "surrogatepass")
    encoded = quote(data, safe="/")
    # A slash in front would lead out of the repository, two of them to another machine.
    return "%2F" + encoded[1:] if encoded.startswith("/") else encoded


def _message(text: str) -> dict[str, str]:
    """A plain text message in which nothing is an argument and nothing a link."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _both(text: Text) -> dict[str, str]:
    return {"zh": inert(text.zh), "en": inert(text.en)}


def _audit(audit: Audit) -> dict[str, Any]:
    """What a change does besides its faults: told, but no result that would fail anybody."""
    document = api.audit_document(audit)
    return {key: document[key] for key in ("base", "head", "actor", "breached", "relieved")}
