"""`lianxin schema regulation|KIND`: the JSON Schema for editors and other people's checkers."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, tell
from lianxin.disk.one_file import write_whole
from lianxin.disk.refusal import cause
from lianxin.words import say

REGULATION = "regulation"


@click.command("schema", help=both("schema.help"))
@click.argument("name", metavar="regulation|KIND")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help=options.short("schema.out"))  # fmt: skip
@options.language_option
def command(name: str, out: Path | None, language: int) -> None:
    """Print the schema, or write it to a file, replacing what was there."""
    from lianxin.entry.new_regulation import as_json, schema_file
    from lianxin.records import KINDS
    from lianxin.schema import schema_of

    if name != REGULATION and name not in KINDS:
        known = (REGULATION, *KINDS)
        nearest = ", ".join(get_close_matches(name, known, 3, 0.3)) or ", ".join(known)
        raise click.UsageError(" · ".join(say("schema.unknown", name=name, nearest=nearest)))
    content = schema_file() if name == REGULATION else as_json(schema_of(name))
    if out is None:
        click.echo(content.decode(), nl=False)
        return
    try:
        write_whole(out, content)
    except OSError as error:
        fail(say("schema.cannot-write", file=out, why=cause(error))[language])
    tell(say("schema.written", file=out)[language])
