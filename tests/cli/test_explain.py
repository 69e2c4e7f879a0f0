"""`lianxin explain`: why."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_a_rule_is_explained_by_clause_reading_and_examples(run: Run) -> None:
    result = run("explain", "two-links/monthly-contact")
    assert result.exit_code == 0
    for expected in ("2.2a", "每月", "联系走访", "例子", "至少 1"):
        assert expected in result.output


def test_a_clause_that_only_people_judge_says_why(run: Run) -> None:
    output = run("explain", "company/lead-in-the-work").output
    assert "由人来评" in output
    assert "可以看的记录" in output


def test_every_obligation_can_be_explained(run: Run) -> None:
    arguments = [f"--status={s}" for s in ("met", "late", "open", "due-soon", "breached")]
    found = json.loads(run("due", "--format", "json", *arguments).output)["obligations"]
    rules = {o["rule"]: o["id"] for o in found}  # one of each rule
    assert len(rules) > 5
    for identity in rules.values():
        result = run("explain", identity)
        assert result.exit_code == 0, result.output
        assert identity.partition("@")[0] in result.output


def test_a_finding_is_explained_by_its_place(run: Run, county: Path) -> None:
    file = sorted(county.glob("records/*/member/*.yaml"))[0]
    file.write_text("nmae: 甲\nposition: ordinary\nsince: 2015-01-01\n", "utf-8")
    result = run("explain", f"{file.relative_to(county)}:1")
    assert result.exit_code == 0
    assert "nmae" in result.output
    quiet = run("explain", f"{file.relative_to(county)}:3")
    assert "没有问题" in quiet.output


def test_what_is_not_known_gets_the_nearest(run: Run) -> None:
    result = run("explain", "two-links/montly-contact")
    assert result.exit_code == 2
    assert "two-links/monthly-contact" in result.output
