"""The models' account of themselves, and its words."""

from __future__ import annotations

from typing import Any

import pytest
from lianxin.records import KINDS
from lianxin.records.fields import (
    every_field,
    field_at,
    fields_of,
    kind_description,
    kind_title,
)
from lianxin.records.references import references_in
from lianxin.source import load
from lianxin.words.fields import FIELDS


def test_every_field_has_its_words_and_no_word_is_left_over() -> None:
    fields = {".".join((kind, *f.path)) for kind in KINDS for f in every_field(kind)}
    assert fields == set(FIELDS)


@pytest.mark.parametrize("kind", KINDS)
def test_labels_help_and_titles(kind: str) -> None:
    assert all((*kind_title(kind), *kind_description(kind)))
    for field in every_field(kind):
        assert all((*field.label, *field.help))
    labels = [f.label.zh for f in fields_of(kind)]
    assert len(labels) == len(set(labels)), "two fields of one kind share a label"


def test_what_a_field_says() -> None:
    fields = {".".join(f.path): f for f in every_field("commitment")}
    made, opinions = fields["made"], fields["source.opinions"]
    assert (made.shape, made.required, made.many) == ("date", True, False)
    assert (opinions.shape, opinions.refers_to, opinions.many) == ("reference", "opinion", True)
    assert fields["evidence.web"].shape == "web"
    assert fields["evidence.record"].refers_to == ""
    assert (fields["title"].shortest, fields["title"].longest) == (1, 80)
    assert fields["for_groups"].most == 6
    assert fields["extensions"].part is not None
    assert {f.name: f.shape for f in fields_of("adoption")}["blanks"] == "mapping"
    assert {f.name: f.default for f in fields_of("member")}["able_to_help"] == "yes"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (("extensions", 3, "asked"), "asked"),
        (("topic",), "topic"),
        (("life",), "life"),
        (("life", 0), "life"),
        (("life", 0, "nothing"), None),
        (("topic", "x"), None),
        (("x",), None),
        ((), None),
    ],
)
def test_a_field_by_its_place(path: tuple[str | int, ...], name: str | None) -> None:
    found = field_at("commitment", path)
    assert (found.name if found else None) == name


def test_inside_a_mapping_the_mapping_is_the_field() -> None:
    found = field_at("adoption", ("blanks", "deeds_per_year"))
    assert found is not None
    assert found.name == "blanks"


@pytest.mark.parametrize("kind", KINDS)
def test_references_are_found_wherever_the_models_have_them(kind: str) -> None:
    """Compared with a plain walk over everything, which knows no plan."""
    record = KINDS[kind].model_validate(load(KINDS[kind].EXAMPLE.encode(), "x")[0])
    found = [(path, ref) for path, _, ref in references_in(record)]
    assert sorted(found, key=repr) == sorted(_walk(kind, record, ()), key=repr)


def _walk(kind: str, value: Any, path: tuple[str | int, ...]) -> list[Any]:
    if isinstance(value, tuple):
        steps = enumerate(value)
    elif hasattr(value, "model_fields_set"):
        steps = ((name, getattr(value, name)) for name in type(value).model_fields)
    else:
        field = field_at(kind, path)
        is_reference = value is not None and field is not None and field.refers_to is not None
        return [(path, value)] if is_reference else []
    return [found for step, inner in steps for found in _walk(kind, inner, (*path, step))]
