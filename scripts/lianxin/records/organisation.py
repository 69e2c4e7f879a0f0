"""An organisation: committee, general branch, branch, party group; it has a parent."""

from __future__ import annotations

from typing import ClassVar

from lianxin.records.base import Day, Long, OrganisationRef, Record, Short
from lianxin.vocabulary import Level


class Organisation(Record):
    """Lies at records/<slug>/organisation.yaml; bears everything else in its folder."""

    KIND: ClassVar[str] = "organisation"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = "name: 甲支部\nlevel: branch\nsince: 2015-01-01\n"

    name: Short
    english: Short | None = None
    level: Level
    parent: OrganisationRef | None = None
    since: Day
    until: Day | None = None
    place: Short | None = None
    about: Long | None = None
    reach: Long | None = None
    neighbours: tuple[OrganisationRef, ...] = ()
