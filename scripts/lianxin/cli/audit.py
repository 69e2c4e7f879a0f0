"""`lianxin audit`: what a change does, whether it may, and what it turns to breached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lianxin.cli import both, options
from lianxin.cli.reporting import Wanted, report_options
from lianxin.clock import today_in_shanghai
from lianxin.findings import Severity

if TYPE_CHECKING:
    from lianxin.history import Repository
    from lianxin.register import Register
    from lianxin.reporters.report import Report

OWNERS = tuple(
    f"{folder}CODEOWNERS"
    for folder in (".github/", "", "docs/", ".gitlab/", ".gitee/", ".gitcode/")
)
"""Where forges look for it."""


@click.command("audit", help=both("audit.help"))
@options.register_option
@click.option("--base", required=True, metavar="REV", help=options.short("audit.base"))
@click.option(
    "--head", default="HEAD", show_default=True, metavar="REV", help=options.short("audit.head")
)
@click.option("--actor", metavar="NAME", help=options.short("audit.actor"))
@click.option("--on", type=options.Day(), default=today_in_shanghai, help=options.short("audit.on"))
@options.language_option
@report_options
def command(
    root: Path, base: str, head: str, actor: str | None, on: date, language: int, form: str,
    reports: tuple[Wanted, ...],
) -> None:  # fmt: skip
    """Read both commits, judge, report; 1 when the change does something it may not."""
    from lianxin.cli.reporting import emit
    from lianxin.history import HistoryError, Repository

    try:
        report = judged(Repository(root), root, base, head, actor, on)
    except HistoryError as error:
        if form == "github":
            from lianxin.reporters.github import message

            click.echo(message("error", error.text[language]))
        raise
    emit(report, form, reports, language)
    raise SystemExit(any(f.severity is Severity.ERROR for f in report.findings))


def judged(
    repository: Repository, root: Path, base: str, head: str, actor: str | None, on: date
) -> Report:
    """The report of the change, with lines and columns in the files of the head. HistoryError
    where history cannot be read."""
    from lianxin import places
    from lianxin.audit.judge import judge
    from lianxin.audit.reading import commits_of, content_at, proposal
    from lianxin.cli.files import lines_of
    from lianxin.law.load import load_regulations
    from lianxin.loading.load import law_root
    from lianxin.reporters.report import report_of_audit

    commits = commits_of(repository, base, head)
    proposed = proposal(
        repository, commits, on, actor, lambda: load_regulations(law_root(root)), _made
    )
    audit = judge(proposed, *commits)
    read = content_at(repository, commits.head)
    return report_of_audit(
        audit,
        places.resolve(audit.findings, read),
        prefix=repository.prefix,
        line_of=lines_of(read),
        registers=(proposed.after, proposed.before),
    )


def _made(register: Register) -> Mapping[str, bytes]:
    """The files that a change of records may bring up to date: whoever looks after what."""
    from lianxin.reporters.codeowners import codeowners

    return dict.fromkeys(OWNERS, codeowners(register).encode())
