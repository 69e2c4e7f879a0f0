"""A correction: what was wrong in another record, what is right, why, and who agreed."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from lianxin.records.base import AnyRef, Day, Long, MemberRef, Part, Record

FieldName = Annotated[
    str,
    StringConstraints(max_length=120, pattern=r"^[a-z_]+(?:\.(?:[0-9]{1,3}|[a-z][a-z0-9_-]*))*$"),
]
"""Steps to a field joined by dots, list entries by their number from 0: 'steps.0.date'."""


class Correct(Part):
    """One field put right. old or new is left out where nothing stood or stands there."""

    field: FieldName
    old: Long | None = None
    new: Long | None = None


class Correction(Record):
    """Lies in the folder of the organisation whose record it corrects, and is added together
    with the change; what stood there before stays readable for everybody."""

    KIND: ClassVar[str] = "correction"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    HOLDER: ClassVar[str] = "by"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-03-09\nof: contact/c1\nchanges:\n- field: date\n  old: 2026-03-05\n"
        "  new: 2026-03-06\nreason: 日期记错一天\nby: m1\napproved_by: m2\n"
    )

    date: Day
    of: AnyRef
    changes: Annotated[tuple[Correct, ...], Field(min_length=1, max_length=20)]
    reason: Long
    by: MemberRef
    approved_by: MemberRef
