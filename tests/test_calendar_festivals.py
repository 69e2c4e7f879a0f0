"""Festivals against dates written down by hand and against a second library."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.calendar import (
    FAR_FUTURE,
    FAR_PAST,
    FESTIVALS,
    BeyondData,
    Festival,
    Span,
    festival_day,
    festival_days,
    festival_name,
    festivals_known,
)

SPRING_FESTIVALS = """
    2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17
    2027-02-06 2028-01-26 2029-02-13 2030-02-03
""".split()


@pytest.mark.parametrize("day", [date.fromisoformat(day) for day in SPRING_FESTIVALS], ids=str)
def test_spring_festival_and_its_eve(day: date) -> None:
    assert festival_day("spring-festival", day.year) == day
    assert festival_day("spring-festival-eve", day.year) == day - timedelta(days=1)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # Leap months before, in and after the month of the festival do not move it.
        ("dragon-boat", "2009-05-28"),  # leap month 5 follows
        ("dragon-boat", "2020-06-25"),  # leap month 4 came before
        ("dragon-boat", "2025-05-31"),
        ("dragon-boat", "2026-06-19"),
        ("dragon-boat", "2028-05-28"),  # leap month 5 follows
        ("qixi", "2006-07-31"),  # leap month 7 follows
        ("mid-autumn", "1995-09-09"),  # leap month 8 follows
        ("mid-autumn", "2020-10-01"),
        ("mid-autumn", "2025-10-06"),
        ("mid-autumn", "2026-09-25"),
        ("mid-autumn", "1978-09-17"),  # Hong Kong had the 16th
        ("mid-autumn", "2033-09-08"),  # the year with leap month 11
        ("spring-festival", "2034-02-19"),  # and what follows it
        ("double-ninth", "2026-10-18"),
        ("lantern", "2026-03-03"),
        ("laba", "2026-01-26"),
        ("qingming", "2024-04-04"),
        ("qingming", "2025-04-04"),
        ("qingming", "2026-04-05"),
        ("qingming", "2027-04-05"),
        ("womens-day", "2026-03-08"),
        ("party-day", "2026-07-01"),
        ("army-day", "2026-08-01"),
        ("national-day", "2026-10-01"),
    ],
)
def test_days_written_down_by_hand(name: Festival, expected: str) -> None:
    day = date.fromisoformat(expected)
    assert festival_day(name, day.year) == day


def test_laba_may_fall_at_the_end_of_the_year_before() -> None:
    assert festival_day("laba", 2022) == date(2022, 1, 10)
    assert festival_day("laba", 2023) == date(2022, 12, 30)
    in_2022 = Span(date(2022, 1, 1), date(2022, 12, 31))
    in_2023 = Span(date(2023, 1, 1), date(2023, 12, 31))
    assert festival_days("laba", in_2022) == (date(2022, 1, 10), date(2022, 12, 30))
    assert festival_days("laba", in_2023) == ()


def test_two_libraries_agree_from_the_first_year_to_the_last() -> None:
    lunardate = pytest.importorskip("lunardate")
    lunar: dict[Festival, tuple[int, int]] = {
        "laba": (12, 8),
        "spring-festival": (1, 1),
        "lantern": (1, 15),
        "dragon-boat": (5, 5),
        "qixi": (7, 7),
        "mid-autumn": (8, 15),
        "double-ninth": (9, 9),
    }
    first, last = festivals_known()
    different = {
        (name, year)
        for year in range(first, last + 1)
        for name, (month, day) in lunar.items()
        if festival_day(name, year)
        != lunardate.LunarDate(year - (name == "laba"), month, day).to_solar_date()
    }
    # 1978: Hong Kong's day. 2057: a new moon within seconds of midnight.
    assert different == {("mid-autumn", 1978), ("double-ninth", 2057)}


def test_qingming_is_the_day_that_the_holiday_calendar_has() -> None:
    from chinese_calendar import get_solar_terms

    first, last = festivals_known()
    for year in range(first, last + 1):
        terms = {term: day for day, term in get_solar_terms(date(year, 4, 1), date(year, 4, 30))}
        assert festival_day("qingming", year) == terms["清明"]


def test_the_holidays_of_the_state_lie_on_these_festivals() -> None:
    from chinese_calendar import Holiday, holidays

    legal: dict[Festival, str | None] = {
        "new-year": Holiday.new_years_day.value,
        "spring-festival": Holiday.spring_festival.value,
        "qingming": Holiday.tomb_sweeping_day.value,
        "labour-day": Holiday.labour_day.value,
        "dragon-boat": Holiday.dragon_boat_festival.value,
        "mid-autumn": Holiday.mid_autumn_festival.value,
        "national-day": Holiday.national_day.value,
    }
    for year in range(2008, max(holidays).year + 1):  # before 2008 three of them were not free
        for name, holiday in legal.items():
            day = festival_day(name, year)
            expected = {holiday}
            if day.weekday() >= 5:
                expected.add(None)  # the package leaves out some Saturdays and Sundays
            if name == "mid-autumn":
                expected.add(Holiday.national_day.value)  # it may fall into that week
            assert holidays.get(day) in expected


@pytest.mark.parametrize("year", [1949, 2100])
@pytest.mark.parametrize("name", ["spring-festival", "spring-festival-eve", "laba", "qingming"])
def test_beyond_the_verified_years_nothing_is_guessed(name: Festival, year: int) -> None:
    with pytest.raises(BeyondData) as caught:
        festival_day(name, year)
    assert (caught.value.year, caught.value.what) == (year, "festivals")
    assert str(year) in caught.value.message.zh


@pytest.mark.parametrize("year", [1, 1949, 2100, 9999])
def test_fixed_days_are_known_in_every_year(year: int) -> None:
    assert festival_day("army-day", year) == date(year, 8, 1)


def test_all_days_in_a_span() -> None:
    span = Span(date(2026, 2, 17), date(2028, 1, 25))
    assert festival_days("spring-festival", span) == (date(2026, 2, 17), date(2027, 2, 6))
    assert len(festival_days("army-day", Span(FAR_PAST, FAR_FUTURE))) == 9999


def test_every_festival_has_a_name_and_a_day() -> None:
    names = [festival_name(name) for name in FESTIVALS]
    assert len(set(names)) == len(FESTIVALS) == 18
    assert all(festival_day(name, 2026).year == 2026 for name in FESTIVALS)
    with pytest.raises(KeyError):
        festival_day("christmas", 2026)


@given(st.sampled_from(FESTIVALS), st.integers(*festivals_known()))
def test_a_festival_comes_once_for_every_year_and_about_a_year_later(
    name: Festival, year: int
) -> None:
    if year == festivals_known()[1]:
        return
    gap = (festival_day(name, year + 1) - festival_day(name, year)).days
    assert 353 <= gap <= 385  # a lunar year has 12 or 13 months
