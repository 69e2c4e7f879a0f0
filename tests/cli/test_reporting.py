"""Reports as they land on disk: whole or not at all, and never in the place of a device."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from lianxin.cli import group
from lianxin.cli.reporting import prefix_of

from tests.cli.conftest import Run


@pytest.fixture
def broken(county: Path) -> Path:
    """The county with one member's record spoilt."""
    file = sorted(county.glob("records/*/member/*.yaml"))[0]
    file.write_text("nmae: 甲\n", "utf-8")
    return county


def test_all_reports_are_written_beside_what_is_printed(
    run: Run, broken: Path, tmp_path: Path
) -> None:
    forms = ("text", "json", "github", "summary", "sarif", "gitlab", "junit")
    (tmp_path / "json").write_text("old" * 9999, "utf-8")
    wanted = [x for form in forms for x in ("--report", f"{form}:{tmp_path / form}")]
    result = run("check", *wanted)
    assert result.exit_code == 1
    assert "nmae" in result.output
    assert all("nmae" in (tmp_path / form).read_text("utf-8") for form in forms)
    document = json.loads((tmp_path / "json").read_text("utf-8"))
    assert document == json.loads(run("check", "--format", "json").output)
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == sorted(forms)


def test_a_summary_is_added_to_what_others_wrote(run: Run, broken: Path, tmp_path: Path) -> None:
    file = tmp_path / "summary.md"
    file.write_text("before\n", "utf-8")
    run("check", "--report", f"summary:{file}")
    text = file.read_text("utf-8")
    assert text.startswith("before\n## ")
    assert text.count("## ") == 1


def test_what_cannot_be_written_is_one_clear_line_and_the_rest_is_written(
    run: Run, tmp_path: Path
) -> None:
    good = tmp_path / "good.json"
    wrong = tmp_path / "none" / "x.sarif"
    result = run("check", "--report", f"sarif:{wrong}", "--report", f"json:{good}")
    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert str(wrong) in result.stderr
    assert json.loads(good.read_text("utf-8"))["api"] == "v1"
    assert run("check", "--report", f"sarif:{tmp_path}").exit_code == 1
    assert run("check", "--report", "sarif:a\0b").exit_code == 1
    assert not list(tmp_path.glob(".lianxin-*"))


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="no links")
def test_a_link_stays_a_link_and_a_device_a_device(run: Run, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_text("old", "utf-8")
    link.symlink_to(target)
    assert run("check", "--report", f"gitlab:{link}", "--report", "json:/dev/null").exit_code == 0
    assert link.is_symlink()
    assert isinstance(json.loads(target.read_text("utf-8")), list)
    assert Path("/dev/null").is_char_device()


@pytest.mark.parametrize("value", ["sarif", "sarif:", "yaml:x", ":x", ""])
def test_a_report_that_cannot_be_meant_is_wrong_usage(county: Path, value: str) -> None:
    arguments = ["check", "--register", str(county), "--report", value]
    assert CliRunner().invoke(group, arguments).exit_code == 2


def test_annotations_and_paths_begin_at_the_top_of_the_repository(
    run: Run, broken: Path, tmp_path: Path
) -> None:
    (tmp_path / ".git").mkdir()
    assert prefix_of(broken) == "county/"
    assert prefix_of(tmp_path) == ""
    printed = run("check", "--format", "github").output
    assert "::error file=county/records/" in printed
    for issue in json.loads(run("check", "--format", "gitlab").output):
        assert issue["location"]["path"].startswith("county/records/")
