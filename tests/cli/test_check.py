"""`lianxin check` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from lianxin.cli import group

from tests.cli.conftest import Run


def first(county: Path, pattern: str) -> Path:
    return sorted(county.glob(pattern))[0]


def test_a_sound_register_is_clean(run: Run) -> None:
    result = run("check")
    assert result.exit_code == 0, result.output
    assert "没有发现问题" in result.output or "错误 0 处" in result.output


def test_a_bad_date_is_shown_with_its_line_a_caret_and_the_way_out(run: Run, county: Path) -> None:
    file = first(county, "records/*/contact/*/*.yaml")
    text = file.read_text("utf-8")
    line = next(n for n, one in enumerate(text.splitlines(), 1) if one.startswith("date:"))
    file.write_text(text.replace("date: 2026-0", "date: 2026-"), "utf-8")
    result = run("check")
    assert result.exit_code == 1
    assert str(file.relative_to(county)) in result.output
    assert f"{line}:7" in result.output
    assert "^" in result.output
    assert "怎么办" in result.output


def test_one_bad_record_never_hides_another(run: Run, county: Path) -> None:
    one, two = sorted(county.glob("records/*/member/*.yaml"))[:2]
    one.write_text("name: [\n", "utf-8")
    two.write_bytes("姓名: 甲".encode("gbk"))
    found = json.loads(run("check", "--format", "json").output)["findings"]
    files = {f["file"] for f in found}
    assert {str(one.relative_to(county)), str(two.relative_to(county))} <= files


def test_json_has_places_both_languages_and_a_version(run: Run, county: Path) -> None:
    first(county, "records/*/member/*.yaml").write_text("nmae: 甲\n", "utf-8")
    result = run("check", "--format", "json")
    document = json.loads(result.output)
    assert result.exit_code == 1
    assert document["api"] == "v1"
    assert document["as_of"] == "2026-11-20"
    for finding in document["findings"]:
        assert finding["line"] >= 1
        assert finding["message"]["zh"]
        assert finding["message"]["en"]


def test_github_annotations_come_after_the_fenced_report(run: Run, county: Path) -> None:
    file = first(county, "records/*/member/*.yaml")
    file.write_text("nmae: '::error::甲'\n", "utf-8")
    lines = run("check", "--format", "github").output.splitlines()
    token = lines[0].removeprefix("::stop-commands::")
    closing = lines.index(f"::{token}::")
    assert any("::error::甲" in one for one in lines[:closing])
    after = lines[closing + 1 :]
    assert after
    assert all(one.startswith(("::error file=", "::warning file=")) for one in after)


def test_the_output_speaks_english_when_asked(run: Run, county: Path) -> None:
    first(county, "records/*/member/*.yaml").write_text("nmae: 甲\n", "utf-8")
    output = run("check", "--lang", "en").output
    assert "What to do" in output
    assert "errors" in output


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"- \n" * 20000, b"a: &x [*x]\n", b"\0" * 70000]
)
def test_nothing_a_user_writes_gives_a_traceback(run: Run, county: Path, data: bytes) -> None:
    first(county, "records/*/organisation.yaml").write_bytes(data)
    result = run("check")
    assert result.exit_code == 1, result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_the_examples_of_the_regulations_are_worked_through_when_asked(run: Run) -> None:
    assert run("check", "--cases").exit_code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--as-of", "20261120"],
        ["check", "--format", "yaml"],
        ["check", "--register", "/nonexistent"],
        ["cheque"],
        ["due", "--status", "fine"],
        ["demo"],
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str]) -> None:
    assert CliRunner().invoke(group, arguments).exit_code == 2


def test_a_folder_without_records_is_wrong_usage(tmp_path: Path) -> None:
    result = CliRunner().invoke(group, ["check", "--register", str(tmp_path)])
    assert result.exit_code == 2
    assert "records" in result.output


def test_the_same_arguments_give_the_same_output(run: Run) -> None:
    assert run("check").output == run("check").output
