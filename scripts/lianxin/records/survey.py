"""A special survey with a report."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, Long, MemberRef, OpinionRef, OrganisationRef, Record, Short
from lianxin.vocabulary import Topic


class Survey(Record):
    """Made by a member; the report says what was found and what follows."""

    KIND: ClassVar[str] = "survey"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "begun"
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = "begun: 2026-03-05\nmember: m1\ntitle: 灌溉用水调研\ntopic: farming\n"

    begun: Day
    member: MemberRef
    title: Short
    topic: Topic
    units: tuple[OrganisationRef, ...] = ()
    reported: Day | None = None
    found: Long | None = None
    follows: Long | None = None
    opinions: tuple[OpinionRef, ...] = ()
    entered: Day | None = None
