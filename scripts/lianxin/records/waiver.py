"""A waiver: one rule does not bind one subject for a time; the reason is published."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import AnyRef, Day, Fingerprint, Long, MemberRef, Record, RuleName


class Waiver(Record):
    """Fails once it is unnecessary. `subject` is a record, or an organisation as
    organisation/<slug>; without it the waiver covers the whole organisation."""

    KIND: ClassVar[str] = "waiver"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = (
        "rule: two-links/monthly-contact\nsubject: link/l1\nsince: 2026-02-01\n"
        "until: 2026-02-28\nreason: 防汛值守\napproved_by: m2\n"
    )

    rule: RuleName
    subject: AnyRef | None = None
    since: Day
    until: Day
    reason: Long
    approved_by: MemberRef
    fingerprint: Fingerprint | None = None
    entered: Day | None = None
