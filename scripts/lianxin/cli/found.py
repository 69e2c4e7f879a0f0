"""What `check` finds, as a report; `site` tells it as well."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from lianxin.cli.files import lines_of
from lianxin.cli.reporting import prefix_of
from lianxin.findings import Finding, Severity
from lianxin.loading.load import law_root
from lianxin.places import reader, resolve
from lianxin.register import Register
from lianxin.reporters.report import Names, Report


def report_of(register: Register, findings: Iterable[Finding], root: Path, as_of: date) -> Report:
    """The report on the register under a root. findings: all that is wrong on the day."""
    laws = law_root(root)
    read = reader(root, laws)
    return Report(
        "check",
        resolve(findings, read),
        len(register.entries) + len(register.unpublished),
        as_of,
        prefix=prefix_of(root),
        laws=None if laws == root else prefix_of(laws),
        line_of=lines_of(read),
        names=Names((register,)),
    )


def has_errors(report: Report) -> bool:
    """Whether something must be mended."""
    return any(one.severity is Severity.ERROR for one in report.findings)
