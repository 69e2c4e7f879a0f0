"""An evaluation: what others say of the work, in one of the directions of supervision."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import (
    AnyRef,
    Count,
    Day,
    Long,
    MeetingRef,
    MemberRef,
    OrganisationRef,
    Record,
)
from lianxin.vocabulary import Direction


class Evaluation(Record):
    """Sums only; who said what is not written down."""

    KIND: ClassVar[str] = "evaluation"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-06-20\ndirection: people-on-work\nof_organisation: b1\nasked: 20\n"
        "done_well: 12\ndone_partly: 6\nnot_done: 2\n"
    )

    date: Day
    direction: Direction
    of_organisation: OrganisationRef | None = None
    of_member: MemberRef | None = None
    meeting: MeetingRef | None = None
    asked: Count
    done_well: Count
    done_partly: Count
    not_done: Count
    says: Long | None = None
    cites: tuple[AnyRef, ...] = ()
    entered: Day | None = None
