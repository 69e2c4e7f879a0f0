"""Leave: a member was away; duties of a window half covered by it are excused."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, MemberRef, Record
from lianxin.vocabulary import LeaveReason


class Leave(Record):
    """Approved by somebody else; no medical detail."""

    KIND: ClassVar[str] = "leave"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = (
        "member: m1\nsince: 2026-03-01\nuntil: 2026-03-31\nreason: study\napproved_by: m2\n"
    )

    member: MemberRef
    since: Day
    until: Day
    reason: LeaveReason
    approved_by: MemberRef
    entered: Day | None = None
