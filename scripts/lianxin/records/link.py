"""A link: which member is answerable for whom, from when to when."""

from __future__ import annotations

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from lianxin.records.base import (
    Count,
    Day,
    LinkRef,
    Long,
    MemberRef,
    OrganisationRef,
    Part,
    PersonRef,
    Record,
)
from lianxin.vocabulary import Group, LinkKind, LinkWay, TrainingAim


class Filed(Part):
    """The list with this link was filed with an organisation above."""

    date: Day
    organisation: OrganisationRef


class Handover(Part):
    """The contact was handed over to another link."""

    date: Day
    to: LinkRef


class Link(Record):
    """Pairing, contact point, mentoring or accompaniment: one member and one other side.

    group and number stand where no alias may: minors are known by their number only.
    """

    KIND: ClassVar[str] = "link"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    LIVES_WITH: ClassVar[tuple[str, ...]] = ("person", "member")
    HOLDER: ClassVar[str] = "member"
    ONE_OF: ClassVar[tuple[str, ...]] = ("person", "unit", "mentee", "group")
    EXAMPLE: ClassVar[str] = "kind: pairing\nmember: m1\nperson: p1\nsince: 2015-01-01\n"

    kind: LinkKind
    member: MemberRef
    person: PersonRef | None = None
    unit: OrganisationRef | None = None
    mentee: MemberRef | None = None
    group: Group | None = None
    number: Count | None = None
    together_with: PersonRef | None = None
    way: LinkWay | None = None
    aim: TrainingAim | None = None
    task: Long | None = None
    since: Day
    until: Day | None = None
    nominated: Day | None = None
    fixed: Day | None = None
    filed: Filed | None = None
    reviewed: tuple[Day, ...] = ()
    handover: Handover | None = None
    entered: Day | None = None

    @model_validator(mode="after")
    def _one_other_side(self) -> Self:
        if sum(getattr(self, side) is not None for side in self.ONE_OF) != 1:
            raise PydanticCustomError("one_side", "name exactly one of person, unit, mentee, group")
        return self
