"""Judges what is written: the findings of record rules.

A rule binds a record whose own day (the day it happened, or its first day) lies in the
version's time and under an adoption that is in force for its organisation on that day.
What happened after the as-of date is not judged yet. A waiver of the rule that covers
the own day takes the finding away, and is used by it.
"""

from __future__ import annotations

from collections.abc import Iterator

from lianxin.engine.adopted import Adopted
from lianxin.engine.days import covers
from lianxin.engine.flags import flags
from lianxin.engine.lives import own_day
from lianxin.engine.matter import Look
from lianxin.engine.messages import record_finding
from lianxin.engine.neighbours import Neighbours
from lianxin.findings import Finding
from lianxin.law.compile import compile_values
from lianxin.law.model import Clause, RecordRule, Version
from lianxin.records import KINDS
from lianxin.register import Entry
from lianxin.verbs import RECORD_VERBS, Scene


def judge(
    clause: Clause, version: Version, rule: RecordRule, adopted: Adopted, look: Look
) -> Iterator[Finding]:
    """The findings of one record rule in one version; `look` counts what was judged."""
    bound = [*_bound(version, rule, adopted, look)]
    look.judged[clause.rule] += len(bound)
    scene = Scene(
        register=look.register,
        meets=lambda condition: map(bool, flags(condition, rule.of, bound, look.register)),
        values=lambda path: compile_values(path, rule.of),
        day=own_day,
        near=Neighbours(look.register).of,
    )
    for objection in RECORD_VERBS[rule.verb](rule.options, bound, scene):
        entry, day = objection.entry, own_day(objection.entry)
        if day is None or not look.excuses.waives(clause.rule, entry, day):
            yield record_finding(objection, clause, version, rule, look.register)


def _bound(version: Version, rule: RecordRule, adopted: Adopted, look: Look) -> Iterator[Entry]:
    register = look.register
    entries = register.of(rule.of)
    good = flags(rule.where, rule.of, entries, register)
    happens = bool(KINDS[rule.of].DATED)
    first, last = version.span.first, version.span.last
    last = min(last, look.as_of) if happens else last
    for entry, meets in zip(entries, good, strict=True):
        if meets:
            day = own_day(entry)
            if day is not None and first <= day <= last:
                runs = adopted.runs(entry.organisation)
                if runs and covers(runs, day.toordinal()):
                    yield entry
