"""`lianxin check`: are the records and the regulations sound?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.reporting import Wanted, report_options


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
    from lianxin.cli.found import has_errors, report_of
    from lianxin.cli.reporting import emit
    from lianxin.engine import evaluate
    from lianxin.loading.load import load_register

    register = load_register(root)
    findings = (*register.findings, *evaluate(register, as_of).findings)
    if cases:
        from lianxin.trials.cases import check_cases

        findings += check_cases(register.regulations)
    report = report_of(register, findings, root, as_of)
    emit(report, form, reports, language)
    raise SystemExit(has_errors(report))
