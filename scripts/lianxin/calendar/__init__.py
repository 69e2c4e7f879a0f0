"""Periods, festivals and working days of mainland China; pure: no clock, no files."""

from __future__ import annotations

from lianxin.calendar.errors import BeyondData, MisreadError
from lianxin.calendar.festivals import (
    FESTIVALS,
    Festival,
    festival_day,
    festival_days,
    festival_name,
    festivals_known,
)
from lianxin.calendar.month_days import MonthDay, in_year, month_day
from lianxin.calendar.names import (
    month_day_name,
    month_name,
    period_name,
    period_word,
    weekday_name,
)
from lianxin.calendar.periods import (
    PERIODS,
    Period,
    label,
    parse_label,
    part_of_year,
    period_of,
    periods,
)
from lianxin.calendar.spans import FAR_FUTURE, FAR_PAST, Span, add_days, around, covered_days
from lianxin.calendar.trace import CountedDay, working_days_trace
from lianxin.calendar.workdays import (
    add_working_days,
    holiday_name,
    is_working_day,
    make_up_name,
    working_days_between,
    working_days_known,
)

__all__ = [
    "FAR_FUTURE",
    "FAR_PAST",
    "FESTIVALS",
    "PERIODS",
    "BeyondData",
    "CountedDay",
    "Festival",
    "MisreadError",
    "MonthDay",
    "Period",
    "Span",
    "add_days",
    "add_working_days",
    "around",
    "covered_days",
    "festival_day",
    "festival_days",
    "festival_name",
    "festivals_known",
    "holiday_name",
    "in_year",
    "is_working_day",
    "label",
    "make_up_name",
    "month_day",
    "month_day_name",
    "month_name",
    "parse_label",
    "part_of_year",
    "period_name",
    "period_of",
    "period_word",
    "periods",
    "weekday_name",
    "working_days_between",
    "working_days_known",
    "working_days_trace",
]
