"""The rest of the board as columns."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from lianxin.publish import board_data
from lianxin.publish.pages.site import contents
from lianxin.publish.views.common import by_name
from lianxin.publish.views.shelf import Shelf

from tests.publish import small


def test_nothing_is_written_where_all_stand_in_the_page() -> None:
    site = contents(Shelf(small.register(), small.result()), "zh")
    assert board_data.board_files(site.board, "zh") == {}


def test_columns_say_what_the_rows_say() -> None:
    board = contents(Shelf(small.register(), small.result()), "zh").board
    made = board_data.board_files(replace(board, rows=(), more=board.rows), "zh")
    index = json.loads(made[board_data.INDEX])
    columns = json.loads(made[index["shards"][0]])
    assert {len(column) for column in columns.values()} == {2}
    assert columns["title"] == ["疏通村东排水沟", "修好村口路灯"]
    assert columns["verdict"] == [[], [24, 20]]  # the verdict of six people has no figures
    assert columns["first"] == ["", "2026-05-31"]
    assert index["words"]["kept"] == "兑现"
    assert index["organisations"]["village"][:2] == ["石桥村党支部", "organisations/village.html"]


def test_every_commitment_is_in_one_shard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board_data, "SHARD", 2)
    board = contents(Shelf(small.register(), small.result()), "zh").board
    rows = tuple(replace(board.rows[0], title=f"承诺{number}") for number in range(5))
    made = board_data.board_files(replace(board, rows=board.rows, more=rows), "en")
    index = json.loads(made[board_data.INDEX])
    assert index["shards"] == ["data/board-0.json", "data/board-1.json", "data/board-2.json"]
    shards = [json.loads(made[name])["title"] for name in index["shards"]]
    assert shards == [["承诺0", "承诺1"], ["承诺2", "承诺3"], ["承诺4"]]
    assert set(made) == {board_data.INDEX, *index["shards"]}
    assert (index["words"]["kept"], index["groups"]["resident"]) == ("kept", "resident")
    assert index["organisations"]["village"][2] == board.rank["village"]
    assert "承诺0".encode() in made["data/board-0.json"]  # a third of the size of escapes
    assert b", " not in made["data/board-0.json"]


def test_every_column_of_a_row() -> None:
    board = contents(Shelf(small.register(), small.result()), "zh").board
    made = board_data.board_files(replace(board, rows=(), more=board.rows[1:]), "zh")
    columns = {name: column[0] for name, column in json.loads(made["data/board-0.json"]).items()}
    assert columns == {
        "href": "commitments/village/lights.html",
        "title": "修好村口路灯",
        "deed": "更换村口至学校沿路的六盏路灯并试亮",
        "o": "village",
        "who": "何小禾",
        "whoHref": "members/village/he.html",
        "whom": ["resident", "struggling-pupil"],
        "m": "2026-01-10",
        "d": "2026-06-30",
        "first": "2026-05-31",
        "moved": 1,
        "s": "kept",
        "t": "on-time",
        "stage": "evaluated",
        "claim": "kept",
        "found": "kept",
        "verdict": [24, 20],
    }


def test_names_are_in_the_order_of_their_pinyin() -> None:
    assert sorted(["石桥", "白杨", "青石", "东山"], key=by_name) == ["白杨", "东山", "青石", "石桥"]
