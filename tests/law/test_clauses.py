"""Every clause of the three systems has a rule, or says why only people can judge it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.law.load import load_regulations

REGULATIONS, _ = load_regulations(Path(__file__).resolve().parents[2])

CLAUSES = {
    "health-commitment": "1.0 1.1 1.2 1.3 2.0 2.1",
    "company": (
        "1.1 1.2 1.3 1.4 2.1a 2.1b 2.2a 2.2b 2.3a 2.3b 2.4 3.1a 3.1b 3.2a 3.2b 3.2c 3.3a 3.3b"
    ),
    "two-links": (
        "1.1 1.2 1.3 1.4 1.5 2.0a 2.0b 2.1 2.2a 2.2b 2.2c 2.3 3.1a 3.1b 3.2a 3.2b"
    ),
}  # fmt: skip
# What the texts say in figures: (rule, at least, at most).
FIGURES = [
    ("two-links/leaders-contact-points", 1, 2),
    ("two-links/one-to-three-people", 1, 3),
    ("two-links/monthly-contact", 1, None),
    ("company/five-to-eighteen-employees", 5, 18),
    ("company/quarterly-home-visit", 1, None),
]
# Clauses about judgement of people served, or about attitude: never a rule.
FOR_PEOPLE = {"company/lead-in-the-work", "company/what-members-think-of-employees"}


@pytest.mark.parametrize("name", CLAUSES)
def test_every_clause_is_covered(name: str) -> None:
    assert {c.number for c in REGULATIONS[name].clauses} == set(CLAUSES[name].split())


@pytest.mark.parametrize(("rule", "at_least", "at_most"), FIGURES)
def test_figures_are_those_of_the_text(rule: str, at_least: int, at_most: int | None) -> None:
    clause = next(c for c in REGULATIONS[rule.split("/", maxsplit=1)[0]].clauses if c.rule == rule)
    found = clause.versions[-1].rule
    bounds = [getattr(found, key) and getattr(found, key).number for key in ("at_least", "at_most")]
    assert bounds == [at_least, at_most]


def test_what_only_people_can_judge_has_no_rule() -> None:
    judged = {c.rule for r in REGULATIONS.values() for c in r.clauses if c.judged is not None}
    assert judged == FOR_PEOPLE


def test_no_sentence_is_empty_or_the_same_in_both_languages() -> None:
    for regulation in REGULATIONS.values():
        for clause in regulation.clauses:
            for text in (clause.says, *(t for v in clause.versions for t in (v.message, v.remedy))):
                assert text.zh != text.en
                assert any("一" <= letter <= "鿿" for letter in text.zh), text
                assert not any("一" <= letter <= "鿿" for letter in text.en), text
