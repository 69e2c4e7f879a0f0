"""The command line: parse, call, print, exit code. Nothing is decided here.

Exit codes: 0 clean, 1 something is wrong in what was read or could not be written,
2 wrong usage, 130 and 143 ended by the user or the system, 141 nobody reads on.
"""

from __future__ import annotations

from importlib import import_module

import click

from lianxin import __version__
from lianxin.cli.faults import leave, prepare, told
from lianxin.words import say

COMMANDS = (
    *("check", "due", "explain", "what-if", "site", "init", "demo"),
    *("regulations", "coverage", "new", "schema", "guard"),
    *("audit", "codeowners", "ledger", "verify", "posters"),
)


class Lazy(click.Group):
    """Imports a command when it is called, so that `check` does not pay for the site."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which people meet them."""
        return list(COMMANDS)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; whatever the disk or the user stops is told in one line."""
        with told(ctx):
            return super().invoke(ctx)

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
    prepare()
    try:
        group(prog_name="lianxin")
    except SystemExit as end:
        leave(end)
        raise
