"""What holds of every format, and what an audit looks like in each of them."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin import __version__
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.privacy import mask
from lianxin.reporters.formats import FORMATS, rendered

from tests.reporters.reports import MANY, MOBILE, STEERS, TEXTS, audit, both, check

ENDINGS = {
    "text": "txt",
    "github": "github.txt",
    "json": "json",
    "summary": "summary.md",
    "sarif": "sarif.json",
    "gitlab": "gitlab.json",
    "junit": "junit.xml",
}


def released(text: str) -> str:
    return text.replace(f'"version": "{__version__}"', '"version": "0"')


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", [0, 1])
def test_an_audit(golden: Callable[[str, str], None], form: str, language: int) -> None:
    text = released(rendered(form, audit(), language))
    golden(f"reports/audit.{('zh', 'en')[language]}.{ENDINGS[form]}", text)


@pytest.mark.parametrize("form", FORMATS)
def test_a_clean_check(golden: Callable[[str, str], None], form: str) -> None:
    golden(f"reports/clean.zh.{ENDINGS[form]}", released(rendered(form, check(), 0)))


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_private_and_no_control_is_in_it(form: str) -> None:
    for text in (rendered(form, audit(), 0), rendered(form, audit(), 1)):
        assert MOBILE not in text
        assert "\x1b" not in text
        assert "\x00" not in text
        assert "\r" not in text
        text.encode()


@pytest.mark.parametrize("form", FORMATS)
@given(MANY, st.randoms(use_true_random=False))
def test_the_order_in_which_findings_come_does_not_matter(
    form: str, findings: list[Finding], chance: random.Random
) -> None:
    expected = rendered(form, check(*findings), 0)
    chance.shuffle(findings)
    assert rendered(form, check(*findings), 0) == expected


@pytest.mark.parametrize("form", FORMATS)
def test_the_order_of_obligations_does_not_matter(form: str) -> None:
    report = audit()
    value = report.audit
    assert value is not None
    assert len(value.breached) > 1
    turned = replace(value, breached=value.breached[::-1], relieved=value.relieved[::-1])
    findings = report.findings[::-1]
    other = replace(report, audit=replace(turned, findings=findings), findings=findings)
    assert rendered(form, other, 0) == rendered(form, report, 0)


@pytest.mark.parametrize("form", FORMATS)
@given(MANY)
def test_whatever_the_texts_it_can_be_written(form: str, findings: list[Finding]) -> None:
    for language in (0, 1):
        text = rendered(form, check(*findings, prefix="county/"), language)
        text.encode()
        assert text.endswith("\n") or (form == "github" and not findings)
        assert all(c == "\n" or c.isprintable() for c in text)


@given(TEXTS)
def test_json_holds_texts_exactly(text: str) -> None:
    whole = re.sub("[\ud800-\udfff]", "", text)
    found = Finding(Place("a", (), 1, 1), "record/x", Severity.NOTE, Text(mask(whole), ""))
    (one,) = json.loads(rendered("json", check(found), 0))["findings"]
    assert one["message"]["zh"] == mask(whole)


@given(MANY)
def test_annotations_are_one_command_on_one_line_each(findings: list[Finding]) -> None:
    lines = rendered("github", check(*findings), 0).split("\n")
    assert lines.pop() == ""
    assert len(lines) == len(findings)
    assert all(one.startswith(("::error ", "::warning ", "::notice ")) for one in lines)
    assert all(one.isprintable() for one in lines)


def test_annotations_name_files_from_the_root_of_the_repository() -> None:
    found = Finding(Place("records/a.yaml", (), 2, 3), "record/x", Severity.ERROR, Text("错", "x"))
    assert "file=county/records/a.yaml,line=2" in rendered(
        "github", check(found, prefix="county/"), 0
    )
    law = replace(found, place=Place("regulations/two.yaml", (), 1, 1))
    apart = replace(check(law, prefix="county/"), laws="shipped/")
    assert "file=shipped/regulations/two.yaml" in rendered("github", apart, 0)


def test_the_notices_of_an_audit_count_among_the_ten() -> None:
    report = audit()
    notes = tuple(
        Finding(Place(f"records/{n}.yaml"), "a/b", Severity.NOTE, both(STEERS)) for n in range(12)
    )
    lines = rendered("github", replace(report, findings=notes), 0).splitlines()
    assert len(lines) == 10
    assert "breached" not in lines[0]
    assert lines[0].startswith("::notice title=lianxin audit::")
    assert "另有 4 处" in lines[-1]
