"""The engine's innermost loop: counting, for a subject that nothing excuses.

The same as `assess` says, for the usual verb and the usual subject, a million times over.
So nothing is called here that need not be: obligations are made straight from a tuple,
and evidence is looked up by position.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from itertools import chain, repeat

from lianxin.engine.days import DATES
from lianxin.engine.evidence import BITS, MASK, Evidence
from lianxin.engine.matter import Matter
from lianxin.engine.obligations import Obligation
from lianxin.engine.plans import Plan
from lianxin.register import Entry
from lianxin.vocabulary import Status

_MET, _OPEN, _BREACHED = Status.MET, Status.OPEN, Status.BREACHED


def judge(
    matter: Matter, evidence: Evidence, subject: Entry, holder: str,
    plan: Plan, keys: Sequence[int],
) -> list[Obligation]:  # fmt: skip
    """One obligation for each row of the plan."""
    rule, version = matter.clause.rule, matter.version.span.first
    name, organisation, dates = subject.id, subject.organisation, DATES
    make, obligation = tuple.__new__, Obligation
    ids = evidence.ids
    names = tuple([ids[key & MASK] for key in keys])
    firsts = [*map(bisect_left, repeat(keys), plan.begins)]
    afters = (
        chain(firsts[1:], (bisect_left(keys, plan.ends[-1]),))
        if plan.without_gaps
        else map(bisect_left, repeat(keys), plan.ends)
    )
    found: list[Obligation] = []
    append = found.append
    for row, first, after in zip(plan.rows, firsts, afters, strict=True):
        label, window, due, over, status, adoption, at_least, at_most, _ = row
        measured = after - first
        done: date | None = None
        if at_most is not None and measured > at_most:
            status = _BREACHED
        elif at_least is None or measured >= at_least:
            status = _MET if over or at_most is None else _OPEN
        if at_least and measured >= at_least:
            done = dates[keys[first + at_least - 1] >> BITS]
        append(make(obligation, (
            rule, name, label, version, holder, organisation, window, due, status,
            at_least, at_most, measured, done, names[first:after], adoption, None,
        )))  # fmt: skip
    return found
