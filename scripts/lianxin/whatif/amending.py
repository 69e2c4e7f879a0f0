"""What a proposed regulation changes, clause by clause; nothing is judged here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from lianxin.calendar import FAR_FUTURE, FAR_PAST, Span, covered_days
from lianxin.law.model import Clause, Gap, Regulation, Version

Way = Literal["changed", "added", "dropped"]


@dataclass(frozen=True, slots=True)
class Trial:
    """One text of a clause, tried out on days on which it is not in force.

    clause: as proposed; as it is, where its rule is dropped. version: the text that is
    tried out, with the days from which it shall be in force; None: no rule at all.
    days: on which it is tried out. before: the text it would replace; None if there is none.
    """

    clause: Clause
    version: Version | None
    days: Span
    before: Version | None

    @property
    def way(self) -> Way:
        """What the proposal does: changes a rule, adds one or drops one."""
        if self.version is None:
            return "dropped"
        return "changed" if self.before else "added"


@dataclass(frozen=True, slots=True)
class Amendment:
    """Everything that differs between a regulation and its proposed text.

    renumbered: rule, number before, number after. paused: rule and the new gap.
    ended: rule and the last day of its last text, where it went on before.
    unchanged: how many rules stay as they are.
    """

    trials: tuple[Trial, ...] = ()
    renumbered: tuple[tuple[str, str, str], ...] = ()
    paused: tuple[tuple[str, Gap], ...] = ()
    ended: tuple[tuple[str, date], ...] = ()
    unchanged: int = 0


def amendment(present: Regulation, proposed: Regulation, since: date | None) -> Amendment:
    """What `proposed` changes. since: from when new texts are tried out.

    Without it, from the first day of the text they replace; what replaces none, from the
    beginning, that is from the adoption.
    """
    before = {clause.name: clause for clause in present.clauses}
    after = {clause.name: clause for clause in proposed.clauses}
    pairs = [(clause, before.get(name)) for name, clause in after.items()]
    trials = [trial for clause, old in pairs for trial in _trials(clause, old, since)]
    dropped = [_dropped(c, since) for name, c in before.items() if _has_gone(c, after.get(name))]
    both = [(clause, old) for clause, old in pairs if old is not None]
    touched = {trial.clause.name for trial in (*trials, *dropped)}
    return Amendment(
        (*trials, *dropped),
        tuple((c.rule, old.number, c.number) for c, old in both if c.number != old.number),
        tuple((c.rule, gap) for c, old in both for gap in c.gaps if gap not in old.gaps),
        tuple((c.rule, end) for c, old in both for end in _ended(c, old)),
        sum(bool(clause.versions) and clause.name not in touched for clause in after.values()),
    )


def new_texts(clause: Clause, old: Clause | None) -> tuple[Version, ...]:
    """The versions that ask on some day for something else than the clause as it was."""
    there = old.versions if old else ()
    return tuple(version for version in clause.versions if not _was_there(version, there))


def _was_there(version: Version, there: Iterable[Version]) -> bool:
    same = [one.span for one in there if one.rule == version.rule]
    return covered_days(version.span, same) == version.span.days


def replaced(version: Version, versions: Iterable[Version]) -> Version | None:
    """The text in force when `version` begins, else the last one before it."""
    earlier = [one for one in versions if one.span.first <= version.span.first]
    return max(earlier, key=lambda one: one.span.first, default=None)


def _trials(clause: Clause, old: Clause | None, since: date | None) -> list[Trial]:
    found = []
    there = old.versions if old else ()
    for version in new_texts(clause, old):
        before = replaced(version, there) or (there[0] if there else None)
        first = since or (before.span.first if before else FAR_PAST)
        found.append(Trial(clause, version, Span(first, FAR_FUTURE), before))
    return found


def _has_gone(clause: Clause, after: Clause | None) -> bool:
    return bool(clause.versions) and (after is None or not after.versions)


def _dropped(clause: Clause, since: date | None) -> Trial:
    first = since or clause.versions[0].span.first
    return Trial(clause, None, Span(first, FAR_FUTURE), clause.versions[-1])


def _ended(clause: Clause, old: Clause) -> tuple[date, ...]:
    if not clause.versions or not old.versions:
        return ()
    end = clause.versions[-1].span.last
    return (end,) if end < old.versions[-1].span.last else ()
