"""`lianxin regulations` and `lianxin coverage`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

ROOT = Path(__file__).resolve().parents[2]
INVENTED = ROOT / "tests" / "fixtures" / "invented"
Golden = Callable[[str, str], None]


def call(*arguments: str, columns: int = 100) -> Result:
    return CliRunner(env={"COLUMNS": str(columns)}).invoke(group, list(arguments))


def at(folder: Path, *arguments: str) -> Result:
    return call(*arguments, "--register", str(folder))


@pytest.fixture
def laws(tmp_path: Path) -> Path:
    """The invented regulations alone, without records, to be spoilt."""
    shutil.copytree(INVENTED / "regulations", tmp_path / "regulations")
    return tmp_path


def spoil(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / "regulations" / f"{name}.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


# ---- regulations ---------------------------------------------------------------------


@pytest.mark.parametrize("language", ["zh", "en"])
def test_regulations_list_what_each_has_and_who_adopted_it(language: str, golden: Golden) -> None:
    result = at(INVENTED, "regulations", "--lang", language)
    assert result.exit_code == 0
    golden(f"regulations.{language}.txt", result.output)


def test_regulations_for_programs() -> None:
    found = json.loads(at(INVENTED, "regulations", "--format", "json").output)
    watch, reading, rivers = found["regulations"]
    assert [one["regulation"] for one in (watch, reading, rivers)] == [
        "night-watch", "reading-companions", "river-wardens",
    ]  # fmt: skip
    assert {k: watch[k] for k in ("numbers", "rules", "duties", "record_rules")} == {
        "numbers": 6, "rules": 5, "duties": 4, "record_rules": 1,
    }  # fmt: skip
    assert (watch["judged_by_people"], watch["same_as"]) == (1, 0)
    (blank,) = reading["blanks"]
    assert (blank["name"], blank["lowest"], blank["highest"]) == ("readers_per_half_year", 10, 5000)
    (adopter,) = rivers["adopters"]
    assert adopter == {
        "organisation": "liuhe-cun",
        "name": {"zh": "柳荷村党支部", "en": "Branch of Liuhe village"},
        "since": "2026-01-01",
        "until": None,
    }
    assert found["errors"] == 0


def test_an_adoption_that_ended_says_so(tmp_path: Path) -> None:
    county = Path(shutil.copytree(INVENTED, tmp_path / "county"))
    adoption = county / "records/huai-jie/adoption/night-watch.yaml"
    text = adoption.read_text("utf-8")
    adoption.write_text(text.replace("blanks:", "until: 2026-10-31\nblanks:"), "utf-8")
    output = at(county, "regulations").output
    assert "槐街社区党支部，2026-09-01 起，2026-10-31 止" in output


def test_regulations_need_no_records(laws: Path) -> None:
    result = at(laws, "regulations", "--lang", "en")
    assert result.exit_code == 0
    assert result.output.count("by nobody yet") == 3


def test_records_without_regulations_are_judged_by_those_of_this_checkout(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    assert "[two-links]" in at(tmp_path, "regulations").output


def test_the_nearest_folder_above_counts(laws: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (laws / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(laws / "a" / "b")
    assert "[night-watch]" in call("regulations").output


def test_a_wrong_file_is_told_and_hides_no_other(laws: Path) -> None:
    spoil(laws, "night-watch", "setting:", "seting:")
    result = at(laws, "regulations")
    assert result.exit_code == 1
    assert "[night-watch]" not in result.output
    assert "[river-wardens]" in result.output
    assert "lianxin check" in result.output
    assert json.loads(at(laws, "regulations", "--format", "json").output)["errors"] == 2


# ---- coverage ------------------------------------------------------------------------


def test_every_clause_of_every_regulation_has_a_rule_or_a_reason() -> None:
    result = at(ROOT, "coverage", "--format", "json")
    assert result.exit_code == 0, at(ROOT, "coverage").output
    found: dict[str, Any] = json.loads(result.output)
    assert found["sum"]["open"] == 0
    assert found["sum"]["numbers"] == found["sum"]["ruled"] + found["sum"]["judged"]
    for regulation in found["regulations"]:
        assert regulation["numbers_said"], regulation["regulation"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_table(language: str, golden: Golden) -> None:
    result = at(INVENTED, "coverage", "--lang", language)
    assert result.exit_code == 0
    golden(f"coverage.{language}.txt", result.output)


def test_the_table_in_markdown(golden: Golden) -> None:
    golden("coverage.md", at(INVENTED, "coverage", "night-watch", "--format", "markdown").output)


def test_only_what_was_asked_for() -> None:
    output = at(INVENTED, "coverage", "river-wardens").output
    assert "[river-wardens]" in output
    assert "[night-watch]" not in output
    assert "共" not in output.splitlines()[-1]


def test_an_unknown_regulation_gets_the_nearest() -> None:
    result = at(INVENTED, "coverage", "river-warden")
    assert result.exit_code == 2
    assert "river-wardens" in result.output


def test_a_number_with_nothing_fails(laws: Path) -> None:
    spoil(laws, "night-watch", "numbers: ['1', ", "numbers: ['0', '1', ")
    result = at(laws, "coverage")
    assert result.exit_code == 1
    assert "没有规则，也没有写明为什么由人评判" in result.output
    assert "没有着落的 1 个" in result.output
    found = json.loads(at(laws, "coverage", "--format", "json").output)
    (missing,) = [n for r in found["regulations"] for n in r["numbers"] if not n["sound"]]
    assert missing == {"number": "0", "in_text": True, "sound": False, "clauses": []}
    markdown = at(laws, "coverage", "night-watch", "--format", "markdown", "--lang", "en")
    assert markdown.exit_code == 1
    assert "| 0 |  |  | neither a rule nor a reason why people judge |" in markdown.output


def test_a_number_that_the_text_has_not_fails(laws: Path) -> None:
    spoil(laws, "night-watch", ", '6']", "]")
    result = at(laws, "coverage", "night-watch", "--lang", "en")
    assert result.exit_code == 1
    assert "`numbers` has no such clause" in " ".join(result.output.split())


def test_a_file_that_lists_no_numbers_fails(laws: Path) -> None:
    spoil(laws, "night-watch", "numbers: ['1', '2', '3', '4', '5', '6']\n", "")
    result = at(laws, "coverage", "night-watch")
    assert result.exit_code == 1
    assert "文件里没有 numbers" in result.output
    assert "不在" not in result.output


def test_a_clause_that_cannot_be_read_is_no_coverage(laws: Path) -> None:
    spoil(laws, "night-watch", "area, is: public-security", "area, is: security")
    result = at(laws, "coverage", "night-watch")
    assert result.exit_code == 1
    assert "lianxin check" in result.output


def test_what_is_repeated_says_from_where(laws: Path) -> None:
    path = laws / "regulations" / "night-watch.yaml"
    text = path.read_text("utf-8").replace("'6']", "'6', '7']")
    repeated = "- {id: reading, number: '7', same_as: reading-companions/read-at-double-ninth}\n"
    path.write_text(text + repeated, "utf-8")
    output = at(laws, "coverage", "night-watch", "--format", "markdown", "--lang", "en").output
    assert "| reading (same as reading-companions/read-at-double-ninth) |" in output
    assert at(laws, "coverage").exit_code == 0
    listed = json.loads(at(laws, "regulations", "--format", "json").output)["regulations"][0]
    assert listed["same_as"] == 1


def test_text_of_a_file_steers_neither_terminal_nor_markdown(laws: Path) -> None:
    spoil(laws, "night-watch", "zh: 让人夜里安心", "zh: '让|人<b>夜*里*'")
    output = at(laws, "coverage", "night-watch", "--format", "markdown").output
    assert r"让\|人\<b\>夜\*里\*" in output


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_lines_fit_the_terminal(columns: int) -> None:
    from lianxin.reporters.columns import fitting
    from lianxin.reporters.lines import width

    for name in ("coverage", "regulations"):
        output = call(name, "--register", str(INVENTED), columns=columns).output
        tables = [one for one in output.splitlines() if one.startswith("  ")]
        assert len(tables) > 10
        sums = ("条号 ", "  条号 ")
        assert all(width(one) <= fitting(columns) for one in tables if not one.startswith(sums))
