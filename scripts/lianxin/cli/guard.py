"""`lianxin guard`: is there private data in these files? Runs before anything is committed."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from pathlib import Path

import click

from lianxin.cli import both, options
from lianxin.cli.screen import fail, show
from lianxin.disk.refusal import cause
from lianxin.findings import Finding, Place
from lianxin.privacy import Sighting, mask, scan
from lianxin.reporters.lines import Piece, inert, line
from lianxin.words import say

LARGEST = 4 * 1024 * 1024
"""Bytes; a larger file is no record and no text that somebody wrote."""


@click.command("guard", help=both("guard.help"))
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--fingerprint", "prints", is_flag=True, help=options.short("guard.fingerprint"))
@options.language_option
def command(files: tuple[Path, ...], prints: bool, language: int) -> None:
    """Look at every line of the files and at their names; 1 if something is surely private."""
    waived, members = _known(files)
    bad = False
    for file in files:
        for place, seen, text in _seen(file, members, language):
            if any(print_of(seen, one) for one in waived):
                continue
            bad = bad or seen.sure
            if prints:
                _print(place, seen)
            else:
                _show(place, seen, text, language)
    if not bad and not prints:
        show([line(Piece(say("guard.clean", count=len(files))[language], "good"))])
    raise SystemExit(bad)


def print_of(seen: Sighting, written: str) -> bool:
    """Whether a fingerprint of a waiver is that of what was seen."""
    from lianxin.privacy.fingerprint import matches

    return matches(seen.value, written)


def _seen(
    file: Path, members: frozenset[str], language: int
) -> Iterator[tuple[Place, Sighting, str]]:
    name = file.as_posix()
    for seen in scan(file.stem.replace("-", " "), members):
        yield Place(name), seen, ""
    try:
        with file.open("rb") as stream:
            content = stream.read(LARGEST)
    except OSError as error:
        fail(say("guard.unreadable", file=mask(name), why=cause(error))[language])
    if b"\0" in content:
        return  # no text
    for number, text in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
        for seen in scan(text, members):
            yield Place(name, (), number, seen.start + 1), seen, text


def _known(files: tuple[Path, ...]) -> tuple[tuple[str, ...], frozenset[str]]:
    """Fingerprints of known false alarms and names of members, if a register is near."""
    here = Path.cwd()
    root = next((f for f in (here, *here.parents) if (f / "records").is_dir()), None)
    if root is None or not files:
        return (), frozenset()
    from lianxin.loading.load import load_register

    register = load_register(root)
    prints = (getattr(e.record, "fingerprint", None) for e in register.of("waiver"))
    names = (getattr(e.record, "name", "") for e in register.of("member"))
    return tuple(p for p in prints if p), frozenset(n for n in names if n)


def _show(place: Place, seen: Sighting, text: str, language: int) -> None:
    from lianxin.loading.private import finding
    from lianxin.reporters import text as reporter

    found: Finding = finding(place, seen)
    show(reporter.report([found], lambda _file, _line: text, language))


def _print(place: Place, seen: Sighting) -> None:
    from lianxin.privacy.fingerprint import SALT_BYTES, fingerprint

    made = fingerprint(seen.value, secrets.token_bytes(SALT_BYTES))
    show([line(inert(f"{mask(place.file)}:{place.line}  privacy/{seen.kind}  {made}"))])
