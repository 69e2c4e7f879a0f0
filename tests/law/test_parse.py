"""A good regulation becomes the values it describes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from lianxin.calendar import FAR_FUTURE, Span
from lianxin.findings import Severity
from lianxin.law.conditions import All, AnyOf, Compare, Entries, Not, Other
from lianxin.law.load import load_regulations
from lianxin.law.model import Duty, Every, Figure, Measure, Must, RecordRule

from tests.law.reading import GOOD, changed, read


def test_the_good_one_has_nothing_wrong() -> None:
    regulation, findings = read(GOOD)
    assert findings == ()
    assert regulation is not None
    assert [c.rule for c in regulation.clauses] == [
        "good/monthly-contact",
        "good/deadline",
        "good/platform",
    ]


def test_versions_gaps_and_citations() -> None:
    regulation, _ = read(GOOD)
    assert regulation is not None
    clause = regulation.clauses[0]
    assert [v.span for v in clause.versions] == [
        Span(date(2008, 1, 1), date(2011, 12, 31)),
        Span(date(2012, 7, 1), FAR_FUTURE),
    ]
    assert [v.cites.zh for v in clause.versions] == ["示例 1", "示例 1a"]
    assert clause.gaps[0].span == Span(date(2012, 1, 1), date(2012, 6, 30))


def test_a_duty() -> None:
    regulation, _ = read(GOOD)
    assert regulation is not None
    first, second = (v.rule for v in regulation.clauses[0].versions)
    assert first == Duty(
        "link",
        Compare(("kind",), "is", "pairing"),
        ("member",),
        Every("month"),
        Measure("count", "contact", "", (("links",),), "date", None),
        Figure(number=1),
        Figure(number=3),
    )
    assert isinstance(second, Duty)
    assert second.at_least == Figure(blank="deeds")
    assert second.where == AnyOf(
        (
            Compare(("position",), "in", ("leader", "cadre")),
            Not(Compare(("@", "level"), "is", "branch")),
        )
    )


def test_a_record_rule() -> None:
    regulation, _ = read(GOOD)
    assert regulation is not None
    rule = regulation.clauses[1].versions[0].rule
    assert rule == RecordRule(
        "commitment",
        None,
        "must",
        Must(
            All(
                (
                    Compare(("deadline",), "present", "yes"),
                    Entries(
                        "every",
                        ("extensions",),
                        Compare(("asked",), "not_after", Other(("old_deadline",))),
                    ),
                )
            )
        ),
        ("deadline",),
        Severity.ERROR,
    )


def test_a_clause_for_people() -> None:
    regulation, _ = read(GOOD)
    assert regulation is not None
    judged = regulation.clauses[2].judged
    assert judged is not None
    assert judged.see == ("opinion", "meeting")


def test_without_by_the_only_reference_is_taken() -> None:
    regulation, findings = read(changed("count: {of: contact, by: links}", "count: {of: contact}"))
    assert findings == ()
    assert regulation is not None
    rule = regulation.clauses[0].versions[0].rule
    assert isinstance(rule, Duty)
    assert rule.measure.by == (("links",),)


def test_files_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "regulations"
    folder.mkdir()
    (folder / "good.yaml").write_text(GOOD, "utf-8")
    (folder / "broken.yaml").write_text("id: [", "utf-8")
    (folder / "Bad Name.yaml").write_text(GOOD, "utf-8")
    found, findings = load_regulations(tmp_path)
    assert list(found) == ["good"]
    assert {f.place.file for f in findings} == {
        "regulations/broken.yaml",
        "regulations/Bad Name.yaml",
    }


def test_no_folder_is_no_regulation(tmp_path: Path) -> None:
    assert load_regulations(tmp_path) == ({}, ())
