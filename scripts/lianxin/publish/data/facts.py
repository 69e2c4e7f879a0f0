"""What all data files state about themselves, and the tables with their rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from lianxin.publish.data.columns import Row, Table
from lianxin.publish.data.tables import TABLES
from lianxin.publish.rebuild.fingerprint import fingerprint
from lianxin.publish.views.shelf import Shelf

API: Final = "v1"
ROOT: Final = f"api/{API}"
CSV: Final = "data"
SQLITE: Final = "data/lianxin.sqlite"
PACKAGE: Final = "data/datapackage.json"
INDEX: Final = f"{ROOT}/index.json"


@dataclass(frozen=True, slots=True)
class Facts:
    """as_of: the day of the build. commit: full name, or '' if it is not known.

    site_url: where the site will stand, ending in '/'; '' if that is not known.
    licence: what the data may be used under, such as 'CC-BY-4.0'; '' if nobody has said.
    """

    as_of: date
    language: str = "zh"
    commit: str = ""
    site_url: str = ""
    licence: str = ""

    @property
    def which(self) -> int:
        """0 for Chinese, 1 for English: the place in a `Text`."""
        return ("zh", "en").index(self.language)

    def link(self, path: str, root: str = "") -> str:
        """The address of a place of the site: whole where the site's own is known, else from
        a file that `root` ('../') leads back from."""
        return f"{self.site_url or root}{path}"


@dataclass(frozen=True)
class Filled:
    """A table with its rows."""

    table: Table
    rows: tuple[Row, ...]

    @cached_property
    def digest(self) -> bytes:
        """Of the rows; the table itself is code."""
        return fingerprint(self.rows)

    def made_of(self) -> bytes:
        """The digest, as a recipe asks for it."""
        return self.digest


def filled(shelf: Shelf) -> tuple[Filled, ...]:
    """All tables, filled from what is public."""
    return tuple(Filled(table, tuple(table.rows(shelf))) for table in TABLES)


def csv_of(table: str) -> str:
    """Where a table lies as CSV."""
    return f"{CSV}/{table}.csv"


def json_of(table: str) -> str:
    """Where a table lies as JSON."""
    return f"{ROOT}/{table}.json"


def schema_of(name: str) -> str:
    """Where the JSON Schema of a table, the index or an organisation lies."""
    return f"{ROOT}/schema/{name}.json"
