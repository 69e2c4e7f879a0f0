"""`lianxin new regulation ID`: a first file that works, to be made one's own."""

from __future__ import annotations

from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.laws import law_option
from lianxin.cli.screen import fail, tell
from lianxin.words import say


@click.group("new", help=both("entry.new"))
def command() -> None:
    """What can be begun."""


@command.command("regulation", help=both("entry.new-regulation"))
@click.argument("name", metavar="ID")
@click.option("--title", metavar="ZH", help=options.short("entry.new-title"))
@click.option("--english", metavar="EN", help=options.short("entry.new-english"))
@law_option
@options.language_option
def regulation(
    name: str, title: str | None, english: str | None, root: Path, language: int
) -> None:
    """Write the file; 2 for a name or title that cannot be one, 1 if it is there already."""
    from lianxin.entry.new_regulation import CannotWrite, new_regulation
    from lianxin.entry.scaffold import CannotStart, usual_title

    try:
        file = new_regulation(root, name, usual_title(name, title, english))
    except CannotStart as error:
        raise click.UsageError(" · ".join(error.text)) from error
    except CannotWrite as error:
        fail(error.text[language])
    tell(say("entry.regulation-begun", file=root / file, name=name)[language])
