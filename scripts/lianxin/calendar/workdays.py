"""Working days of mainland China: weekdays, public holidays, make-up working days.

The holidays are those announced each autumn by the General Office of the State
Council for the next year, as published in the package chinesecalendar (1.11.0
holds 2004 to 2026). Outside its years nothing is guessed: BeyondData.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from functools import cache
from typing import NamedTuple

from lianxin.calendar.errors import BeyondData
from lianxin.findings import Text


class _Table(NamedTuple):
    first: int  # first day of the data, as an ordinal
    last: int  # last day that no later announcement can change, as an ordinal
    years: tuple[int, int]
    working: tuple[int, ...]  # ordinals of all working days, ascending
    holidays: dict[date, Text]
    make_up: dict[date, Text]


def working_days_known() -> tuple[int, int]:
    """First and last year of the data, both included."""
    return _table().years


def is_working_day(day: date) -> bool:
    """Whether people in mainland China work on `day`. BeyondData outside the data."""
    table, ordinal = _known(day)
    at = bisect_left(table.working, ordinal)
    return at < len(table.working) and table.working[at] == ordinal


def add_working_days(day: date, n: int) -> date:
    """The `n`-th working day after `day`, which need not be one itself; 0 is `day`.

    Negative: the n-th working day before it. The day itself is not counted, as
    with all periods in days (Civil Code, art. 201).
    BeyondData if the way there leaves the data; two binary steps, however large `n`.
    """
    if n == 0:
        return day
    table, ordinal = _known(day)
    if n > 0:
        at = bisect_right(table.working, ordinal) + n - 1
    else:
        at = bisect_left(table.working, ordinal) + n
    if at < 0:
        raise _beyond(table, table.years[0] - 1)
    if at >= len(table.working):
        raise _beyond(table, table.years[1] + 1)
    return date.fromordinal(table.working[at])


def working_days_between(first: date, last: date) -> int:
    """How many working days from `first` to `last`, both included; 0 if last is earlier.

    BeyondData if either lies outside the data.
    """
    table, start = _known(first)
    _, end = _known(last)
    return max(0, bisect_right(table.working, end) - bisect_left(table.working, start))


def holiday_name(day: date) -> Text | None:
    """The public holiday for which `day` is off, weekends within it included."""
    table, _ = _known(day)
    return table.holidays.get(day)


def make_up_name(day: date) -> Text | None:
    """The public holiday for which `day`, a Saturday or Sunday, is worked."""
    table, _ = _known(day)
    return table.make_up.get(day)


def _known(day: date) -> tuple[_Table, int]:
    table, ordinal = _table(), day.toordinal()
    if table.first <= ordinal <= table.last:
        return table, ordinal
    # The last days of December hang on the announcement for the year after.
    raise _beyond(table, day.year if day.year != table.years[1] else day.year + 1)


def _beyond(table: _Table, year: int) -> BeyondData:
    return BeyondData(year, "working-days", *table.years)


# Built once, in some 10 ms with the import, and only when a rule asks for working days.
@cache
def _table() -> _Table:
    from chinese_calendar import (  # type: ignore[import-untyped,unused-ignore]
        Holiday,
        holidays,
        workdays,
    )

    years = (min(holidays).year, max(holidays).year)
    first, last = date(years[0], 1, 1), _last_settled_day(years[1])
    names = {holiday.value: Text(holiday.chinese, holiday.value) for holiday in Holiday}
    days = map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
    working = tuple(
        day.toordinal()
        for day in days
        if day in workdays or (day.weekday() < 5 and day not in holidays)
    )
    return _Table(
        first=first.toordinal(),
        last=last.toordinal(),
        years=years,
        working=working,
        holidays={day: names[holiday] for day, holiday in holidays.items()},
        make_up={day: names[holiday] for day, holiday in workdays.items()},
    )


def _last_settled_day(year: int) -> date:
    """The last day of `year` that the announcement for the next year cannot change.

    If New Year's Day is a Tuesday, it is joined to the weekend before it: the
    Monday is off and the Saturday is worked instead (2007-12-29, 2018-12-29).
    On other weekdays no working day of December is touched (State Council
    rules of 2024: a Wednesday stands alone, the rest joins days of January or
    weekends).
    """
    tuesday = 1
    return date(year, 12, 28 if date(year + 1, 1, 1).weekday() == tuesday else 31)
