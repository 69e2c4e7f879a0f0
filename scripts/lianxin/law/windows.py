"""When something is due, as values: one dataclass for each kind of window.

Which days a window has is worked out in `lianxin.windows`, not here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from lianxin.calendar import Period
from lianxin.law.conditions import Condition

FieldPath = tuple[str, ...]
"""Steps from a record through fields and references, e.g. ('member', 'position')."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A bound of a rule: a number, or the name of a blank that the adopter fills in."""

    number: int | None = None
    blank: str | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """In every month, quarter, half-year or year."""

    period: Period


@dataclass(frozen=True, slots=True)
class OnAverage:
    """In every `period` on average over each `over`: total / periods bound."""

    period: Period
    over: Period


@dataclass(frozen=True, slots=True)
class ByDate:
    """Each year from 1 January up to and including `month_day` (e.g. '12-31')."""

    month_day: str


@dataclass(frozen=True, slots=True)
class Around:
    """Each year from `before` days before to `after` days after a day or a festival."""

    day: str
    """'08-01' or the slug of a festival such as 'spring-festival'."""
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Within:
    """From the day `after` names until `number` days or working days later.

    after: a date field of the subject, or of its own entries: (list field, date field),
        then the first entry that meets `which` counts.
    """

    number: Figure
    unit: Literal["days", "working-days"]
    after: FieldPath
    which: Condition | None = None


@dataclass(frozen=True, slots=True)
class Before:
    """In the `number` days before the day `before` names, that day not included."""

    number: Figure
    before: FieldPath


@dataclass(frozen=True, slots=True)
class EveryDay:
    """On every day of each `period`, apart from gaps of at most `tolerate` days in a row."""

    period: Period
    tolerate: int = 0


Window = Every | OnAverage | ByDate | Around | Within | Before | EveryDay
