"""A report as the JSON that programs read."""

from __future__ import annotations

from lianxin.reporters import api
from lianxin.reporters.report import Report


def render(report: Report, language: int) -> str:
    """Both languages are in it, whichever was asked for."""
    del language
    if report.audit is not None:
        return api.dump(api.audit_document(report.audit, report.prefix))
    as_of = report.as_of.isoformat()
    return api.dump(api.findings_document(report.findings, as_of, report.records))
