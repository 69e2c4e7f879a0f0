"""The rest of the board as columns."""

from __future__ import annotations

import json
from dataclasses import replace

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
    assert columns["verdict"] == [[], [25, 20]]  # the verdict of six people has no figures
    assert columns["first"] == ["", "2026-05-31"]
    assert index["words"]["kept"] == "兑现"
    assert index["organisations"]["village"][:2] == ["石桥村党支部", "organisations/village.html"]


def test_names_are_in_the_order_of_their_pinyin() -> None:
    assert sorted(["石桥", "白杨", "青石", "东山"], key=by_name) == ["白杨", "东山", "青石", "石桥"]
