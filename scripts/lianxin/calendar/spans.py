"""Spans of days, and arithmetic on days that does not fall off the ends of time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

FAR_PAST = date.min
"""'Since ever': the first day of a span without a beginning (0001-01-01)."""
FAR_FUTURE = date.max
"""'For ever': the last day of a span without an end (9999-12-31)."""


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """The days from `first` to `last`, both included; never empty.

    Ordered by first day, then by last. ValueError if `last` is before `first`.
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse a span that runs backwards."""
        if self.last < self.first:
            raise ValueError(f"a span cannot end ({self.last}) before it begins ({self.first})")

    @property
    def days(self) -> int:
        """How many days; at least 1."""
        return self.last.toordinal() - self.first.toordinal() + 1

    def contains(self, day: date) -> bool:
        """Whether `day` lies in the span, its ends included."""
        return self.first <= day <= self.last

    def intersect(self, other: Span) -> Span | None:
        """The days in both, or None if there are none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return Span(first, last) if first <= last else None

    def overlap(self, other: Span) -> int:
        """How many days are in both; 0 if none."""
        first, last = max(self.first, other.first), min(self.last, other.last)
        return max(0, last.toordinal() - first.toordinal() + 1)


def covered_days(window: Span, spans: Iterable[Span]) -> int:
    """How many days of `window` lie in at least one of `spans`.

    A day in two of them counts once: two leaves that overlap are no longer leave.
    """
    total, done = 0, window.first.toordinal() - 1  # `done`: the last day already counted
    for span in sorted(part for part in map(window.intersect, spans) if part):
        last = span.last.toordinal()
        total += max(0, last - max(done, span.first.toordinal() - 1))
        done = max(done, last)
    return total


def add_days(day: date, n: int) -> date:
    """`n` calendar days after `day`, before it if negative; stops at FAR_PAST and FAR_FUTURE.

    So a deadline after an open end is itself open, instead of an OverflowError.
    """
    ordinal = day.toordinal() + n
    return date.fromordinal(min(max(ordinal, FAR_PAST.toordinal()), FAR_FUTURE.toordinal()))


def around(day: date, before: int, after: int) -> Span:
    """The span from `before` days before `day` to `after` days after it, `day` included.

    ValueError if that leaves nothing, as with before=-3, after=2.
    """
    return Span(add_days(day, -before), add_days(day, after))
