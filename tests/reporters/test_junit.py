"""JUnit: valid by the schema that Jenkins uses, whatever a record holds."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xmlschema
from hypothesis import given
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.reporters.formats import rendered

from tests.reporters.reports import MANY, audit, check

SCHEMA = Path(__file__).parents[1] / "fixtures" / "schemas" / "junit-10.xsd"


@cache
def schema() -> xmlschema.XMLSchema:
    return xmlschema.XMLSchema(str(SCHEMA))


def suites(text: str) -> ET.Element:
    schema().validate(text)
    return ET.fromstring(text.encode())


def counted(root: ET.Element) -> None:
    """The counts that stand in the report are right."""
    for one in root.iter("testsuite"):
        assert int(one.attrib["tests"]) == len(one.findall("testcase"))
        assert int(one.attrib["failures"]) == len(one.findall("testcase/failure"))
        assert int(one.attrib["skipped"]) == len(one.findall("testcase/skipped"))
    assert int(root.attrib["tests"]) == len(list(root.iter("testcase")))
    assert int(root.attrib["failures"]) == len(list(root.iter("failure")))


@given(MANY)
def test_whatever_the_texts_it_is_valid_and_nothing_is_lost(findings: list[Finding]) -> None:
    root = suites(rendered("junit", check(*findings), 0))
    counted(root)
    tests = list(root.iter("testcase"))
    assert len(tests) == len(findings) + 1
    assert len(list(root.iter("failure"))) == sum(f.severity is Severity.ERROR for f in findings)
    assert {one.tag for one in root.iter()} <= {
        *("testsuites", "testsuite", "testcase", "properties", "property"),
        *("failure", "skipped", "system-out"),
    }


@pytest.mark.parametrize("language", [0, 1])
def test_an_audit_is_valid(language: int) -> None:
    root = suites(rendered("junit", audit(), language))
    counted(root)
    names = [(one.get("classname"), one.get("name")) for one in root.iter("testcase")]
    assert len(names) == len(set(names)) == 6
    said = root.findtext("testsuite/testcase/system-out") or ""
    assert "rules/contact@" in said or "@link/" in said


def test_a_clean_run_is_one_passing_test() -> None:
    root = suites(rendered("junit", check(), 0))
    (one,) = root.iter("testcase")
    assert [child.tag for child in one] == ["system-out"]


def test_names_do_not_move_with_lines_and_are_never_the_same_twice() -> None:
    def names(*lines: int) -> list[str | None]:
        found = [
            Finding(Place("records/a.yaml", (), n, 1), "record/x", Severity.ERROR, Text("错", "x"))
            for n in lines
        ]
        root = suites(rendered("junit", check(*found), 0))
        return [one.get("name") for one in root.iter("testcase")][1:]

    assert names(1, 2) == names(3, 9) == ["record/x: 错", "record/x: 错 (2)"]


def test_jenkins_sees_folders_as_packages() -> None:
    place = Place("records/a/b.c/x-1.yaml", (), 1, 1)
    one = Finding(place, "record/x", Severity.ERROR, Text("错", "x"))
    root = suites(rendered("junit", check(one, prefix="county/"), 0))
    assert [t.get("classname") for t in root.iter("testcase")][1] == "county.records.a.b_c.x-1"
