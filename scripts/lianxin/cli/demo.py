"""`lianxin demo`: a fictional register of any size, the same bytes for the same arguments."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import tell
from lianxin.words import say


@click.command("demo", help=both("cli.demo"))
@click.option("--seed", type=click.IntRange(0, 2**31), default=1, show_default=True)
@click.option("--organisations", type=click.IntRange(6, 2000), default=11, show_default=True)
@click.option("--members", type=click.IntRange(12, 20000), default=48, show_default=True)
@click.option("--from", "first", type=options.Day(), default=date(2026, 1, 1), show_default=True)
@click.option("--to", "last", type=options.Day(), default=date(2026, 11, 20), show_default=True)
@click.option(
    "--institutions/--no-institutions", default=True, help=options.short("cli.demo_institutions")
)
@click.option(
    "--out", type=click.Path(path_type=Path), required=True, help=options.short("cli.demo_out")
)
@options.language_option
def command(
    seed: int, organisations: int, members: int, first: date, last: date, institutions: bool,
    out: Path, language: int,
) -> None:  # fmt: skip
    """Write the register into a folder that does not exist yet."""
    from lianxin.demo import CannotMake, make, write

    if last < first:
        raise click.UsageError(" · ".join(say("cli.demo_order")))
    if out.exists() and any(out.iterdir() if out.is_dir() else [out]):
        raise click.UsageError(" · ".join(say("cli.demo_exists", folder=out)))
    try:
        files = make(seed, organisations, members, first, last, institutions)
    except CannotMake as error:
        raise click.UsageError(" · ".join(error.text)) from error
    write(files, out)
    tell(say("cli.demo_done", records=len(files), folder=out)[language])
