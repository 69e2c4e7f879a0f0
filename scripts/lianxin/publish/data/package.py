"""datapackage.json: what every table and column means (Data Package 1, tabular profile).

Version 1 and not 2: the tool that people check packages with, frictionless, reads both,
and knows only version 1 by its profile. Nothing of version 2 would say more here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from typing import Any, Final

from lianxin.publish.data.columns import Column, Table
from lianxin.publish.data.csv_file import SEPARATOR
from lianxin.publish.data.facts import Facts, Filled, csv_of
from lianxin.publish.data.recipe import Read
from lianxin.publish.data.wordlists import list_name
from lianxin.words import say

_TYPES: Final = {"text": "string", "list": "string", "day": "date", "number": "integer",
                 "month": "string"}  # fmt: skip


def package(tables: Iterable[Filled], read: Read, told: Facts) -> bytes:
    """The description of the CSV files. read: gives those that were made."""
    title, cells = say("data.title"), say("data.cells")
    about = say("data.about", day=told.as_of.isoformat())
    document: dict[str, Any] = {
        "profile": "tabular-data-package",
        "name": "lianxin",
        "title": f"{say('data.site').zh} {title.zh} · {title.en}",
        "description": f"{about.zh}\n{cells.zh}\n\n{about.en}\n{cells.en}",
        "version": told.as_of.isoformat(),
        "as_of": told.as_of.isoformat(),
        "resources": [_resource(one.table, read(csv_of(one.table.name))) for one in tables],
    }
    if told.commit:
        document["commit"] = told.commit
    if told.site_url:
        document["homepage"] = told.site_url
    if told.licence:
        document["licenses"] = [{"name": told.licence}]
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _resource(table: Table, content: bytes) -> dict[str, Any]:
    return {
        "name": table.name.replace("_", "-"),
        "path": f"{table.name}.csv",
        "profile": "tabular-data-resource",
        "title": f"{table.title.zh} · {table.title.en}",
        "description": f"{table.says.zh}\n{table.says.en}",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"',
                    "doubleQuote": True, "header": True},
        "schema": _schema(table),
    }  # fmt: skip


def _schema(table: Table) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(column) for column in table.columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    keys = [
        {"fields": [c.name], "reference": {
            "resource": "" if c.to == table.name else c.to.replace("_", "-"), "fields": ["id"]}}
        for c in table.columns
        if c.to
    ]  # fmt: skip
    return schema | ({"foreignKeys": keys} if keys else {})


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": _TYPES[column.form],
        "title": f"{column.label.zh} · {column.label.en}",
        "description": f"{column.help.zh}\n{column.help.en}",
    }
    limits: dict[str, Any] = {"required": True} if column.required else {}
    if column.form == "number":
        limits["minimum"] = 0
    if column.form == "month":
        limits["pattern"] = "[0-9]{4}-[0-9]{2}"
    if column.term is not None and column.form == "text":
        limits["enum"] = [word.value for word in column.term]
    if limits:
        field["constraints"] = limits
    if column.term is not None:
        field["words"] = list_name(column.term)
    if column.form == "list":
        field["separator"] = SEPARATOR
    if column.form == "text":
        field["defused"] = "'"
    return field
