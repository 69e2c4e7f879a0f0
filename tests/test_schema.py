"""JSON Schemas agree with the models on what stands in a record."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from lianxin.loading.validate import validate
from lianxin.records import KINDS
from lianxin.records.fields import fields_of
from lianxin.schema import schema_of
from lianxin.source import load

COUNTY = Path(__file__).parent / "fixtures" / "county"
WRONG: list[Any] = ["", "x" * 700, "2026-02-3", "No Such", "-1", "一", ["a"], {"a": "b"}]


def example(kind: str) -> dict[str, Any]:
    data = load(KINDS[kind].EXAMPLE.encode(), "x")[0]
    assert data is not None
    return listed(data)


def listed(value: Any) -> Any:
    """As JSON has it: lists, not tuples."""
    if isinstance(value, dict):
        return {key: listed(inner) for key, inner in value.items()}
    return [listed(inner) for inner in value] if isinstance(value, tuple) else value


def tupled(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: tupled(inner) for key, inner in value.items()}
    return tuple(tupled(inner) for inner in value) if isinstance(value, list) else value


def agree(kind: str, data: dict[str, Any]) -> bool:
    checker = jsonschema.Draft202012Validator(schema_of(kind))
    by_schema = checker.is_valid(data)
    by_model = validate(kind, tupled(data), "x")[0] is not None
    assert by_schema == by_model, data
    return by_schema


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_is_one_and_takes_the_example(kind: str) -> None:
    jsonschema.Draft202012Validator.check_schema(schema_of(kind))
    assert agree(kind, example(kind))


@pytest.mark.parametrize("kind", KINDS)
def test_schema_and_model_refuse_the_same(kind: str) -> None:
    good = example(kind)
    assert not agree(kind, good | {"extra": "x"})
    for field in fields_of(kind):
        without = {name: value for name, value in good.items() if name != field.name}
        if field.required:
            assert not agree(kind, without)
        for value in WRONG:
            agree(kind, without | {field.name: value})
            if field.many:
                agree(kind, without | {field.name: [value]})


def test_numbers_and_empty_fields_as_other_readers_give_them() -> None:
    checker = jsonschema.Draft202012Validator(schema_of("contact"))
    good = example("contact")
    assert checker.is_valid(good | {"reached": 12, "unit": None, "together_with": None})
    assert not checker.is_valid(good | {"reached": -1})


def test_both_languages_stand_in_it() -> None:
    deed = schema_of("contact")["properties"]["deed"]
    assert deed["title"] == "办了什么事 · deed"


def test_other_peoples_checker_takes_the_schemas_and_the_county(tmp_path: Path) -> None:
    """check-jsonschema reads YAML its own way and knows the regular expressions of JavaScript."""
    schemas = [tmp_path / f"{kind}.json" for kind in KINDS]
    for path in schemas:
        path.write_text(json.dumps(schema_of(path.stem), ensure_ascii=False), "utf-8")
    assert run("--check-metaschema", *map(str, schemas)) == ""
    for kind in ("commitment", "contact"):
        records = map(str, sorted((COUNTY / "records").glob(f"*/{kind}/2026/*.yaml")))
        assert run("--schemafile", str(tmp_path / f"{kind}.json"), *records) == ""


def run(*arguments: str) -> str:
    """What check-jsonschema says, '' when it is content."""
    command = [sys.executable, "-m", "check_jsonschema", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr
