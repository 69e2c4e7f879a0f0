"""Days that come back every year, such as 12-31."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

from lianxin.calendar.errors import MisreadError
from lianxin.words import say

_WRITTEN: Final = re.compile(r"([0-9]{2})-([0-9]{2})")
_LEAP_YEAR: Final = 2000


class MonthDay(NamedTuple):
    """A day of the year; compares in the order of the year."""

    month: int
    day: int

    def __str__(self) -> str:
        """As it is written in a regulation: '02-29'."""
        return f"{self.month:02d}-{self.day:02d}"


def month_day(text: str) -> MonthDay:
    """Read '12-31'. 02-29 is allowed. MisreadError for anything that is in no year."""
    found = _WRITTEN.fullmatch(text)
    try:
        if not found:
            raise ValueError
        day = date(_LEAP_YEAR, int(found[1]), int(found[2]))
    except ValueError:
        raise MisreadError(say("calendar.not-a-month-day", text=text)) from None
    return MonthDay(day.month, day.day)


def in_year(day: MonthDay, year: int) -> date:
    """That day in `year`. In a common year 02-29 is the last of February, 02-28.

    The last day, not the next: a deadline at the end of February stays in February.
    ValueError outside the years 1 to 9999.
    """
    if day == (2, 29) and not _is_leap(year):
        return date(year, 2, 28)
    return date(year, day.month, day.day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
