"""Sums of obligations and the heat map."""

from __future__ import annotations

from collections import Counter

import pytest
from lianxin.publish.charts import grid, shade
from lianxin.publish.views.common import Tally, tally
from lianxin.publish.views.duties import kept, map_of_lines, map_of_member
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import Status

from tests.publish import small


def shelf() -> Shelf:
    return Shelf(small.register(), small.result())


def test_what_still_runs_or_is_excused_is_not_in_the_denominator() -> None:
    one = tally(Counter(dict.fromkeys(Status, 1)))
    assert (one.settled, one.excluded, one.total) == (3, 3, 6)


def test_sums_by_month_add_up_to_the_whole() -> None:
    sums = shelf()
    months = [sums.tallied("county", "", month) for month in sums.months]
    assert sum(one.total for one in months) == sums.tallied("county").total == 6
    assert sums.tallied("county", "hand-in-hand/monthly", "2026-04").breached == 1
    assert sums.tallied("nowhere") == Tally()


def test_the_months_are_the_last_twelve() -> None:
    assert shelf().months[0] == "2025-12"
    assert shelf().months[-1] == "2026-11"
    assert len(shelf().months) == 12


@pytest.mark.parametrize(
    ("one", "filling"),
    [
        (Tally(), "nothing"),
        (Tally(open=1), "open"),
        (Tally(excused=1), "open"),
        (Tally(met=2, open=1), "all"),
        (Tally(met=2, late=1), "late"),
        (Tally(met=2, breached=2), "most"),
        (Tally(met=1, breached=2), "few"),
    ],
)
def test_the_filling_of_a_cell(one: Tally, filling: str) -> None:
    assert shade(one) == filling


def test_a_map_is_as_large_as_its_rows_and_months() -> None:
    lines = [(line.cites, line) for line in kept(shelf(), "village")]
    drawn = grid(map_of_lines(shelf(), "village", lines), 0)
    (_, name, _, cells) = drawn.rows[0]
    assert name == "手拉手 1.1"
    assert len(cells) == len(drawn.heads) == 12
    assert all(cell.x + drawn.cell[0] <= drawn.width for cell in cells)


def test_a_members_map_shows_only_what_that_member_owes() -> None:
    owed = shelf().owed_by
    assert map_of_member(shelf(), owed["member/village/he"]).rows[0].whole.met == 3
    assert not map_of_member(shelf(), owed.get("member/village/lin", ())).rows
