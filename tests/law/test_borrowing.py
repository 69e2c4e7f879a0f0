"""A clause may repeat that of another regulation: its rule and cases, under its own citation."""

from __future__ import annotations

from pathlib import Path

from lianxin.law.load import load_regulations
from lianxin.law.model import Duty, Regulation
from lianxin.trials.cases import check_cases

from tests.law.reading import GOOD

OTHER = """
id: other
title: {zh: 另一制度, en: another one}
setting: {zh: 任何支部, en: any branch}
about: {zh: 照用示例制度, en: repeats the example}
clauses:
- {id: every-month, number: '2.1', same_as: good/monthly-contact}
- id: a-platform
  number: '2-9'
  same_as: good/platform
  cites: {clause: '3'}
  says: {zh: 搭起平台, en: build a platform}
"""


def load(folder: Path, **files: str) -> tuple[dict[str, Regulation], list[tuple[str, int, str]]]:
    """The regulations with these texts, and what was wrong: rule, line, English remedy."""
    (folder / "regulations").mkdir()
    for name, text in files.items():
        (folder / "regulations" / f"{name}.yaml").write_text(text.lstrip(), "utf-8")
    found, findings = load_regulations(folder)
    return found, [(f.rule, f.place.line, f.remedy.en) for f in findings]


def test_the_rule_is_the_same_and_the_citation_its_own(tmp_path: Path) -> None:
    found, findings = load(tmp_path, good=GOOD, other=OTHER)
    assert findings == []
    every_month, platform = found["other"].clauses
    source = found["good"].clauses[0]
    assert every_month.rule == "other/every-month"
    assert [v.rule for v in every_month.versions] == [v.rule for v in source.versions]
    assert {v.cites.en for v in every_month.versions} == {"another one 2.1"}
    assert every_month.says == source.says
    assert every_month.reading == "duty"
    assert platform.judged is not None
    assert platform.says.en == "build a platform"


def test_its_blanks_come_along(tmp_path: Path) -> None:
    found, _ = load(tmp_path, good=GOOD, other=OTHER)
    assert [blank.name for blank in found["other"].blanks] == ["deeds"]
    rule = found["other"].clauses[0].versions[1].rule
    assert isinstance(rule, Duty)
    assert rule.at_least is not None
    assert rule.at_least.blank == "deeds"


def test_its_cases_run_under_the_borrower(tmp_path: Path) -> None:
    found, _ = load(tmp_path, good=GOOD, other=OTHER)
    original = {f.place for f in check_cases({"good": found["good"]})}
    mine = check_cases({"other": found["other"]})
    assert {f.place for f in mine} == original != set()
    assert {f.clause.en for f in mine if f.clause} == {"another one 2.1"}


def test_what_does_not_exist_is_left_out_and_the_nearest_named(tmp_path: Path) -> None:
    found, findings = load(
        tmp_path, good=GOOD, other=OTHER.replace("good/platform", "good/platfrom")
    )
    ((rule, line, remedy),) = findings
    assert (rule, line) == ("law/nothing-to-borrow", 7)
    assert "good/platform" in remedy
    assert [clause.name for clause in found["other"].clauses] == ["every-month"]


def test_nothing_is_borrowed_twice_over(tmp_path: Path) -> None:
    third = OTHER.replace("id: other", "id: third").replace("good/", "other/")
    third = third.replace("other/monthly-contact", "other/every-month")
    found, findings = load(
        tmp_path, good=GOOD, other=OTHER, third=third.replace("other/platform", "good/platform")
    )
    assert [rule for rule, _, _ in findings] == ["law/borrowed-twice"]
    assert "good/monthly-contact" in findings[0][2]
    assert [clause.name for clause in found["third"].clauses] == ["a-platform"]


def test_a_blank_has_one_meaning(tmp_path: Path) -> None:
    clash = "blanks:\n  deeds: {says: {zh: 每年几次, en: times a year}, example: 3}\nclauses:\n"
    own = GOOD[GOOD.index("- id: monthly") : GOOD.index("- id: deadline")]
    text = OTHER.replace("clauses:\n", clash + own)
    _, findings = load(tmp_path, good=GOOD, other=text)
    assert ("law/blank-clash", [f for f in findings if "deeds" in f[2]]) == (
        "law/blank-clash",
        findings,
    )
    assert findings


def test_numbers_hold_the_clauses(tmp_path: Path) -> None:
    named = OTHER.replace("clauses:", "numbers: ['2.1', '2.2', '2.1']\nclauses:")
    found, findings = load(tmp_path, good=GOOD, other=named)
    assert [rule for rule, _, _ in findings] == ["law/number-twice"]
    assert found["other"].numbers == ()
    named = named.replace(", '2.1']", "]")
    (tmp_path / "regulations" / "other.yaml").write_text(named.lstrip(), "utf-8")
    found, wrong = load_regulations(tmp_path)
    assert [f.rule for f in wrong] == ["law/number-not-in-text"]
    assert found["other"].numbers == ("2.1", "2.2")
