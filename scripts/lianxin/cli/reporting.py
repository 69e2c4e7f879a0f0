"""How `check` and `audit` give what they found: on standard output and into files."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from lianxin.cli.options import short
from lianxin.cli.screen import fail, show
from lianxin.disk.one_file import write_whole
from lianxin.reporters.formats import FORMATS, of_cleared
from lianxin.reporters.lines import inert
from lianxin.reporters.masking import cleared
from lianxin.reporters.report import Report
from lianxin.words import say

F = TypeVar("F", bound=Callable[..., Any])
APPENDED = ("summary",)
"""Formats that are added to a file: GitHub hands every step one that others write to."""


class Wanted(NamedTuple):
    """One report to be written: its format and the file as it was given."""

    form: str
    file: str


class _Wanted(click.ParamType[Wanted]):
    name = "FORMAT:FILE"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Wanted:
        if isinstance(value, Wanted):
            return value
        form, _, file = value.partition(":")
        if form not in FORMATS or not file:
            text = say("report.bad-file", value=inert(value), formats=", ".join(FORMATS))
            self.fail(" · ".join(text), param, ctx)
        return Wanted(form, file)


def report_options(command: F) -> F:
    """--format NAME as `form`, and --report FORMAT:FILE, repeatable, as `reports`."""
    form = click.option(
        "--format",
        "form",
        type=click.Choice(list(FORMATS)),
        default="text",
        show_default=True,
        help=short("report.format"),
    )
    reports = click.option(
        "--report",
        "reports",
        type=_Wanted(),
        metavar=_Wanted.name,
        multiple=True,
        help=short("report.file"),
    )
    return form(reports(command))


def emit(report: Report, form: str, reports: Sequence[Wanted], language: int) -> None:
    """Print the report in one format and write it into files.

    All are made before anything is printed or written. Exit code 1 with one clear line for
    each file that cannot be written; the other files are written all the same.
    """
    report = cleared(report)
    made = [(one, of_cleared(one.form, report, language)) for one in reports]
    _print(report, form, language)
    failures = [text for one, content in made if (text := _write(one, content, language))]
    if failures:
        fail("\n".join(failures))


def _print(report: Report, form: str, language: int) -> None:
    if form not in ("text", "github"):
        click.echo(of_cleared(form, report, language), nl=False)
        return
    from lianxin.reporters import full_text

    # A line of a record may look like a workflow command; the runner obeys none in here.
    fence = f"lianxin-{secrets.token_hex(16)}" if form == "github" else ""
    if fence:
        click.echo(f"::stop-commands::{fence}")
    show(full_text.lines(report, language))
    if fence:
        click.echo(f"::{fence}::")
        click.echo(of_cleared(form, report, language), nl=False)


def _write(wanted: Wanted, content: str, language: int) -> str | None:
    """What went wrong, as a sentence; None when the report is written."""
    try:
        _put(Path(wanted.file), content.encode(), append=wanted.form in APPENDED)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or str(error)
        return say("report.cannot-write", file=inert(wanted.file), why=inert(why))[language]
    return None


def _put(path: Path, data: bytes, append: bool) -> None:
    """Write a file whole or not at all; what is added to goes at its end."""
    if not append:
        write_whole(path, data)
        return
    with path.open("ab") as stream:
        stream.write(data)


def prefix_of(folder: Path) -> str:
    """Where a folder lies in the repository around it: '' at its top or in none, 'county/'."""
    folder = folder.resolve()
    for top in (folder, *folder.parents):
        if (top / ".git").exists():
            below = folder.relative_to(top).as_posix()
            return "" if below == "." else f"{below}/"
    return ""
