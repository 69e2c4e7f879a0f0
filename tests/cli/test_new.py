"""`lianxin new regulation` and `lianxin schema`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st
from lianxin.cli import group
from lianxin.entry.scaffold import CannotStart, regulation_file, usual_title
from lianxin.law.coverage import coverage
from lianxin.law.load import load_regulations
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, parse
from lianxin.trials.cases import check_cases

from tests.law.test_schema import PUBLISHED, wrong
from tests.mutants.judging import judge, rules

ROOT = Path(__file__).resolve().parents[2]


def call(*arguments: str) -> Result:
    return CliRunner().invoke(group, list(arguments))


def new(folder: Path, *arguments: str) -> Result:
    return call("new", "regulation", *arguments, "--register", str(folder))


def test_what_is_begun_works_at_once(tmp_path: Path) -> None:
    result = new(tmp_path, "river-visits", "--title", "河边走访", "--english", "Visits: 'river'")
    assert result.exit_code == 0, result.output
    assert "lianxin coverage river-visits" in result.output
    regulations, findings = load_regulations(tmp_path)
    assert findings == ()
    law = regulations["river-visits"]
    assert law.title == ("河边走访", "Visits: 'river'")
    assert law.numbers
    assert law.blanks
    assert check_cases(regulations) == ()
    assert coverage(law).sound
    assert {bool(clause.judged) for clause in law.clauses} == {True, False}
    verdicts = [judge(law, clause) for clause in rules(law)]
    assert [(v.survivors, v.wrong) for v in verdicts] == [((), ())]
    assert verdicts[0].mutants >= 6


def test_an_editor_finds_the_schema_and_is_content(tmp_path: Path) -> None:
    new(tmp_path, "river-visits")
    file = tmp_path / "regulations" / "river-visits.yaml"
    text = file.read_text("utf-8")
    first, _, path = text.partition("\n")[0].partition("$schema=")
    assert first == "# yaml-language-server: "
    assert (file.parent / path).read_bytes() == (ROOT / PUBLISHED).read_bytes()
    assert wrong(text) == []
    # No other file in regulations/, which would be refused there.
    assert [p.name for p in file.parent.iterdir()] == ["river-visits.yaml"]


def test_in_a_checkout_the_published_schema_is_named(tmp_path: Path) -> None:
    schema = tmp_path / PUBLISHED
    schema.parent.mkdir(parents=True)
    schema.write_text("{}", "utf-8")
    new(tmp_path, "river-visits")
    text = (tmp_path / "regulations" / "river-visits.yaml").read_text("utf-8")
    assert f"$schema=../{PUBLISHED}\n" in text
    assert schema.read_text("utf-8") == "{}"
    assert not (tmp_path / "schema").exists()


def test_check_takes_it(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    (tmp_path / "regulations").mkdir()
    new(tmp_path, "river-visits")
    result = call("check", "--cases", "--register", str(tmp_path))
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_is_overwritten(tmp_path: Path, language: str) -> None:
    file = tmp_path / "regulations" / "river-visits.yaml"
    file.parent.mkdir()
    file.write_text("mine", "utf-8")
    result = new(tmp_path, "river-visits", "--lang", language)
    assert result.exit_code == 1
    assert "regulations/river-visits.yaml" in result.output
    assert ("已经有了", "exists already")[language == "en"] in result.output
    assert file.read_text("utf-8") == "mine"


def test_a_link_to_nowhere_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "regulations").mkdir()
    (tmp_path / "regulations" / "river.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    assert new(tmp_path, "river").exit_code == 1
    assert not (tmp_path / "elsewhere.yaml").exists()


def test_the_regulations_a_register_is_judged_by_stay_in_force(tmp_path: Path) -> None:
    """A new folder regulations/ would replace those of this checkout."""
    (tmp_path / "records").mkdir()
    result = new(tmp_path, "river-visits")
    assert result.exit_code == 1
    assert "不再适用" in result.output
    assert [p.name for p in tmp_path.iterdir()] == ["records"]


def test_what_cannot_be_written_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "regulations").write_text("a file", "utf-8")
    result = new(tmp_path, "river-visits", "--lang", "en")
    assert result.exit_code == 1
    assert "regulations/river-visits.yaml" in result.output


@pytest.mark.parametrize(
    "name", ["River", "river_visits", "-river", "../river", "河", "con", "a" * 90, "a\nb", ""]
)
def test_a_bad_name_is_wrong_usage(tmp_path: Path, name: str) -> None:
    result = call("new", "regulation", "--register", str(tmp_path), "--", name)
    assert result.exit_code == 2
    assert "river-wardens" in result.output
    assert "small letters" in result.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("title", ["一" * 91, "a\u202eb", " "])
def test_a_bad_title_is_wrong_usage(tmp_path: Path, title: str) -> None:
    result = new(tmp_path, "river", "--title", title)
    assert result.exit_code == 2
    assert list(tmp_path.iterdir()) == []


@given(st.text(max_size=30))
def test_any_title_stays_as_it_is(title: str) -> None:
    try:
        chosen = usual_title("river", title, title)
    except CannotStart:
        return
    tree, findings = parse(regulation_file("river", chosen, "x"), "x.yaml", REGULATION)
    assert findings == ()
    assert tree is not None
    law, found = parse_regulation(tree, "river")
    assert found == ()
    assert law is not None
    assert law.title == chosen


# ---- schema --------------------------------------------------------------------------


def test_the_schema_of_regulations_is_the_published_one() -> None:
    result = call("schema", "regulation")
    assert result.exit_code == 0
    assert result.output.encode() == (ROOT / PUBLISHED).read_bytes()


def test_the_schema_of_a_kind_is_written_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "contact.json"
    out.write_text("old", "utf-8")
    result = call("schema", "contact", "--out", str(out))
    assert result.exit_code == 0
    assert str(out) in result.output
    assert json.loads(out.read_text("utf-8"))["properties"]["deed"]["title"] == "办了什么事 · deed"


def test_other_peoples_checker_takes_the_schema_and_the_scaffold(tmp_path: Path) -> None:
    new(tmp_path, "river-visits")
    command = [
        *(sys.executable, "-m", "check_jsonschema", "--schemafile", str(ROOT / PUBLISHED)),
        str(tmp_path / "regulations" / "river-visits.yaml"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_an_unknown_kind_gets_the_nearest() -> None:
    result = call("schema", "contacts")
    assert result.exit_code == 2
    assert "contact" in result.output


def test_a_folder_that_is_not_there_is_said_plainly(tmp_path: Path) -> None:
    result = call("schema", "contact", "--out", str(tmp_path / "no" / "contact.json"))
    assert result.exit_code == 1
    assert "contact.json" in result.output
