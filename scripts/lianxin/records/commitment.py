"""A commitment: the promise of a concrete deed, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import (
    AnyRef,
    CommitmentRef,
    Count,
    Day,
    Long,
    MeetingRef,
    MemberRef,
    OpinionRef,
    Part,
    Record,
    Short,
    SurveyRef,
    Web,
)
from lianxin.vocabulary import (
    DelayReason,
    EvidenceKind,
    ExtensionState,
    Group,
    Resolution,
    Scale,
    SourceKind,
    Stage,
    Topic,
)


class Source(Part):
    """The problem or wish that the commitment answers."""

    kind: SourceKind
    opinions: tuple[OpinionRef, ...] = ()
    survey: SurveyRef | None = None
    meeting: MeetingRef | None = None
    need: Long | None = None


class Extension(Part):
    """A request for more time: asked for before the old deadline, judged by somebody else."""

    asked: Day
    reason: DelayReason
    because: Long
    old_deadline: Day
    new_deadline: Day
    state: ExtensionState
    decided: Day | None = None
    decided_by: MemberRef | None = None
    entered: Day | None = None


class LifeStep(Part):
    """A step in the life of a commitment."""

    date: Day
    stage: Stage
    by: MemberRef | None = None
    entered: Day | None = None


class Progress(Part):
    """What was done so far."""

    date: Day
    done: Long
    entered: Day | None = None


class Evidence(Part):
    """What shows that the deed was done, dated."""

    date: Day
    kind: EvidenceKind
    shows: Long
    record: AnyRef | None = None
    web: Web | None = None
    confirmed_by: MemberRef | None = None
    entered: Day | None = None


class Claim(Part):
    """What the owner says became of it."""

    date: Day
    resolution: Resolution
    because: Long | None = None
    entered: Day | None = None


class Assessment(Part):
    """What the organisation found; never by the owner."""

    date: Day
    by: MemberRef
    scale: Scale
    resolution: Resolution
    because: Long
    entered: Day | None = None


class Verdict(Part):
    """What the people said: how many were asked and how many say it was done well."""

    date: Day
    meeting: MeetingRef | None = None
    asked: Count
    done_well: Count
    done_partly: Count
    not_done: Count
    entered: Day | None = None


class Commitment(Record):
    """Made by a member (`member`) or, without one, by the organisation itself."""

    KIND: ClassVar[str] = "commitment"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "made"
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = (
        "title: 修好村口路灯\nmember: m1\nresponsible: m1\nmade: 2026-01-10\n"
        "deadline: 2026-06-30\ndeed: 更换村口至学校沿路的六盏路灯并试亮\n"
        "beyond_routine: 不在本岗位职责之内\nbaseline: 六盏路灯全部不亮\n"
        "done_when: 六盏路灯夜间全部亮起\nsource:\n  kind: need\n  need: 夜间行路看不清\n"
        "for_groups: [resident]\ntopic: public-service\n"
    )

    title: Short
    member: MemberRef | None = None
    responsible: MemberRef | None = None
    made: Day
    deadline: Day | None = None
    deed: Long
    beyond_routine: Long | None = None
    baseline: Long | None = None
    done_when: Long | None = None
    source: Source | None = None
    for_groups: Annotated[tuple[Group, ...], Field(max_length=6)] = ()
    topic: Topic
    life: tuple[LifeStep, ...] = ()
    extensions: tuple[Extension, ...] = ()
    progress: tuple[Progress, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    claim: Claim | None = None
    assessment: Assessment | None = None
    verdict: Verdict | None = None
    replaced_by: CommitmentRef | None = None
    entered: Day | None = None

    def current_deadline(self, as_of: date) -> date | None:
        """The deadline in force: the last one granted on or before `as_of`, else the first."""
        granted = [
            (e.decided, e.new_deadline)
            for e in self.extensions
            if e.state is ExtensionState.GRANTED and e.decided is not None and e.decided <= as_of
        ]
        return max(granted)[1] if granted else self.deadline
