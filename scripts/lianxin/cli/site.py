"""`lianxin site`: the public site from the register."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, tell
from lianxin.disk.refusal import why
from lianxin.findings import Text
from lianxin.publish.mkdocs_run import MkDocsFailed
from lianxin.words import say


def _address(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """Where the site will stand, ending in '/'; a usage error for what is no such address."""
    from lianxin.publish.addresses import is_web

    if not value:
        return ""
    plain = value.isascii() and is_web(value) and value.lower().startswith("http")
    if not plain or not urlsplit(value).netloc or any(sign in value for sign in "?#@"):
        raise click.BadParameter(" · ".join(say("cli.bad_site_url", value=value)), ctx, param)
    return value.rstrip("/") + "/"


def _licence(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """The name of a licence as SPDX and Open Definition write them, such as CC-BY-4.0."""
    if value and not re.fullmatch(r"[A-Za-z0-9._-]{1,60}", value):
        raise click.BadParameter(" · ".join(say("cli.bad_licence", value=value)), ctx, param)
    return value or ""


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
@click.option("--site-url", callback=_address, metavar="URL", help=options.short("cli.site_url"))
@click.option(
    "--data-licence", callback=_licence, metavar="NAME", help=options.short("cli.site_licence")
)
def command(
    root: Path, as_of: date, language: int, out: Path, site_url: str, data_licence: str
) -> None:
    """Build aside, then exchange; say what was not published."""
    from lianxin.publish.build import build_site

    def waiting() -> None:
        tell(say("disk.waiting", folder=out)[language], err=True)

    try:
        report = build_site(
            root, out, as_of, ("zh", "en")[language], waiting, site_url, data_licence
        )
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
