"""The board: what is on it, what its filters offer and what it counts."""

from __future__ import annotations

from dataclasses import replace

from lianxin.findings import Text
from lianxin.publish.views.board import FIRST, Choice, board
from lianxin.publish.views.board_places import Spot
from lianxin.publish.views.commitments import summaries
from lianxin.publish.views.common import Named
from lianxin.register import Entry
from lianxin.vocabulary import Resolution, Stage, Timeliness

from tests.publish import small
from tests.publish.promises import BARE, COUNTY, VILLAGE, seen, shelf


def spot(named: Named, number: int, last: int, count: int) -> Spot:
    """Of the small tree, where depth, order of the tree and order of names are the same."""
    slug = named.href.split("/")[1].removesuffix(".html")
    return Spot(slug, named.name, named.href, number, number, last, number, count)


def organisation(slug: str, name: str) -> Entry:
    text = f"name: {name}\nlevel: branch\nsince: 2010-01-01\nparent: county\n"
    return small.entry("organisation", slug, text)


def test_the_board_counts_what_its_filters_offer() -> None:
    on_shelf = shelf()
    found = board(summaries(on_shelf), on_shelf)
    assert [one.slug for one in found.rows] == ["ditch", "lights"]
    assert (found.more, found.total) == ((), 2)
    assert found.places == (spot(COUNTY, 0, last=1, count=2), spot(VILLAGE, 1, last=1, count=2))
    assert found.years == (Choice("2026", Text("2026", "2026"), 2),)
    assert found.stages == (Choice("evaluated", Stage.EVALUATED.label, 1),)
    assert found.resolutions == (Choice("kept", Resolution.KEPT.label, 1),)
    assert [(c.value, c.count) for c in found.times] == [("on-time", 1), ("overdue", 1)]
    assert [(c.value, c.count) for c in found.topics] == [
        ("roads-and-water", 1),
        ("public-service", 1),
    ]
    assert [(c.value, c.count) for c in found.sources] == [("opinion", 1), ("need", 1)]
    assert found.glance == (("total", 2), ("running", 1), ("overdue", 1), ("kept", 1))


def test_a_board_holds_a_hundred_and_twenty_and_the_rest_goes_into_shards() -> None:
    one = seen(BARE).summary
    many = tuple(replace(one, slug=str(number)) for number in range(FIRST + 1))
    found = board(many, shelf())
    assert (len(found.rows), [s.slug for s in found.more], found.total) == (120, ["120"], 121)


def test_what_was_kept_late_is_kept_and_what_was_claimed_no_longer_runs() -> None:
    judged = (
        "assessment: {date: 2026-07-01, by: lin, scale: complete, resolution: %s, because: x}\n"
    )
    late, not_kept = (seen(BARE + judged % r).summary for r in ("kept-late", "not-kept"))
    claimed = seen(BARE + "claim: {date: 2026-07-01, resolution: kept}\n").summary
    overdue = seen(BARE + "deadline: 2026-11-01\n").summary
    long_overdue = seen(BARE + "deadline: 2026-03-02\n").summary
    assert (overdue.time, long_overdue.time) == (Timeliness.OVERDUE, Timeliness.LONG_OVERDUE)
    glance = dict(board((late, not_kept, claimed, overdue, long_overdue), shelf()).glance)
    assert glance == {"total": 5, "running": 2, "overdue": 2, "kept": 1}


def test_organisations_are_offered_in_the_order_of_the_tree_and_ranked_by_name() -> None:
    one = seen(BARE).summary
    of_county = replace(one, organisation_slug="county")
    found = board((one, of_county, one), shelf())
    assert found.places == (spot(COUNTY, 0, last=1, count=3), spot(VILLAGE, 1, last=1, count=2))
    fields = organisation("fields", "甲田村党支部")
    places = board((one,), shelf(fields)).places
    assert [(p.slug, p.number, p.rank) for p in places] == [("county", 0, 1), ("village", 2, 2)]
