"""Spans of days and the ends of time."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.calendar import FAR_FUTURE, FAR_PAST, Span, add_days, around, covered_days


@st.composite
def spans(draw: st.DrawFn) -> Span:
    first, last = sorted((draw(st.dates()), draw(st.dates())))
    return Span(first, last)


def days(first: str, last: str) -> Span:
    return Span(date.fromisoformat(first), date.fromisoformat(last))


MARCH = days("2026-03-01", "2026-03-31")


def test_both_ends_count() -> None:
    assert MARCH.days == 31
    assert days("2026-03-01", "2026-03-01").days == 1
    assert days("2024-02-01", "2024-03-01").days == 30  # 29 of February and one
    assert MARCH.contains(date(2026, 3, 1))
    assert MARCH.contains(date(2026, 3, 31))
    assert not MARCH.contains(date(2026, 4, 1))


def test_a_span_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        days("2026-03-02", "2026-03-01")


def test_spans_that_touch_share_one_day_and_neighbours_none() -> None:
    assert MARCH.overlap(days("2026-03-31", "2026-04-30")) == 1
    assert MARCH.overlap(days("2026-04-01", "2026-04-30")) == 0
    assert MARCH.intersect(days("2026-04-01", "2026-04-30")) is None


def test_an_open_span_overlaps_without_overflow() -> None:
    ever = Span(FAR_PAST, FAR_FUTURE)
    assert ever.days == 3_652_059
    assert ever.overlap(MARCH) == 31
    assert ever.intersect(MARCH) == MARCH


def test_days_stop_at_the_ends_of_time() -> None:
    assert add_days(FAR_FUTURE, 1) == FAR_FUTURE
    assert add_days(FAR_PAST, -1) == FAR_PAST
    assert add_days(date(2026, 3, 5), 10**9) == FAR_FUTURE
    assert add_days(date(2024, 2, 28), 1) == date(2024, 2, 29)
    assert add_days(date(2026, 12, 31), 1) == date(2027, 1, 1)


def test_around_a_day() -> None:
    # 7 days before, the day, 3 days after
    assert around(date(2026, 8, 1), 7, 3) == days("2026-07-25", "2026-08-04")
    assert around(FAR_PAST, 7, 0) == Span(FAR_PAST, FAR_PAST)


def test_leaves_that_overlap_are_not_counted_twice() -> None:
    first, second = days("2026-02-20", "2026-03-10"), days("2026-03-05", "2026-03-15")
    assert covered_days(MARCH, [second, first]) == 15  # 1 to 15 March
    assert covered_days(MARCH, [first, first]) == 10
    assert covered_days(MARCH, [days("2026-03-01", "2026-03-20"), second]) == 20  # one inside
    assert covered_days(MARCH, []) == 0
    assert covered_days(MARCH, [Span(FAR_PAST, FAR_FUTURE)]) == 31


@given(spans(), spans())
def test_overlap_is_the_length_of_the_intersection(one: Span, other: Span) -> None:
    common = one.intersect(other)
    assert one.overlap(other) == other.overlap(one) == (common.days if common else 0)
    assert one.overlap(one) == one.days


small = st.integers(0, 40).map(lambda n: date(2026, 2, 10) + timedelta(days=n))


@given(st.lists(st.tuples(small, small).map(lambda pair: Span(*sorted(pair))), max_size=6))
def test_covered_days_equals_counting_them(parts: list[Span]) -> None:
    march = [date(2026, 3, day) for day in range(1, 32)]
    by_hand = sum(any(part.contains(day) for part in parts) for day in march)
    assert covered_days(MARCH, parts) == by_hand


@given(st.dates(), st.integers(-(10**7), 10**7))
def test_adding_days_is_plain_arithmetic_where_it_can_be(day: date, n: int) -> None:
    try:
        expected = day + timedelta(days=n)
    except OverflowError:
        expected = FAR_FUTURE if n > 0 else FAR_PAST
    assert add_days(day, n) == expected
