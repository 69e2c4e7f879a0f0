"""Months, quarters, half-years and years as spans, and their short labels."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Final, Literal, get_args

from lianxin.calendar.errors import MisreadError
from lianxin.calendar.spans import FAR_FUTURE, Span
from lianxin.words import say

Period = Literal["month", "quarter", "half-year", "year"]
"""The calendar periods a rule may name; all begin on the first day of a month."""
PERIODS: Final[tuple[Period, ...]] = get_args(Period)

_MONTHS: Final[dict[Period, int]] = {"month": 1, "quarter": 3, "half-year": 6, "year": 12}
_LABEL: Final = re.compile(r"([0-9]{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?")


# Periods of one kind are numbered through from year 0, so that finding the one
# of a day, the next one, or all between two days is integer arithmetic.
def _number(day: date, period: Period) -> int:
    return (day.year * 12 + day.month - 1) // _MONTHS[period]


def _first_day(number: int, period: Period) -> date:
    year, month = divmod(number * _MONTHS[period], 12)
    return date(year, month + 1, 1)


@cache
def _span(number: int, period: Period) -> Span:
    first = _first_day(number, period)
    if number == _number(FAR_FUTURE, period):
        return Span(first, FAR_FUTURE)
    return Span(first, _first_day(number + 1, period) - timedelta(days=1))


def period_of(day: date, period: Period) -> Span:
    """The month, quarter, half-year or year in which `day` lies."""
    return _span(_number(day, period), period)


def periods(period: Period, first: date, last: date) -> tuple[Span, ...]:
    """Every period with at least one day in `first` to `last`, in order; whole, not clipped.

    Empty if `last` is before `first`.
    """
    numbers = range(_number(first, period), _number(last, period) + 1) if first <= last else ()
    return tuple(_span(number, period) for number in numbers)


def part_of_year(span: Span, period: Period) -> int:
    """Which one of its year a period is, from 1: July is 7, its quarter 3, its half 2.

    ValueError if `span` is not one whole period: a clipped one has no name.
    """
    if span != period_of(span.first, period):
        raise ValueError(f"{span.first} to {span.last} is not one whole {period}")
    return (span.first.month - 1) // _MONTHS[period] + 1


def label(span: Span, period: Period) -> str:
    """The short name of a period: '2026-03', '2026-Q1', '2026-H1' or '2026'.

    ValueError if `span` is not one whole period.
    """
    part = part_of_year(span, period)
    year = f"{span.first.year:04d}"
    match period:
        case "month":
            return f"{year}-{part:02d}"
        case "quarter":
            return f"{year}-Q{part}"
        case "half-year":
            return f"{year}-H{part}"
        case "year":
            return year


def parse_label(text: str) -> tuple[Span, Period]:
    """The period that `label` wrote as `text`, and its kind. MisreadError if it is none."""
    found = _LABEL.fullmatch(text)
    if not found or found[1] == "0000":
        raise MisreadError(say("calendar.not-a-period", text=text))
    year, month, quarter, half = (int(part or 0) for part in found.groups())
    if month:
        return period_of(date(year, month, 1), "month"), "month"
    if quarter:
        return period_of(date(year, quarter * 3, 1), "quarter"), "quarter"
    if half:
        return period_of(date(year, half * 6, 1), "half-year"), "half-year"
    return period_of(date(year, 1, 1), "year"), "year"
