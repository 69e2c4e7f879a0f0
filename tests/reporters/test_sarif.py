"""SARIF: valid by the schema of OASIS, inert, and the same finding tomorrow."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from jsonschema import Draft4Validator
from lianxin import places
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.reporters.formats import rendered
from lianxin.reporters.sarif import uri

from tests.reporters.reports import FILE, MANY, TEXTS, audit, check

SCHEMAS = Path(__file__).parents[1] / "fixtures" / "schemas"
# RFC 3986, what a path of a relative reference may hold; no colon, so no scheme.
PATH = re.compile(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*")


@cache
def validator() -> Draft4Validator:
    return Draft4Validator(json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8")))


def run(text: str) -> dict[str, Any]:
    document = json.loads(text)
    validator().validate(document)
    (one,) = document["runs"]
    assert isinstance(one, dict)
    return one


def texts(value: Any) -> list[str]:
    """Everything under a key 'text': the messages."""
    if isinstance(value, dict):
        own = [value["text"]] if isinstance(value.get("text"), str) else []
        return own + [one for inner in value.values() for one in texts(inner)]
    return [one for inner in value for one in texts(inner)] if isinstance(value, list) else []


@given(MANY)
def test_whatever_the_texts_it_is_valid_and_nothing_is_lost(findings: list[Finding]) -> None:
    one = run(rendered("sarif", check(*findings), 0))
    assert len(one["results"]) == len(findings)
    for result in one["results"]:
        rule = one["tool"]["driver"]["rules"][result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        for at in (*result["locations"], *result.get("relatedLocations", ())):
            assert PATH.fullmatch(at["physicalLocation"]["artifactLocation"]["uri"])
    for text in texts(one):
        assert "](" not in text
        assert re.search(r"(?<!\{)(?:\{\{)*\{\d+\}", text) is None


@pytest.mark.parametrize("language", [0, 1])
def test_an_audit_is_valid_and_tells_of_obligations_without_failing_anybody(language: int) -> None:
    one = run(rendered("sarif", audit(), language))
    assert [r["level"] for r in one["results"]].count("error") == 2
    assert one["properties"]["audit"]["breached"]
    assert one["language"] == ("zh-CN", "en-US")[language]


@given(TEXTS)
def test_a_path_is_a_relative_reference_and_can_be_read_back(path: str) -> None:
    shown = uri(path)
    assert PATH.fullmatch(shown)
    assert not shown.startswith("/")
    try:
        data = path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = path.encode("utf-8", "surrogatepass")
    assert unquote_to_bytes(shown) == data


def test_a_path_in_chinese_and_one_that_is_no_utf_8() -> None:
    assert uri("records/甲 乙#1?.yaml") == "records/%E7%94%B2%20%E4%B9%99%231%3F.yaml"
    assert uri("a:b/\udcff") == "a%3Ab/%FF"


def found(line: int, message: str = "错", severity: Severity = Severity.ERROR) -> Finding:
    return Finding(Place(FILE, ("title",), line, 3), "record/x", severity, Text(message, "wrong"))


def prints(*findings: Finding, language: int = 0) -> list[str]:
    one = run(rendered("sarif", check(*findings), language))
    return [r["partialFingerprints"]["lianxin/v1"] for r in one["results"]]


def test_a_fingerprint_outlives_moved_lines_and_another_language_and_is_unique() -> None:
    assert prints(found(3)) == prints(found(30)) == prints(found(3), language=1)
    assert prints(found(3)) != prints(found(3, "另一个错"))
    twins = prints(found(3), found(4))
    assert len(set(twins)) == 2
    assert twins[:1] == prints(found(3))


def test_columns_count_characters_also_beyond_the_basic_plane() -> None:
    source = "reviewed: [𠮷𠮷, 乙]\n"
    (resolved,) = places.resolve(
        [replace(found(0), place=Place(FILE, ("reviewed", 1)))], lambda _file: source.encode()
    )
    one = run(rendered("sarif", check(resolved), 0))
    (location,) = one["results"][0]["locations"]
    column = location["physicalLocation"]["region"]["startColumn"]
    assert one["columnKind"] == "unicodeCodePoints"
    assert source[column - 1] == "乙"
    assert column - 1 != len(source[: source.index("乙")].encode("utf-16-le")) // 2


def test_a_rule_is_described_by_its_sentence_with_gaps() -> None:
    bad = replace(found(3), rule="record/bad-date")
    (rule,) = run(rendered("sarif", check(bad), 0))["tool"]["driver"]["rules"]
    assert rule["fullDescription"]["text"] == "“…”（…）的“…”不是日期"
    assert rule["properties"]["says"]["en"] == "'…' (…): '…' is not a date"
    assert rule["help"]["text"].startswith("写成 2026-03-05")


def test_a_rule_weighs_as_much_as_the_worst_that_was_found_of_it() -> None:
    one = run(rendered("sarif", check(found(1), found(2, severity=Severity.NOTE)), 0))
    (rule,) = one["tool"]["driver"]["rules"]
    assert rule["defaultConfiguration"]["level"] == "error"
    assert [r["level"] for r in one["results"]] == ["error", "note"]
