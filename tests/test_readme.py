"""What the READMEs promise: the commands of the tour work and show something."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

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


@pytest.mark.parametrize("name", READMES)
def test_the_commands_of_the_tour_show_something(name: str) -> None:
    commands = tour(name)
    assert {command[0] for command in commands} >= {"check", "due", "explain"}
    for command in commands:
        options = [] if command == ["--help"] else ["--register", str(ROOT)]
        as_of = ["--as-of", "2026-11-20"] if options else []
        result = CliRunner().invoke(group, [*command, *options, *as_of])
        assert result.exit_code == 0, (command, result.output)
        assert len(result.output.splitlines()) > 4, command


@pytest.mark.parametrize("name", READMES)
def test_links_lead_to_files_that_are_there(name: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
