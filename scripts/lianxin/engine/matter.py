"""One duty in one version of its text, with everything that judging it needs at hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lianxin.calendar import BeyondData
from lianxin.engine.adopted import Adopted
from lianxin.engine.bounds import BoundsOf
from lianxin.engine.excuses import Excuses
from lianxin.engine.flags import flags
from lianxin.engine.holders import holder_of
from lianxin.engine.library import Library
from lianxin.engine.lives import Lives
from lianxin.findings import Finding, Place, Severity
from lianxin.law.model import Clause, Duty, Version
from lianxin.records import KINDS
from lianxin.register import Entry, Register
from lianxin.verbs import MEASURES, MeasureVerb


@dataclass
class Look:
    """One look at a register: the day, and what all rules share."""

    register: Register
    as_of: date
    lives: Lives
    excuses: Excuses
    library: Library
    findings: list[Finding] = field(default_factory=list)
    judged: Counter[str] = field(default_factory=Counter)


@dataclass
class Matter:
    """One duty in one version. Made anew for each look."""

    clause: Clause
    version: Version
    duty: Duty
    adopted: Adopted
    look: Look

    @cached_property
    def bounds(self) -> BoundsOf:
        """The bounds after adoption."""
        return BoundsOf(self.clause.rule, self.duty, self.adopted)

    @cached_property
    def verb(self) -> MeasureVerb:
        """How evidence becomes a number."""
        return MEASURES[self.duty.measure.verb]

    @cached_property
    def holder(self) -> Callable[[Entry], str]:
        """Who owes it, for a subject."""
        return holder_of(self.duty.held_by, self.duty.for_each, self.look.register)

    def subjects(self) -> Iterator[Entry]:
        """Those the duty speaks of, sorted by id, in organisations that adopted it.

        What happened after the as-of date is not there yet.
        """
        look, kind = self.look, self.duty.for_each
        entries = look.register.of(kind)
        good = flags(self.duty.where, kind, entries, look.register)
        dated = KINDS[kind].DATED
        for entry, meets in zip(entries, good, strict=True):
            if not meets or not self.adopted.runs(entry.organisation):
                continue
            if dated:
                day = getattr(entry.record, dated)
                if day is None or day > look.as_of:
                    continue
            yield entry

    def beyond(self, subject: Entry, error: BeyondData) -> None:
        """Say that the calendar does not reach so far, once for each subject."""
        finding = Finding(
            Place(subject.file),
            "calendar/beyond-data",
            Severity.ERROR,
            error.message,
            error.remedy,
            self.version.cites,
        )
        if finding not in self.look.findings[-1:]:
            self.look.findings.append(finding)
