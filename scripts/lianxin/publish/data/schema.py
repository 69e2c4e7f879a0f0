"""JSON Schema (draft 2020-12) of everything under api/v1, from the tables' definitions.

What is not named is allowed: version 1 is only ever added to, so a program that holds
today's schema against tomorrow's files finds nothing wrong in a new column.
"""

from __future__ import annotations

from typing import Any, Final

from lianxin.publish.data import facts
from lianxin.publish.data.columns import Column, Table
from lianxin.publish.data.tables import TABLES
from lianxin.publish.data.wordlists import list_name

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"
DAY: Final[dict[str, Any]] = {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_TYPES: Final[dict[str, dict[str, Any]]] = {
    "text": {"type": "string"},
    "day": DAY,
    "month": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
    "number": {"type": "integer", "minimum": 0},
    "list": {"type": "array", "items": {"type": "string"}},
}
_BOTH: Final = {
    "type": "object",
    "properties": {"zh": {"type": "string"}, "en": {"type": "string"}},
    "required": ["zh", "en"],
}
_HEAD: Final[dict[str, Any]] = {
    "api": {"const": facts.API},
    "as_of": DAY,
    "licence": {"type": ["string", "null"]},
    "schema": {"type": "string"},
}


def schemas() -> dict[str, dict[str, Any]]:
    """Path -> schema, for the index, the organisations' files and each table."""
    made = {facts.schema_of(table.name): table_schema(table) for table in TABLES}
    made[facts.schema_of("index")] = _index()
    made[facts.schema_of("organisation")] = _organisation()
    return made


def table_schema(table: Table) -> dict[str, Any]:
    """The schema of the file of a table."""
    return _document(
        table.title.en,
        table.says.zh,
        {"table": {"const": table.name}, "rows": _rows(table)},
    )


def _rows(table: Table) -> dict[str, Any]:
    return {
        "type": "array",
        "items": {
            "type": "object",
            "properties": {column.name: _value(column) for column in table.columns},
            "required": list(table.names),
        },
    }


def _value(column: Column) -> dict[str, Any]:
    shape = dict(_TYPES[column.form])
    if not column.required and column.form != "list":
        shape["type"] = [shape["type"], "null"]
    told: dict[str, Any] = {"title": column.label.en, "description": column.help.en}
    told["x-zh"] = {"title": column.label.zh, "description": column.help.zh}
    if column.term is not None:
        told["x-words"] = list_name(column.term)
        told["examples"] = [word.value for word in column.term][:3]
    if column.to:
        told["x-table"] = column.to
    return shape | told


def _document(title: str, says: str, more: dict[str, Any]) -> dict[str, Any]:
    properties = _HEAD | more
    return {
        "$schema": DRAFT,
        "title": title,
        "description": says,
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _organisation() -> dict[str, Any]:
    own = {t.name: _rows(t) for t in TABLES if t.place_of("organisation") >= 0}
    tables = {"type": "object", "properties": own, "required": list(own)}
    more = {"organisation": {"type": "string"}, "tables": tables}
    return _document("everything of one organisation", "一个组织的全部公开数据", more)


def _index() -> dict[str, Any]:
    def entries(names: str, texts: str = "") -> dict[str, Any]:
        properties: dict[str, Any] = {name: {"type": "string"} for name in names.split()}
        properties |= dict.fromkeys(texts.split(), _BOTH)
        return {
            "type": "array",
            "items": {"type": "object", "properties": properties, "required": [*properties]},
        }

    return _document(
        "what there is, and where",
        "目录：有哪些数据，在哪里",
        {
            "commit": {"type": ["string", "null"]},
            "stability": _BOTH,
            "tables": entries("name json schema csv", "title says"),
            "organisations": entries("id name json feed calendar"),
            "files": {
                "type": "object",
                "additionalProperties": {"type": "string"},
                "required": ["sqlite", "datapackage", "feed", "overdue", "calendar"],
            },
        },
    )
