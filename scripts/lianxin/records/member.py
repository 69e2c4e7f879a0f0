"""A member: held to account in public for work done as a member, and for nothing else."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import AccountName, Day, Record, Short
from lianxin.vocabulary import Answer, Position


class Member(Record):
    """Belongs to the organisation in whose folder the file lies."""

    KIND: ClassVar[str] = "member"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = "name: 杜仲\nposition: ordinary\nsince: 2015-01-01\n"

    name: Short
    position: Position
    office: Short | None = None
    since: Day
    until: Day | None = None
    able_to_help: Answer = Answer.YES
    skilled: Answer = Answer.NO
    accounts: tuple[AccountName, ...] = ()
    entered: Day | None = None
