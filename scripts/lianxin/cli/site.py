"""`lianxin site`: the public site from the register."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, tell
from lianxin.disk.refusal import why
from lianxin.findings import Text
from lianxin.publish.mkdocs_run import MkDocsFailed
from lianxin.words import say

if TYPE_CHECKING:
    from lianxin.engine.obligations import Result
    from lianxin.publish.build import BuildReport
    from lianxin.publish.printing import Lacking
    from lianxin.publish.rebuild.memory import Memory
    from lianxin.register import Register
    from lianxin.reporters.report import Report


def _licence(ctx: click.Context, param: click.Parameter, value: str | None) -> str:
    """The name of a licence as SPDX and Open Definition write them, such as CC-BY-4.0."""
    if value and not re.fullmatch(r"[A-Za-z0-9._-]{1,60}", value):
        raise click.BadParameter(" · ".join(say("cli.bad_licence", value=value)), ctx, param)
    return value or ""


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
@options.site_url_option
@click.option(
    "--repository-url", "forge", metavar="URL", default="", callback=_web,
    envvar="LIANXIN_REPOSITORY_URL",
    help=options.short("cli.site_repository"),
)  # fmt: skip
@click.option(
    "--data-licence", callback=_licence, metavar="NAME", help=options.short("cli.site_licence")
)
@click.option(
    "--posters",
    type=click.Choice(["yes", "no", "auto"]),
    default="no",
    show_default=True,
    help=options.short("cli.site_posters"),
)
@click.option("--fresh", is_flag=True, help=options.short("cli.site_fresh"))
@click.option("--check", "checking", is_flag=True, help=options.short("cli.site_check"))
def command(
    root: Path, as_of: date, language: int, out: Path, site_url: str, forge: str,
    data_licence: str, posters: str, fresh: bool, checking: bool,
) -> None:  # fmt: skip
    """Build aside, then exchange; say what was not published. 1 when asked for errors and there
    are some; the site is built all the same."""
    from lianxin.loading.ahead import reading_ahead
    from lianxin.publish.printing import CannotPrint
    from lianxin.publish.rebuild.memory import Memory, usual_folder
    from lianxin.publish.setting import Setting

    def waiting() -> None:
        tell(say("disk.waiting", folder=out)[language], err=True)

    found: list[Report] = []

    def judged(register: Register, result: Result) -> None:
        if checking and not found:
            from lianxin.cli.found import report_of
            from lianxin.cli.reporting import emit

            found.append(report_of(register, result.findings, root, as_of))
            emit(found[0], "text", (), language)

    def build(how: Setting) -> BuildReport:
        with reading_ahead(root, wanted=memory is not None and memory.folder.exists()) as ahead:
            from lianxin.publish.build import Telling, build_site  # takes a while

            telling = Telling(waiting, judged)
            return build_site(root, out, as_of, how, memory, ahead, telling)

    must = posters == "yes"
    folder = None if fresh else usual_folder()
    memory = Memory(folder) if folder else None
    printing = posters != "no" and _can_print(memory, must, language)
    setting = Setting(("zh", "en")[language], printing, site_url, data_licence, forge)
    try:
        try:
            report = build(setting)
        except CannotPrint as error:  # it could once; the old site still stands
            _left_out(error.lacks, must, language)
            report = build(replace(setting, posters=False))
    except OSError as error:
        _failed(out, why(error), language)
    except MkDocsFailed as error:
        _failed(out, error.text, language)
    done = say("cli.site_done", pages=report.pages, seconds=f"{report.seconds:.1f}", folder=out)
    tell(done[language])
    if report.unpublished:
        tell(say("cli.site_left_out", files=len(report.unpublished))[language])
    if report.sheets:
        from lianxin.publish.sheets import notes

        for note in notes(report.sheets, site_url):
            tell(note[language])
    if found:
        from lianxin.cli.found import has_errors

        raise SystemExit(has_errors(found[0]))


def _failed(out: Path, reason: Text, language: int) -> NoReturn:
    fail(say("disk.site-failed", folder=out, why=reason)[language])


def _can_print(memory: Memory | None, must: bool, language: int) -> bool:
    """Whether this machine can make the sheets, as far as is known; if it must and cannot, that
    ends it."""
    from lianxin.publish.rebuild.printed import lacking_now

    lacks = lacking_now(memory)
    if lacks:
        _left_out(lacks, must, language)
    return lacks is None


def _left_out(lacks: Lacking, must: bool, language: int) -> None:
    if must:
        fail(lacks.text[language])
    tell(say("cli.site_posters_left_out", why=lacks.text)[language])
