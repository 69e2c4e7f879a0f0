"""Every example on the page for authors is read, and run where it can be."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner
from lianxin.calendar import PERIODS
from lianxin.cli import group
from lianxin.law.borrowing import borrow
from lianxin.law.coverage import coverage
from lianxin.law.load import load_regulations
from lianxin.law.model import Clause, Regulation, Version
from lianxin.law.nodes import Dropped, Node, Reading, Wrong
from lianxin.law.parse_clauses import clause
from lianxin.law.parse_conditions import COMPARISONS
from lianxin.law.parse_figures import Blanks, blanks
from lianxin.law.parse_measures import VERBS
from lianxin.law.parse_regulation import parse_regulation
from lianxin.law.parse_rules import duty, record_rule
from lianxin.law.placeholders import OF_DUTY, OF_RECORD
from lianxin.loading.validate import validate
from lianxin.source import REGULATION, parse
from lianxin.trials.cases import check_cases

from tests.law import page_examples as page
from tests.law.test_schema import PUBLISHED, wrong
from tests.mutants.judging import judge, rules

ROOT = Path(__file__).resolve().parents[2]
NAME = "hand-in-hand"


def node(data: Any) -> Node:
    """Plain data as a parser takes it."""
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    tree, findings = parse(text.encode(), "page.yaml", REGULATION)
    assert tree is not None, findings
    return Reading(tree).root


def parsed(parser: Callable[[Node], Any], data: Any) -> Any:
    """What the parser makes of it; a failure shows what it found wrong."""
    root = node(data)
    try:
        found = parser(root)
    except (Wrong, Dropped) as error:
        told = [f.message.en for f in root.reading.findings]
        raise AssertionError(f"{data}: {error} {told}") from error
    assert [f.message.en for f in root.reading.findings] == []
    return found


def regulation(text: str) -> Regulation:
    """A whole regulation without a mistake, whose cases come out."""
    tree, _ = parse(text.encode(), f"regulations/{NAME}.yaml", REGULATION)
    assert tree is not None
    found, findings = parse_regulation(tree, NAME)
    assert [f.message.en for f in findings] == []
    assert found is not None
    assert check_cases({NAME: found}) == ()
    return found


def known_blanks() -> Blanks:
    return parsed(blanks, page.mapping("blanks")["blanks"])  # type: ignore[no-any-return]


def amended() -> str:
    """The regulation of the page with the new version that the page shows."""
    data = page.whole().data
    (version,) = page.items("in_force")
    old = data["clauses"][0]["versions"]
    old[0]["in_force"]["until"] = "2026-12-31"
    old.append(version)
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False)


def survivors(law: Regulation) -> list[str]:
    verdicts = [judge(law, one) for one in rules(law)]
    return [one.says for verdict in verdicts for one in verdict.survivors]


def test_both_pages_have_the_same_examples() -> None:
    for language in ("yaml", "console", "json"):
        assert page.blocks(language, "zh") == page.blocks(language, "en")
    assert len(page.blocks("yaml")) >= 10


def test_no_example_is_left_out() -> None:
    """Each block is of a sort that a test below looks at."""
    mappings = ("clauses", "blanks", "regulation")
    lists = ("for_each", "where", "record", "number", "in_force")
    for block in page.blocks("yaml"):
        if isinstance(block.data, dict):
            assert any(key in block.data for key in mappings), block.text
        else:
            assert all(any(key in item for key in lists) for item in block.data), block.text


def test_the_whole_regulation() -> None:
    law = regulation(page.whole().text)
    assert coverage(law).sound
    assert survivors(law) == []
    assert wrong(page.whole().text) == []


@pytest.mark.parametrize("part", page.parts(), ids=str)
def test_a_part_of_a_duty(part: dict[str, Any]) -> None:
    parsed(duty(known_blanks()), page.as_duty(part))


@pytest.mark.parametrize("item", list(page.items("record")), ids=str)
def test_a_record_rule(item: dict[str, Any]) -> None:
    parsed(record_rule, item["record"])


def test_a_clause_that_people_judge() -> None:
    (item,) = page.items("judged_by")
    found: Clause = parsed(clause(NAME, regulation(page.whole().text).short, Blanks()), item)
    assert found.judged is not None


def test_a_clause_of_another_regulation() -> None:
    (item,) = page.items("same_as")
    found: Clause = parsed(clause(NAME, regulation(page.whole().text).short, Blanks()), item)
    law = regulation(page.whole().text)
    known, _ = load_regulations(ROOT)
    with_it = Regulation(**{f: getattr(law, f) for f in law.__slots__} | {"clauses": (found,)})
    fetched, unfetched = borrow({**known, NAME: with_it})
    assert [f for f in unfetched if f.place.file == "page.yaml"] == []
    (borrowed,) = fetched[NAME].clauses
    assert borrowed.versions or borrowed.judged


def test_the_amendment() -> None:
    law = regulation(amended())
    before, after = law.clauses[0].versions
    assert isinstance(after, Version)
    assert (after.span.first - before.span.last).days == 1
    assert survivors(law) == []


def test_the_adoption_fits_the_regulation() -> None:
    data = page.mapping("regulation")
    as_read = {**data, "stricter": tuple(data["stricter"])}
    found, findings = validate("adoption", as_read, "records/b1/adoption/hand-in-hand.yaml")
    assert found is not None, findings
    law = regulation(page.whole().text)
    assert set(data["blanks"]) == {blank.name for blank in law.blanks}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_leaves_nothing_of_the_language_out(language: str) -> None:
    text = page.PAGES[language].read_text("utf-8")
    words = {*COMPARISONS, *VERBS, "all", "any", "not", "some", "every", "same_as", "numbers",
             "among", "held_by", "not_in_force", "judged_by", "what-if", "tolerate_days",
             "on_average_over", "not_alike", "remove", "only", "nothing"}  # fmt: skip
    assert {word for word in words if not re.search(rf"\b{word}\b", text)} == set()
    for period in PERIODS:
        assert period in text
    for placeholder in {*OF_DUTY, *OF_RECORD, "at_least", "at_most"}:
        assert f"`{{{placeholder}}}`" in text


def test_the_settings_of_the_editor_name_the_schema() -> None:
    (block,) = page.blocks("json")
    ((schema, files),) = json.loads(block.text)["yaml.schemas"].items()
    assert (ROOT / schema).resolve() == ROOT / PUBLISHED
    assert files == "regulations/*.yaml"


def test_the_commands_work_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a register of one branch that adopted the regulation, as the page has it."""
    home = tmp_path / "records" / "liu-cun"
    (home / "adoption").mkdir(parents=True)
    (home / "organisation.yaml").write_text(
        "name: 柳村党支部\nlevel: branch\nsince: 2015-01-01\n", "utf-8"
    )
    (tmp_path / "regulations").mkdir()
    (tmp_path / "next-year.yaml").write_text(amended(), "utf-8")
    monkeypatch.chdir(tmp_path)
    adoption = next(b for b in page.blocks("yaml") if b.text.startswith("regulation:"))
    ran = []
    for block in page.blocks("console"):
        for line in block.text.splitlines():
            program, *arguments = shlex.split(line.removeprefix("$ "))
            if program != "lianxin":
                continue
            result = CliRunner().invoke(group, arguments)
            assert result.exit_code == 0, (line, result.output)
            ran.append(arguments[0])
            if arguments[0] == "new":
                (tmp_path / "regulations" / f"{NAME}.yaml").write_text(page.whole().text, "utf-8")
                (home / "adoption" / f"{NAME}.yaml").write_text(adoption.text, "utf-8")
    assert set(ran) == {"new", "check", "coverage", "regulations", "explain", "what-if", "schema"}
