"""Nobody reads on, the disk of the output is full, nobody answers: no traceback."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner
from lianxin.cli import group

from tests.cli.running import AS_OF, finish, one_line, start

TALKING = ("check", "due", "regulations", "schema")


def arguments(command: str, root: Path) -> list[str]:
    if command == "schema":
        return ["schema", "regulation"]
    on = [] if command == "regulations" else AS_OF
    return [command, "--register", str(root), *on]


@pytest.mark.parametrize("command", [*TALKING, "--help"])
def test_a_reader_who_leaves_is_no_error_of_ours(pristine: Path, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    given = [command] if command == "--help" else arguments(command, pristine)
    process = start(*given, stdout=writing)
    os.close(writing)
    code, _, err = finish(process)
    assert code == (1 if command == "--help" else 141)
    assert err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("command", TALKING)
def test_a_full_disk_behind_the_output_is_one_line(pristine: Path, command: str) -> None:
    with Path("/dev/full").open("w") as full:
        code, _, err = finish(start(*arguments(command, pristine), stdout=full))
    assert code == 1
    assert "磁盘已满" in one_line(err)


def test_without_any_output_it_still_runs(pristine: Path) -> None:
    process = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *map(os.fsdecode, start_words(pristine))],
        capture_output=True, text=True, check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(__import__("sys").path)},
    )  # fmt: skip
    assert process.returncode == 0, process.stderr
    assert process.stderr == ""


def start_words(root: Path) -> list[str]:
    import sys

    return [sys.executable, "-m", "lianxin.cli", *arguments("due", root)]


@pytest.mark.parametrize(("language", "said"), [("zh", "没有得到回答"), ("en", "No answer")])
def test_questions_that_nobody_answers(county: Path, language: str, said: str) -> None:
    asked = ["init", "--force", "--register", str(county), "--lang", language]
    result = CliRunner().invoke(group, asked, input="")
    assert result.exit_code == 1
    assert said in result.output
    assert sorted(p.name for p in county.iterdir()) == ["records"]
