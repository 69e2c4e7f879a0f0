"""Festivals and memorial days of mainland China, by name.

Lunar days and solar terms come from lunar-python, which computes them from the
sun and the moon in Beijing time, as GB/T 33661-2017 lays down. It was chosen over
lunardate, which has Hong Kong's day for the Mid-autumn Festival of 1978 and is
under the GPL. The two agree on everything else offered here but the Double Ninth
of 2057: the new moon before it falls within seconds of midnight, and no almanac
can say yet on which side.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final, Literal, get_args

from lianxin.calendar.errors import BeyondData
from lianxin.calendar.month_days import MonthDay, in_year
from lianxin.calendar.spans import Span, add_days
from lianxin.findings import Text
from lianxin.words import say

Festival = Literal[
    "new-year",
    "laba",
    "spring-festival-eve",
    "spring-festival",
    "lantern",
    "womens-day",
    "qingming",
    "labour-day",
    "youth-day",
    "childrens-day",
    "dragon-boat",
    "party-day",
    "army-day",
    "qixi",
    "teachers-day",
    "mid-autumn",
    "national-day",
    "double-ninth",
]
"""The festivals a rule may name, about in the order of the year."""
FESTIVALS: Final[tuple[Festival, ...]] = get_args(Festival)

_KNOWN: Final = (1950, 2099)
"""Years for which lunar days are offered: both libraries were compared over them."""

_FIXED: Final[dict[Festival, MonthDay]] = {
    "new-year": MonthDay(1, 1),
    "womens-day": MonthDay(3, 8),
    "labour-day": MonthDay(5, 1),
    "youth-day": MonthDay(5, 4),
    "childrens-day": MonthDay(6, 1),
    "party-day": MonthDay(7, 1),
    "army-day": MonthDay(8, 1),
    "teachers-day": MonthDay(9, 10),
    "national-day": MonthDay(10, 1),
}
_LUNAR: Final[dict[Festival, tuple[int, int]]] = {
    "laba": (12, 8),
    "spring-festival": (1, 1),
    "lantern": (1, 15),
    "dragon-boat": (5, 5),
    "qixi": (7, 7),
    "mid-autumn": (8, 15),
    "double-ninth": (9, 9),
}
"""Month and day of the lunar year. Always the ordinary month: a leap month that
follows it (闰五月) repeats its days, not its festival."""


def festivals_known() -> tuple[int, int]:
    """First and last year of the festivals that follow the moon or the sun.

    Festivals on a fixed day of the Gregorian calendar have no such limit.
    """
    return _KNOWN


def festival_name(name: Festival) -> Text:
    """What people call it: '端午节', 'Dragon Boat Festival'."""
    return say(f"calendar.festival.{name}")


@cache
def festival_day(name: Festival, year: int) -> date:
    """The day of a festival in the Gregorian year `year`.

    Laba belongs to the year in which its lunar year ends, so that every year has
    one: that of 2023 fell on 2022-12-30. For all that lie in a span whatever year
    they belong to, see `festival_days`.
    BeyondData outside `festivals_known()`; KeyError for an unknown name.
    """
    if name in _FIXED:
        return in_year(_FIXED[name], year)
    if name == "spring-festival-eve":
        # Day 29 or 30 of the last month: the length of the month differs by year.
        return add_days(festival_day("spring-festival", year), -1)
    if name != "qingming" and name not in _LUNAR:
        raise KeyError(name)
    first, last = _KNOWN
    if not first <= year <= last:
        raise BeyondData(year, "festivals", first, last)
    if name == "qingming":
        return _qingming(year)
    month, day = _LUNAR[name]
    return _solar_day(year - 1 if name == "laba" else year, month, day)


def festival_days(name: Festival, span: Span) -> tuple[date, ...]:
    """Every day in `span` on which the festival falls, in order.

    BeyondData if that needs a year outside `festivals_known()`.
    """
    # Laba falls as early as 29 December of the year before the one it belongs to.
    end = add_days(span.last, 3) if name == "laba" else span.last
    days = (festival_day(name, year) for year in range(span.first.year, end.year + 1))
    return tuple(day for day in days if span.contains(day))


# lunar-python takes 10 ms to import, so only a rule that names a lunar day pays for it.
def _solar_day(lunar_year: int, month: int, day: int) -> date:
    from lunar_python import Lunar  # type: ignore[import-untyped,unused-ignore]

    solar = Lunar.fromYmd(lunar_year, month, day).getSolar()
    return date(solar.getYear(), solar.getMonth(), solar.getDay())


def _qingming(year: int) -> date:
    from lunar_python import Lunar  # type: ignore[import-untyped,unused-ignore]

    # The table of solar terms of a lunar year; Qingming is always after its first day.
    solar = Lunar.fromYmd(year, 1, 1).getJieQiTable()["清明"]
    return date(solar.getYear(), solar.getMonth(), solar.getDay())
