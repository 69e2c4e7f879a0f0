"""Findings as they may leave the machine: whatever they quote, nothing private is in it.

Every format passes here once, in `cleared`, before a word of it is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from lianxin.audit.report import Audit
from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding, Text, sort_key
from lianxin.privacy import mask
from lianxin.privacy.hiding import masked
from lianxin.reporters.report import Report


def cleared(report: Report) -> Report:
    """The report without private data, in the one order that all formats keep.

    What comes in another order gives the same bytes.
    """
    # `places.resolve` has masked them already where they came by it. Once more costs little and
    # is a net below: a report may be made of findings that were never given a line.
    findings = tuple(sorted(masked(report.findings), key=_order))
    line_of = report.line_of

    def shown(file: str, number: int) -> str | None:
        text = line_of(file, number)
        return None if text is None else mask(text)

    return replace(
        report,
        findings=findings,
        line_of=shown,
        audit=report.audit and _audit(report.audit, findings),
        names=replace(report.names, through=_masked),
    )


def _audit(audit: Audit, findings: tuple[Finding, ...]) -> Audit:
    return replace(
        audit,
        actor=None if audit.actor is None else mask(audit.actor),
        findings=findings,
        breached=_obligations(audit.breached),
        relieved=_obligations(audit.relieved),
    )


def _obligations(obligations: Iterable[Obligation]) -> tuple[Obligation, ...]:
    hidden = [
        one._replace(
            subject=mask(one.subject),
            holder=mask(one.holder),
            evidence=tuple(mask(record) for record in one.evidence),
            adoption=mask(one.adoption),
            excused_by=None if one.excused_by is None else mask(one.excused_by),
        )
        for one in obligations
    ]
    return tuple(sorted(hidden, key=lambda o: (o.organisation, o.holder, o.due, o.id)))


def _order(finding: Finding) -> tuple[Any, ...]:
    """Total, where the order for people leaves ties."""
    return (
        *sort_key(finding),
        finding.message,
        finding.clause,
        finding.remedy,
        repr(finding.related),
    )


def _masked(text: Text) -> Text:
    return Text(mask(text.zh), mask(text.en))
