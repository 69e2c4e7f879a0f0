"""What evaluating a register gives: obligations with a status, and findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from lianxin.calendar import Span
from lianxin.findings import Finding
from lianxin.vocabulary import Status


class Obligation(NamedTuple):
    """One rule x one subject x one window of time.

    A named tuple, since a register has more than a million of them and a frozen
    dataclass takes five times as long to make.

    rule: 'two-links/monthly-contact'. version: first day of the version that applies.
    subject, holder: ids of entries; holder is the member or organisation that owes it.
    organisation: slug of the organisation the subject belongs to.
    label: '2026-03', '2026-Q1', '2026', or for what follows an event that day, '2026-03-05'.
    at_least, at_most: the bounds that bind here, after adoption; measured: what was found
        (whole number, or a fraction for averages and shares in percent).
    done: the day the lower bound was reached. evidence: ids of records, or
        'id#steps/2' for a subject's own entries, in order of date.
    excused_by: id of the leave or waiver.
    """

    rule: str
    subject: str
    label: str
    version: date
    holder: str
    organisation: str
    window: Span
    due: date
    status: Status
    at_least: int | None
    at_most: int | None
    measured: int | Fraction
    done: date | None
    evidence: tuple[str, ...]
    adoption: str
    excused_by: str | None = None

    @property
    def id(self) -> str:
        """Stable name of the obligation: 'rule@subject@label'."""
        return f"{self.rule}@{self.subject}@{self.label}"


@dataclass(frozen=True, slots=True)
class Result:
    """Everything a day's look at a register gives, sorted (rule, subject, window).

    judged: name of a record rule -> how many records it was held against.
    """

    as_of: date
    obligations: tuple[Obligation, ...]
    findings: tuple[Finding, ...]
    judged: Mapping[str, int] = field(default_factory=dict)
