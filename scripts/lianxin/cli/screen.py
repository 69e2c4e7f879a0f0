"""Printing lines: in colours where a terminal is there, plain where not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import NoReturn

import click

from lianxin.reporters.lines import Line, inert, plain

STYLES = {
    "": "",
    "title": "bold",
    "path": "bold underline",
    "error": "bold red",
    "warning": "yellow",
    "note": "cyan",
    "good": "green",
    "dim": "dim",
    "key": "dim",
    "caret": "bold red",
}


def show(lines: Iterable[Line]) -> None:
    """Print to standard output. Escapes never come from a record: reporters made it inert."""
    if not _colours():
        sys.stdout.write(plain(lines))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    for one in lines:
        console.print(Text.assemble(*((p.text, STYLES[p.style]) for p in one)))


def _colours() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def tell(text: str, err: bool = False) -> None:
    """One line about what was done or is going on; names of files in it stay inert."""
    click.echo(inert(text), err=err)


def fail(text: str) -> NoReturn:
    """One clear line on standard error, then exit code 1."""
    tell(text.rstrip(), err=True)
    raise SystemExit(1)
