"""Which day it is in China, and that the catalogue of the calendar is whole."""

from __future__ import annotations

import string
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from lianxin.clock import today_in_shanghai
from lianxin.words.calendar import WORDS


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 12, 31, 15, 59, 59, tzinfo=UTC), date(2026, 12, 31)),
        (datetime(2026, 12, 31, 16, 0, tzinfo=UTC), date(2027, 1, 1)),
        # In the summers of 1986 to 1991 clocks went forward; records are judged by +08:00.
        (datetime(1988, 7, 1, 15, 30, tzinfo=UTC), date(1988, 7, 1)),
        (datetime(2026, 3, 5, 23, 0, tzinfo=timezone(timedelta(hours=-5))), date(2026, 3, 6)),
    ],
)
def test_the_day_changes_at_midnight_in_beijing(moment: datetime, day: date) -> None:
    assert today_in_shanghai(moment) == day


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        today_in_shanghai(datetime(2026, 3, 5))  # noqa: DTZ001


def test_without_a_moment_it_is_today() -> None:
    before = datetime.now(UTC)
    day = today_in_shanghai()
    assert today_in_shanghai(before) <= day <= today_in_shanghai(datetime.now(UTC))


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_have_the_same_placeholders(key: str) -> None:
    parse = string.Formatter().parse
    zh, en = ({name for _, name, _, _ in parse(text) if name} for text in WORDS[key])
    assert key.startswith("calendar.")
    assert zh == en
