"""What the commands about regulations share: where these lie, and which were asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path

import click

from lianxin.cli import options
from lianxin.cli.screen import show
from lianxin.findings import Finding, Severity
from lianxin.law.model import Regulation
from lianxin.reporters.lines import Piece, line
from lianxin.words import say


def law_option(command: options.F) -> options.F:
    """--register DIR as `root`; without records/ too, since regulations need none."""
    return click.option(
        "--register",
        "root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        callback=lambda _ctx, _param, value: nearest() if value is None else value,
        metavar="DIR",
        help=options.short("cli.register"),
    )(command)


def nearest() -> Path:
    """This folder or the nearest above with records/ or regulations/; this one if none has."""
    here = Path.cwd()
    wanted = ("records", "regulations")
    return next(
        (
            folder
            for folder in (here, *here.parents)
            if any((folder / name).is_dir() for name in wanted)
        ),
        here,
    )


def chosen(names: Iterable[str], regulations: Mapping[str, Regulation]) -> list[Regulation]:
    """Those that were named, or all of them; a usage error for one that is not there."""
    wanted = list(dict.fromkeys(names)) or sorted(regulations)
    for name in wanted:
        if name not in regulations:
            close = ", ".join(get_close_matches(name, regulations, 3, 0.3)) or "-"
            text = say("regulations.unknown", name=name, nearest=close)
            raise click.UsageError(" · ".join(text))
    return [regulations[name] for name in wanted]


def wrong(findings: Iterable[Finding]) -> int:
    """How many mistakes there are in the regulation files."""
    return sum(
        finding.severity is Severity.ERROR and finding.place.file.startswith("regulations/")
        for finding in findings
    )


def tell_wrong(errors: int, language: int) -> None:
    """One line that says so, if there are any: what is wrong is left out of a list."""
    if errors:
        show([line(Piece(say("regulations.wrong", errors=errors)[language], "error"))])
