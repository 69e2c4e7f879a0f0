"""The JSON that programs read: its own shapes, version 1, only ever added to.

Apart from the inner values on purpose: what is inside may be rearranged freely
without breaking somebody's script.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from lianxin.audit.report import Audit
from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding, Severity, Text, sort_key
from lianxin.reporters.promises import Promise

VERSION = "v1"


def text_of(text: Text) -> dict[str, str]:
    """Both languages under their codes."""
    return {"zh": text.zh, "en": text.en}


def finding_of(finding: Finding) -> dict[str, Any]:
    """One finding. line and column are 1-based, 0 when unknown."""
    place = finding.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "message": text_of(finding.message),
        "remedy": text_of(finding.remedy),
        "clause": text_of(finding.clause),
        "related": [
            {"file": p.file, "line": p.line, "column": p.column, "says": text_of(t)}
            for p, t in finding.related
        ],
    }


def number(value: int | Fraction) -> int | float:
    """A measure as JSON has it: whole where it is whole, else four digits after the point."""
    if isinstance(value, int):
        return value
    return value.numerator if value.denominator == 1 else round(float(value), 4)


def obligation_of(obligation: Obligation) -> dict[str, Any]:
    """One obligation; days are ISO dates."""
    o = obligation
    return {
        "id": o.id,
        "rule": o.rule,
        "subject": o.subject,
        "holder": o.holder,
        "organisation": o.organisation,
        "window": {
            "label": o.label,
            "first": o.window.first.isoformat(),
            "last": o.window.last.isoformat(),
        },
        "due": o.due.isoformat(),
        "status": o.status.value,
        "at_least": o.at_least,
        "at_most": o.at_most,
        "measured": number(o.measured),
        "done": o.done.isoformat() if o.done else None,
        "evidence": list(o.evidence),
        "adoption": o.adoption,
        "excused_by": o.excused_by,
    }


def promise_of(promise: Promise) -> dict[str, Any]:
    """One running commitment; `first_deadline` is the one that was promised."""
    return {
        "id": promise.id,
        "title": promise.title,
        "organisation": promise.organisation,
        "holder": promise.holder,
        "first_deadline": promise.first.isoformat(),
        "deadline": promise.deadline.isoformat(),
        "timeliness": promise.state.value,
    }


def findings_document(findings: Iterable[Finding], as_of: str, records: int) -> dict[str, Any]:
    """What `check --format json` prints."""
    return {
        "api": VERSION,
        "as_of": as_of,
        "records": records,
        "findings": [finding_of(f) for f in sorted(findings, key=sort_key)],
    }


def audit_document(audit: Audit, prefix: str = "") -> dict[str, Any]:
    """What `audit --format json` prints.

    prefix: where the register lies in its repository; files are named below it.
    passes: whether nothing in the change is an error.
    """
    return {
        "api": VERSION,
        "base": audit.base,
        "head": audit.head,
        "fork": audit.fork,
        "on": audit.on.isoformat(),
        "actor": audit.actor,
        "prefix": prefix,
        "passes": all(f.severity is not Severity.ERROR for f in audit.findings),
        "records": {"added": audit.added, "changed": audit.changed, "removed": audit.removed},
        "findings": [finding_of(f) for f in sorted(audit.findings, key=sort_key)],
        "breached": [obligation_of(o) for o in audit.breached],
        "relieved": [obligation_of(o) for o in audit.relieved],
    }


def due_document(
    obligations: Iterable[Obligation], promises: Iterable[Promise], as_of: str
) -> dict[str, Any]:
    """What `due --format json` prints."""
    return {
        "api": VERSION,
        "as_of": as_of,
        "obligations": [obligation_of(o) for o in obligations],
        "commitments": [promise_of(p) for p in promises],
    }


def dump(document: object) -> str:
    """JSON text, readable, the same for the same document, ended by a line feed.

    What cannot be seen stands as its escape: read back it is the same, and printed on a
    terminal it steers nothing.
    """
    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
    lines = text.split("\n")
    return "".join(f"{one if one.isprintable() else _escaped(one)}\n" for one in lines)


def _escaped(line: str) -> str:
    return "".join(c if c.isprintable() or _is_half(c) else json.dumps(c)[1:-1] for c in line)


def _is_half(character: str) -> bool:
    """A lone surrogate, which no JSON may hold: whoever writes the text deals with it."""
    return "\ud800" <= character <= "\udfff"
