"""Every clause of the seventeen systems has a rule, or says why only people can judge it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.law.load import load_regulations

REGULATIONS, _ = load_regulations(Path(__file__).resolve().parents[2])

CLAUSES = {
    "agency-office": "0 1-10",
    "branch-general": "1 2 3 4 5 6 7a 7b 8 9 10",
    "bureau-general": "2.1 2.2 2.3 2.4 2.5 3.1 3.2",
    "company": (
        "1.1 1.2 1.3 1.4 2.1a 2.1b 2.2a 2.2b 2.3a 2.3b 2.4 3.1a 3.1b 3.2a 3.2b 3.2c 3.3a 3.3b"
    ),
    "group-three-cares": "art.3 art.5 art.7 art.8 art.9 art.10a art.10b art.11 art.12",
    "health-commitment": "1.0 1.1 1.2 1.3 2.0 2.1",
    "hospital": "1 2 3 4a 4b 5 6 7a 7b 7c 8",
    "member-service": "1.1 1.2 1.3 1.4 1.5 2.1 2.2a 2.2b 2.2c 2.3",
    "office-branch": "1 2 3.1 3.2 3.3a 3.3b",
    "organisation-service": "1a 1b 1c 1d 2a 2b 3 4",
    "research-academy": "0 1a 1b 1c 2 3 4a 4b 5",
    "rural-three-links": "1a 1b 2a 2b 2c 3a 3b 4a 4b",
    "school-direct": "1 2.1 2.2 2.3 3.1 3.2 3.3 4.1 4.2 4.3a 4.3b",
    "shop": "1.1 1.2 1.3 1.4 1.5 2.1a 2.1b 2.1c 2.1d 2.2 2.3a 2.3b",
    "township-general": "1.5 2.1 2.5a 2.5b 2.6a 2.6b 2.7",
    "transport-general-branch": "1.1 1.2 1.3 1.4 1.5 2 3.1 3.2 3.3a 3.3b",
    "two-links": "1.1 1.2 1.3 1.4 1.5 2.0a 2.0b 2.1 2.2a 2.2b 2.2c 2.3 3.1a 3.1b 3.2a 3.2b",
}  # fmt: skip
# Those that the catalogue reads as principles; every other number has a rule.
PRINCIPLES = {
    "branch-general": {"1", "8"},
    "bureau-general": {"2.4"},
    "company": {"1.2"},
    "group-three-cares": {"art.12"},
    "member-service": {"1.4"},
    "research-academy": {"0"},
    "school-direct": {"2.2"},
    "township-general": {"2.7"},
}
# What the texts say in figures: (rule, at least, at most).
FIGURES = [
    ("two-links/leaders-contact-points", 1, 2),
    ("two-links/one-to-three-people", 1, 3),
    ("two-links/monthly-contact", 1, None),
    ("company/five-to-eighteen-employees", 5, 18),
    ("company/quarterly-home-visit", 1, None),
    ("member-service/one-or-two-deeds", 1, 2),
    ("bureau-general/one-or-two-deeds", 1, 2),
]


@pytest.mark.parametrize("name", CLAUSES)
def test_every_clause_is_covered(name: str) -> None:
    assert {c.number for c in REGULATIONS[name].clauses} == set(CLAUSES[name].split())


@pytest.mark.parametrize(("rule", "at_least", "at_most"), FIGURES)
def test_figures_are_those_of_the_text(rule: str, at_least: int, at_most: int | None) -> None:
    clause = next(c for c in REGULATIONS[rule.split("/", maxsplit=1)[0]].clauses if c.rule == rule)
    found = clause.versions[-1].rule
    bounds = [getattr(found, key) and getattr(found, key).number for key in ("at_least", "at_most")]
    assert bounds == [at_least, at_most]


def test_the_seventeen_systems_are_all_there() -> None:
    assert set(CLAUSES) == set(REGULATIONS)
    assert sum(len(numbers.split()) for numbers in CLAUSES.values()) == 162


@pytest.mark.parametrize("name", CLAUSES)
def test_the_file_names_every_number_of_its_text(name: str) -> None:
    assert REGULATIONS[name].numbers == tuple(CLAUSES[name].split())


def test_what_only_people_judge_says_why_and_where_to_look() -> None:
    for regulation in REGULATIONS.values():
        for clause in regulation.clauses:
            assert (clause.judged is None) is bool(clause.versions), clause.rule
            if clause.judged is not None:
                assert len(clause.judged.because.zh) >= 15, clause.rule
                assert clause.judged.see, clause.rule


@pytest.mark.parametrize("name", CLAUSES)
def test_only_principles_and_minds_are_left_to_people(name: str) -> None:
    """A number is left to people alone only if the catalogue reads it as a principle."""
    alone = {c.number for c in REGULATIONS[name].clauses if c.judged is not None} - {
        c.number for c in REGULATIONS[name].clauses if c.versions
    }
    assert alone <= PRINCIPLES.get(name, set())


def test_no_sentence_is_empty_or_the_same_in_both_languages() -> None:
    for regulation in REGULATIONS.values():
        for clause in regulation.clauses:
            for text in (clause.says, *(t for v in clause.versions for t in (v.message, v.remedy))):
                assert text.zh != text.en
                assert any("一" <= letter <= "鿿" for letter in text.zh), text
                assert not any("一" <= letter <= "鿿" for letter in text.en), text
