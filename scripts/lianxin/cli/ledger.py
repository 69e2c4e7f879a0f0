"""`lianxin ledger`: the fingerprint of all records, for people and as a file."""

from __future__ import annotations

import secrets
from datetime import date
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, show
from lianxin.disk.one_file import write_new, write_whole
from lianxin.ledger import file
from lianxin.ledger.entries import KEY_BYTES, KEY_FILE
from lianxin.ledger.making import of_commit, of_folder
from lianxin.words import say


@click.command("ledger", help=both("proof.ledger-help"))
@options.register_option
@click.option("--commit", "revision", metavar="REV", help=options.short("proof.commit-option"))
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help=options.short("proof.out-option"),
)
@click.option("--new-key", is_flag=True, help=options.short("proof.new-key-option"))
@options.as_of_option
@options.format_option("text", "json")
@options.language_option
def command(
    root: Path, revision: str | None, out: Path | None, new_key: bool, as_of: date, form: str,
    language: int,
) -> None:  # fmt: skip
    """Read, fold, print or write; --out always writes the file for programs."""
    from lianxin.publish.policy import address_is_public
    from lianxin.reporters import ledger as reporter

    if new_key:
        _make_key(root, language)
        return
    if revision is None:
        made = of_folder(root, as_of, address_is_public)
    else:
        made = of_commit(root, revision, as_of, address_is_public)
    if out is not None:
        write_whole(out, file.dump(made))
        click.echo(say("proof.written", file=out)[language])
    elif form == "json":
        click.echo(file.dump(made), nl=False)
    else:
        show(reporter.report(made, language))


def _make_key(root: Path, language: int) -> None:
    path = root / KEY_FILE
    if path.exists() or path.is_symlink():
        fail(say("proof.key-exists", file=path)[language])
    write_new(path, f"{secrets.token_hex(KEY_BYTES)}\n".encode())
    click.echo(say("proof.key-made", file=path)[language])
