"""api/v1: the tables as JSON, whole and by organisation, with an index and their schemas.

Each row is written once and stands in two files: the one of its table and the one of
its organisation. Addresses inside are from the folder of the index.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.data import facts
from lianxin.publish.data.facts import Facts, Filled
from lianxin.publish.data.schema import schemas
from lianxin.reporters.api import text_of
from lianxin.words import say

_UP = "../../"


def json_files(tables: Iterable[Filled], told: Facts) -> dict[str, bytes]:
    """Everything under api/v1 but the index, by path."""
    made: dict[str, bytes] = {path: _dump(schema) for path, schema in schemas().items()}
    shards: dict[str, list[str]] = {}
    for one in tables:
        name, at = one.table.name, one.table.place_of("organisation")
        rows = [_row(one.table.names, row) for row in one.rows]
        head = _head(told, f"schema/{name}.json") | {"table": name}
        made[facts.json_of(name)] = _with_rows(head, "rows", f"[{_lines(rows)}]")
        if name == "organisations":
            shards = {str(row[0]): [] for row in one.rows}
        elif at >= 0:
            _divide(name, at, one, rows, shards)
    for slug, parts in shards.items():
        head = _head(told, "../schema/organisation.json") | {"organisation": slug}
        inside = "{" + ",\n".join(parts) + "}"
        made[addresses.shard(slug)] = _with_rows(head, "tables", inside)
    return made


def _divide(name: str, at: int, one: Filled, rows: list[str], shards: dict[str, list[str]]) -> None:
    mine: dict[str, list[str]] = {slug: [] for slug in shards}
    for row, text in zip(one.rows, rows, strict=True):
        mine[str(row[at])].append(text)
    for slug, those in mine.items():
        shards[slug].append(f"{json.dumps(name)}:[{_lines(those)}]")


def index(tables: Iterable[Filled], told: Facts) -> bytes:
    """What there is, and where; names of organisations stand beside their ids."""
    found = {one.table.name: one for one in tables}
    organisations = found["organisations"]
    name = organisations.table.place_of("name")
    document = _head(told, "schema/index.json") | {
        "commit": told.commit or None,
        "stability": text_of(say("data.stability")),
        "tables": [
            {
                "name": one.table.name,
                "title": text_of(one.table.title),
                "says": text_of(one.table.says),
                "json": f"{one.table.name}.json",
                "schema": f"schema/{one.table.name}.json",
                "csv": _UP + facts.csv_of(one.table.name),
            }
            for one in found.values()
        ],
        "organisations": [
            {
                "id": row[0],
                "name": row[name],
                "json": f"organisations/{row[0]}.json",
                "feed": _UP + addresses.feed(str(row[0])),
                "calendar": _UP + addresses.calendar(str(row[0])),
            }
            for row in organisations.rows
        ],
        "files": {
            "sqlite": _UP + facts.SQLITE,
            "datapackage": _UP + facts.PACKAGE,
            "feed": _UP + addresses.FEED_ALL,
            "overdue": _UP + addresses.FEED_OVERDUE,
            "calendar": _UP + addresses.CALENDAR_ALL,
        },
    }
    return _dump(document)


def _head(told: Facts, schema: str) -> dict[str, Any]:
    return {
        "api": facts.API,
        "as_of": told.as_of.isoformat(),
        "licence": told.licence or None,
        "schema": schema,
    }


def _row(names: tuple[str, ...], row: tuple[Any, ...]) -> str:
    return _ENCODE(dict(zip(names, row, strict=True)))


def _lines(rows: list[str]) -> str:
    return "\n" + ",\n".join(rows) + "\n" if rows else ""


def _with_rows(head: dict[str, Any], name: str, inside: str) -> bytes:
    return f'{_ENCODE(head)[:-1]},"{name}":{inside}}}\n'.encode()


def _dump(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
