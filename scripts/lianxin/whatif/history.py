"""The texts that stand one after the other in a regulation: the newer tried on the older's days."""

from __future__ import annotations

from datetime import date

from lianxin.law.model import Clause
from lianxin.register import Register
from lianxin.whatif.amending import Trial
from lianxin.whatif.trying import Outcome, tried


def texts_tried(register: Register, as_of: date) -> dict[str, tuple[Outcome, ...]]:
    """Rule -> what each newer text would have made of the days of the one before it.

    Only clauses that were amended; a text that came back as it was, after a pause, is not
    tried out.
    """
    trials = [
        trial
        for _, law in sorted(register.regulations.items())
        for clause in law.clauses
        for trial in _trials(clause)
    ]
    found: dict[str, tuple[Outcome, ...]] = {}
    for outcome in tried(register, trials, as_of) if trials else ():
        rule = outcome.trial.clause.rule
        found[rule] = (*found.get(rule, ()), outcome)
    return found


def _trials(clause: Clause) -> list[Trial]:
    return [
        Trial(clause, newer, older.span, older)
        for older, newer in zip(clause.versions, clause.versions[1:], strict=False)
        if older.rule != newer.rule
    ]
