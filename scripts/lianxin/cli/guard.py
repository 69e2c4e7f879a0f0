"""`lianxin guard`: is there private data in these files? Runs before anything is committed."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.guarding import TooLarge, files_in, known, text_of
from lianxin.cli.screen import show
from lianxin.findings import Finding, Place
from lianxin.privacy import Sighting, mask, mask_path, scan, scan_name
from lianxin.privacy.hiding import masked
from lianxin.reporters.lines import Piece, inert, line
from lianxin.words import say

SCISSORS = "# ------------------------ >8"
"""Below it git shows the change itself in the draft of a message, and leaves it out after."""


@click.command("guard", help=both("guard.help"))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--message", is_flag=True, help=options.short("guard.message"))
@click.option("--fingerprint", "prints", is_flag=True, help=options.short("guard.fingerprint"))
@options.language_option
def command(files: tuple[Path, ...], message: bool, prints: bool, language: int) -> None:
    """Look at the texts of the files and at their names; 1 if something is surely private,
    or if a file cannot be looked through."""
    all_files = tuple(one for file in files for one in files_in(file))
    waived, members = known(Path.cwd()) if files else (None, frozenset())
    bad = False
    for file in all_files:
        text, wrong = _text(file, language)
        if message:
            text = text.partition(SCISSORS)[0]
        bad = bad or wrong
        for place, seen in _seen(file, text, members, message):
            if waived is not None and waived(file, seen):
                continue
            bad = bad or seen.sure
            if prints:
                _print(place, seen)
            else:
                _show(place, seen, text, language)
    if not bad and not prints:
        show([line(Piece(say("guard.clean", count=len(all_files))[language], "good"))])
    raise SystemExit(bad)


def _text(file: Path, language: int) -> tuple[str, bool]:
    """The text of a file, and whether it could not be read though it should be. What is no
    text is said on standard error and passes: nothing can be seen in it."""
    name, what, why = _shown(file), "", ""
    try:
        text = text_of(file)
    except OSError as error:
        text, what, why = "", "guard.unreadable", error.strerror or type(error).__name__
    except TooLarge as error:
        text, what, why = "", "guard.too-large", str(error.most)
    if text is None:
        click.echo(say("guard.no-text", file=name)[language], err=True)
    elif what:
        click.echo(say(what, file=name, why=why)[language], err=True)
    return text or "", bool(what)


def _seen(
    file: Path, text: str, members: frozenset[str], message: bool
) -> Iterator[tuple[Place, Sighting]]:
    name = _name(file)
    if not message:
        for step in file.parts if not file.is_absolute() else (file.name,):
            for seen in scan_name(_printable(step).removesuffix(file.suffix), members):
                yield Place(name), seen
    for seen in scan(text, members):
        number = text.count("\n", 0, seen.start) + 1
        yield Place(name, (), number, seen.start - text.rfind("\n", 0, seen.start)), seen


def _show(place: Place, seen: Sighting, text: str, language: int) -> None:
    from lianxin.loading.private import finding
    from lianxin.reporters import text as reporter

    found: tuple[Finding, ...] = masked([finding(place, seen)])
    hidden = mask(text).split("\n")
    show(reporter.report(found, lambda _file, number: hidden[number - 1], language))


def _print(place: Place, seen: Sighting) -> None:
    from lianxin.privacy.fingerprint import SALT_BYTES, fingerprint

    made = fingerprint(seen.kind, seen.value, secrets.token_bytes(SALT_BYTES))
    shown = replace(place, file=mask_path(place.file))
    show([line(inert(f"{shown.file}:{shown.line}  privacy/{seen.kind}  {made}"))])


def _name(file: Path) -> str:
    return _printable(file.as_posix())


def _printable(name: str) -> str:
    """A name that can be written out; names of files need not be text."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def _shown(file: Path) -> str:
    return inert(mask_path(_name(file)))
