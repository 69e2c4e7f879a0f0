"""Record rules: whom they bind, what takes a finding away, and what the finding says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from lianxin.calendar import Span
from lianxin.engine import Result, evaluate
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.law.conditions import Compare
from lianxin.law.model import Clause, Must, NotAlike, RecordRule, Regulation, Version
from lianxin.register import Entry, register_of

from tests.engine.registers import entry

CITES, REMEDY = Text("甲 1", "A 1"), Text("补上", "add it")
PLACES = "{subject}|{organisation}|{field}|{value}"
NOTHING_CAN = Compare(("title",), "is", "从来没有的题目")
VERSION = Version(
    Span(date(2024, 1, 1), date(2024, 12, 31)), CITES, None, Text(PLACES, PLACES), REMEDY, (),  # type: ignore[arg-type]
    Place("r"),
)  # fmt: skip


def rule(*at: str, where: Any = None) -> RecordRule:
    """Objects to every commitment, and points at a field."""
    return RecordRule("commitment", where, "must", Must(NOTHING_CAN), at, Severity.WARNING)


def promise(slug: str = "k1", made: str = "2024-05-01", home: str = "b1", **more: Any) -> Entry:
    return entry("commitment", home, slug, title="修路", made=made, deed="修好村口的路",
                 topic="public-service", **more)  # fmt: skip


def look(found: RecordRule, *more: Entry, as_of: str = "2025-06-01") -> Result:
    version = replace(VERSION, rule=found)
    clause = Clause("reg", "rule", "1", "record", Text("甲", "A"), (version,), None, Place("r"))
    law = Regulation("reg", Text("甲", "A"), CITES, CITES, (), (clause,), "r")
    since: Any = {"since": "2023-01-01"}
    entries = [
        entry("organisation", "top", "top", name="总支", level="general-branch", **since),
        entry("organisation", "b1", "b1", name="支部", level="branch", parent="top", **since),
        entry("member", "b1", "m1", name="杜仲", position="ordinary", **since),
        entry("member", "b1", "m2", name="石斛", position="ordinary", **since),
        entry("adoption", "top", "a1", regulation="reg", since="2024-03-01", until="2024-09-30"),
    ]
    return evaluate(register_of([*entries, *more], {"reg": law}), date.fromisoformat(as_of))


def the_one(found: RecordRule, *more: Entry) -> Finding:
    (finding,) = look(found, *more).findings
    return finding


def test_a_finding_names_the_record_its_field_and_what_stands_there() -> None:
    one = promise(for_groups=("resident", "worker"))
    assert the_one(rule("for_groups"), one) == Finding(
        Place("records/commitment/b1/k1.yaml", ("for_groups",)),
        "reg/rule",
        Severity.WARNING,
        Text("《修路》|支部|受益人群|居民、职工", "'修路'|支部|for groups|resident, worker"),
        REMEDY,
        CITES,
    )


@pytest.mark.parametrize(
    ("at", "fields", "field", "value"),
    [
        (("member",), {"member": "m1"}, Text("承诺党员", "member"), Text("杜仲", "杜仲")),
        (("member",), {}, Text("承诺党员", "member"), Text("（空）", "(empty)")),
        (("member",), {"member": "gone"}, Text("承诺党员", "member"),
         Text("member/b1/gone", "member/b1/gone")),
        (("deadline",), {"deadline": "2024-06-30"}, Text("完成时限", "deadline"),
         Text("2024-06-30", "2024-06-30")),
    ],
)  # fmt: skip
def test_values_are_named_as_people_name_them(
    at: tuple[str, ...], fields: dict[str, Any], field: Text, value: Text
) -> None:
    message = the_one(rule(*at), promise(**fields)).message
    assert [text.split("|")[2:] for text in message] == [
        [field.zh, value.zh], [field.en, value.en],
    ]  # fmt: skip


def test_what_is_alike_is_named_with_how_much() -> None:
    alike = RecordRule(
        "commitment", None, "not-alike", NotAlike(("deed",), 85, "organisation"), ("deed",),
        Severity.WARNING,
    )  # fmt: skip
    found = look(alike, promise("k1"), promise("k2")).findings
    assert len(found) == 1
    ((place, why),) = found[0].related
    both = {found[0].place.file, place.file}
    assert both == {f"records/commitment/b1/{slug}.yaml" for slug in ("k1", "k2")}
    assert place.path == ("deed",)
    assert "100" in why.zh
    assert "修路" in why.en


@pytest.mark.parametrize(
    ("made", "bound"),
    [
        ("2024-02-29", False),  # the day before the adoption
        ("2024-03-01", True),
        ("2024-09-30", True),
        ("2024-10-01", False),
    ],
)
def test_bound_is_what_happened_under_an_adoption(made: str, bound: bool) -> None:
    result = look(rule("title"), promise(made=made))
    assert bool(result.findings) == bound
    assert result.judged["reg/rule"] == bound


def test_bound_is_what_happened_while_the_text_was_in_force() -> None:
    always = entry("adoption", "b1", "a2", regulation="reg", since="2023-01-01")
    days = ("2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01")
    made = [promise(f"k{number}", day) for number, day in enumerate(days)]
    found = look(rule("title"), always, *made).findings
    assert [f.place.file[-7:-5] for f in found] == ["k1", "k2"]


def test_what_happens_after_the_day_of_the_look_is_not_judged_yet() -> None:
    one = promise(made="2024-05-01")
    assert not look(rule("title"), one, as_of="2024-04-30").findings
    assert look(rule("title"), one, as_of="2024-05-01").findings


def test_only_records_that_the_rule_speaks_of_are_judged() -> None:
    where = Compare(("topic",), "is", "farming")
    result = look(rule("title", where=where), promise())
    assert (result.findings, result.judged["reg/rule"]) == ((), 0)


def waiver(home: str = "b1", slug: str = "w1", **more: Any) -> Entry:
    days = {"since": "2024-05-01", "until": "2024-05-31"} | {
        name: more.pop(name) for name in ("since", "until") if name in more
    }
    fields = {"rule": "reg/rule", "reason": "防汛", "approved_by": "b1/m2"} | more
    return entry("waiver", home, slug, **fields, **days)


UNUSED = "waiver/unused"


@pytest.mark.parametrize(
    ("made", "more", "left"),
    [
        ("2024-05-01", {}, []),
        ("2024-05-31", {}, []),
        ("2024-04-30", {}, ["reg/rule", UNUSED]),
        ("2024-06-01", {}, ["reg/rule", UNUSED]),
        ("2024-05-01", {"home": "top"}, []),
        ("2024-05-01", {"subject": "commitment/k1"}, []),
        ("2024-05-01", {"home": "top", "subject": "commitment/b1/k1"}, []),
        ("2024-05-01", {"subject": "commitment/k2"}, ["reg/rule", UNUSED]),
        ("2024-05-01", {"rule": "reg/other"}, ["reg/rule", UNUSED]),
        # Its days the wrong way round: it waives nothing.
        ("2024-05-01", {"since": "2024-05-01", "until": "2024-04-01"}, ["reg/rule", UNUSED]),
    ],
)
def test_a_waiver_takes_the_finding_away_on_its_days_for_its_subject(
    made: str, more: dict[str, Any], left: list[str]
) -> None:
    found = look(rule("title"), promise(made=made), waiver(**more)).findings
    assert sorted(f.rule for f in found) == left


def test_a_waiver_of_another_branch_reaches_nothing_here() -> None:
    other = entry("organisation", "b2", "b2", name="邻", level="branch", since="2023-01-01")
    found = look(rule("title"), other, promise(), waiver("b2")).findings
    assert sorted(f.rule for f in found) == ["reg/rule", UNUSED]


def test_an_unused_waiver_is_an_error_that_says_since_when() -> None:
    (finding,) = look(rule("title"), waiver()).findings
    assert (finding.rule, finding.severity) == (UNUSED, Severity.ERROR)
    assert finding.place == Place("records/waiver/b1/w1.yaml")
    assert "reg/rule" in finding.message.zh
    assert "2024年5月1日" in finding.message.zh
    assert "1 May 2024" in finding.message.en
    assert all(finding.remedy)


def test_a_waiver_is_not_unused_before_it_begins_nor_if_it_is_for_private_data() -> None:
    assert look(rule("title"), waiver(), as_of="2024-04-30").findings == ()
    assert look(rule("title"), waiver(), as_of="2024-05-01").findings != ()
    false_alarm = waiver(fingerprint="0" * 16 + "-" + "f" * 32)
    assert look(rule("title"), false_alarm).findings == ()
