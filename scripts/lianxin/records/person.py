"""A person served: an alias and groups, never a name."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from lianxin.records.base import Day, Part, Record
from lianxin.vocabulary import Group


class Consent(Part):
    """Consent to be listed; withdrawal ends everything that is kept up for the alias."""

    given: Day
    withdrawn: Day | None = None


class Person(Record):
    """The alias is the file's name; who it is stands on paper with the branch."""

    KIND: ClassVar[str] = "person"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = "groups: [worker]\nsince: 2015-01-01\nconsent:\n  given: 2015-01-01\n"

    groups: Annotated[tuple[Group, ...], Field(min_length=1, max_length=4)]
    since: Day
    until: Day | None = None
    consent: Consent
    entered: Day | None = None
