"""GitLab's code quality report, held against what its documentation says of each field."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.reporters.formats import rendered

from tests.reporters.reports import MANY, audit, check

SCHEMA = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": r"^\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def issues(text: str) -> list[Any]:
    document = json.loads(text)
    jsonschema.validate(document, SCHEMA)
    assert isinstance(document, list)
    return document


@given(MANY.filter(lambda found: all(f.message.zh for f in found)))
def test_whatever_the_texts_it_is_valid_and_nothing_is_lost(findings: list[Finding]) -> None:
    found = issues(rendered("gitlab", check(*findings, prefix="county/"), 0))
    assert len(found) == len(findings)
    assert len({one["fingerprint"] for one in found}) == len(findings)


@pytest.mark.parametrize("language", [0, 1])
def test_an_audit_is_valid(language: int) -> None:
    found = issues(rendered("gitlab", audit(), language))
    assert len(found) == 5
    assert sorted(one["severity"] for one in found) == ["info", "major", "major", "minor", "minor"]


def test_paths_begin_at_the_root_of_the_repository() -> None:
    place = Place("records/a.yaml", (), 7, 2)
    one = Finding(place, "record/x", Severity.WARNING, Text("错", "wrong"), Text("改", "mend"))
    (found,) = issues(rendered("gitlab", check(one, prefix="county/"), 1))
    assert found["location"] == {"path": "county/records/a.yaml", "lines": {"begin": 7}}
    assert found["description"] == "wrong  What to do: mend"
