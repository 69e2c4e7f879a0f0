"""Days as whole numbers, and who is active on them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from lianxin.calendar import Span
from lianxin.engine.days import DATES, FIRST, LAST, Run, covers, cut, how_many, joined
from lianxin.engine.excuses import settled
from lianxin.engine.lives import Lives, own_day
from lianxin.engine.neighbours import Neighbours
from lianxin.engine.standing import states
from lianxin.register import register_of
from lianxin.vocabulary import Status

from tests.engine.registers import entry


@pytest.mark.parametrize(
    ("runs", "by", "left"),
    [
        ([(1, 9)], (3, 5), ((3, 5),)),
        ([(1, 3), (5, 9)], (3, 5), ((3, 3), (5, 5))),
        ([(1, 2), (6, 9)], (3, 5), ()),
        ([(3, 5)], (1, 9), ((3, 5),)),
    ],
)
def test_days_are_cut_with_both_ends(runs: list[Run], by: Run, left: tuple[Run, ...]) -> None:
    assert cut(runs, by) == left


@pytest.mark.parametrize(
    ("runs", "together"),
    [
        ([(1, 2), (3, 4)], ((1, 4),)),
        ([(1, 2), (4, 5)], ((1, 2), (4, 5))),
        ([(4, 5), (1, 2)], ((1, 2), (4, 5))),
        ([(1, 9), (2, 3)], ((1, 9),)),
        ([(1, 3), (2, 9)], ((1, 9),)),
        ([(1, 2), (4, 5), (6, 7)], ((1, 2), (4, 7))),
        ([], ()),
    ],
)
def test_runs_that_touch_or_overlap_become_one(runs: list[Run], together: tuple[Run, ...]) -> None:
    assert joined(runs) == together


def test_days_are_counted_with_both_ends() -> None:
    assert how_many([(1, 1), (3, 5)]) == 4
    assert how_many([]) == 0
    assert [covers([(1, 2), (5, 5)], day) for day in range(7)] == [
        False, True, True, False, False, True, False,
    ]  # fmt: skip


def test_a_number_becomes_its_day() -> None:
    day = date(1912, 2, 29)
    assert day.toordinal() not in DATES
    assert DATES[day.toordinal()] == day
    assert DATES[day.toordinal()] is DATES[day.toordinal()]


def test_what_stood_from_day_to_day() -> None:
    pieces = [(1, 4, 0), (3, 9, 1), (20, 30, 2)]
    assert states(pieces, 2, 6) == [(2, 2, [0]), (3, 4, [0, 1]), (5, 6, [1])]
    assert states(pieces, 10, 12) == [(10, 12, [])]
    assert states([(2, 6, 5)], 2, 6) == [(2, 6, [5])]


# ---- lives ------------------------------------------------------------------------------

SINCE: Any = {"since": "2024-01-01"}


def life(kind: str, slug: str, *changed: Any) -> tuple[str, str] | None:
    """From when to when a record is active; '' for ever."""
    entries = {
        one.id: one
        for one in (
            entry("organisation", "b1", "b1", name="x", level="branch", **SINCE),
            entry("member", "b1", "m1", name="x", position="ordinary", **SINCE),
            entry("person", "b1", "p1", groups=("worker",), consent={"given": "2024-01-01"},
                  **SINCE),
            entry("link", "b1", "l1", kind="pairing", member="m1", person="p1", **SINCE),
            *changed,
        )
    }  # fmt: skip
    register = register_of(entries.values(), {})
    home = "organisation/" if kind == "organisation" else f"{kind}/b1/"
    run = Lives(register).of(register.entries[f"{home}{slug}"])
    if run is None:
        return None
    first, last = run
    return (
        "" if first == FIRST else date.fromordinal(first).isoformat(),
        "" if last == LAST else date.fromordinal(last).isoformat(),
    )


def test_a_link_lives_as_long_as_all_that_it_hangs_on() -> None:
    assert life("link", "l1") == ("2024-01-01", "")
    member = entry("member", "b1", "m1", name="x", position="ordinary", since="2024-02-01",
                   until="2024-11-30")  # fmt: skip
    assert life("link", "l1", member) == ("2024-02-01", "2024-11-30")
    home = entry("organisation", "b1", "b1", name="x", level="branch", since="2024-03-01",
                 until="2024-10-31")  # fmt: skip
    assert life("link", "l1", member, home) == ("2024-03-01", "2024-10-31")
    assert life("member", "m1", home) == ("2024-03-01", "2024-10-31")


def test_withdrawn_consent_ends_a_person_with_that_day() -> None:
    def person(**more: Any) -> Any:
        consent = {"given": "2024-01-01", "withdrawn": "2024-05-05"}
        return entry("person", "b1", "p1", groups=("worker",), consent=consent, **SINCE, **more)

    assert life("person", "p1", person()) == ("2024-01-01", "2024-05-05")
    assert life("link", "l1", person()) == ("2024-01-01", "2024-05-05")
    assert life("person", "p1", person(until="2024-04-04")) == ("2024-01-01", "2024-04-04")


def test_what_ends_before_it_begins_has_no_life() -> None:
    gone = entry("member", "b1", "m1", name="x", position="ordinary", since="2024-02-02",
                 until="2024-02-01")  # fmt: skip
    assert life("member", "m1", gone) is None
    assert life("link", "l1", gone) is None
    one_day = entry("member", "b1", "m1", name="x", position="ordinary", since="2024-02-01",
                    until="2024-02-01")  # fmt: skip
    assert life("member", "m1", one_day) == ("2024-02-01", "2024-02-01")
    late = entry("link", "b1", "l1", kind="pairing", member="m1", person="p1", since="2024-02-02")
    assert life("link", "l1", one_day, late) is None


def test_what_happens_lives_from_its_day_on() -> None:
    report = entry("report", "b1", "r1", date="2024-06-01", kind="regular", form="spoken",
                   member="m1")  # fmt: skip
    assert life("report", "r1", report) == ("2024-06-01", "")
    assert own_day(report) == date(2024, 6, 1)
    member = entry("member", "b1", "m1", name="x", position="ordinary", **SINCE)
    assert own_day(member) == date(2024, 1, 1)


def test_a_reference_that_leads_nowhere_cuts_nothing() -> None:
    lost = entry("link", "b1", "l1", kind="pairing", member="gone", person="p1", **SINCE)
    assert life("link", "l1", lost) == ("2024-01-01", "")


# ---- excuses and neighbours --------------------------------------------------------------


@pytest.mark.parametrize("status", Status)
def test_only_what_is_not_done_can_be_excused(status: Status) -> None:
    window, due = Span(date(2024, 1, 1), date(2024, 1, 31)), date(2024, 1, 31)
    asked = []

    def excuse(*about: Any) -> str | None:
        asked.append(about)
        return "leave/b1/x1"

    can = status in (Status.OPEN, Status.DUE_SOON, Status.BREACHED)
    expected = (Status.EXCUSED, "leave/b1/x1") if can else (status, None)
    assert settled(status, excuse, window, due) == expected
    assert asked == ([(window, due)] if can else [])
    assert settled(status, lambda *_: None, window, due) == (status, None)
    assert settled(status, None, window, due) == (status, None)


def test_neighbours_share_a_parent_or_are_named_by_one_of_the_two() -> None:
    def organisation(slug: str, **more: Any) -> Any:
        return entry("organisation", slug, slug, name="x", level="branch", **SINCE, **more)

    near = Neighbours(
        register_of(
            [
                organisation("top"),
                organisation("a", parent="top"),
                organisation("b", parent="top", neighbours=("far",)),
                organisation("far"),
                organisation("other", parent="far"),
            ],
            {},
        )
    )
    assert near.of("a") == {"a", "b"}
    assert near.of("b") == {"a", "b", "far"}
    assert near.of("far") == {"far", "b"}
    assert near.of("top") == {"top"}
    assert near.of("other") == {"other"}
    assert near.of("unknown") == {"unknown"}
