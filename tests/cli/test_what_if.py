"""`lianxin what-if`: a proposed text against the past of a register."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LAWS = Path(__file__).resolve().parents[2] / "regulations"
PRESENT = (LAWS / "two-links.yaml").read_text("utf-8")


def amended(old: str, new: str, nth: int = 1) -> str:
    """The present text with the nth occurrence of `old` in the monthly contact replaced."""
    head, mark, rest = PRESENT.partition("- id: monthly-contact\n")
    assert old in rest
    return head + mark + rest.replace(old, new, nth)


@pytest.fixture
def proposal(tmp_path: Path) -> Path:
    """Two contacts a month instead of one, under a name of its own."""
    file = tmp_path / "next year.yaml"
    file.write_text(amended("at_least: 1", "at_least: 2"), "utf-8")
    return file


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_it_lists_what_would_newly_have_failed(run: Run, proposal: Path) -> None:
    result = run("what-if", f"two-links@{proposal}")
    assert result.exit_code == 0, result.output
    assert "改前：至少 1 次" in result.output
    assert "改后：至少 2 次" in result.output
    assert "新增未做到" in result.output
    assert "已有 1，应至少 2" in result.output
    assert "用 --all 全部列出" in result.output
    assert f"假如按 {proposal} 施行" in result.output


def test_all_lists_as_many_as_it_counts(run: Run, proposal: Path) -> None:
    found = json.loads(run("what-if", f"two-links@{proposal}", "--format", "json").output)
    (rule,) = found["rules"]
    worse = rule["newly_failed"]
    assert worse
    output = run("what-if", f"two-links@{proposal}", "--all", "--lang", "en").output
    assert f"Newly failed: {len(worse)}\n" in output
    assert output.count("asked for at least 2") == len(worse)
    assert "--all lists them" not in output
    assert {(o["status"], o["at_least"]) for o in worse} == {("breached", 2)}
    assert (rule["rule"], rule["change"]) == ("two-links/monthly-contact", "changed")
    assert found["file"] == str(proposal)


def test_present_and_proposed_count_the_same_windows(run: Run, proposal: Path) -> None:
    found = json.loads(run("what-if", f"two-links@{proposal}", "--format", "json").output)
    (rule,) = found["rules"]
    assert sum(rule["present"].values()) == sum(rule["proposed"].values()) > 0
    lost = rule["present"].get("met", 0) - rule["proposed"].get("met", 0)
    assert lost == rule["proposed"].get("open", 0) - rule["present"].get("open", 0) + len(
        rule["newly_failed"]
    )


def test_since_leaves_out_what_began_before(run: Run, proposal: Path) -> None:
    arguments = ("what-if", f"two-links@{proposal}", "--format", "json", "--since", "2026-09-01")
    (rule,) = json.loads(run(*arguments).output)["rules"]
    assert rule["supposed_from"] == "2026-09-01"
    assert rule["newly_failed"]
    assert all(o["window"]["first"] >= "2026-09-01" for o in rule["newly_failed"])


def test_nothing_is_written(run: Run, proposal: Path, county: Path) -> None:
    before = snapshot(county)
    run("what-if", f"two-links@{proposal}")
    assert snapshot(county) == before


def test_the_present_text_changes_nothing(run: Run) -> None:
    result = run("what-if", f"two-links@{LAWS / 'two-links.yaml'}", "--lang", "en")
    assert result.exit_code == 0
    assert "It asks for the same as the present text" in result.output


def test_what_is_wrong_in_the_file_is_shown_as_check_shows_it(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text(amended("at_least: 1", "at_leest: 1"), "utf-8")
    result = run("what-if", f"two-links@{file}")
    assert result.exit_code == 1
    assert str(file) in result.output
    assert "at_leest: 1" in result.output  # the line with its caret
    assert "没有重新核对" in result.output
    found = json.loads(run("what-if", f"two-links@{file}", "--format", "json").output)
    assert all(f["file"] == str(file) and f["line"] for f in found["findings"])


def test_broken_yaml_is_shown_with_its_place(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_bytes(b"id: two-links\n\ttitle: x\n")
    result = run("what-if", f"two-links@{file}")
    assert result.exit_code == 1
    assert "2:1" in result.output


def test_a_text_of_another_regulation_is_refused(run: Run) -> None:
    result = run("what-if", f"company@{LAWS / 'two-links.yaml'}")
    assert result.exit_code == 1
    assert "不是“company”的" in result.output


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("two-link@x.yaml",), "two-links"),
        (("two-links",), "REGULATION@FILE"),
        (("two-links@",), "REGULATION@FILE"),
        (("@x.yaml",), "REGULATION@FILE"),
        (("two-links@no-such-file.yaml",), "no-such-file.yaml"),
        (("two-links@.",), "cannot read"),
        (("two-links@x.yaml", "--since", "2027-01-01"), "2027-01-01"),
    ],
)
def test_wrong_usage_is_explained(run: Run, arguments: tuple[str, ...], says: str) -> None:
    result = run("what-if", *arguments)
    assert result.exit_code == 2, result.output
    assert says in result.output
