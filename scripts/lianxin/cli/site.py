"""`lianxin site`: the public site from the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, tell
from lianxin.disk.refusal import why
from lianxin.findings import Text
from lianxin.publish.mkdocs_run import MkDocsFailed
from lianxin.words import say


def _web(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """An address that commits may be linked under: https or http, or a usage error."""
    from lianxin.publish.addresses import is_web

    if value and not (is_web(value) and value.lower().startswith(("https://", "http://"))):
        raise click.BadParameter(" · ".join(say("cli.site_not_web", value=value)), ctx, param)
    return value


@click.command("site", help=both("cli.site"))
@options.register_option
@options.as_of_option
@options.language_option
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("build/site"),
    show_default=True,
    help=options.short("cli.site_out"),
)
@click.option(
    "--repository-url",
    "forge",
    metavar="URL",
    default="",
    callback=_web,
    help=options.short("cli.site_repository"),
)
def command(root: Path, as_of: date, language: int, out: Path, forge: str) -> None:
    """Build aside, then exchange; say what was not published."""
    from lianxin.publish.build import build_site

    def waiting() -> None:
        tell(say("disk.waiting", folder=out)[language], err=True)

    try:
        report = build_site(root, out, as_of, ("zh", "en")[language], waiting, forge)
    except OSError as error:
        _failed(out, why(error), language)
    except MkDocsFailed as error:
        _failed(out, error.text, language)
    done = say("cli.site_done", pages=report.pages, seconds=f"{report.seconds:.1f}", folder=out)
    tell(done[language])
    if report.unpublished:
        tell(say("cli.site_left_out", files=len(report.unpublished))[language])


def _failed(out: Path, reason: Text, language: int) -> NoReturn:
    fail(say("disk.site-failed", folder=out, why=reason)[language])
