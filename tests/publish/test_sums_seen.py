"""Sums of duties by organisation and month, and where they stand in a drawing."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import Text
from lianxin.publish.charts import grid
from lianxin.publish.views.common import Named, Tally
from lianxin.publish.views.duties import HeatMap, Row, kept, map_of_places
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import Status

from tests.publish import small

COUNTY = Named("青石县委", "organisations/county.html")
TITLE = Text("手拉手制度", "Hand in hand")


@pytest.mark.parametrize(
    ("as_of", "first", "last"),
    [("2026-12-31", "2026-01", "2026-12"), ("2026-01-01", "2025-02", "2026-01"),
     ("2026-11-23", "2025-12", "2026-11")],
)  # fmt: skip
def test_twelve_months_across_the_turn_of_a_year(as_of: str, first: str, last: str) -> None:
    months = Shelf(small.register(), Result(date.fromisoformat(as_of), (), ())).months
    assert (months[0], months[-1], len(months)) == (first, last, 12)


def owed(month: int, status: Status, home: str = "village", rule: str = "monthly") -> Obligation:
    one = small.obligation(month, status)
    return one._replace(organisation=home, rule=f"hand-in-hand/{rule}")


def test_a_sum_has_what_is_below_and_each_status_in_its_place() -> None:
    statuses = list(Status)
    some = [owed(n % 3 + 1, status) for n, status in enumerate(statuses * 2)]
    some.append(owed(1, Status.LATE, home="county"))
    seen = Shelf(small.register(), Result(small.AS_OF, tuple(some), ()))
    village, county = seen.tallied("village"), seen.tallied("county")
    assert village == Tally(2, 2, 2, 2, 2, 2)
    assert county == Tally(2, 3, 2, 2, 2, 2) == seen.tallied()
    assert seen.tallied("county", "hand-in-hand/monthly") == county
    assert seen.tallied("county", "", "2026-01").total == 5
    assert seen.tallied("village", "hand-in-hand/monthly", "2026-02").total == 4
    (line,) = kept(seen, "county")
    assert line.tally == county
    assert (line.rule, line.href) == (
        "hand-in-hand/monthly", "regulations/hand-in-hand.html#monthly",
    )  # fmt: skip
    assert line.cites == Text("手拉手 1.1", "hand in hand 1.1")
    assert line.says == Text("每月联系一次", "a contact each month")
    assert kept(seen, "county", "hand-in-hand") == (line,)
    assert kept(seen, "county", "other") == kept(seen, "nowhere") == ()
    row = map_of_places(seen, [(1, "county")], TITLE).rows[0]
    assert row.whole == county
    assert (row.name, row.href, row.depth) == (Text("青石县委", "青石县委"), COUNTY.href, 1)


# ---- the drawing ------------------------------------------------------------------------


def drawing(names: list[str], met: int = 0, months: int = 3) -> HeatMap:
    cells = tuple(Tally(met=met) for _ in range(months))
    rows = tuple(Row(Text(n, n), "", depth, cells, Tally()) for depth, n in enumerate(names))
    return HeatMap(TITLE, tuple(f"2026-{m:02d}" for m in range(1, months + 1)), rows)


def test_where_everything_stands_in_a_drawing() -> None:
    drawn = grid(drawing(["青石县委", "村"]), 0)
    assert drawn.cell == (44, 32)
    assert drawn.left == 4 * 13 + 10
    assert (drawn.width, drawn.height) == (62 + 3 * 47, 26 + 2 * 35)
    assert drawn.heads == ((62, "2026-01"), (109, "2026-02"), (156, "2026-03"))
    assert [(y, name) for y, name, _, _ in drawn.rows] == [(26, "青石县委"), (61, "　村")]
    assert [(c.x, c.y, c.shade) for c in drawn.rows[1][3]] == [
        (62, 61, "nothing"), (109, 61, "nothing"), (156, 61, "nothing"),
    ]  # fmt: skip


def test_wide_figures_make_wide_cells() -> None:
    assert grid(drawing(["村"], met=10), 0).cell == (45, 32)
    assert grid(drawing(["村"], met=1), 0).cell == (44, 32)


def test_an_empty_drawing_has_room_for_its_heads() -> None:
    drawn = grid(HeatMap(TITLE, ("2026-01",), ()), 0)
    assert (drawn.left, drawn.height, drawn.cell) == (70, 26, (44, 32))


def test_long_names_are_shortened_at_their_end() -> None:
    chinese = [name for _, name, _, _ in grid(drawing(["十" * 15, "十" * 15]), 0).rows]
    assert chinese == ["十" * 15, "　" + "十" * 13 + "…"]
    english = [name for _, name, _, _ in grid(drawing(["x" * 28, "x" * 29]), 1).rows]
    assert english == ["x" * 28, "　" + "x" * 27 + "…"]
    assert grid(drawing(["x" * 28]), 1).left == 230
    assert grid(drawing(["x" * 10]), 1).left == 90
