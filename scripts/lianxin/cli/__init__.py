"""The command line: parse, call, print, exit code. Nothing is decided here.

Exit codes: 0 clean, 1 something is wrong in what was read, 2 wrong usage.
"""

from __future__ import annotations

import sys
from importlib import import_module

import click

from lianxin import __version__
from lianxin.words import say

COMMANDS = (
    *("check", "due", "explain", "what-if", "site", "init", "demo"),
    *("regulations", "coverage", "new", "schema", "guard"),
    *("audit", "codeowners"),
    *("posters",),
)


class Lazy(click.Group):
    """Imports a command when it is called, so that `check` does not pay for the site."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which people meet them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"lianxin.cli.{cmd_name.replace('-', '_')}").command
        return command


def both(key: str, **values: object) -> str:
    """Help text: Chinese, then English, since --lang is not known yet."""
    text = say(key, **values)
    return f"{text.zh}\n\n{text.en}"


@click.group(
    cls=Lazy,
    help=both("cli.lianxin"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="lianxin")
def group() -> None:
    """Lianxin."""


def main() -> None:
    """Entry point: runs the group with UTF-8 output whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    group(prog_name="lianxin")
