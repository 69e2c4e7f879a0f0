"""Why an obligation is as it is, as values; nothing is printed here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.model import Clause, Version
from lianxin.windows import Line


@dataclass(frozen=True, slots=True)
class AdoptionStep:
    """One adoption that binds the subject, nearest first. id: of the record."""

    id: str
    organisation: Text
    since: date
    says: Text


@dataclass(frozen=True, slots=True)
class FigureStep:
    """One figure: what the text and each adoption say, and what binds.

    way: 'at_least', 'at_most' or 'within'. said: where each number comes from.
    """

    way: str
    number: int
    says: Text
    said: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence that was looked at. id: as in `Obligation.evidence`.

    why: for what counts, that it counts; for what does not, the first reason.
    reason: the same for programs: 'counted', 'outside-window', 'not-met' (the condition of
        the rule), 'after-as-of', 'not-active', 'after-enough'.
    """

    id: str
    day: date
    reason: str
    why: Text


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led to one obligation.

    text: what the version in force says, else what the clause says.
    days: how the window and the due date were computed, day by day.
    counted, not_counted: the evidence, in order of date. status: the arithmetic.
    """

    obligation: Obligation
    clause: Clause
    version: Version
    cites: Text
    text: Text
    subject: Text
    holder: Text
    window: Text
    adoptions: tuple[AdoptionStep, ...]
    figures: tuple[FigureStep, ...]
    days: tuple[Line, ...]
    counted: tuple[Piece, ...]
    not_counted: tuple[Piece, ...]
    status: Text
    excused: Text | None
