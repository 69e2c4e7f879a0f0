"""The schema for editors agrees with the parser on what is written in regulations/."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from lianxin.law.schema import regulation_schema
from lianxin.words.lawkeys import WORDS

from tests.law.reading import GOOD, changed, read

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = "site_src/docs/schema/regulation.json"
FILES = [
    path
    for folder in ("regulations", "tests/fixtures/invented/regulations")
    for path in sorted((ROOT / folder).glob("*.yaml"))
]
SCHEMA = regulation_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def as_editors_read(text: str) -> Any:
    """As editors do, by YAML 1.2: dates, yes and no stay text."""

    class Loader(yaml.SafeLoader):
        pass

    unknown = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool")
    Loader.yaml_implicit_resolvers = {
        key: [one for one in found if one[0] not in unknown]
        for key, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    Loader.add_implicit_resolver(unknown[1], re.compile("true|false"), list("tf"))
    return yaml.load(text, Loader)


def wrong(text: str) -> list[str]:
    """What an editor underlines."""
    return [error.message for error in VALIDATOR.iter_errors(as_editors_read(text))]


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_published_schema_is_this_one(golden: Callable[[str, str], None]) -> None:
    text = json.dumps(SCHEMA, ensure_ascii=False, indent=1) + "\n"
    golden(f"../../{PUBLISHED}", text)


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_regulations_fit(file: Path) -> None:
    assert wrong(file.read_text("utf-8")) == []


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_schema_that_a_file_names_is_there(file: Path) -> None:
    named = re.findall(r"^# yaml-language-server: \$schema=(.+)$", file.read_text("utf-8"), re.M)
    assert all((file.parent / path).resolve() == ROOT / PUBLISHED for path in named)


NUMBERS = "about: {zh: 用来试读的制度, en: made to be read by tests}"
MISTAKES = [
    ("for_each: link", "for_each: links"),
    ("reading: principle", "reading: law"),
    ("setting:", "seting:"),
    ("{every: month}", "{every: week}"),
    ("{every: month}", "{by: 12-31-2026}"),
    ("{every: month}", "{within: 10, unit: workdays, after: since}"),
    ("status: met}", "status: done}"),
    (", en: any branch}", "}"),
    ("{field: kind, is: pairing}", "{field: kind, equals: pairing}"),
    ("{field: kind, is: pairing}", "{field: kind, is: pairing, is_not: mentoring}"),
    ("count: {of: contact, by: links}", "distinct: {of: contact, by: links}"),
    ("count: {of: contact, by: links}", "count: {off: contact, by: links}"),
    ("      at_least: 1\n      at_most: 3\n", ""),
    ("{blank: deeds}", "{blnak: deeds}"),
    ("example: 2,", "example: two,"),
    ("since: 2012-07-01", "since: 2012-7-1"),
    ("  judged_by: people\n", ""),
    ("  judged_by: people\n", "  judged_by: machine\n"),
    ("number: '3'", "number: '3'\n  same_as: two-links/monthly-contact"),
    ("  judged_by: people\n", "  judged_by: people\n  same_as: two-links/monthly-contact\n"),
    ("  judged_by: people\n", "  judged_by: people\n  cites: {clause: '3'}\n"),
    (NUMBERS, f"{NUMBERS}\nnumbers: []"),
    (NUMBERS, f"{NUMBERS}\nnumbers: ['1', '1']"),
    ("{slug: c1, date: 2026-03-05, links: [l1]}", "{slug: c1, dat: 2026-03-05, links: [l1]}"),
    ("{slug: c1, date: 2026-03-05, links: [l1]}", "{date: 2026-03-05, links: [l1]}"),
    ("{finding_on: c1, at: deadline}", "{finding: c1, at: deadline}"),
    ("    remedy: {zh: 联系一次, en: make contact}\n", ""),
]


@pytest.mark.parametrize(("old", "new"), MISTAKES)
def test_what_the_parser_refuses_an_editor_shows(old: str, new: str) -> None:
    assert wrong(GOOD) == []
    text = changed(old, new)
    assert wrong(text)
    assert read_findings(text)


def read_findings(text: str) -> tuple[object, ...]:
    """What the parser says; text that is no YAML at all is said there too."""
    try:
        return read(text)[1]
    except AssertionError:
        return ("not yaml",)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (NUMBERS, f"{NUMBERS}\nnumbers: ['1', '1a', 2, '3']"),
        (
            "count: {of: contact, by: links}",
            "distinct: {of: contact, by: links, values: form, among: [home-visit, telephone]}",
        ),
        (
            "- id: platform\n",
            "- {id: copied, number: '3', same_as: two-links/monthly, cites: {clause: '4'}}\n"
            "- id: platform\n",
        ),
    ],
)
def test_what_the_parser_takes_an_editor_takes(old: str, new: str) -> None:
    text = changed(old, new)
    assert wrong(text) == []
    assert [f.rule for f in read(text)[1]] == []


def explained(schema: Any) -> Iterator[tuple[str, str]]:
    """Every key of a mapping with its description."""
    if isinstance(schema, dict):
        for key, inner in (schema.get("properties") or {}).items():
            if inner is not False:
                yield key, inner.get("description", "")
        for inner in schema.values():
            yield from explained(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from explained(inner)


def test_every_key_is_explained_in_both_languages() -> None:
    found = list(explained(SCHEMA))
    assert len(found) > 300
    assert [key for key, says in found if " · " not in says] == []


def test_no_explanation_is_left_over() -> None:
    shown = json.dumps(SCHEMA, ensure_ascii=False)
    said = (f"{zh} · {en}".format() for zh, en in WORDS.values())
    assert [one for one in said if json.dumps(one, ensure_ascii=False)[1:-1] not in shown] == []
