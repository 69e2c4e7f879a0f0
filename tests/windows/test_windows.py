"""Windows on the days where calendars turn."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.calendar import BeyondData
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Every,
    EveryDay,
    Figure,
    OnAverage,
    Within,
)
from lianxin.windows import CalendarWindow, slot, slots, trace

DAYS = Figure(10)


def shown(window: CalendarWindow, first: str, last: str) -> list[str]:
    found = slots(window, date.fromisoformat(first), date.fromisoformat(last))
    return [f"{s.label} {s.span.first} {s.span.last}" for s in found if s.due == s.span.last]


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Every("month"), ["2024-02 2024-02-01 2024-02-29", "2024-03 2024-03-01 2024-03-31"]),
        (EveryDay("month"), ["2024-02 2024-02-01 2024-02-29", "2024-03 2024-03-01 2024-03-31"]),
        (Every("quarter"), []),
    ],
)
def test_a_period_counts_when_its_first_day_does(
    window: CalendarWindow, expected: list[str]
) -> None:
    assert shown(window, "2024-01-02", "2024-03-01") == expected


def test_an_average_has_one_window_for_the_longer_period() -> None:
    window = OnAverage("month", "half-year")
    assert shown(window, "2024-01-01", "2024-12-31") == [
        "2024-H1 2024-01-01 2024-06-30",
        "2024-H2 2024-07-01 2024-12-31",
    ]


def test_the_29_of_february_is_the_28_in_a_common_year() -> None:
    assert shown(ByDate("02-29"), "2024-01-01", "2025-12-31") == [
        "2024 2024-01-01 2024-02-29",
        "2025 2025-01-01 2025-02-28",
    ]


def test_a_festival_window_may_begin_in_the_year_before() -> None:
    window = Around("spring-festival", 45, 3)
    assert shown(window, "2023-12-01", "2024-12-31") == [
        "2024 2023-12-27 2024-02-13",
        "2025 2024-12-15 2025-02-01",
    ]


def test_laba_belongs_to_the_lunar_year_in_which_it_ends() -> None:
    assert shown(Around("laba", 0, 0), "2022-01-01", "2022-12-31") == [
        "2022 2022-01-10 2022-01-10",
        "2023 2022-12-30 2022-12-30",
    ]


def test_a_festival_nobody_has_computed_is_not_guessed() -> None:
    with pytest.raises(BeyondData):
        shown(Around("mid-autumn", 1, 1), "2199-01-01", "2199-12-31")


def test_working_days_skip_the_festival_and_count_the_sunday_worked_for_it() -> None:
    window = Within(DAYS, "working-days", ("raised",))
    found = slot(window, date(2024, 2, 8), 3)
    # Spring Festival 2024: off from 10 to 17 February, worked on Sundays 4 and 18 February.
    assert (found.label, found.due) == ("2024-02-08", date(2024, 2, 19))
    lines = trace(window, found, 3)
    assert lines[0].day == date(2024, 2, 8)
    assert [line.day.day for line in lines if "个工作日" in line.says.zh] == [9, 18, 19]
    assert lines[-1].day == found.due


def test_days_are_counted_from_the_day_after() -> None:
    found = slot(Within(DAYS, "days", ("raised",)), date(2024, 2, 20), 10)
    assert found.span.days == 11
    assert found.due == date(2024, 3, 1)


def test_what_goes_before_ends_on_the_eve() -> None:
    found = slot(Before(DAYS, ("decided",)), date(2024, 3, 1), 10)
    assert (found.label, found.span.first, found.due) == (
        "2024-03-01",
        date(2024, 2, 20),
        date(2024, 2, 29),
    )


@pytest.mark.parametrize(
    "window",
    [Every("year"), OnAverage("month", "year"), ByDate("06-30"), Around("08-01", 3, 2),
     EveryDay("quarter", 14)],
)  # fmt: skip
def test_every_window_tells_where_its_days_come_from(window: CalendarWindow) -> None:
    (first, *_) = slots(window, date(2024, 1, 1), date(2024, 12, 31))
    lines = trace(window, first)
    assert lines[0].day == first.span.first
    assert lines[-1].day == first.due
    assert all(text for line in lines for text in line.says)
