"""JSON Schema of each kind of record, for editors, forms and other people's checkers.

Made from the same models and words as everything else. Our own reader keeps every
scalar as text; other readers of YAML make numbers of digits, so a schema takes both.
What only this project can judge (references, rules) is not in it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lianxin.findings import Text
from lianxin.records import KINDS
from lianxin.records.fields import Field, fields_of, kind_description, kind_title

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of record. KeyError for a kind that does not exist."""
    schema: dict[str, Any] = {
        "$schema": DIALECT,
        "title": _both(kind_title(kind)),
        "description": _both(kind_description(kind)),
        **_object(fields_of(kind)),
    }
    if one_of := KINDS[kind].ONE_OF:
        schema["oneOf"] = [{"required": [name]} for name in one_of]
    return schema


def loose_schema_of(kind: str) -> dict[str, Any]:
    """The same with nothing required and every field free to stay empty, as cases write it."""
    fields = (replace(field, required=False) for field in fields_of(kind))
    return {"description": _both(kind_description(kind)), **_object(tuple(fields))}


def _object(fields: tuple[Field, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {field.name: _property(field) for field in fields},
        "required": [field.name for field in fields if field.required],
        "additionalProperties": False,
    }


def _property(field: Field) -> dict[str, Any]:
    """A field with its words; one that may be left out may also be left empty."""
    value = _array(field) if field.many else _value(field)
    if not field.required:
        value = _or_nothing(value)
    return {"title": _both(field.label), "description": _both(field.help), **value}


def _or_nothing(value: dict[str, Any]) -> dict[str, Any]:
    wider = dict(value)
    if "enum" in value:
        wider["enum"] = [*value["enum"], None]
        wider["enumDescriptions"] = [*value["enumDescriptions"], ""]
    else:
        types = value["type"]
        wider["type"] = [*(types if isinstance(types, list) else [types]), "null"]
    return wider


def _array(field: Field) -> dict[str, Any]:
    array: dict[str, Any] = {"type": "array", "items": _value(field)}
    if field.fewest is not None:
        array["minItems"] = field.fewest
    if field.most is not None:
        array["maxItems"] = field.most
    return array


def _value(field: Field) -> dict[str, Any]:
    """What one value of the field must be."""
    match field.shape:
        case "part":
            return _object(fields_of(field.kind, *field.path))
        case "mapping":
            return {
                "type": "object",
                "propertyNames": {"pattern": field.key_form},
                "additionalProperties": {"type": ["integer", "string"], "pattern": field.form},
            }
        case "term":
            terms = list(field.term or ())
            return {
                "enum": [term.value for term in terms],
                "enumDescriptions": [_both(term.label) for term in terms],
            }
        case "number":
            return {"type": ["integer", "string"], "minimum": 0, "pattern": field.form}
        case "date":
            return {"type": "string", "format": "date", "pattern": field.form}
    return _text(field)


def _text(field: Field) -> dict[str, Any]:
    limits = {"minLength": field.shortest, "maxLength": field.longest, "pattern": field.form}
    text: dict[str, Any] = {"type": "string"}
    text |= {name: limit for name, limit in limits.items() if limit is not None}
    if field.refers_to is not None:
        text["x-refers-to"] = field.refers_to or "any"
    if field.names is not None:
        text["x-names"] = field.names
    return text


def _both(words: Text) -> str:
    """Both languages; a schema has room for one text only."""
    return f"{words.zh} · {words.en}"
