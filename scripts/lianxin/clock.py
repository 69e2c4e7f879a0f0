"""The one place that may read the clock; only the outermost layer imports it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

SHANGHAI = timezone(timedelta(hours=8), "UTC+08:00")
"""Beijing time as a fixed offset: zoneinfo's Shanghai has summer time in 1986-91."""


def today_in_shanghai(now: datetime | None = None) -> date:
    """The day it is in China, at `now` or, without it, at this moment.

    now: must know its time zone; ValueError otherwise, since a guess would be
        a day off for a third of the day.
    """
    moment = datetime.now(UTC) if now is None else now
    if moment.utcoffset() is None:
        raise ValueError("a moment without a time zone has no day in Shanghai")
    return moment.astimezone(SHANGHAI).date()
