"""Options that several commands share, and what they mean."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit

import click

from lianxin.cli.faults import LANGUAGE
from lianxin.clock import today_in_shanghai
from lianxin.words import say

F = TypeVar("F", bound=Callable[..., Any])


def short(key: str) -> str:
    """Help of an option: both languages on one line."""
    return " · ".join(say(key))


class Day(click.ParamType[date]):
    """A day written 2026-11-20."""

    name = "DATE"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error."""
        if isinstance(value, date):
            return value
        try:
            if len(value) != 10:
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            self.fail(" · ".join(say("cli.bad_day", value=value)), param, ctx)


def register_option(command: F) -> F:
    """--register DIR: where records/ lies; this folder or the nearest above that has it."""
    return click.option(
        "--register",
        "root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        callback=_register,
        metavar="DIR",
        help=short("cli.register"),
    )(command)


def _register(ctx: click.Context, param: click.Parameter, value: Path | None) -> Path:
    if value is not None:
        if not (value / "records").is_dir():
            raise click.BadParameter(" · ".join(say("cli.no_records", folder=value)), ctx, param)
        return value
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "records").is_dir():
            return folder
    raise click.UsageError(" · ".join(say("cli.no_register")), ctx)


def as_of_option(command: F) -> F:
    """--as-of DATE: the day on which things are judged; today in China without it."""
    return click.option(
        "--as-of",
        type=Day(),
        default=today_in_shanghai,
        show_default=False,
        help=short("cli.as_of"),
    )(command)


def language_option(command: F) -> F:
    """--lang zh|en as `language` 0 or 1; LIANXIN_LANG sets the default."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["zh", "en"]),
        default=lambda: "en" if os.environ.get("LIANXIN_LANG") == "en" else "zh",
        callback=_language,
        help=short("cli.lang"),
    )(command)


def _language(ctx: click.Context, _param: click.Parameter, value: str) -> int:
    """0 or 1; also remembered for what may go wrong later."""
    language = ["zh", "en"].index(value)
    ctx.meta[LANGUAGE] = language
    return language


def site_url_option(command: F) -> F:
    """--site-url URL: where the site is published, with '/' at the end; '' if not known."""
    return click.option(
        "--site-url",
        envvar="LIANXIN_SITE_URL",
        default="",
        metavar="URL",
        callback=_site_url,
        help=short("cli.site_url"),
    )(command)


def _site_url(ctx: click.Context, param: click.Parameter, value: str) -> str:
    from lianxin.publish.addresses import LONGEST_SITE, is_web

    if not value:
        return ""
    plain = value.isascii() and is_web(value) and value.lower().startswith("http")
    plain = plain and urlsplit(value).netloc != "" and len(value) <= LONGEST_SITE
    if not plain or any(sign in value for sign in "?#@"):
        raise click.BadParameter(" · ".join(say("cli.bad_site_url", value=value)), ctx, param)
    return value.rstrip("/") + "/"


def format_option(*formats: str) -> Callable[[F], F]:
    """--format, the first being the default."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(formats),
        default=formats[0],
        show_default=True,
        help=short("cli.format"),
    )
