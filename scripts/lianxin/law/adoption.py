"""Figures after adoption: what the text says, the adopters fill in, and the strictest of it.

strictest(figure, way, rule, adoptions)   the number that binds under these adoptions
figures_of(rule)                          the figures of a rule, by the way they bind
stated(figure, way, rule, adoption)       what one adoption itself says, or None
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal

from lianxin.law.model import Before, Clause, Duty, Figure, Regulation, Rule, Within
from lianxin.records.adoption import Adoption

if TYPE_CHECKING:
    from lianxin.register import Entry

Way = Literal["at_least", "at_most", "within"]
"""How a figure binds: a lower bound, an upper bound, a number of days."""

HIGHER_IS_STRICTER: Final[dict[Way, bool]] = {"at_least": True, "at_most": False, "within": False}


def figures_of(rule: Rule) -> dict[Way, Figure]:
    """The figures of a rule that an adoption may make stricter."""
    found: dict[Way, Figure] = {}
    if isinstance(rule, Duty):
        if rule.at_least is not None:
            found["at_least"] = rule.at_least
        if rule.at_most is not None:
            found["at_most"] = rule.at_most
        if isinstance(rule.window, Within | Before):
            found["within"] = rule.window.number
    return found


def stricter(way: Way, numbers: Iterable[int]) -> int | None:
    """The strictest of several numbers; None of none."""
    known = tuple(numbers)
    if not known:
        return None
    return max(known) if HIGHER_IS_STRICTER[way] else min(known)


def stated(figure: Figure, way: Way, rule: str, adoption: Adoption) -> int | None:
    """What this adoption says: the stricter of the blank it fills and the figure it sets."""
    numbers = []
    if figure.blank is not None and figure.blank in adoption.blanks:
        numbers.append(int(adoption.blanks[figure.blank]))
    for one in adoption.stricter:
        number = getattr(one, way)
        if one.rule == rule and number is not None:
            numbers.append(int(number))
    return stricter(way, numbers)


def strictest(figure: Figure, way: Way, rule: str, adoptions: Iterable[Entry]) -> int | None:
    """The number that binds under all these adoptions and the text itself.

    rule: 'two-links/monthly-contact'. None: the text leaves it open and nobody filled it in,
    which is a finding on the adoption; nothing is due as long as that is so.
    """
    numbers = [] if figure.number is None else [figure.number]
    for entry in adoptions:
        if isinstance(entry.record, Adoption):
            number = stated(figure, way, rule, entry.record)
            numbers += [] if number is None else [number]
    return stricter(way, numbers)


def rules_of(regulation: Regulation) -> dict[str, Clause]:
    """The clauses of a regulation that have rules, by the name of the rule."""
    return {clause.rule: clause for clause in regulation.clauses if clause.versions}
