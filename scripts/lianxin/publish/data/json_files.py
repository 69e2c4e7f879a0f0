"""api/v1: the tables as JSON, whole and by organisation, with an index and their schemas.

Each row stands in two files: the one of its table and the one of its organisation.
Addresses inside are from the folder of the index.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.data import facts
from lianxin.publish.data.columns import Row
from lianxin.publish.data.facts import Facts, Filled
from lianxin.publish.data.recipe import Read, Recipe, Recipes
from lianxin.publish.data.schema import schemas
from lianxin.reporters.api import text_of
from lianxin.words import say

_UP = "../../"


def json_files(tables: Iterable[Filled], told: Facts) -> Recipes:
    """Everything under api/v1 but the index, by path."""
    made = {path: Recipe(tuple, partial(_schema, document)) for path, document in schemas().items()}
    shards: dict[str, list[Filled]] = {}
    for one in tables:
        name, at = one.table.name, one.table.place_of("organisation")
        made[facts.json_of(name)] = Recipe(one.made_of, partial(_table, told, one))
        if name == "organisations":
            shards = {str(row[0]): [] for row in one.rows}
        elif at >= 0:
            _divide(at, one, shards)
    for slug, parts in shards.items():
        path, make = addresses.shard(slug), partial(_shard, told, slug, parts)
        made[path] = Recipe(partial(_all_rows, parts), make)
    return made


def _divide(at: int, one: Filled, shards: dict[str, list[Filled]]) -> None:
    mine: dict[str, list[Row]] = {slug: [] for slug in shards}
    for row in one.rows:
        mine[str(row[at])].append(row)
    for slug, those in mine.items():
        shards[slug].append(Filled(one.table, tuple(those)))


def _all_rows(parts: list[Filled]) -> object:
    return [part.digest for part in parts]


def _schema(document: object, _read: Read) -> bytes:
    return _dump(document)


def _table(told: Facts, one: Filled, _read: Read) -> bytes:
    name = one.table.name
    head = _head(told, f"schema/{name}.json") | {"table": name}
    return _with_rows(head, "rows", _written(one))


def _shard(told: Facts, slug: str, parts: list[Filled], _read: Read) -> bytes:
    head = _head(told, "../schema/organisation.json") | {"organisation": slug}
    inside = ",\n".join(f"{json.dumps(one.table.name)}:{_written(one)}" for one in parts)
    return _with_rows(head, "tables", "{" + inside + "}")


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


def _written(one: Filled) -> str:
    names = one.table.names
    rows = ",\n".join(_ENCODE(dict(zip(names, row, strict=True))) for row in one.rows)
    return f"[\n{rows}\n]" if rows else "[]"


def _with_rows(head: dict[str, Any], name: str, inside: str) -> bytes:
    return f'{_ENCODE(head)[:-1]},"{name}":{inside}}}\n'.encode()


def _dump(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
