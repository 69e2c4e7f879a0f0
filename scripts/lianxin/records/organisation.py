"""An organisation: committee, general branch, branch, party group; it has a parent."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, Long, MemberRef, OrganisationRef, Part, Record, Short
from lianxin.vocabulary import AccessKind, Answer, Level, UnitKind


class Access(Part):
    """A standing way for people to say something: a box, a telephone line, a page."""

    kind: AccessKind
    where: Short
    since: Day
    until: Day | None = None


class Organisation(Record):
    """Lies at records/<slug>/organisation.yaml; bears everything else in its folder."""

    KIND: ClassVar[str] = "organisation"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = "name: 甲支部\nlevel: branch\nsince: 2015-01-01\n"

    name: Short
    english: Short | None = None
    level: Level
    parent: OrganisationRef | None = None
    unit: UnitKind | None = None
    focus: Answer = Answer.NO
    since: Day
    until: Day | None = None
    place: Short | None = None
    about: Long | None = None
    reach: Long | None = None
    channels: tuple[Access, ...] = ()
    neighbours: tuple[OrganisationRef, ...] = ()
    stewards: tuple[MemberRef, ...] = ()
    entered: Day | None = None
