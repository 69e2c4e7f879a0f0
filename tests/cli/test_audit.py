"""`lianxin audit` as people and workflows call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

from tests.audit.world import CONTACT, FILES, LAMPS, PROMISE, VILLAGE
from tests.history.making import Made

NEW = f"{VILLAGE}/contact/2026/0612-p1.yaml"
MOVED = LAMPS.replace("06-30", "07-30")
Call = Callable[..., Result]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A repository with a good change, a bad one, and one that holds a telephone number."""
    made = Made(tmp_path_factory.mktemp("audit") / "仓 库")
    made.commit(dict(FILES), "the register")
    made.git("branch", "good")
    made.git("branch", "bad")
    made.git("branch", "clash")
    made.git("checkout", "-q", "good")
    made.commit({NEW: FILES[CONTACT].replace("06-05", "06-12")})
    made.git("checkout", "-q", "bad")
    made.commit({PROMISE: MOVED, f"{VILLAGE}/a\n::error::b.yaml": "x"})
    made.git("checkout", "-q", "main")
    return made


@pytest.fixture
def call(made: Made) -> Call:
    def run(*arguments: str, head: str = "good") -> Result:
        fixed = ("--register", str(made.folder), "--base", "main", "--head", head)
        return CliRunner().invoke(group, ["audit", *fixed, "--on", "2026-06-20", *arguments])

    return run


def test_a_good_change(call: Call) -> None:
    result = call("--actor", "zixu--du-zhong")
    assert result.exit_code == 0
    assert "可以合并" in result.output
    assert "zixu--du-zhong" in result.output


def test_a_bad_change_is_told_with_its_line(call: Call) -> None:
    result = call("--lang", "en", head="bad")
    assert result.exit_code == 1
    assert "4:11" in result.output
    assert "deadline: 2026-07-30" in result.output
    assert "May not be merged" in result.output


def test_a_name_with_a_line_end_stays_on_its_line(call: Call) -> None:
    result = call("--format", "github", head="bad")
    assert not [line for line in result.output.splitlines() if line.startswith("::error::b")]


@pytest.mark.parametrize("form", ["json", "sarif", "gitlab"])
def test_formats_for_programs(call: Call, form: str) -> None:
    document: Any = json.loads(call("--format", form, head="bad").output)
    assert "audit/deadline-moved" in json.dumps(document)


def test_the_json_says_what_was_judged(call: Call, made: Made) -> None:
    document = json.loads(call("--format", "json").output)
    assert document["api"] == "v1"
    assert document["head"] == made.git("rev-parse", "good")
    assert document["base"] == document["fork"] == made.git("rev-parse", "main")
    assert (document["on"], document["actor"], document["passes"]) == ("2026-06-20", None, True)


def test_several_reports_at_once(call: Call, tmp_path: Path) -> None:
    reports = [f"{form}:{tmp_path / form}" for form in ("summary", "junit", "sarif")]
    result = call(*(x for one in reports for x in ("--report", one)), head="bad")
    assert result.exit_code == 1
    assert all("deadline-moved" in (tmp_path / f).read_text("utf-8") for f in ("junit", "sarif"))
    assert "2026-07-30" in (tmp_path / "summary").read_text("utf-8")


@pytest.mark.parametrize("head", ["nowhere", "--output=x", "main..good", "good^{tree}", ""])
def test_what_cannot_be_read_is_never_no_change(call: Call, head: str) -> None:
    result = call(head=head)
    assert result.exit_code in (1, 2)
    assert "可以合并" not in result.output
    assert "Traceback" not in result.output


def test_an_error_of_history_is_an_annotation_too(call: Call) -> None:
    result = call("--format", "github", head="no\n::error::where")
    lines = result.stdout.splitlines()
    assert [line for line in lines if line.startswith("::")] == lines
    assert len(lines) == 1
    assert result.exit_code == 1


def test_a_folder_without_history(tmp_path: Path) -> None:
    for file, text in FILES.items():
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
    result = CliRunner().invoke(
        group, ["audit", "--register", str(tmp_path), "--base", "main", "--lang", "en"]
    )
    assert result.exit_code == 1
    assert "not in a git repository" in result.stderr


def test_usage(call: Call) -> None:
    assert CliRunner().invoke(group, ["audit"]).exit_code == 2
    assert call("--on", "yesterday").exit_code == 2
    assert call("--format", "xml").exit_code == 2
