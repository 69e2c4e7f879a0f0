"""One window of time as a value, and one line of how it came about."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from lianxin.calendar import Span
from lianxin.findings import Text


class Slot(NamedTuple):
    """A window of time. label: '2026-03', '2026-Q1', '2026' or the day of an event.

    due: the last day on which what is owed can still be done in time.
    """

    label: str
    span: Span
    due: date


class Line(NamedTuple):
    """One step of how a window or a due date was computed: a day, and what it means."""

    day: date
    says: Text
