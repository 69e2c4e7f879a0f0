"""What every record has in common: strict models, references, days, the kind's own facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, StringConstraints
from pydantic_core import CoreSchema, core_schema

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"


@dataclass(frozen=True, slots=True)
class Written:
    """Marks a value that stands in records as text of one form only.

    form: the pattern of the text; what it means is read from it afterwards.
    """

    form: str

    def __get_pydantic_core_schema__(
        self, source: type[Any], _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """First the form, then the meaning; both without leaving pydantic's core."""
        meaning = core_schema.date_schema if source is date else core_schema.int_schema
        text = core_schema.str_schema(pattern=self.form, strict=True)
        return core_schema.chain_schema([text, meaning(strict=False)])


Day = Annotated[date, Written(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
"""A calendar day in China, written 2026-03-05."""
Count = Annotated[int, Written(r"^(?:0|[1-9][0-9]{0,8})$")]
"""A whole number, never negative, below a thousand million."""
Year = Annotated[int, Written(r"^(?:19|20)[0-9]{2}$")]
"""A year, written 2026."""
Short = Annotated[
    str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True, pattern=r"^[^\n]*$")
]
"""A line: a title, a name."""
Long = Annotated[str, StringConstraints(min_length=1, max_length=600, strip_whitespace=True)]
"""A few sentences about the deed, never about a person served."""
Web = Annotated[str, StringConstraints(max_length=300, pattern="^https?://[^\\s<>\"']+$")]
"""An address on the web; http or https only."""


Fingerprint = Annotated[str, StringConstraints(pattern="^[0-9a-f]{16}-[0-9a-f]{32}$")]
"""Salt and digest of a value that must not be written down (`lianxin.privacy`)."""
AccountName = Annotated[
    str, StringConstraints(max_length=60, pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")
]
"""The name somebody has on the forge where changes are proposed."""


@dataclass(frozen=True, slots=True)
class Names:
    """Marks a text field that names something outside records/: see `what`."""

    what: Literal["regulation", "rule", "festival"]


RegulationName = Annotated[
    str, StringConstraints(max_length=80, pattern=f"^{SLUG}$"), Names("regulation")
]
"""The id of a regulation, e.g. two-links."""
RuleName = Annotated[
    str, StringConstraints(max_length=160, pattern=f"^{SLUG}/{SLUG}$"), Names("rule")
]
"""A rule by its stable name, e.g. two-links/monthly-contact."""
FestivalName = Annotated[
    str, StringConstraints(max_length=40, pattern=f"^{SLUG}$"), Names("festival")
]
"""A festival of `lianxin.calendar`, e.g. spring-festival."""


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
AnyRef = Annotated[str, StringConstraints(max_length=260, pattern=f"^{SLUG}/{_NEAR}$"), RefTo("")]


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
    ONE_OF: fields of which exactly one is filled in; () for none.
    EXAMPLE: a smallest valid record, as text; used by cases, docs and forms.
    """

    KIND: ClassVar[str]
    YEARLY: ClassVar[bool] = False
    DATED: ClassVar[str] = ""
    SPAN: ClassVar[tuple[str, str]] = ("", "")
    LIVES_WITH: ClassVar[tuple[str, ...]] = ()
    HOLDER: ClassVar[str] = ""
    ONE_OF: ClassVar[tuple[str, ...]] = ()
    EXAMPLE: ClassVar[str] = ""
