"""`lianxin check`: are the records and the regulations sound?"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import show
from lianxin.findings import Finding, Severity
from lianxin.reporters.lines import Piece, line
from lianxin.words import say

Read = Callable[[str], bytes | None]


@click.command("check", help=both("cli.check"))
@options.register_option
@options.as_of_option
@options.language_option
@options.format_option("text", "json", "github")
@click.option("--cases", is_flag=True, help=options.short("cli.cases"))
def command(root: Path, as_of: date, language: int, form: str, cases: bool) -> None:
    """Load, evaluate, report; 1 when a finding is an error."""
    from lianxin import places
    from lianxin.cli.files import reader
    from lianxin.engine import evaluate
    from lianxin.loading.load import law_root, load_register

    register = load_register(root)
    findings = (*register.findings, *evaluate(register, as_of).findings)
    if cases:
        from lianxin.trials.cases import check_cases

        findings += check_cases(register.regulations)
    read = reader(root, law_root(root))
    findings = places.resolve(findings, read)
    records = len(register.entries) + len(register.unpublished)
    _print(findings, records, as_of, language, form, read)
    raise SystemExit(any(f.severity is Severity.ERROR for f in findings))


def _print(
    findings: tuple[Finding, ...], records: int, as_of: date, language: int, form: str, read: Read
) -> None:
    if form == "json":
        from lianxin.reporters import api

        click.echo(api.dump(api.findings_document(findings, as_of.isoformat(), records)), nl=False)
        return
    from lianxin.cli.files import lines_of
    from lianxin.reporters import text

    # A line of a record may look like a workflow command; the runner obeys none in here.
    fence = f"lianxin-{secrets.token_hex(16)}" if form == "github" else ""
    if fence:
        click.echo(f"::stop-commands::{fence}")
    show(text.report(findings, lines_of(read), language))
    show([text.summary(findings, records, language)])
    if findings:
        show([line(Piece(say("report.explain_hint")[language], "dim"))])
    if fence:
        from lianxin.reporters import github

        click.echo(f"::{fence}::")
        click.echo(github.commands(findings, language), nl=False)
