"""Months, quarters, half-years, years; their labels and names; days of the year."""

from __future__ import annotations

import pickle
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.calendar import (
    FAR_FUTURE,
    FAR_PAST,
    PERIODS,
    MisreadError,
    MonthDay,
    Period,
    Span,
    in_year,
    label,
    month_day,
    month_day_name,
    parse_label,
    period_name,
    period_of,
    period_word,
    periods,
    weekday_name,
)

ANY_PERIOD = st.sampled_from(PERIODS)


@pytest.mark.parametrize(
    ("period", "first", "last", "short", "zh", "en"),
    [
        ("month", "2024-02-01", "2024-02-29", "2024-02", "2024年2月", "February 2024"),
        (
            "quarter",
            "2024-01-01",
            "2024-03-31",
            "2024-Q1",
            "2024年第一季度",
            "first quarter of 2024",
        ),
        ("half-year", "2024-01-01", "2024-06-30", "2024-H1", "2024年上半年", "first half of 2024"),
        ("year", "2024-01-01", "2024-12-31", "2024", "2024年", "2024"),
    ],
)
def test_the_periods_of_a_leap_day(
    period: Period, first: str, last: str, short: str, zh: str, en: str
) -> None:
    span = period_of(date(2024, 2, 29), period)
    assert span == Span(date.fromisoformat(first), date.fromisoformat(last))
    assert label(span, period) == short
    assert period_name(span, period) == (zh, en)


def test_the_end_of_a_year_belongs_to_its_last_periods() -> None:
    last = date(2026, 12, 31)
    assert [label(period_of(last, period), period) for period in PERIODS] == [
        "2026-12",
        "2026-Q4",
        "2026-H2",
        "2026",
    ]


def test_every_period_that_has_a_day_between() -> None:
    found = periods("month", date(2025, 12, 31), date(2026, 2, 1))
    assert [label(span, "month") for span in found] == ["2025-12", "2026-01", "2026-02"]
    assert periods("month", date(2026, 2, 1), date(2026, 1, 31)) == ()
    assert len(periods("quarter", date(2026, 3, 31), date(2026, 3, 31))) == 1


@pytest.mark.parametrize("period", PERIODS)
def test_the_ends_of_time_have_periods(period: Period) -> None:
    assert period_of(FAR_PAST, period).first == FAR_PAST
    assert period_of(FAR_FUTURE, period).last == FAR_FUTURE
    assert parse_label(label(period_of(FAR_PAST, period), period))[0].first == FAR_PAST


@given(st.dates(), ANY_PERIOD)
def test_a_label_reads_back_as_the_same_period(day: date, period: Period) -> None:
    span = period_of(day, period)
    assert span.contains(day)
    assert parse_label(label(span, period)) == (span, period)


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(0, 900), ANY_PERIOD)
def test_periods_follow_one_another_without_a_gap(day: date, n: int, period: Period) -> None:
    last = day + timedelta(days=n)
    found = periods(period, day, last)
    assert found[0] == period_of(day, period)
    assert found[-1] == period_of(last, period)
    assert all(after.first - before.last == timedelta(days=1) for before, after in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        *("", "26", "0000", "2026-13", "2026-00", "2026-3", "2026-Q5", "2026-H0", "2026-q1"),
        *("2026-Q1 ", "2026-03-05", "2026-03\n", "２０２６", "٢٠٢٦"),
    ],
)
def test_what_is_not_a_label(text: str) -> None:
    with pytest.raises(MisreadError) as caught:
        parse_label(text)
    assert "2026-Q1" in caught.value.message.zh
    assert "2026-Q1" in str(caught.value)


def test_a_clipped_period_has_no_label() -> None:
    with pytest.raises(ValueError, match="not one whole month"):
        label(Span(date(2026, 3, 5), date(2026, 3, 31)), "month")


def test_names_in_both_languages() -> None:
    assert period_word("half-year") == ("半年", "half-year")
    assert weekday_name(date(2026, 3, 5)) == ("周四", "Thursday")
    assert month_day_name(MonthDay(12, 31)) == ("12月31日", "31 December")
    second_half = period_of(date(2026, 7, 1), "half-year")
    assert period_name(second_half, "half-year") == ("2026年下半年", "second half of 2026")


def test_a_day_of_the_year() -> None:
    assert month_day("12-31") == MonthDay(12, 31)
    assert in_year(month_day("12-31"), 2026) == date(2026, 12, 31)
    assert str(month_day("01-05")) == "01-05"
    assert month_day("06-30") < month_day("12-01")


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2024, date(2024, 2, 29)),
        (2026, date(2026, 2, 28)),
        (2000, date(2000, 2, 29)),
        (2100, date(2100, 2, 28)),
    ],
)
def test_the_leap_day_in_other_years_is_the_last_of_february(year: int, expected: date) -> None:
    assert in_year(month_day("02-29"), year) == expected


@pytest.mark.parametrize(
    "text", ["02-30", "13-01", "00-10", "1-1", "12-31\n", "1231", "", "１２-31"]
)
def test_what_is_no_day_of_any_year(text: str) -> None:
    with pytest.raises(MisreadError):
        month_day(text)


@given(st.dates())
def test_any_day_is_found_again_by_its_month_and_day(day: date) -> None:
    assert in_year(month_day(day.strftime("%m-%d")), day.year) == day


def test_the_message_survives_the_way_between_processes() -> None:
    with pytest.raises(MisreadError) as caught:
        month_day("x")
    assert pickle.loads(pickle.dumps(caught.value)).message == caught.value.message
