"""A contact: one event of contact; what was done, never what somebody thinks."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from lianxin.records.base import (
    Count,
    Day,
    FestivalName,
    LinkRef,
    MemberRef,
    OrganisationRef,
    PersonRef,
    Record,
)
from lianxin.vocabulary import Form, Group, Topic


class Contact(Record):
    """One event may serve many links and counts once for each of them."""

    KIND: ClassVar[str] = "contact"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-03-05\nmember: m1\nlinks: [l1]\nform: home-visit\ntopics: [livelihood]\n"
        "deed: 帮助清理门前排水沟\n"
    )

    date: Day
    member: MemberRef
    together_with: tuple[MemberRef, ...] = ()
    links: tuple[LinkRef, ...] = ()
    people: tuple[PersonRef, ...] = ()
    unit: OrganisationRef | None = None
    groups: tuple[Group, ...] = ()
    reached: Count | None = None
    form: Form
    topics: Annotated[tuple[Topic, ...], Field(min_length=1, max_length=4)]
    occasion: FestivalName | None = None
    deed: Annotated[str, StringConstraints(min_length=2, max_length=200, strip_whitespace=True)]
    entered: Day | None = None
