"""A service post: applied for by the member, arranged by the branch."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, Long, MemberRef, Record, Short
from lianxin.vocabulary import PostArea


class Post(Record):
    """One post held by one member."""

    KIND: ClassVar[str] = "post"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    HOLDER: ClassVar[str] = "member"
    EXAMPLE: ClassVar[str] = (
        "title: 政策宣讲岗\nmember: m1\napplied: 2026-01-05\narranged: 2026-01-10\n"
        "since: 2026-01-10\n"
    )

    title: Short
    area: PostArea | None = None
    member: MemberRef
    applied: Day | None = None
    arranged: Day | None = None
    since: Day
    until: Day | None = None
    duties: Long | None = None
    entered: Day | None = None
