"""`lianxin audit`: what a change does, whether it may, and who it turns to breached."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, show
from lianxin.clock import today_in_shanghai
from lianxin.findings import Severity

OWNERS = (".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")
"""Where GitHub and GitLab look for it."""

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lianxin.audit.report import Audit
    from lianxin.history import Repository
    from lianxin.register import Register


@click.command("audit", help=both("audit.help"))
@options.register_option
@click.option("--base", required=True, metavar="REV", help=options.short("audit.base"))
@click.option("--head", default="HEAD", show_default=True, metavar="REV",
              help=options.short("audit.head"))  # fmt: skip
@click.option("--actor", metavar="NAME", help=options.short("audit.actor"))
@click.option("--on", type=options.Day(), default=today_in_shanghai, help=options.short("audit.on"))
@options.language_option
def command(root: Path, base: str, head: str, actor: str | None, on: date, language: int) -> None:
    """Read both commits, judge, report; 1 when the change does something it may not."""
    from lianxin.history import HistoryError, Repository
    from lianxin.reporters import text

    try:
        repository = Repository(root)
        audit = judged(repository, root, base, head, actor, on)
    except HistoryError as error:
        fail(error.text[language])
    show(text.report(audit.findings, lambda *_: None, language))
    raise SystemExit(any(f.severity is Severity.ERROR for f in audit.findings))


def judged(
    repository: Repository, root: Path, base: str, head: str, actor: str | None, on: date
) -> Audit:
    """The verdict, with lines and columns in the files of the head. HistoryError as usual."""
    from lianxin.audit.judge import judge
    from lianxin.audit.reading import commits_of, proposal
    from lianxin.law.load import load_regulations
    from lianxin.loading.load import law_root

    commits = commits_of(repository, base, head)
    proposed = proposal(
        repository, commits, on, actor, lambda: load_regulations(law_root(root)), _made
    )
    return judge(proposed, *commits)


def _made(register: Register) -> Mapping[str, bytes]:
    """The files that a change of records may bring up to date: whoever looks after what."""
    from lianxin.reporters.codeowners import codeowners

    return dict.fromkeys(OWNERS, codeowners(register).encode())
