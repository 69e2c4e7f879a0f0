"""`lianxin guard`: is there private data in these files? Runs before anything is committed."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import show
from lianxin.disk.refusal import cause
from lianxin.findings import Finding, Place
from lianxin.privacy import Sighting, mask, mask_path
from lianxin.privacy.files import TooLarge, files_in, seen_in, text_of
from lianxin.privacy.hiding import masked
from lianxin.privacy.near import near
from lianxin.reporters.lines import Piece, inert, line
from lianxin.words import say


@click.command("guard", help=both("guard.help"))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--message", is_flag=True, help=options.short("guard.message"))
@click.option("--fingerprint", "prints", is_flag=True, help=options.short("guard.fingerprint"))
@options.language_option
def command(files: tuple[Path, ...], message: bool, prints: bool, language: int) -> None:
    """Look at the texts of the files and at their names; 1 if something is surely private,
    or if a file cannot be looked through."""
    all_files = tuple(one for file in files for one in files_in(file))
    register = near(Path.cwd())
    members = register.members if register else frozenset()
    bad = False
    for file in all_files:
        for place, seen in _seen(file, members, message, language):
            if seen is not None and register is not None and register.waives(file, seen):
                continue
            bad = bad or seen is None or seen.sure
            if seen is not None and prints:
                _print(place, seen)
            elif seen is not None:
                _show(file, place, seen, language)
    if not bad and not prints:
        show([line(Piece(say("guard.clean", count=len(all_files))[language], "good"))])
    raise SystemExit(bad)


def _seen(
    file: Path, members: frozenset[str], message: bool, language: int
) -> Iterator[tuple[Place, Sighting | None]]:
    """What was seen and where; None for a file that should be looked through and cannot be.
    What is no text is said on standard error and passes: nothing can be seen in it."""
    name = _printable(file.as_posix())
    try:
        found = seen_in(file, members, message)
    except TooLarge as error:
        yield from _complain("guard.too-large", name, str(error.most), language)
    except OSError as error:
        yield from _complain("guard.unreadable", name, cause(error)[language], language)
    else:
        if found is None:
            list(_complain("guard.no-text", name, "", language))
        for number, column, seen in found or ():
            yield Place(name, (), number, column), seen


def _complain(what: str, name: str, why: str, language: int) -> Iterator[tuple[Place, None]]:
    text = say(what, file=inert(mask_path(name)), why=why)[language]
    click.echo(text, err=True)
    yield Place(name), None


def _show(file: Path, place: Place, seen: Sighting, language: int) -> None:
    from lianxin.loading.private import finding
    from lianxin.reporters import text as reporter

    found: tuple[Finding, ...] = masked([finding(place, seen)])
    lines = mask(text_of(file) or "").split("\n") if place.line else []
    show(reporter.report(found, lambda _file, number: lines[number - 1], language))


def _print(place: Place, seen: Sighting) -> None:
    from lianxin.privacy.fingerprint import SALT_BYTES, fingerprint

    made = fingerprint(seen.kind, seen.value, secrets.token_bytes(SALT_BYTES))
    shown = replace(place, file=mask_path(place.file))
    show([line(inert(f"{shown.file}:{shown.line}  privacy/{seen.kind}  {made}"))])


def _printable(name: str) -> str:
    """A name that can be written out; names of files need not be text."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")
