"""All tables in one SQLite file, with keys and relations.

SQLite and not Parquet: every analyst's tool reads both, but Python has SQLite with it
and Parquet would bring 40 MB of libraries into every build; the relations between the
tables are in the file; and it is on the Library of Congress's list of recommended formats.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Final

from lianxin.publish.data.columns import Column, Table
from lianxin.publish.data.csv_file import flat
from lianxin.publish.data.facts import Filled

APPLICATION: Final = 0x4C58_0001
"""'LX', first version: what `file` and sqlite3 show as the application id."""
_WRITER: Final = slice(96, 100)
"""Of the header (SQLite file format, 1.3.19): the version of the library that wrote it. Told
to nobody, so that two machines with two versions of it can make the same file."""


def sqlite_file(tables: Iterable[Filled]) -> bytes:
    """The file: the same bytes for the same rows, whenever and wherever it is made."""
    base = sqlite3.connect(":memory:", isolation_level=None)
    try:
        base.executescript(
            f"PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; "
            f"PRAGMA application_id = {APPLICATION}; PRAGMA user_version = 1; BEGIN;"
        )
        for one in tables:
            base.execute(_create(one.table))
            marks = ", ".join("?" for _ in one.table.columns)
            insert = f"INSERT INTO {_quoted(one.table.name)} VALUES ({marks})"  # noqa: S608
            base.executemany(insert, ([flat(value) for value in row] for row in one.rows))
        base.execute("COMMIT")
        base.execute("VACUUM")  # the same pages whatever was done before
        made = bytearray(base.serialize())
    finally:
        base.close()
    made[_WRITER] = bytes(4)
    return bytes(made)


def _create(table: Table) -> str:
    columns = ", ".join(_column(column) for column in table.columns)
    key = ", ".join(_quoted(name) for name in table.key)
    return f"CREATE TABLE {_quoted(table.name)} ({columns}, PRIMARY KEY ({key}))"


def _column(column: Column) -> str:
    kind = "INTEGER" if column.form == "number" else "TEXT"
    needed = " NOT NULL" if column.required else ""
    key = f" REFERENCES {_quoted(column.to)}" if column.to else ""
    return f"{_quoted(column.name)} {kind}{needed}{key}"


def _quoted(name: str) -> str:
    return f'"{name}"'
