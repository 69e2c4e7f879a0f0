"""A meeting: forum, committee study, consultation, reception day, activity held together."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import (
    Count,
    Day,
    Long,
    MemberRef,
    OpinionRef,
    OrganisationRef,
    Record,
    Short,
)
from lianxin.vocabulary import Audience, MeetingKind, Topic


class Meeting(Record):
    """Held by the organisation in whose folder it lies."""

    KIND: ClassVar[str] = "meeting"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = "date: 2026-03-05\nkind: forum\ntitle: 群众座谈会\n"

    date: Day
    kind: MeetingKind
    title: Short
    audience: tuple[Audience, ...] = ()
    attended: Count | None = None
    members: tuple[MemberRef, ...] = ()
    reports_of: tuple[MemberRef, ...] = ()
    topics: tuple[Topic, ...] = ()
    opinions: tuple[OpinionRef, ...] = ()
    units: tuple[OrganisationRef, ...] = ()
    conclusion: Long | None = None
    entered: Day | None = None
