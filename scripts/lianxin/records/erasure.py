"""A lawful erasure: that something was taken out, by two people; never what."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import Count, Day, MemberRef, Record
from lianxin.vocabulary import ErasureReason


class Erasure(Record):
    """Added together with the removal of so many records."""

    KIND: ClassVar[str] = "erasure"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-03-09\nreason: consent-withdrawn\nrecords: 2\napproved_by: [m1, m2]\n"
    )

    date: Day
    reason: ErasureReason
    records: Count
    approved_by: Annotated[tuple[MemberRef, ...], Field(min_length=2, max_length=2)]
