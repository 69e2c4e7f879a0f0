"""`lianxin check`: are the records and the regulations sound?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.reporting import Wanted, report_options
from lianxin.findings import Severity


@click.command("check", help=both("cli.check"))
@options.register_option
@options.as_of_option
@options.language_option
@report_options
@click.option("--cases", is_flag=True, help=options.short("cli.cases"))
def command(
    root: Path, as_of: date, language: int, form: str, reports: tuple[Wanted, ...], cases: bool
) -> None:
    """Load, evaluate, report; 1 when a finding is an error."""
    from lianxin import places
    from lianxin.cli.files import lines_of, reader
    from lianxin.cli.reporting import emit, prefix_of
    from lianxin.engine import evaluate
    from lianxin.loading.load import law_root, load_register
    from lianxin.reporters.report import Names, Report

    register = load_register(root)
    findings = (*register.findings, *evaluate(register, as_of).findings)
    if cases:
        from lianxin.trials.cases import check_cases

        findings += check_cases(register.regulations)
    laws = law_root(root)
    read = reader(root, laws)
    report = Report(
        "check",
        places.resolve(findings, read),
        len(register.entries) + len(register.unpublished),
        as_of,
        prefix=prefix_of(root),
        laws=None if laws == root else prefix_of(laws),
        line_of=lines_of(read),
        names=Names((register,)),
    )
    emit(report, form, reports, language)
    raise SystemExit(any(f.severity is Severity.ERROR for f in findings))
