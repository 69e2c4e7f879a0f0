"""An inspection: somebody looked whether the regulation is kept, and cites what was seen."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import (
    AnyRef,
    Day,
    Long,
    MemberRef,
    OrganisationRef,
    Record,
    RegulationName,
)
from lianxin.vocabulary import Outcome


class Inspection(Record):
    """Made by the organisation in whose folder it lies, of itself or of one below."""

    KIND: ClassVar[str] = "inspection"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-06-20\nof: b1\nby: [m1]\noutcome: adequate\nfound: 抽查联系记录\n"
    )

    date: Day
    of: OrganisationRef
    by: Annotated[tuple[MemberRef, ...], Field(min_length=1)]
    regulation: RegulationName | None = None
    record_books: tuple[MemberRef, ...] = ()
    outcome: Outcome
    found: Long
    to_do: Long | None = None
    cites: tuple[AnyRef, ...] = ()
    entered: Day | None = None
