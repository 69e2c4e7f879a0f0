"""How a due date in working days came about, day by day, for `explain`."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lianxin.calendar.names import weekday_name
from lianxin.calendar.spans import add_days
from lianxin.calendar.workdays import (
    add_working_days,
    holiday_name,
    is_working_day,
    make_up_name,
)
from lianxin.findings import Text
from lianxin.words import say


class CountedDay(NamedTuple):
    """One step of the count.

    number: how many working days have been counted up to and with this day.
    reason: why it counts or does not: weekday, weekend, holiday or make-up day.
    """

    day: date
    is_working: bool
    reason: Text
    number: int


def working_days_trace(day: date, n: int) -> tuple[CountedDay, ...]:
    """Each day after `day` up to the `n`-th working day, which is the last in the list.

    Negative `n` counts backwards. Empty for 0, since `day` itself is not counted.
    BeyondData as in `add_working_days`.
    """
    due = add_working_days(day, n)
    step = 1 if n >= 0 else -1
    counted: list[CountedDay] = []
    number = 0
    while day != due:
        day = add_days(day, step)
        working = is_working_day(day)
        number += working
        counted.append(CountedDay(day, working, _reason(day, working), number))
    return tuple(counted)


def _reason(day: date, working: bool) -> Text:
    weekday = weekday_name(day)
    if holiday := holiday_name(day):
        return say("calendar.reason.holiday", weekday=weekday, holiday=holiday)
    if made_up := make_up_name(day):
        return say("calendar.reason.make-up", weekday=weekday, holiday=made_up)
    return say("calendar.reason.weekday" if working else "calendar.reason.weekend", weekday=weekday)
