"""An appraisal: the organisation judges a member's contact work of a year, with evidence."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import AnyRef, Day, Long, MemberRef, Record, Year
from lianxin.vocabulary import Outcome


class Appraisal(Record):
    """Words and evidence, no score; the member's own summing-up is cited, not typed again."""

    KIND: ClassVar[str] = "appraisal"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-12-20\nmember: m1\nfor_year: 2026\nby: [m2]\noutcome: good\n"
        "because: 每月联系到位\n"
    )

    date: Day
    member: MemberRef
    for_year: Year
    by: Annotated[tuple[MemberRef, ...], Field(min_length=1)]
    outcome: Outcome
    because: Long
    cites: tuple[AnyRef, ...] = ()
    entered: Day | None = None
