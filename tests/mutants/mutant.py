"""A mutant as a value: one version of a clause with one thing changed."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.law.model import Version

Shift = tuple[int, int]
"""By how many days the first and the last day of each window of the calendar move."""

NO_SHIFT: Shift = (0, 0)


@dataclass(frozen=True, slots=True)
class Mutant:
    """says: what was changed. tip: which kind of case would catch it.

    shift: a change of the calendar's windows that their own figures cannot express.
    """

    says: str
    tip: str
    version: Version
    shift: Shift = NO_SHIFT
