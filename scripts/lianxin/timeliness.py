"""How a commitment stands in time: derived from its dates and a day, never typed."""

from __future__ import annotations

from datetime import date

from lianxin.records.commitment import Commitment
from lianxin.vocabulary import Resolution, Timeliness

SOON = 7
"""Days before a deadline from which it is 'due soon'."""

GIVEN_UP = (Resolution.WITHDRAWN, Resolution.REPLACED)


def ended(commitment: Commitment, as_of: date) -> date | None:
    """The day on which it came to its end, by claim or assessment; None while it runs.

    The organisation's assessment outweighs the owner's claim when both say how it ended;
    the day is that of the claim, since that is when the deed was done or given up.
    """
    claim, assessment = commitment.claim, commitment.assessment
    if claim is not None and claim.date <= as_of:
        return claim.date
    if assessment is not None and assessment.date <= as_of:
        return assessment.date
    return None


def resolution(commitment: Commitment, as_of: date) -> Resolution | None:
    """How it ended: as assessed, else as claimed, else not yet."""
    for judged in (commitment.assessment, commitment.claim):
        if judged is not None and judged.date <= as_of:
            return judged.resolution
    return None


def timeliness(commitment: Commitment, as_of: date) -> Timeliness | None:
    """Where it stands against the deadline in force on `as_of`.

    None for what was withdrawn or replaced, and where no deadline is stated. Long
    overdue: the delay is longer than the time that was allowed.
    """
    deadline = commitment.current_deadline(as_of)
    if deadline is None or resolution(commitment, as_of) in GIVEN_UP:
        return None
    day = ended(commitment, as_of) or as_of
    if day > deadline:
        allowed = max(1, (deadline - commitment.made).days)
        return Timeliness.LONG_OVERDUE if (day - deadline).days >= allowed else Timeliness.OVERDUE
    running = ended(commitment, as_of) is None
    return Timeliness.DUE_SOON if running and (deadline - day).days <= SOON else Timeliness.ON_TIME
