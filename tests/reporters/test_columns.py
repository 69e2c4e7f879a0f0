"""Nothing is lost when text is broken into columns, and no line is too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.reporters.columns import GAP, fitting, row, wrapped
from lianxin.reporters.lines import inert, plain, width

TEXTS = st.text(st.sampled_from("ab -，。党员每月1éé́\u202e\x1b\n"), max_size=60)


@given(TEXTS, st.integers(12, 40))
def test_no_line_is_too_long_and_nothing_is_lost(text: str, columns: int) -> None:
    lines = wrapped(text, columns)
    assert all(width(line) <= columns for line in lines)
    assert "".join("".join(lines).split()) == "".join(inert(text).split())


@pytest.mark.parametrize(
    ("text", "columns", "lines"),
    [
        ("", 10, [""]),
        (
            "每名党员每月联系一次，有事记下来。",
            10,
            ["每名党员每", "月联系一", "次，有事记", "下来。"],
        ),
        ("what comes up is answered", 10, ["what comes", "up is", "answered"]),
        ("two-to-three-points", 12, ["two-to-", "three-points"]),
        ("seen on 2026-03-05", 12, ["seen on", "2026-03-05"]),
        ("abcdefghijklmnop", 12, ["abcdefghijkl", "mnop"]),
        ("x\x1b[31mred", 40, ["x<U+001B>[31mred"]),
    ],
)
def test_where_it_breaks(text: str, columns: int, lines: list[str]) -> None:
    assert wrapped(text, columns) == lines


def test_cells_stand_below_each_other() -> None:
    lines = row([("条号", ""), ("一二三四五六", ""), ("x", "")], (4, 8, 3))
    assert plain(lines) == "  条号  一二三四  x\n        五六\n"
    assert GAP == 2


def test_a_table_is_never_too_narrow_to_read_nor_too_wide() -> None:
    assert [fitting(columns) for columns in (20, 80, 300)] == [60, 80, 120]
