"""The cases of every regulation kill every mutant; and weak cases let some live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lianxin.law.load import load_regulations
from lianxin.law.model import Clause, Regulation
from lianxin.law.parse_regulation import parse_regulation
from lianxin.source import REGULATION, parse

from tests.mutants.__main__ import USAGE, main
from tests.mutants.judging import Verdict, judge, rules

HERE = Path(__file__).parent
REGULATIONS, _ = load_regulations(HERE.parents[1])
STRONG = (HERE / "strong.yaml").read_text("utf-8")


def strong() -> Regulation:
    tree, _ = parse(STRONG.encode(), "regulations/strong.yaml", REGULATION)
    assert tree is not None
    regulation, findings = parse_regulation(tree, "strong")
    assert regulation is not None
    assert findings == ()
    return regulation


def without(regulation: Regulation, name: str, case: str) -> Verdict:
    """The verdict on a clause after one of its cases was taken away."""
    clause = next(one for one in regulation.clauses if one.name == name)
    (version,) = clause.versions
    cases = tuple(one for one in version.cases if one.name.en != case)
    assert len(cases) == len(version.cases) - 1
    weak = replace(clause, versions=(replace(version, cases=cases),))
    return judge(replace(regulation, clauses=(weak,)), weak)


def own_rules() -> Iterator[object]:
    for regulation in REGULATIONS.values():
        yield pytest.param(regulation, id=regulation.id)


@pytest.mark.parametrize("regulation", list(own_rules()))
def test_no_mutant_survives(regulation: Regulation) -> None:
    verdicts = [judge(regulation, clause) for clause in rules(regulation)]
    assert [wrong for verdict in verdicts for wrong in verdict.wrong] == []
    assert [one for verdict in verdicts for one in verdict.survivors] == []
    # At least its condition or its bound can be changed, or it is no rule.
    assert all(verdict.mutants > 0 for verdict in verdicts)


def test_strong_cases_kill_every_mutant() -> None:
    regulation = strong()
    verdicts = [judge(regulation, clause) for clause in rules(regulation)]
    assert [verdict.survivors for verdict in verdicts] == [(), (), ()]
    # Bound -1 and +1, `where`, the days, `where` of the count and what is in it.
    assert [verdict.mutants for verdict in verdicts] == [2 + 1 + 2 + 1, 2 + 3 + 1 + 4, 3]


@pytest.mark.parametrize(
    ("clause", "case", "survivors"),
    [
        (
            "quarterly-visit",
            "first and last day",
            # That no window begins a day earlier is held by the adoption of the last case.
            ["at_least 1 made 2", "shifted to a day later"],
        ),
        (
            "quarterly-visit",
            "a call is no visit",
            ["at_least 1 made 0", "'form is home-visit' dropped"],
        ),
        ("quarterly-visit", "retired members", ["'position is_not retired' dropped"]),
        (
            "answer",
            "on the tenth day",
            [
                "at_least 1 made 2",
                "within 10 days made 9",
                "within 10 days made 11",
                "'did is received' dropped",
                "length_at_least 2' made 3",
            ],
        ),
        (
            "answer",
            "no answer",
            [
                "at_least 1 made 0",
                "and text length_at_least 2)' dropped",
                "the part 'did is answered' dropped",
                "the part 'text length_at_least 2' dropped",
                "length_at_least 2' made 1",
            ],
        ),
        ("deadline", "nobody is responsible", ["'responsible present yes' dropped"]),
        ("deadline", "the same day", ["must 'deadline after made' dropped", "made 'not_before'"]),
    ],
)
def test_a_missing_case_leaves_survivors(clause: str, case: str, survivors: list[str]) -> None:
    verdict = without(strong(), clause, case)
    told = [one.says for one in verdict.survivors]
    assert len(told) == len(survivors), told
    for said, wanted in zip(told, survivors, strict=True):
        assert said.endswith(wanted)
    assert {one.rule for one in verdict.survivors} == {f"strong/{clause}"}


def test_a_wrong_case_judges_nothing() -> None:
    regulation = strong()
    clause: Clause = regulation.clauses[0]
    (version,) = clause.versions
    case = replace(version.cases[0], then=({"nothing": True},))
    wrong = replace(clause, versions=(replace(version, cases=(case,)),))
    verdict = judge(replace(regulation, clauses=(wrong,)), wrong)
    assert verdict.mutants == 0
    (told,) = verdict.wrong
    assert told.startswith("regulations/strong.yaml:14 'first and last day': ")


def test_what_is_borrowed_is_judged_where_it_stands() -> None:
    regulation = strong()
    borrowed = replace(regulation.clauses[0], same_as="other/quarterly-visit")
    clauses = (borrowed, *regulation.clauses[1:])
    assert [c.name for c in rules(replace(regulation, clauses=clauses))] == ["answer", "deadline"]


def checkout(root: Path, text: str) -> Path:
    (root / "regulations").mkdir()
    (root / "regulations" / "strong.yaml").write_text(text, "utf-8")
    return root


def test_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = checkout(tmp_path, STRONG)
    assert main(["--jobs", "1"], root) == 0
    assert capsys.readouterr().out.split("\n")[1].split() == ["strong", "3", "19", "19", "0"]
    assert main(["strong/deadline"], root) == 0
    assert capsys.readouterr().out.split("\n")[1].split() == ["strong", "1", "3", "3", "0"]
    assert main(["strong", "stronger"], root) == USAGE
    assert capsys.readouterr().out == "no such regulation or clause: stronger\n"


def test_a_survivor_is_told_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = checkout(
        tmp_path, STRONG.replace("responsible: null, ", "").replace("null}", "2027-01-01}")
    )
    assert main([], root) == 1
    told = capsys.readouterr().out
    assert "regulations/strong.yaml:81 strong/deadline\n  survived: where of the rule" in told
    assert "\n  add: a record (commitment) that the condition leaves out" in told


def test_a_file_that_is_wrong_is_no_success(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = checkout(tmp_path, STRONG.replace("number: '3'", "numbre: '3'"))
    assert main([], root) == 1
    assert "regulations/strong.yaml:" in capsys.readouterr().out
