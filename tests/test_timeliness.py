"""Timeliness is derived from dates; nobody types it."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.records.commitment import Claim, Commitment, Extension
from lianxin.timeliness import timeliness
from lianxin.vocabulary import DelayReason, ExtensionState, Resolution, Timeliness, Topic

MADE, DEADLINE = date(2026, 1, 1), date(2026, 3, 31)  # 89 days allowed


def promise(**fields: object) -> Commitment:
    return Commitment.model_construct(
        None, title="x", deed="x", made=MADE, deadline=DEADLINE, topic=Topic.SAFETY, **fields
    )


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        (date(2026, 3, 23), Timeliness.ON_TIME),  # 8 days left
        (date(2026, 3, 24), Timeliness.DUE_SOON),  # 7 days left
        (date(2026, 3, 31), Timeliness.DUE_SOON),
        (date(2026, 4, 1), Timeliness.OVERDUE),
        (date(2026, 6, 27), Timeliness.OVERDUE),  # 88 days late
        (date(2026, 6, 28), Timeliness.LONG_OVERDUE),  # 89 days late: twice the time
    ],
)
def test_a_running_promise(as_of: date, expected: Timeliness) -> None:
    assert timeliness(promise(), as_of) is expected


def test_a_granted_extension_counts_from_the_day_it_was_granted() -> None:
    extension = Extension.model_construct(
        None,
        asked=date(2026, 3, 20),
        reason=DelayReason.WEATHER,
        because="雨季",
        old_deadline=DEADLINE,
        new_deadline=date(2026, 5, 31),
        state=ExtensionState.GRANTED,
        decided=date(2026, 3, 28),
    )
    later = promise(extensions=(extension,))
    assert timeliness(later, date(2026, 3, 27)) is Timeliness.DUE_SOON
    assert timeliness(later, date(2026, 3, 28)) is Timeliness.ON_TIME
    assert timeliness(later, date(2026, 6, 1)) is Timeliness.OVERDUE


def test_what_was_done_late_stays_overdue_and_in_time_stays_on_time() -> None:
    def claim(day: date) -> Claim:
        return Claim.model_construct(None, date=day, resolution=Resolution.KEPT)

    late, early = promise(claim=claim(date(2026, 4, 2))), promise(claim=claim(DEADLINE))
    assert timeliness(late, date(2026, 11, 1)) is Timeliness.OVERDUE
    assert timeliness(early, date(2026, 11, 1)) is Timeliness.ON_TIME


def test_what_was_withdrawn_is_neither() -> None:
    claim = Claim.model_construct(None, date=DEADLINE, resolution=Resolution.WITHDRAWN)
    assert timeliness(promise(claim=claim), date(2026, 11, 1)) is None


def test_without_a_deadline_there_is_nothing_to_measure_against() -> None:
    assert timeliness(promise().model_copy(update={"deadline": None}), DEADLINE) is None
