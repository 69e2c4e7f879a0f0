"""Where the parts of charts stand: inside the drawing, apart from each other, text whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish.charts import Node, bars, binned, organogram, text_width, trend, wrapped
from lianxin.publish.charts.bars import WIDTH
from lianxin.publish.charts.text import SIZE
from lianxin.publish.views.common import Tally

NAMES = st.text(
    st.sampled_from("石桥村党支部（第一）“甲”· abcdefghij WMm-12345，\u0301é"), max_size=60
)
COUNTS = st.integers(0, 99999)
TALLIES = st.builds(Tally, *[st.integers(0, 5000)] * 6)


def test_chinese_takes_the_height_of_the_type_and_marks_nothing() -> None:
    assert text_width("党支部", 10) == 30
    assert text_width("“·…", 10) == 30  # wide in Chinese fonts
    assert text_width("e\u0301", 10) == text_width("e", 10) == pytest.approx(6.2)


@given(NAMES, st.integers(40, 300))
def test_wrapped_text_is_whole_and_no_line_is_too_long(name: str, room: int) -> None:
    lines = wrapped(name, room)
    assert "".join("".join(lines).split()) == "".join(name.split())
    assert all(text_width(line) <= room for line in lines)
    assert lines


def test_words_stay_together_where_they_can() -> None:
    assert wrapped("matters of the organisation", 120, 10) == ("matters of the", "organisation")
    assert wrapped("石桥村党支部", 30, 10) == ("石桥村", "党支部")


@given(st.lists(st.tuples(NAMES, st.lists(COUNTS, min_size=1, max_size=3)), max_size=12))
def test_bars_lie_inside_the_drawing_and_below_each_other(
    rows: list[tuple[str, list[int]]],
) -> None:
    drawn = bars([(name, [(f"k{n}", count) for n, count in enumerate(c)]) for name, c in rows])
    below = 0.0
    for bar in drawn.bars:
        assert below <= bar.lines[0][0] - SIZE
        assert bar.lines[-1][0] <= bar.y
        below = bar.y + drawn.bar
        assert all(text_width(line) + text_width(bar.number) < WIDTH for _, line in bar.lines)
        for left, right in pairwise(bar.parts):
            assert left.x + left.width == pytest.approx(right.x)
        assert all(part.x >= 0 and part.x + part.width <= WIDTH + 0.01 for part in bar.parts)
    assert below <= drawn.height


def test_bars_have_one_scale_that_begins_at_zero() -> None:
    long, short, none = bars(
        [("a", [("x", 8), ("y", 2)]), ("b", [("x", 5), ("y", 0)]), ("c", [("x", 0)])]
    ).bars
    assert [part.width for part in long.parts] == [256, 64]
    assert [part.width for part in short.parts] == [160]
    assert none.parts == ()
    assert none.number == "0"


@given(st.lists(TALLIES, min_size=1, max_size=24))
def test_a_trend_stays_inside_and_its_figures_apart(tallies: list[Tally]) -> None:
    drawn = trend([(f"2026-{n:02d}", one) for n, one in enumerate(tallies)])
    right = 0.0
    for point in drawn.points:
        assert point.y is None or 12 <= point.y <= drawn.foot
        half = text_width(point.says) / 2
        assert point.x - half >= right
        right = point.x + half
    assert right <= drawn.width
    assert drawn.foot + 38 < drawn.height


def test_a_month_in_which_nothing_fell_due_breaks_the_line() -> None:
    some, nothing = Tally(met=1, late=1), Tally(open=3)
    drawn = trend([(str(n), one) for n, one in enumerate((some, some, nothing, some, nothing))])
    assert [len(corners.split()) for corners in drawn.lines] == [2]
    assert [point.y for point in drawn.points] == [60, 60, None, 60, None]
    assert drawn.points[2].says == ""


def test_days_fall_into_the_bins_whose_ends_belong_to_them() -> None:
    bins = binned([0, 1, 3, 4, 7, 8, 90, 91, 4000], [0])
    assert [(one.first, one.last) for one in bins] == [
        (0, 0), (1, 3), (4, 7), (8, 15), (16, 30), (31, 60), (61, 90), (91, None),
    ]  # fmt: skip
    assert [one.counts[0] for one in bins] == [1, 2, 2, 1, 0, 0, 1, 2]
    assert [one.counts[1] for one in bins] == [1, 0, 0, 0, 0, 0, 0, 0]


@st.composite
def trees(draw: st.DrawFn) -> list[Node]:
    """Depths as a walk from the top down gives them: never more than one further down."""
    depth, nodes = 0, []
    for number in range(draw(st.integers(1, 40))):
        depth = draw(st.integers(0, min(5, depth + 1))) if number else 0
        nodes.append(Node(draw(NAMES) or "甲", f"o/{number}.html", depth, draw(NAMES)))
    return nodes


@given(trees())
def test_boxes_of_the_tree_stay_inside_and_never_overlap(nodes: list[Node]) -> None:
    drawn = organogram(nodes)
    assert drawn is not None
    assert [box.node for box in drawn.boxes] == nodes
    columns: dict[int, int] = {}
    for box in drawn.boxes:
        assert columns.get(box.x, 0) <= box.y
        columns[box.x] = box.y + box.height
        assert box.x + drawn.wide < drawn.width
        assert box.y + box.height < drawn.height
        for y, _ in (*box.lines, *box.notes):
            assert box.y < y < box.y + box.height
        room = drawn.wide - 2 * drawn.text
        assert all(text_width(line) <= room for _, line in box.lines)
        assert all(text_width(line, 11) <= room for _, line in box.notes)
        ys = [y for y, _ in (*box.lines, *box.notes)]
        assert all(b - a >= 14 for a, b in pairwise(ys))


def test_what_is_below_stands_to_the_right_and_not_above() -> None:
    nodes = [Node("县委", "a", 0, ""), Node("总支", "b", 1, ""), Node("支部", "c", 2, "")]
    drawn = organogram(nodes)
    assert drawn is not None
    top, middle, low = drawn.boxes
    assert top.x < middle.x < low.x
    assert top.y == middle.y == low.y
    assert (top.path, bool(low.path)) == ("", True)


def test_a_tree_that_is_too_large_leaves_out_whole_levels() -> None:
    nodes = [Node("县委", "a", 0, "")]
    for branch in range(3):
        nodes += [Node("总支", f"b{branch}", 1, ""), *[Node("支部", "c", 2, "")] * 5]
    drawn = organogram(nodes, most=10)
    assert drawn is not None
    assert ([box.node.depth for box in drawn.boxes], drawn.left_out) == ([0, 1, 1, 1], 15)
    assert organogram([Node("支部", "c", 0, "")] * 11, most=10) is None
    assert organogram([]) is None
