"""What every record has in common: strict models, references, days, the kind's own facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"


def _day(value: Any) -> Any:
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("day", "a date is written as 2026-03-05")


def _count(value: Any) -> Any:
    if isinstance(value, str) and value.isascii() and value.isdigit() and str(int(value)) == value:
        return int(value)
    raise PydanticCustomError("count", "a whole number is written as 12")


Day = Annotated[date, BeforeValidator(_day)]
"""A calendar day in China, written 2026-03-05."""
Count = Annotated[int, BeforeValidator(_count), Field(ge=0, le=10**9)]
"""A whole number, never negative."""
Short = Annotated[str, StringConstraints(min_length=1, max_length=80)]
"""A line: a title, a name."""
Long = Annotated[str, StringConstraints(min_length=1, max_length=600)]
"""A few sentences about the deed, never about a person served."""
Web = Annotated[str, StringConstraints(max_length=300, pattern=r"^https?://[^\s<>\"']+$")]
"""An address on the web; http or https only."""


@dataclass(frozen=True, slots=True)
class RefTo:
    """Marks a text field as a reference. kind: what it names; '' is any kind.

    Written `slug` (same organisation) or `organisation/slug`; references to any
    kind are written `kind/slug` or `kind/organisation/slug`; an organisation is
    named by its slug alone.
    """

    kind: str


_NEAR = f"(?:{SLUG}/)?{SLUG}"
OrganisationRef = Annotated[
    str, StringConstraints(max_length=80, pattern=f"^{SLUG}$"), RefTo("organisation")
]
MemberRef = Annotated[str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("member")]
PersonRef = Annotated[str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("person")]
LinkRef = Annotated[str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("link")]
ContactRef = Annotated[
    str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("contact")
]
CommitmentRef = Annotated[
    str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("commitment")
]
OpinionRef = Annotated[
    str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("opinion")
]
MeetingRef = Annotated[
    str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("meeting")
]
SurveyRef = Annotated[str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("survey")]
PostRef = Annotated[str, StringConstraints(max_length=200, pattern=f"^{_NEAR}$"), RefTo("post")]
AnyRef = Annotated[
    str, StringConstraints(max_length=260, pattern=f"^{SLUG}/{_NEAR}$"), RefTo("")
]


class Part(BaseModel):
    """A part of a record, or a record: strict, frozen, nothing unknown."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", allow_inf_nan=False)


class Record(Part):
    """One YAML file; its path is its identity.

    KIND: the slug of the kind and the name of its folder.
    YEARLY: whether files lie in a folder named for the year of `DATED`.
    DATED: the field that says when it happened; '' for what lasts.
    SPAN: the fields (first, last) between which it lasts; last may be empty.
    LIVES_WITH: single reference fields outside whose life it has none either.
    HOLDER: the reference field that names who answers for it; '' is the
        organisation in whose folder it lies.
    EXAMPLE: a smallest valid record, as text; used by cases, docs and forms.
    """

    KIND: ClassVar[str]
    YEARLY: ClassVar[bool] = False
    DATED: ClassVar[str] = ""
    SPAN: ClassVar[tuple[str, str]] = ("", "")
    LIVES_WITH: ClassVar[tuple[str, ...]] = ()
    HOLDER: ClassVar[str] = ""
    EXAMPLE: ClassVar[str] = ""
