"""Periods and days as people call them, in both languages."""

from __future__ import annotations

from datetime import date

from lianxin.calendar.month_days import MonthDay
from lianxin.calendar.periods import Period, part_of_year
from lianxin.calendar.spans import Span
from lianxin.findings import NOTHING, Text
from lianxin.words import say


def period_word(period: Period) -> Text:
    """The kind of period: '季度', 'quarter'."""
    return say(f"calendar.period.{period}")


def period_name(span: Span, period: Period) -> Text:
    """One period: '2026年第一季度', 'first quarter of 2026'.

    ValueError if `span` is not one whole period.
    """
    part = part_of_year(span, period)
    match period:
        case "month":
            word = month_name(part)
        case "quarter" | "half-year":
            word = say(f"calendar.part.{period}.{part}")
        case "year":
            word = NOTHING
    return say(f"calendar.name.{period}", year=span.first.year, part=word)


def month_name(month: int) -> Text:
    """A month by its number, from 1: '3月', 'March'."""
    return say(f"calendar.month.{month}")


def month_day_name(day: MonthDay) -> Text:
    """A day of the year: '12月31日', '31 December'."""
    return say("calendar.name.month-day", month=month_name(day.month), day=day.day)


def weekday_name(day: date) -> Text:
    """The day of the week: '周三', 'Wednesday'."""
    return say(f"calendar.weekday.{day.weekday()}")
