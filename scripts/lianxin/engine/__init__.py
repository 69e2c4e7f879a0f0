"""evaluate(register, as_of): every obligation and every finding of a register on a day.

Pure and deterministic: no clock, no files; the same register and day give the same result.
What the meanings are is said where they are decided:

    windows/            which windows of time a rule has, and when each is due
    engine/lives.py     from when to when a subject is active
    engine/adopted.py   where and when a regulation binds; bounds.py: with which figures
    engine/plans.py     which windows bind a subject (half of the days)
    engine/assess.py    from a measure to a status
    engine/periods.py, daily.py, events.py   the three shapes of duty
    engine/excuses.py   leaves and waivers
    engine/record_rules.py   what is written
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from lianxin.engine import daily, events, periods, record_rules
from lianxin.engine.adopted import Adopted
from lianxin.engine.excuses import Excuses
from lianxin.engine.library import Library
from lianxin.engine.lives import Lives
from lianxin.engine.matter import Look, Matter
from lianxin.engine.obligations import Obligation, Result
from lianxin.engine.unused import unused_waivers
from lianxin.findings import sort_key
from lianxin.law.adoption_checks import adoption_findings
from lianxin.law.model import Before, Clause, Duty, EveryDay, Within
from lianxin.register import Register

__all__ = ["Obligation", "Result", "evaluate"]


def evaluate(register: Register, as_of: date) -> Result:
    """All obligations and findings on `as_of`; evidence dated after it does not count.

    Obligations are sorted by rule, subject and window; findings as everywhere. What was
    wrong while loading is not repeated (`register.findings`).
    """
    with _collector_off():
        lives = Lives(register)
        look = Look(
            register, as_of, lives, Excuses(register, as_of), Library(register, as_of, lives)
        )
        obligations: list[Obligation] = []
        for clause, adopted in sorted(_clauses(look), key=lambda pair: pair[0].rule):
            obligations += _of_clause(clause, adopted, look)
        look.findings += adoption_findings(register)
        look.findings += unused_waivers(register, look.excuses.used, as_of)
        findings = tuple(sorted(look.findings, key=sort_key))
        return Result(as_of, tuple(obligations), findings, dict(look.judged))


def _clauses(look: Look) -> Iterator[tuple[Clause, Adopted]]:
    for name, regulation in look.register.regulations.items():
        adopted = Adopted(name, look.register, look.lives)
        if adopted:
            for clause in regulation.clauses:
                yield clause, adopted


def _of_clause(clause: Clause, adopted: Adopted, look: Look) -> list[Obligation]:
    found: list[Obligation] = []
    for version in clause.versions:
        if isinstance(version.rule, Duty):
            matter = Matter(clause, version, version.rule, adopted, look)
            for of_subject in _judged(matter):
                found += of_subject
        else:
            look.findings += record_rules.judge(clause, version, version.rule, adopted, look)
    if len(clause.versions) > 1:
        found.sort(key=lambda o: (o.subject, o.window, o.label))
    return found


def _judged(matter: Matter) -> Iterator[list[Obligation]]:
    window = matter.duty.window
    match window:
        case EveryDay():
            return daily.judge(matter, window)
        case Within() | Before():
            return events.judge(matter, window)
        case _:
            return periods.judge(matter, window)


@contextmanager
def _collector_off() -> Iterator[None]:
    """No garbage collection meanwhile: a million new values make it walk all of them
    again and again, and none of them is garbage.

    They then join the oldest generation unwalked, by freezing and unfreezing everything,
    unless the caller has frozen something, which must stay so.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_freeze_count() == 0:
            gc.freeze()
            gc.unfreeze()
        if was_on:
            gc.enable()
