"""Each format by its own reader: CSV, SQLite, JSON Schema, Data Package."""

from __future__ import annotations

import codecs
import csv
import io
import json
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish.data.csv_file import csv_file
from lianxin.publish.data.facts import Filled
from lianxin.publish.data.sqlite_file import sqlite_file
from lianxin.publish.data.tables import TABLES
from lianxin.publish.data.text import clean, defused, restored

from tests.publish import rich

WILD = st.text(
    st.characters() | st.sampled_from("=+-@\t\r\n'\"＝＋－＠ ,;　\u200b\ufeff\x00\ud800")
)


def of_table(name: str, text: str) -> Filled:
    table = next(one for one in TABLES if one.name == name)
    values: dict[str, Any] = {
        "id": "x",
        "organisation": "y",
        "since": "2026-01-01",
        "name": clean(text),
        "position": "ordinary",
    }
    return Filled(table, (tuple(values.get(column) for column in table.names),))


@given(WILD)
def test_no_cell_begins_with_what_a_spreadsheet_runs(text: str) -> None:
    cell = defused(clean(text))
    bare = cell.lstrip(" \u3000")
    assert not bare.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r"))
    assert restored(cell) == clean(text)


@given(WILD)
def test_a_csv_file_gives_back_what_was_put_in(text: str) -> None:
    content = csv_file(of_table("members", text))
    assert content.startswith(codecs.BOM_UTF8)
    assert content.endswith(b"\r\n")
    head, line = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
    assert restored(line[head.index("name")]) == clean(text)


@pytest.mark.parametrize("wild", [False, True])
def test_sqlite_holds_the_rows_of_the_csv_files_with_their_relations(
    wild: bool, tmp_path: Path
) -> None:
    files = rich.made(wild).files
    (tmp_path / "x.sqlite").write_bytes(files["data/lianxin.sqlite"])
    base = sqlite3.connect(tmp_path / "x.sqlite")
    assert base.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert base.execute("PRAGMA foreign_key_check").fetchall() == []
    for table in TABLES:
        found = base.execute(f'SELECT * FROM "{table.name}"').fetchall()
        text = files[f"data/{table.name}.csv"].decode("utf-8-sig")
        _, *lines = csv.reader(io.StringIO(text, newline=""))
        cells = [[restored(cell) for cell in line] for line in lines]
        assert [["" if v is None else str(v) for v in row] for row in found] == cells
    base.close()


def test_sqlite_does_not_tell_which_library_wrote_it() -> None:
    content = sqlite_file([of_table("members", "x")])
    assert content == sqlite_file([of_table("members", "x")])
    assert content[96:100] == bytes(4)


@pytest.mark.parametrize("wild", [False, True])
def test_every_json_file_is_as_its_schema_says(wild: bool) -> None:
    files = rich.made(wild).files
    held = 0
    for path, content in files.items():
        if not path.startswith("api/") or "/schema/" in path:
            continue
        document = json.loads(content)
        folder = Path(path).parent
        schema = json.loads(files[(folder / document["schema"]).as_posix().replace(
            "organisations/../", "")])  # fmt: skip
        jsonschema.Draft202012Validator.check_schema(schema)
        jsonschema.Draft202012Validator(schema).validate(document)
        held += 1
    assert held == len(TABLES) + 3


def test_the_schema_refuses_what_breaks_the_promise() -> None:
    files = rich.made().files
    schema = json.loads(files["api/v1/schema/commitments.json"])
    document = json.loads(files["api/v1/commitments.json"])
    del document["rows"][0]["deadline"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(document)


def test_every_address_in_the_index_leads_to_a_file() -> None:
    files = rich.made().files
    index = json.loads(files["api/v1/index.json"])
    named = [
        *index["files"].values(),
        *(one[key] for one in index["tables"] for key in ("json", "csv", "schema")),
        *(one[key] for one in index["organisations"] for key in ("json", "feed", "calendar")),
    ]
    for address in named:
        path = f"api/v1/{address}".replace("api/v1/../../", "")
        assert path in files, address


def frictionless(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", "datapackage.json"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_frictionless_accepts_the_package_and_would_see_a_lost_reference(tmp_path: Path) -> None:
    for path, content in rich.made(wild=True).files.items():
        if path.startswith("data/"):
            (tmp_path / Path(path).name).write_bytes(content)
    told = frictionless(tmp_path)
    assert told.returncode == 0, told.stdout
    members = tmp_path / "members.csv"
    members.write_bytes(members.read_bytes().replace(b",village,", b",nowhere,", 1))
    assert frictionless(tmp_path).returncode == 1
