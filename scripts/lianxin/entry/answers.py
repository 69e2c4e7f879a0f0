"""What somebody has to answer to begin a register of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from lianxin.findings import Text
from lianxin.law.model import Blank, Regulation
from lianxin.vocabulary import Level, Position
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class NewOrganisation:
    """slug: letters for files and addresses, such as 'wuyou'; parent: slug of the one above."""

    slug: str
    name: str
    level: str = Level.BRANCH.value
    parent: str | None = None
    reach: str | None = None


@dataclass(frozen=True, slots=True)
class NewMember:
    """The first member, as a rule the secretary; since: in this organisation from that day.

    account: the name on the forge; whoever has one looks after the organisation's records.
    """

    organisation: str
    slug: str
    name: str
    since: date
    position: str = Position.COMMITTEE_MEMBER.value
    office: str | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True)
class NewAdoption:
    """A regulation put in force by an organisation, its blanks filled in."""

    organisation: str
    regulation: str
    blanks: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answers:
    """All of it. since: the first day of the register, and of its adoptions."""

    since: date
    organisations: tuple[NewOrganisation, ...]
    members: tuple[NewMember, ...] = ()
    adoptions: tuple[NewAdoption, ...] = ()


def questions() -> dict[str, Text]:
    """What to ask, in this order: the name of the answer -> the question."""
    names = (
        "organisation-name", "organisation-slug", "organisation-level", "upper-name",
        "upper-slug", "secretary-name", "secretary-slug", "secretary-position",
        "secretary-account", "since",
        "regulations",
    )  # fmt: skip
    return {name: say(f"entry.ask-{name}") for name in names}


def blanks_to_ask(
    chosen: Iterable[str], regulations: Mapping[str, Regulation]
) -> tuple[tuple[str, Blank, Text], ...]:
    """The blanks of the chosen regulations: regulation, blank, and the question for it.

    A regulation that is not there asks nothing; `problems` names it afterwards.
    """
    return tuple(
        (name, blank, _question(regulations[name], blank))
        for name in chosen
        if name in regulations
        for blank in regulations[name].blanks
    )


def _question(regulation: Regulation, blank: Blank) -> Text:
    return say(
        "entry.ask-blank", regulation=regulation.title, says=blank.says,
        lowest=blank.lowest, highest=blank.highest, example=blank.example,
    )  # fmt: skip
