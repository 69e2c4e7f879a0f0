"""A report: a member to the branch, or an organisation upward."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import AnyRef, Day, Long, MemberRef, OrganisationRef, Record
from lianxin.vocabulary import ReportForm, ReportKind


class Report(Record):
    """Says that it was made and what it draws on; the contents are in the records it cites."""

    KIND: ClassVar[str] = "report"
    YEARLY: ClassVar[bool] = True
    DATED: ClassVar[str] = "date"
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = "date: 2026-03-28\nkind: regular\nform: spoken\nmember: m1\n"

    date: Day
    kind: ReportKind
    form: ReportForm
    member: MemberRef | None = None
    to: OrganisationRef | None = None
    heard_by: MemberRef | None = None
    says: Long | None = None
    cites: tuple[AnyRef, ...] = ()
    entered: Day | None = None
