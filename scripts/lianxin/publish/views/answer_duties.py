"""Which rules bind opinions to an answer by a day, and how those are kept.

On time = done in time / (done + overdue). What is still running or excused is left out
and told; an opinion that several regulations bind counts once under each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from lianxin.findings import Text
from lianxin.law.citations import clause_cited
from lianxin.law.conditions import All, AnyOf, Compare, Condition
from lianxin.law.model import Duty, Within
from lianxin.publish import addresses
from lianxin.publish.views.common import Tally, added, tally
from lianxin.publish.views.duties import duty_clauses
from lianxin.publish.views.regulations_named import duty_of
from lianxin.publish.views.shelf import Shelf
from lianxin.vocabulary import OpinionStep, Status


@dataclass(frozen=True, slots=True)
class AnswerDuty:
    """One rule that asks for an answer by a day, and how it is kept in a place."""

    cites: Text
    says: Text
    href: str
    tally: Tally


def asks_for_an_answer(duty: Duty) -> bool:
    """Whether a duty runs from something about an opinion until it is answered."""
    measure = duty.measure
    return (
        duty.for_each == "opinion"
        and isinstance(duty.window, Within)
        and duty.at_least is not None
        and measure.own == "steps"
        and _met_by_an_answer(measure.where)
    )


def _met_by_an_answer(where: Condition | None) -> bool:
    """Whether an answer is among what meets the condition on a step."""
    answered = OpinionStep.ANSWERED.value
    match where:
        case Compare(("did",), "is", value):
            return value == answered
        case Compare(("did",), "in", value):
            return isinstance(value, tuple) and answered in value
        case All(parts) | AnyOf(parts):
            return any(_met_by_an_answer(part) for part in parts)
        case _:
            return False


class AnswersDue:
    """The obligations to answer, by place; one pass over everything that is owed."""

    def __init__(self, shelf: Shelf) -> None:
        """Count what is owed under the rules that ask for an answer."""
        regulations = shelf.open.regulations
        laws = [law for _, law in sorted(regulations.items())]
        self._clauses = [
            (clause, clause_cited(clause, regulations))
            for clause in duty_clauses(laws)
            if any(isinstance(v.rule, Duty) and asks_for_an_answer(v.rule) for v in clause.versions)
        ]
        rules = {clause.rule for clause, _ in self._clauses}
        self._counts: dict[tuple[str, str], Counter[Status]] = defaultdict(Counter)
        bound: dict[str, set[str]] = defaultdict(set)
        for one in shelf.result.obligations:
            if one.rule in rules and (duty := duty_of(one, shelf)) and asks_for_an_answer(duty):
                for place in (*shelf.raw.above(one.organisation), ""):
                    self._counts[place, one.rule][one.status] += 1
                    bound[place].add(one.subject)
        self._bound = {place: len(subjects) for place, subjects in bound.items()}

    def at(self, place: str) -> tuple[AnswerDuty, ...]:
        """Rule by rule in the order of the regulations; nothing owed, no line."""
        return tuple(
            AnswerDuty(cites, clause.says, addresses.clause(clause.rule), tally(counts))
            for clause, cites in self._clauses
            if (counts := self._counts.get((place, clause.rule)))
        )

    def whole(self, place: str) -> Tally:
        """All of them together."""
        return added(one.tally for one in self.at(place))

    def bound(self, place: str) -> int:
        """How many opinions have a day by which they are to be answered."""
        return self._bound.get(place, 0)
