"""How a rule is worked out, shown on something really owed in this register.

Whom it concerns is named only where everything that counts in it is public anyway: an
organisation, a member in the public role, a commitment, an opinion in its cleared wording.
Otherwise it is 'one contact relation' and no more; and where even the dates would be those
of a single record that is not published, a case of the rule is shown instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from lianxin.engine.explain import explain_obligation
from lianxin.engine.obligations import Obligation, Result
from lianxin.findings import NOTHING, Text
from lianxin.law.model import Before, Clause, Duty, OnAverage, Version, Within
from lianxin.publish.policy import published
from lianxin.publish.views.common import Named
from lianxin.publish.views.regulations_named import named, only_public
from lianxin.publish.views.regulations_texts import CaseShown, case_shown
from lianxin.publish.views.shelf import Shelf
from lianxin.records.fields import kind_title
from lianxin.register import Register, register_of
from lianxin.vocabulary import Status
from lianxin.windows import Line
from lianxin.words import say

TELLING: Final = {
    Status.MET: 5, Status.LATE: 4, Status.BREACHED: 3,
    Status.DUE_SOON: 2, Status.OPEN: 1, Status.EXCUSED: 0,
}  # fmt: skip
"""Which of several obligations shows best how the rule works: what is over, and was done."""


@dataclass(frozen=True, slots=True)
class Worked:
    """An obligation worked out, or a case of the rule.

    whom: who or what it is about, named where that is public; one: what it is where not.
    window: its name. due: the last day. days: how window and due date came about. average:
    the sum and by what it is divided. result: measured against the bounds, and the status.
    case: shown instead of all these; why: because nothing was owed yet, or is not public.
    """

    whom: Named | None = None
    one: Text = NOTHING
    window: Text = NOTHING
    due: date | None = None
    days: tuple[Line, ...] = ()
    average: Text = NOTHING
    result: Text = NOTHING
    status: Status | None = None
    case: CaseShown | None = None
    why: Text = NOTHING


def telling_obligations(result: Result) -> dict[str, Obligation]:
    """Rule -> the obligation that shows best how it is worked out, if anything was owed.

    What is over before what is running, what was done before what was not, then the latest;
    of several alike the first in the order of the result.
    """
    best: dict[str, tuple[tuple[bool, int, date], Obligation]] = {}
    for one in result.obligations:
        key = (one.due < result.as_of, TELLING[one.status], one.due)
        if one.rule not in best or key > best[one.rule][0]:
            best[one.rule] = (key, one)
    return {rule: one for rule, (_, one) in best.items()}


def worked(clause: Clause, owed: Obligation | None, shelf: Shelf) -> Worked | None:
    """How the rule of a clause is worked out; None if it has neither duty nor case."""
    if owed is None or owed.subject not in shelf.raw.entries:
        return _by_case(clause.versions, say("lawpage.worked.nothing-owed"))
    version = next(v for v in clause.versions if v.span.first == owed.version)
    duty = version.rule
    assert isinstance(duty, Duty)
    if isinstance(duty.window, Within | Before) and not published(duty.for_each):
        return _by_case((version,), say("lawpage.worked.not-public"))
    explained = explain_obligation(_needed(owed, shelf), owed, shelf.as_of)
    return Worked(
        whom=named(owed.subject, shelf) if only_public(duty) else None,
        one=say("lawpage.worked.one", kind=kind_title(duty.for_each)),
        window=explained.window,
        due=owed.due,
        days=explained.days,
        average=_average(owed, duty),
        result=explained.status,
        status=owed.status,
    )


def _needed(owed: Obligation, shelf: Shelf) -> Register:
    """The little of the register that explains it, so that a million records cost no time."""
    names = {owed.subject, owed.holder, *(piece.partition("#")[0] for piece in owed.evidence)}
    entries = shelf.raw.entries
    wanted = [entries[name] for name in sorted(names) if name in entries]
    adoptions = shelf.raw.of("adoption")
    return register_of((*wanted, *shelf.raw.of("organisation"), *adoptions), shelf.raw.regulations)


def _average(owed: Obligation, duty: Duty) -> Text:
    """'24 in all, divided by 12': the total of an average, where the evidence tells it."""
    if not isinstance(duty.window, OnAverage) or duty.measure.verb != "count" or not owed.measured:
        return NOTHING
    total = len(owed.evidence)
    parts = Fraction(total) / owed.measured
    return say("lawpage.worked.average", total=total, parts=int(parts))


def _by_case(versions: Iterable[Version], why: Text) -> Worked | None:
    cases = [case for version in versions for case in version.cases]
    if not cases:
        return None
    telling = next((case for case in cases if case.because != NOTHING), cases[0])
    return Worked(case=case_shown(telling), why=why)
