"""What the READMEs promise: the commands of the tour work and show something."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from lianxin.cli import group

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.zh-CN.md")


def tour(name: str) -> list[list[str]]:
    """The arguments of every `lianxin` command that asks nothing."""
    text = (ROOT / name).read_text("utf-8")
    lines = re.findall(r"^\.venv/bin/lianxin (.+)$", text, re.MULTILINE)
    commands = [shlex.split(line, comments=True) for line in lines]
    return [command for command in commands if command[0] != "init"]


def fixed(name: str) -> list[str]:
    """The register and the day, for the commands that ask for them."""
    command = group.get_command(click.Context(group), name)
    known = {option for param in command.params for option in param.opts} if command else set()
    given = {"--register": str(ROOT), "--as-of": "2026-11-20"}
    return [part for option in given if option in known for part in (option, given[option])]


@pytest.mark.parametrize("name", READMES)
def test_the_commands_of_the_tour_show_something(name: str) -> None:
    commands = tour(name)
    assert {command[0] for command in commands} >= {"check", "due", "explain"}
    for command in commands:
        result = CliRunner().invoke(group, [*command, *fixed(command[0])])
        assert result.exit_code == 0, (command, result.output)
        assert len(result.output.splitlines()) > 4, command


@pytest.mark.parametrize("name", READMES)
def test_links_lead_to_files_that_are_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
