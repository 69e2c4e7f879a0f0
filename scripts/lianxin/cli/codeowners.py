"""`lianxin codeowners`: whose review is asked for which files, made from the records."""

from __future__ import annotations

from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail
from lianxin.findings import Severity
from lianxin.words import say

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("codeowners", help=both("codeowners.help"))
@options.register_option
@click.option("--write", type=FILE, metavar="FILE", help=options.short("codeowners.write"))
@click.option("--check", type=FILE, metavar="FILE", help=options.short("codeowners.check"))
@options.language_option
def command(root: Path, write: Path | None, check: Path | None, language: int) -> None:
    """Print, write or compare; 1 if the records have errors or the file is not current."""
    if write and check:
        raise click.UsageError(" · ".join(say("codeowners.either")))
    from lianxin.loading.load import load_register
    from lianxin.reporters.codeowners import codeowners

    register = load_register(root)
    if any(f.severity is Severity.ERROR for f in register.findings):
        fail(say("codeowners.unsound")[language])
    text = codeowners(register)
    if write:
        from lianxin.disk.one_file import write_whole

        write.parent.mkdir(parents=True, exist_ok=True)
        write_whole(write, text.encode())
        click.echo(say("codeowners.written", file=write)[language])
    elif check:
        _check(check, text.encode(), language)
    else:
        click.echo(text, nl=False)


def _check(file: Path, content: bytes, language: int) -> None:
    try:
        there = file.read_bytes()
    except OSError as error:
        why = error.strerror or type(error).__name__
        fail(say("codeowners.cannot-read", file=file, why=why)[language])
    # A checkout may have turned line ends; that changes nobody's right.
    if there.replace(b"\r\n", b"\n") != content:
        fail(say("codeowners.stale", file=file)[language])
    click.echo(say("codeowners.current", file=file)[language])
