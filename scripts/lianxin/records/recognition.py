"""Praise or criticism: what follows from how the work was done, with what it rests on."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import AnyRef, Day, Long, MemberRef, OrganisationRef, Record, Short
from lianxin.vocabulary import RecognitionKind


class Recognition(Record):
    """Of a member or of an organisation; cites inspection, appraisal or evaluation."""

    KIND: ClassVar[str] = "recognition"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    EXAMPLE: ClassVar[str] = (
        "date: 2026-07-01\nkind: praise\nmember: m1\ndecided_by: [m2]\nbecause: 按月走访\n"
        "cites: [inspection/b1/i1]\n"
    )

    date: Day
    kind: RecognitionKind
    title: Short | None = None
    member: MemberRef | None = None
    organisation: OrganisationRef | None = None
    decided_by: Annotated[tuple[MemberRef, ...], Field(min_length=1)]
    because: Long
    cites: tuple[AnyRef, ...] = ()
    entered: Day | None = None
