"""A regulation as values: Regulation > Clause > Version > Rule. No YAML, no records here.

Everything dated sits inside the version it belongs to: citation, rule, message, cases.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from lianxin.calendar import Span
from lianxin.findings import NOTHING, Place, Severity, Text
from lianxin.law.conditions import Condition
from lianxin.law.windows import (
    Around,
    Before,
    ByDate,
    Every,
    EveryDay,
    FieldPath,
    Figure,
    OnAverage,
    Window,
    Within,
)

__all__ = [
    "Around",
    "Before",
    "Blank",
    "ByDate",
    "Case",
    "Clause",
    "Duty",
    "Every",
    "EveryDay",
    "FieldPath",
    "Figure",
    "Gap",
    "Judged",
    "Measure",
    "Must",
    "NotAlike",
    "OnAverage",
    "RecordRule",
    "Regulation",
    "Rule",
    "Version",
    "Window",
    "Within",
]


@dataclass(frozen=True, slots=True)
class Blank:
    """A number the text leaves open. example: used by cases; lowest, highest: its limits."""

    name: str
    says: Text
    example: int
    lowest: int = 1
    highest: int = 999999


# ---- rules --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Measure:
    """What is counted. verb: count, distinct, sum or share (see lianxin.verbs).

    of: kind of record that is the evidence; or '' when it is the subject's own entries.
    own: the list field of the subject that holds the entries (with of == '').
    by: reference fields of the evidence that must name the subject (any of them);
        with of == '' unused. Steps through references are allowed: ('links', 'member').
        The special step '@' is the organisation in whose folder the evidence lies.
    dated: the date field of the evidence (or of the entry). With of == '' and own == '' it
        is the subject's own date field, a path joined by dots such as 'filed.date'; its
        values (several, if it is a list of days) are the evidence.
    where: condition on the evidence (or on the entry).
    values: distinct - the field paths whose values are told apart.
    among: distinct - only these values count; () for all.
    field: sum - the field that is added up.
    meeting: share - the condition the counted part meets.
    """

    verb: str
    of: str
    own: str
    by: tuple[FieldPath, ...]
    dated: str
    where: Condition | None
    values: tuple[FieldPath, ...] = ()
    field: FieldPath = ()
    meeting: Condition | None = None
    among: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Duty:
    """For each subject, in each window, measure the evidence: at least / at most N.

    unit: '' or 'percent' (share).
    held_by: field path from the subject to who owes it; () is the kind's own holder.
    """

    for_each: str
    where: Condition | None
    held_by: FieldPath
    window: Window
    measure: Measure
    at_least: Figure | None
    at_most: Figure | None


@dataclass(frozen=True, slots=True)
class RecordRule:
    """Judges what is written. verb: a record verb such as 'must' or 'not-alike'.

    options: the verb's own checked options: Must for 'must', NotAlike for 'not-alike'.
    at: the field a finding points at.
    """

    of: str
    where: Condition | None
    verb: str
    options: Any
    at: FieldPath
    severity: Severity


Rule = Duty | RecordRule


@dataclass(frozen=True, slots=True)
class Must:
    """Options of the record verb 'must': the condition that has to hold."""

    condition: Condition


@dataclass(frozen=True, slots=True)
class NotAlike:
    """Options of the record verb 'not-alike': text that repeats that of another record.

    text: the fields that are put together and compared, without digits and punctuation.
    alike_percent: from how alike on two of them are shown to a person, 50 to 100.
    among: compared within the organisation, or with its neighbours too.
    """

    text: tuple[str, ...]
    alike_percent: int
    among: Literal["organisation", "organisation-and-neighbours"]


@dataclass(frozen=True, slots=True)
class Case:
    """An example that runs as a test: given these records, on this day, this is the result."""

    name: Text
    as_of: str
    given: tuple[tuple[str, dict[str, Any]], ...]
    then: tuple[dict[str, Any], ...]
    because: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a clause, in force for `span`."""

    span: Span
    cites: Text
    rule: Rule
    message: Text
    remedy: Text
    cases: tuple[Case, ...]
    place: Place
    says: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Gap:
    """Between two versions nothing was in force, and why."""

    span: Span
    because: Text


@dataclass(frozen=True, slots=True)
class Judged:
    """A clause that no machine can judge: why, and the kinds of record that show it best."""

    because: Text
    see: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """One numbered part, under a stable name; ruled by versions or judged by people.

    number: the seed's clause number of its newest text; reading: duty, record, structure,
    follow-up, publication, consequence or principle.
    same_as: the rule name of the clause of another regulation that this one repeats; what it
    says and asks comes from there (`lianxin.law.borrowing`), the citation is its own.
    article: what is cited instead of the number, where it is narrower; '' for the number.
    """

    regulation: str
    name: str
    number: str
    reading: str
    says: Text
    versions: tuple[Version, ...]
    judged: Judged | None
    place: Place
    gaps: tuple[Gap, ...] = ()
    same_as: str = ""
    article: str = ""

    @property
    def rule(self) -> str:
        """The stable name of the rule, e.g. 'two-links/monthly-contact'."""
        return f"{self.regulation}/{self.name}"


@dataclass(frozen=True, slots=True)
class Regulation:
    """One file under regulations/.

    numbers: every clause number of the text, in its order; () if the file does not say.
    """

    id: str
    title: Text
    setting: Text
    about: Text
    blanks: tuple[Blank, ...]
    clauses: tuple[Clause, ...]
    file: str
    short: Text = field(default=NOTHING)
    numbers: tuple[str, ...] = ()
