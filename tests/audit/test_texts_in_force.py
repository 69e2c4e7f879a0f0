"""The text of a regulation that was in force stays what it was; an amendment is a new text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from lianxin.audit.judge import judge
from lianxin.audit.judges.texts_in_force import past_texts_stay
from lianxin.audit.proposal import Proposal
from lianxin.findings import Severity
from lianxin.law.load import regulations_from_files
from lianxin.loading.assemble import register_from_files
from lianxin.register import Register

from tests.audit.world import FILES, ON, ROOT, TOWN, VILLAGE

FILE = "regulations/two-links.yaml"
TEXT = (ROOT / FILE).read_text("utf-8")
ADOPTED = {**FILES, f"{TOWN}/adoption/two-links.yaml": "regulation: two-links\nsince: 2026-01-01\n"}


def register(records: Mapping[str, str], text: str | None, file: str = FILE) -> Register:
    """The register under a text of the regulation, or under none."""
    laws, wrong = regulations_from_files({} if text is None else {file: text.encode()})
    made = register_from_files({f: t.encode() for f, t in records.items()}, laws)
    return replace(made, findings=(*made.findings, *wrong))


def amended(new: str | None, records: Mapping[str, str] = ADOPTED, on: date = ON) -> Proposal:
    """The change from the text as it lies here to another one."""
    old, after = register(records, TEXT), register(records, new)
    return Proposal(old, after, old, on, contents={FILE: (TEXT.encode(), (new or "").encode())})


def found(new: str | None, records: Mapping[str, str] = ADOPTED, on: date = ON) -> list[str]:
    """Rules that this change breaks or tells of."""
    verdict = judge(amended(new, records, on), "a" * 40, "b" * 40, "a" * 40)
    return [
        f"{f.rule}{'' if f.severity is Severity.ERROR else ' (told)'}"
        for f in verdict.findings
        if f.rule.startswith("audit/")
    ]


def clause(name: str) -> str:
    """The clause of that name, as it stands in the file."""
    start = TEXT.index(f"- id: {name}\n")
    end = TEXT.find("\n- id: ", start + 1)
    return TEXT[start:] if end < 0 else TEXT[start : end + 1]


MONTHLY = clause("monthly-contact")


def changed(old: str, new: str) -> str:
    assert old in MONTHLY
    return TEXT.replace(MONTHLY, MONTHLY.replace(old, new))


def test_the_same_text_is_the_same() -> None:
    assert found(TEXT) == []


def test_a_rule_that_has_bound_is_not_changed() -> None:
    assert found(changed("at_least: 1", "at_least: 2")) == ["audit/past-text"]


def test_without_any_consequence_so_far_it_is_only_told() -> None:
    text = changed("at_least: 1", "at_least: 2")
    assert found(text, FILES) == ["audit/past-text-alike (told)"]


def test_words_and_cases_may_be_bettered() -> None:
    assert found(changed("at least once a month", "once a month or more")) == []


def test_a_clause_is_not_taken_out() -> None:
    assert found(TEXT.replace(MONTHLY, "")) == ["audit/past-text"]


def test_nor_the_whole_regulation() -> None:
    assert "audit/past-text" in found(None)


def begin(day: str) -> str:
    """The regulation with a second, stricter text of the clause from a day on."""
    head, _, first = MONTHLY.partition("  versions:\n")
    day_before = date.fromordinal(date.fromisoformat(day).toordinal() - 1).isoformat()
    closed = first.replace("{since: 2008-01-01}", f"{{since: 2008-01-01, until: {day_before}}}")
    second = first.replace("2008-01-01", day, 1).replace("at_least: 1", "at_least: 2", 1)
    return TEXT.replace(MONTHLY, f"{head}  versions:\n{closed}{second}")


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-06-20", []), ("2026-07-01", []), ("2026-05-01", ["audit/past-text"])],
)
def test_an_amendment_begins_today_or_later(day: str, expected: list[str]) -> None:
    assert found(begin(day)) == expected


def test_a_file_with_a_mistake_is_said_to_have_one_and_no_more() -> None:
    assert found(TEXT.replace("clauses:", "clausses:", 1)) == []


ENDED = changed("in_force: {since: 2008-01-01}", "in_force: {since: 2008-01-01, until: 2026-06-19}")


def test_a_text_ends_yesterday_at_the_earliest() -> None:
    assert found(ENDED) == []
    for day, kept in (("2026-06-18", False), ("2026-12-31", True)):
        text = ENDED.replace("until: 2026-06-19", f"until: {day}")
        assert (found(text, FILES) == []) is kept


def test_a_text_that_had_ended_stays_as_long_as_it_was() -> None:
    old = ENDED.replace("2026-06-19", "2026-03-31")
    for day, expected in (
        ("2026-03-31", []),
        ("2026-05-31", []),
        ("2026-03-30", ["audit/past-text-alike"]),
    ):
        before, after = register(FILES, old), register(FILES, old.replace("2026-03-31", day))
        change = Proposal(before, after, before, ON, contents={FILE: (b"x", b"y")})
        assert [f.rule for f in past_texts_stay(change)] == expected


def test_a_text_that_has_not_begun_may_still_change() -> None:
    later = changed("since: 2008-01-01", "since: 2026-06-21").replace("at_least: 1", "at_least: 2")
    for day, rules in (("2026-06-20", []), ("2026-06-21", ["audit/past-text-alike"])):
        before, after = register(FILES, later), register(FILES, TEXT)
        change = Proposal(before, after, before, date.fromisoformat(day))
        told = [f.rule for f in past_texts_stay(change) if MONTHLY_RULE in f.message.en]
        assert told == rules


MONTHLY_RULE = "two-links/monthly-contact"


def test_where_it_is_told() -> None:
    for text, file in ((changed("at_least: 1", "at_least: 2"), FILE), (None, FILE)):
        (one, *_) = past_texts_stay(amended(text))
        assert one.place.file == file
        assert bool(one.place.path) is (text is not None)


def test_every_clause_and_regulation_is_looked_at() -> None:
    before = register(ADOPTED, TEXT)
    bound = [c for c in before.regulations["two-links"].clauses if c.versions]
    told = [f.message.en.split()[3] for f in past_texts_stay(amended(None, FILES))]
    assert sorted(told) == sorted(c.rule for c in bound)


TEN = "regulations/branch-general.yaml"
BLANKS = (
    "regulation: branch-general\nsince: 2026-01-01\nblanks:\n  solve_days: 30\n"
    "  report_up_days: 5\n  visits_per_quarter: 2\n  deeds_per_year: 2\n  announce_days: 7\n"
)
PRAISE = (
    "date: 2026-06-15\nkind: praise\nmember: du-zhong\ndecided_by: [{by}]\nbecause: 按月走访\n"
    "cites: [contact/0605-p1]\n"
)


@pytest.mark.parametrize(
    ("by", "expected"),
    [("du-zhong", "audit/past-text"), ("bai-zhi", "audit/past-text-alike")],
)
def test_a_rule_about_records_is_known_by_what_it_finds(by: str, expected: str) -> None:
    text = (ROOT / TEN).read_text("utf-8")
    head, name, rest = text.partition("- id: nobody-decides-on-themselves\n")
    assert "not: {field: decided_by" in rest
    laxer = (
        head
        + name
        + rest.replace(
            "must: {all: [{not: {field: decided_by, is: {field: member}}}, ", "must: {all: [", 1
        )
    )
    records = {
        **FILES,
        f"{TOWN}/adoption/ten.yaml": BLANKS,
        f"{VILLAGE}/recognition/2026/r.yaml": PRAISE.format(by=by),
    }
    old, new = register(records, text, TEN), register(records, laxer, TEN)
    change = Proposal(old, new, old, ON, contents={TEN: (b"x", b"y")})
    assert [f.rule for f in past_texts_stay(change)] == [expected]
