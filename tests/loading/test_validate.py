"""What people get wrong in a record, and what they are told."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.findings import Finding
from lianxin.loading.validate import MOST, validate
from lianxin.records import KINDS
from lianxin.records.fields import every_field
from lianxin.source import load

GOOD: dict[str, Any] = {
    "date": "2026-03-05",
    "member": "du-zhong",
    "links": ("du-zhong-jia-01",),
    "form": "home-visit",
    "topics": ("livelihood",),
    "deed": "清理门前排水沟",
}


def example(kind: str) -> dict[str, Any]:
    return dict(load(KINDS[kind].EXAMPLE.encode(), "x")[0] or {})


def only(kind: str, data: Any) -> Finding:
    record, findings = validate(kind, data, "records/a/x.yaml")
    assert record is None
    (finding,) = findings
    return finding


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_each_kind_is_a_record(kind: str) -> None:
    record, findings = validate(kind, example(kind), "x")
    assert findings == ()
    assert type(record) is KINDS[kind]


# field, value, rule, a part of the remedy
WRONG = [
    ("date", "2026/3/5", "bad-date", "2026-03-05"),
    ("date", "2026年3月5日", "bad-date", "2026-03-05"),
    ("date", "20260305", "bad-date", "2026-03-05"),
    ("date", "2026-3-5", "bad-date", "2026-03-05"),
    ("date", "2026-02-30", "bad-date", "2026-03-05"),
    ("date", "昨天", "bad-date", "2026-03-05"),
    ("date", "0000-01-01", "bad-date", "2026-03-05"),
    ("date", "2026-03-05T10:00", "bad-date", "2026-03-05"),
    ("form", "电话", "wrong-term", "telephone"),
    ("form", "Telephone", "wrong-term", "telephone"),
    ("form", "home visit", "wrong-term", "home-visit"),
    ("form", "home-vist", "wrong-term", "home-visit"),
    ("form", "xyzzy", "wrong-term", "guidance-at-work"),
    ("form", ("telephone",), "wrong-shape", "form: face-to-face"),
    ("links", "l1", "wrong-shape", "links: ["),
    ("links", ("L1",), "bad-reference", "du-zhong"),
    ("links", (("l1",),), "wrong-shape", "links: ["),
    ("member", "杜仲", "bad-reference", "du-zhong"),
    ("member", {"a": "b"}, "wrong-shape", "member: du-zhong"),
    ("reached", "12户", "bad-number", "12"),
    ("reached", "１２", "bad-number", "12"),
    ("reached", "1,200", "bad-number", "1200"),
    ("reached", "012", "bad-number", "12"),
    ("reached", "-3", "bad-number", "12"),
    ("reached", "3.5", "bad-number", "12"),
    ("reached", "9999999999", "bad-number", "12"),
    ("topics", (), "too-few", "补上"),
    ("topics", ("livelihood", "farming", "housing", "safety", "rights"), "too-many", "只留"),
    ("topics", (None,), "wrong-shape", "topics: ["),
    ("deed", "修" * 201, "too-long", "要点"),
    ("deed", "修", "too-short", "具体"),
    ("deed", "   ", "too-short", "具体"),
    ("occasion", "春节", "bad-name", "spring-festival"),
]


@pytest.mark.parametrize(("field", "value", "rule", "remedy"), WRONG)
def test_a_wrong_value(field: str, value: Any, rule: str, remedy: str) -> None:
    finding = only("contact", GOOD | {field: value})
    assert finding.rule == f"record/{rule}"
    assert finding.place.path[0] == field
    assert remedy in finding.remedy.zh
    assert finding.message.zh != finding.message.en


def test_a_term_that_is_nearly_right_names_all_terms_too() -> None:
    finding = only("contact", GOOD | {"form": "telefone"})
    assert "telephone" in finding.remedy.zh
    assert "evening-visit" in finding.remedy.zh


@pytest.mark.parametrize(
    ("word", "meant"),
    [("topcis", "topics"), ("Topics", "topics"), ("内容", "topics"), ("topic", "topics")],
)
def test_a_misspelt_field_is_one_finding(word: str, meant: str) -> None:
    data = {k: v for k, v in GOOD.items() if k != meant} | {word: GOOD[meant]}
    finding = only("contact", data)
    assert finding.rule == "record/unknown-field"
    assert finding.place.path == (word,)
    assert finding.place.on_key
    assert meant in finding.remedy.zh


def test_a_field_that_is_like_none_lists_them_all() -> None:
    finding = only("contact", GOOD | {"天气": "晴"})
    assert "occasion" in finding.remedy.zh


def test_a_missing_field_shows_a_line_that_would_do() -> None:
    finding = only("contact", {k: v for k, v in GOOD.items() if k != "date"})
    assert (finding.rule, finding.place.path) == ("record/missing-field", ())
    assert "date: 2026-03-05" in finding.remedy.en


def test_an_empty_field_is_one_not_filled_in() -> None:
    record, findings = validate("contact", GOOD | {"unit": None, "groups": None}, "x")
    assert findings == ()
    assert record is not None
    assert only("contact", GOOD | {"date": None}).rule == "record/missing-field"


def test_inside_a_part_the_place_is_exact() -> None:
    life = ({"date": "2026-01-15", "stage": "propsed"}, {"date": "x", "stage": "reviewed", "b": ""})
    _, findings = validate("commitment", example("commitment") | {"life": life}, "x")
    assert [(f.rule, f.place.path) for f in findings] == [
        ("record/wrong-term", ("life", 0, "stage")),
        ("record/bad-date", ("life", 1, "date")),
        ("record/unknown-field", ("life", 1, "b")),
    ]


def test_blanks_have_names_and_numbers() -> None:
    data = {"regulation": "two-links", "since": "2020-01-01"}
    assert only("adoption", data | {"blanks": {"每年": "2"}}).rule == "record/bad-name"
    assert only("adoption", data | {"blanks": {"deeds_per_year": "两件"}}).rule == (
        "record/bad-number"
    )
    assert only("adoption", data | {"blanks": ("2",)}).rule == "record/wrong-shape"


def test_a_link_has_one_other_side() -> None:
    data = {"kind": "pairing", "member": "m1", "since": "2020-01-01"}
    assert only("link", data).rule == "record/one-side"
    assert only("link", data | {"person": "p1", "unit": "o1"}).rule == "record/one-side"


def test_a_flood_of_problems_is_cut_off() -> None:
    _, findings = validate("contact", {f"f{n}": "" for n in range(300)}, "x")
    assert len(findings) == MOST + 1
    assert findings[-1].rule == "record/more"


values = st.recursive(
    st.none() | st.text(max_size=12) | st.sampled_from(["2026-03-05", "12", "yes", "m1"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.data())
def test_whatever_stands_in_a_field_gives_a_record_or_a_finding(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(KINDS)))
    fields = [f.path[0] for f in every_field(kind)]
    extra = data.draw(st.dictionaries(st.sampled_from(fields) | st.text(max_size=8), values))
    record, findings = validate(kind, example(kind) | extra, "x")
    assert (record is None) == bool(findings)
    for finding in findings:
        assert finding.rule != "record/invalid"
        assert finding.remedy.zh
        assert finding.remedy.en


def test_a_text_of_another_form_is_not_called_a_number() -> None:
    finding = only("correction", example("correction") | {"changes": ({"field": "日期"},)})
    assert finding.rule == "record/bad-form"
    assert finding.place.path == ("changes", 0, "field")
    assert "steps.0.date" in finding.remedy.zh


def test_a_list_with_a_mistake_inside_its_only_item_is_not_called_too_short() -> None:
    changes = ({"field": "date", "old": "x" * 601},)
    finding = only("correction", example("correction") | {"changes": changes})
    assert finding.rule == "record/too-long"
