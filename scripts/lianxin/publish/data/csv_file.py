"""Tables as CSV that Excel opens (RFC 4180, UTF-8 with a byte-order mark) and never runs."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable

from lianxin.publish.data.columns import Row, Table, Value
from lianxin.publish.data.facts import Filled
from lianxin.publish.data.text import defused

SEPARATOR = ";"
"""Between several values in one cell; keys and words of lists never hold it."""


def csv_file(one: Filled) -> bytes:
    """The file of a table, in the order of its rows."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(one.table.names)
    writer.writerows(_safe(one.table, one.rows))
    return codecs.BOM_UTF8 + out.getvalue().encode()


def flat(value: Value) -> str | int | None:
    """A value as one cell holds it."""
    return SEPARATOR.join(value) or None if isinstance(value, tuple) else value


def _safe(table: Table, rows: Iterable[Row]) -> Iterable[list[str | int | None]]:
    # Days and numbers are ours and begin with a digit; only words can be made to run.
    words = [column.form in ("text", "list") for column in table.columns]
    for row in rows:
        cells = [flat(value) for value in row]
        yield [
            defused(cell) if word and isinstance(cell, str) else cell
            for cell, word in zip(cells, words, strict=True)
        ]
