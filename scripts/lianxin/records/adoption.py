"""An adoption: an organisation puts a regulation in force for itself and all below it."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, StringConstraints

from lianxin.records.base import Day, Long, Part, Record, RegulationName, RuleName

BlankName = Annotated[
    str, StringConstraints(max_length=80, pattern=r"^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$")
]
"""The name of a blank as its regulation spells it, e.g. deeds_per_year."""
Number = Annotated[str, StringConstraints(max_length=20, pattern=r"^[0-9]{1,6}$")]


class Stricter(Part):
    """One rule, held to a stricter figure by the adopting organisation."""

    rule: RuleName
    at_least: Number | None = None
    at_most: Number | None = None
    within: Number | None = None


class Adoption(Record):
    """The organisation is the one in whose folder it lies.

    blanks: name of the blank -> the number filled in, for every blank of the regulation.
    """

    KIND: ClassVar[str] = "adoption"
    SPAN: ClassVar[tuple[str, str]] = ("since", "until")
    EXAMPLE: ClassVar[str] = "regulation: two-links\nsince: 2020-01-01\n"

    regulation: RegulationName
    since: Day
    until: Day | None = None
    blanks: dict[BlankName, Number] = Field(default_factory=dict, max_length=40)
    stricter: tuple[Stricter, ...] = ()
    says: Long | None = None
    entered: Day | None = None
