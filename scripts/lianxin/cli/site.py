"""`lianxin site`: the public site from the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail
from lianxin.history import HistoryError
from lianxin.ledger.plain_json import Unfit
from lianxin.words import say


@click.command("site", help=both("cli.site"))
@options.register_option
@options.as_of_option
@options.language_option
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("build/site"),
    show_default=True,
    help=options.short("cli.site_out"),
)
def command(root: Path, as_of: date, language: int, out: Path) -> None:
    """Build aside, then exchange; say what was not published."""
    from lianxin.publish.build import build_site

    try:
        report = build_site(root, out, as_of, ("zh", "en")[language])
    except (HistoryError, Unfit) as error:  # no ledger can be made
        fail(error.text[language])
    done = say("cli.site_done", pages=report.pages, seconds=f"{report.seconds:.1f}", folder=out)
    click.echo(done[language])
    if report.unpublished:
        click.echo(say("cli.site_left_out", files=len(report.unpublished))[language])
