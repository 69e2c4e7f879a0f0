"""Working days against the announcements of the State Council, and by arithmetic."""

from __future__ import annotations

import contextlib
import pickle
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.calendar import (
    BeyondData,
    add_working_days,
    holiday_name,
    is_working_day,
    make_up_name,
    working_days_between,
    working_days_known,
    working_days_trace,
)
from lianxin.calendar.workdays import _last_settled_day

FIRST, LAST = working_days_known()
KNOWN_DAYS = st.dates(date(FIRST, 1, 1), date(LAST, 12, 28))
ONE = timedelta(days=1)


def test_the_data_reach_at_least_2026() -> None:
    assert FIRST == 2004
    assert LAST >= 2026


@pytest.mark.parametrize(
    "off",
    """
    2020-01-24 2020-01-31 2020-10-08 2021-02-17 2021-09-21 2022-01-03 2022-01-31 2022-10-07
    2023-01-27 2023-05-03 2023-10-06 2024-02-16 2024-05-03 2024-09-16 2025-01-01 2025-02-04
    2025-06-02 2025-10-08 2026-01-02 2026-02-16 2026-02-23 2026-04-06 2026-05-05 2026-06-19
    2026-09-25 2026-10-07
    """.split(),
)
def test_weekdays_that_are_free(off: str) -> None:
    day = date.fromisoformat(off)
    assert day.weekday() < 5
    assert not is_working_day(day)
    assert holiday_name(day)


@pytest.mark.parametrize(
    "worked",
    """
    2020-01-19 2020-10-10 2021-02-07 2021-02-20 2021-10-09 2022-01-29 2022-10-08 2022-10-09
    2023-01-28 2023-05-06 2023-10-08 2024-02-04 2024-02-18 2024-05-11 2024-10-12 2025-01-26
    2025-02-08 2025-04-27 2025-09-28 2025-10-11 2026-01-04 2026-02-14 2026-02-28 2026-05-09
    2026-09-20 2026-10-10
    """.split(),
)
def test_saturdays_and_sundays_that_are_worked(worked: str) -> None:
    day = date.fromisoformat(worked)
    assert day.weekday() >= 5
    assert is_working_day(day)
    assert make_up_name(day)


def test_the_day_itself_is_not_counted() -> None:
    # Tuesday 5 May 2026 is free; Wed 6, Thu 7, Fri 8, Sat 9 (make-up), Mon 11.
    assert add_working_days(date(2026, 5, 5), 4) == date(2026, 5, 9)
    assert add_working_days(date(2026, 5, 6), 4) == date(2026, 5, 11)
    assert add_working_days(date(2026, 5, 5), 0) == date(2026, 5, 5)


def test_over_the_spring_festival_of_2026() -> None:
    # Fri 13; Sat 14 is a make-up day (1); 15 to 23 free; Tue 24 (2), Wed 25 (3).
    assert add_working_days(date(2026, 2, 13), 3) == date(2026, 2, 25)
    assert add_working_days(date(2026, 2, 25), -3) == date(2026, 2, 13)


def test_over_the_end_of_a_year() -> None:
    # Tue 30 December 2025; Wed 31 (1); 1 to 3 January free; Sun 4 is a make-up day (2).
    assert add_working_days(date(2025, 12, 30), 2) == date(2026, 1, 4)


def test_a_count_that_needs_the_next_announcement_says_so() -> None:
    with pytest.raises(BeyondData) as caught:
        add_working_days(date(LAST, 12, 20), 15)
    error = caught.value
    assert (error.year, error.what) == (LAST + 1, "working-days")
    assert str(LAST + 1) in error.message.zh
    assert str(LAST + 1) in error.message.en
    assert error.remedy.zh
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.year, copy.message) == (error.year, error.message)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(FIRST - 1, 12, 31), FIRST - 1), (date(LAST + 1, 1, 1), LAST + 1), (date.max, 9999)],
)
def test_days_without_data(day: date, year: int) -> None:
    for ask in (
        is_working_day,
        holiday_name,
        make_up_name,
        lambda day: add_working_days(day, 1),
        lambda day: working_days_between(day, day),
    ):
        with pytest.raises(BeyondData) as caught:
            ask(day)
        assert caught.value.year == year


def test_a_count_backwards_stops_at_the_first_year() -> None:
    with pytest.raises(BeyondData) as caught:
        add_working_days(date(FIRST, 1, 5), -10)
    assert caught.value.year == FIRST - 1


@pytest.mark.parametrize(
    ("year", "settled"),
    # New Year's Day of 2008, 2019 and 2030 is a Tuesday; of 2027 a Friday.
    [(2007, 28), (2018, 28), (2029, 28), (2026, 31), (2027, 31)],
)
def test_december_is_settled_unless_new_year_is_a_tuesday(year: int, settled: int) -> None:
    assert _last_settled_day(year) == date(year, 12, settled)


def test_what_was_announced_later_never_touched_a_settled_december_since_2013() -> None:
    # In 2006 and 2011 it did, under the rules before those of 2013.
    from chinese_calendar import holidays, workdays

    for year in range(2013, LAST):
        days = (date(year, 12, day) for day in range(1, _last_settled_day(year).day + 1))
        assert all(d not in workdays and (d not in holidays or d.weekday() > 4) for d in days)


def test_how_many_between() -> None:
    # February 2026: 20 weekdays, 6 of them free (16-20, 23), two Saturdays worked (14, 28)
    assert working_days_between(date(2026, 2, 1), date(2026, 2, 28)) == 20 - 6 + 2
    assert working_days_between(date(2026, 2, 2), date(2026, 2, 1)) == 0


def test_the_trace_explains_every_day() -> None:
    steps = working_days_trace(date(2026, 9, 18), 6)
    assert [(step.day.day, step.is_working, step.number) for step in steps] == [
        (19, False, 0),
        (20, True, 1),
        (21, True, 2),
        (22, True, 3),
        (23, True, 4),
        (24, True, 5),
        (25, False, 5),
        (26, False, 5),
        (27, False, 5),
        (28, True, 6),
    ]
    assert [step.reason.zh for step in steps[:3]] == [
        "周六，休息日",
        "周日，国庆节调休上班",
        "周一，工作日",
    ]
    assert steps[6].reason == ("周五，中秋假期", "Friday, Mid-autumn Festival holiday")
    assert working_days_trace(date(2026, 9, 18), 0) == ()


@given(KNOWN_DAYS, st.integers(-60, 60))
def test_the_trace_ends_on_the_due_date(day: date, n: int) -> None:
    try:
        due = add_working_days(day, n)
    except BeyondData:
        return
    steps = working_days_trace(day, n)
    assert (steps[-1].day if steps else day) == due
    assert sum(step.is_working for step in steps) == abs(n)


@given(KNOWN_DAYS, st.integers(1, 400))
def test_adding_and_counting_agree(day: date, n: int) -> None:
    if working_days_between(day + ONE, date(LAST, 12, 28)) >= n:
        due = add_working_days(day, n)
        assert is_working_day(due)
        assert working_days_between(day + ONE, due) == n
    else:  # no further than the rest of December, or not known at all
        with contextlib.suppress(BeyondData):
            assert add_working_days(day, n) > date(LAST, 12, 28)


@given(KNOWN_DAYS)
def test_the_package_says_the_same(day: date) -> None:
    from chinese_calendar import is_workday

    assert is_working_day(day) == is_workday(day)


def test_no_package_is_loaded_until_it_is_needed() -> None:
    code = (
        "import sys, lianxin.calendar as c; from datetime import date;"
        "c.period_of(date(2026, 3, 5), 'month'); c.festival_day('army-day', 2026);"
        "print(sorted({'chinese_calendar', 'lunar_python'} & set(sys.modules)))"
    )
    path = f"import sys; sys.path[:0] = {sys.path!r};"
    done = subprocess.run(
        [sys.executable, "-c", path + code], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
