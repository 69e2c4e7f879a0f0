"""How a due date came about, shown on something owed in this very place.

The page of a regulation shows its examples without saying where they are from. Here the
place is known, so what was measured is told only where everything that counts is public;
otherwise there is the window, its days and the due date, which follow from the rule alone.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING
from lianxin.law.model import Before, Within
from lianxin.publish.policy import published
from lianxin.publish.views.regulations_named import duty_of, only_public
from lianxin.publish.views.regulations_worked import TELLING, Worked, worked
from lianxin.publish.views.shelf import Shelf

Key = tuple[bool, bool, bool, int, date]


def telling_here(shelf: Shelf) -> dict[tuple[str, str], Obligation]:
    """(place with all below, regulation) -> the obligation that shows best how days count.

    What is public by itself before what is not, periods from an event before calendar
    months, what is over before what runs, then the latest; of several alike the first.
    """
    best: dict[tuple[str, str], tuple[Key, Obligation]] = {}
    duties: dict[tuple[str, date], tuple[bool, bool] | None] = {}
    for one in shelf.result.obligations:
        kind = (one.rule, one.version)
        if kind not in duties:
            duties[kind] = _kind(one, shelf)
        how = duties[kind]
        if how is None:
            continue
        key = (*how, one.due < shelf.as_of, TELLING[one.status], one.due)
        for place in shelf.raw.above(one.organisation):
            at = (place, one.rule.partition("/")[0])
            if at not in best or key > best[at][0]:
                best[at] = (key, one)
    return {at: one for at, (_, one) in best.items()}


def _kind(one: Obligation, shelf: Shelf) -> tuple[bool, bool] | None:
    """Whether all of it is public and whether it runs from an event; None if never told."""
    duty = duty_of(one, shelf)
    if duty is None:
        return None
    from_event = isinstance(duty.window, Within | Before)
    if from_event and not published(duty.for_each):
        return None
    return only_public(duty), from_event


def worked_here(one: Obligation, shelf: Shelf) -> Worked | None:
    """The obligation worked out, without what is nobody's business; None if it cannot be."""
    clause, duty = shelf.open.clause(one.rule), duty_of(one, shelf)
    if clause is None or duty is None:
        return None
    shown = worked(clause, one, shelf)
    if shown is None or shown.case:  # what it is about could not be read
        return None
    if only_public(duty):
        return shown
    return replace(shown, whom=None, average=NOTHING, result=NOTHING, status=None)
