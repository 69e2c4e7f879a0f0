"""A decision on a matter that concerns people, who are consulted before it."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, Long, MeetingRef, OpinionRef, Record, Short, SurveyRef
from lianxin.vocabulary import Answer


class Decision(Record):
    """Taken by the organisation in whose folder it lies."""

    KIND: ClassVar[str] = "decision"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "decided"
    EXAMPLE: ClassVar[str] = (
        "title: 食堂搬迁\ndecided: 2026-05-20\nimportant: yes\nannounced: 2026-05-21\n"
    )

    title: Short
    decided: Day
    important: Answer
    consultations: tuple[MeetingRef, ...] = ()
    surveys: tuple[SurveyRef, ...] = ()
    opinions: tuple[OpinionRef, ...] = ()
    announced: Day | None = None
    says: Long | None = None
    entered: Day | None = None
