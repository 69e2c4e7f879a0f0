"""The rest of the board as columns."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish.board_data import SHARD, BoardData, board_data
from lianxin.publish.pages.site import contents
from lianxin.publish.views.board_places import _ends
from lianxin.publish.views.common import by_name
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish import many, small


def shelf() -> Shelf:
    return Shelf(small.register(), small.result())


def value(content: bytes, name: str) -> Any:
    """What a file hands over."""
    found = re.fullmatch(r'lxBoard\.receive\("([\w-]+)",(.*)\);\n', content.decode())
    assert found
    assert found[1] == name
    return json.loads(found[2])


def test_nothing_is_written_where_all_stand_in_the_page() -> None:
    assert contents(shelf(), "zh").board_data == BoardData("", {})


def test_columns_say_what_the_rows_say() -> None:
    board = contents(shelf(), "zh").board
    made = board_data(replace(board, rows=(), more=board.rows), "zh")
    index = value(made.files[made.index], "index")
    (shard,) = index["shards"]
    columns = value(made.files[shard["file"]], "2026-1")
    assert {len(column) for name, column in columns.items() if name != "owners"} == {2}
    assert columns["title"] == ["疏通村东排水沟", "修好村口路灯"]
    assert columns["verdict"] == [[], [25, 20]]  # the verdict of six people has no figures
    assert columns["first"] == [0, 20260531]
    assert [index["terms"]["reason"][at][1] for at in columns["reasons"][1]] == ["人手物力"]
    assert columns["reasons"][0] == []
    assert [index["terms"]["source"][at][0] for at in columns["from"]] == ["need", "opinion"]
    assert index["places"]["1"] == ["石桥村党支部", "organisations/village.html"]
    assert (shard["rows"], shard["y"], shard["o"]) == (2, 2026, [1, 1])
    assert shard["topic"] == ["public-service", "roads-and-water"]


def test_shards_hold_everything_once_and_say_truly_what_is_in_them() -> None:
    site = contents(Shelf(many.register(3_000), many.result()), "zh")
    index = value(site.board_data.files[site.board_data.index], "index")
    hrefs: list[str] = []
    for shard in index["shards"]:
        columns = value(site.board_data.files[shard["file"]], shard["name"])
        assert len(columns["href"]) == shard["rows"] <= SHARD
        assert {day // 10_000 for day in columns["m"]} == {shard["y"]}
        assert (min(columns["o"]), max(columns["o"])) == tuple(shard["o"])
        times = {index["terms"]["time"][at][0] if at >= 0 else "" for at in columns["t"]}
        assert times == set(shard["t"])
        hrefs += columns["href"]
    assert sorted(hrefs) == sorted(one.href for one in site.board.more)
    assert len(hrefs) == 3_000 - len(site.board.rows)


def test_a_file_is_named_by_what_is_in_it() -> None:
    board = contents(shelf(), "zh").board
    one = board_data(replace(board, rows=(), more=board.rows), "zh")
    other = board_data(replace(board, rows=(), more=board.rows[:1]), "zh")
    assert not set(one.files) & set(other.files)


def test_line_separators_do_not_break_a_script() -> None:
    board = contents(shelf(), "zh").board
    bad = replace(board.rows[0], title="a\u2028b</script>")
    made = board_data(replace(board, rows=(), more=(bad,)), "zh")
    text = b"".join(made.files.values()).decode()
    assert "\u2028" not in text
    assert "a\\u2028b" in text


def test_an_organisation_counts_with_all_below() -> None:
    spots = {spot.slug: spot for spot in contents(shelf(), "zh").board.places}
    county, village = spots["county"], spots["village"]
    assert (county.count, county.depth, county.number, county.last) == (2, 0, 0, 1)
    assert (village.count, village.depth, village.number, village.last) == (2, 1, 1, 1)


def test_organisations_without_commitments_below_are_no_choice() -> None:
    register = register_of(
        [*small.entries(), small.entry("organisation", "empty", small.ORGANISATIONS["county"])],
        small.register().regulations,
    )
    board = contents(Shelf(register, small.result()), "zh").board
    assert [spot.slug for spot in board.places] == ["county", "village"]


@given(st.lists(st.integers(0, 4), max_size=30))
def test_the_last_one_below_is_before_the_next_at_the_same_height(steps: list[int]) -> None:
    depths: list[int] = []
    for step in steps:  # a tree from the top down goes at most one deeper at a time
        depths.append(min(step, depths[-1] + 1) if depths else 0)
    for number, last in enumerate(_ends(depths)):
        after = [n for n in range(number + 1, len(depths)) if depths[n] <= depths[number]]
        assert last == (after[0] if after else len(depths)) - 1


def test_names_are_in_the_order_of_their_pinyin() -> None:
    assert sorted(["石桥", "白杨", "青石", "东山"], key=by_name) == ["白杨", "东山", "青石", "石桥"]
