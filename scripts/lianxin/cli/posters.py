"""`lianxin posters`: the A4 sheets for the wall, as PDF."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail
from lianxin.words import say


@click.command("posters", help=both("cli.posters"))
@options.register_option
@options.as_of_option
@options.language_option
@options.site_url_option
@click.option(
    "--organisation",
    "only",
    multiple=True,
    metavar="SLUG",
    help=options.short("cli.posters_organisation"),
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("build/posters"),
    show_default=True,
    help=options.short("cli.posters_out"),
)
def command(
    root: Path, as_of: date, language: int, site_url: str, only: tuple[str, ...], out: Path
) -> None:  # fmt: skip
    """Print into memory first, then write: nothing half-made is left in the folder."""
    from lianxin.publish import printing
    from lianxin.publish.build import look_at
    from lianxin.publish.sheets import grouped_sheets, notes
    from lianxin.publish.views.shelf import Shelf

    if lacks := printing.lacking():
        fail(lacks.text[language])
    shelf = Shelf(*look_at(root, as_of))
    if strange := [slug for slug in only if shelf.organisation(slug) is None]:
        text = say("cli.posters_unknown", slugs="、".join(strange))
        raise click.BadParameter(" · ".join(text), param_hint="--organisation")
    made = grouped_sheets(shelf, ("zh", "en")[language], site_url, only)
    try:
        out.mkdir(parents=True, exist_ok=True)
        for name, pdf in made.files.items():
            (out / Path(name).name).write_bytes(pdf)
    except OSError as error:
        fail(say("cli.posters_unwritten", folder=out, why=error.strerror or error)[language])
    click.echo(say("cli.posters_done", count=len(made.files), folder=out)[language])
    for note in notes(made, site_url):
        click.echo(note[language])
    if made.failed:
        raise SystemExit(1)
