"""The schema for editors agrees with the parser on what is written in regulations/."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from lianxin.law.schema import regulation_schema

from tests.law.reading import GOOD, changed

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "regulations").glob("*.yaml"))
VALIDATOR = Draft202012Validator(regulation_schema())


def as_editors_read(text: str) -> Any:
    """Dates stay text, as in editors that follow YAML 1.2."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        key: [one for one in found if one[0] != "tag:yaml.org,2002:timestamp"]
        for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load(text, Loader)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(regulation_schema())


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_regulations_fit(file: Path) -> None:
    data = as_editors_read(file.read_text("utf-8"))
    assert [e.message for e in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("for_each: link", "for_each: links"),
        ("reading: principle", "reading: law"),
        ("setting:", "seting:"),
        ("{every: month}", "{every: week}"),
        ("status: met}", "status: done}"),
        (", en: any branch}", "}"),
        ("{field: kind, is: pairing}", "{field: kind, equals: pairing}"),
        ("  judged_by: people\n", ""),
    ],
)
def test_what_the_parser_refuses_an_editor_shows(old: str, new: str) -> None:
    assert VALIDATOR.is_valid(as_editors_read(GOOD))
    assert not VALIDATOR.is_valid(as_editors_read(changed(old, new)))
