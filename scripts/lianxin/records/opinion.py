"""An opinion: something people said or asked for, and what came of it."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import (
    CommitmentRef,
    ContactRef,
    Day,
    Long,
    MeetingRef,
    MemberRef,
    OpinionRef,
    OrganisationRef,
    Part,
    Record,
    Short,
    SurveyRef,
)
from lianxin.vocabulary import Channel, Closure, Group, OpinionStep, Topic, Weight


class Step(Part):
    """One thing that was done about it; `text` is what people may read."""

    date: Day
    did: OpinionStep
    by: MemberRef | None = None
    to: OrganisationRef | None = None
    text: Long | None = None
    entered: Day | None = None


class HeardAt(Part):
    """The visit, meeting or survey where it was said."""

    contact: ContactRef | None = None
    meeting: MeetingRef | None = None
    survey: SurveyRef | None = None


class Opinion(Record):
    """Public wording only, cleared by somebody; who said it is known by group at most."""

    KIND: ClassVar[str] = "opinion"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "raised"
    EXAMPLE: ClassVar[str] = (
        "raised: 2026-03-05\nreceived_by: m1\nchannel: visit\ngroup: resident\n"
        "topic: roads-and-water\nsummary: 希望疏通村东排水沟\nsteps:\n"
        "- date: 2026-03-06\n  did: received\n  by: m1\n"
    )

    raised: Day
    received_by: MemberRef
    channel: Channel
    group: Group | None = None
    topic: Topic
    weight: Weight = Weight.USUAL
    summary: Short
    wording: Long | None = None
    cleared: Day | None = None
    cleared_by: MemberRef | None = None
    heard_at: HeardAt | None = None
    steps: tuple[Step, ...] = ()
    closed_as: Closure | None = None
    duplicate_of: OpinionRef | None = None
    led_to: tuple[CommitmentRef, ...] = ()
    entered: Day | None = None
