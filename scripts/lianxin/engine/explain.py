"""Explains one obligation: the clause, the adoptions, the days, the evidence."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.engine.adopted import Adopted
from lianxin.engine.candidates import pieces
from lianxin.engine.explanation import AdoptionStep, Explanation, FigureStep
from lianxin.engine.lives import Lives
from lianxin.engine.messages import day_name, measure_name, version_of, window_name
from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.law.adoption import figures_of, stated, strictest
from lianxin.law.model import Before, Duty, EveryDay, Within
from lianxin.naming import name_of
from lianxin.register import Entry, Register
from lianxin.windows import Slot, trace
from lianxin.words import say


def explain_obligation(
    register: Register, obligation: Obligation, as_of: date | None = None
) -> Explanation:
    """Everything that led to an obligation of this register.

    as_of: the day it was evaluated for; without it the due date, which is right for what
    is over. KeyError if the register is not the one that gave the obligation.
    """
    clause, version, duty = version_of(obligation, register)
    in_force = _in_force(obligation, duty, register)
    figures = tuple(_figures(obligation.rule, duty, in_force, register))
    days = next((f.number for f in figures if f.way == "within"), 0)
    looked_at = pieces(obligation, duty, register, as_of or obligation.due)
    return Explanation(
        obligation=obligation,
        clause=clause,
        version=version,
        cites=version.cites,
        text=version.says if version.says.zh else clause.says,
        subject=name_of(obligation.subject, register),
        holder=name_of(obligation.holder, register),
        window=window_name(obligation, duty.window),
        adoptions=tuple(_adoption(entry, register) for entry in in_force),
        figures=figures,
        days=trace(duty.window, Slot(obligation.label, obligation.window, obligation.due), days),
        counted=tuple(piece for piece in looked_at if piece.reason == "counted"),
        not_counted=tuple(piece for piece in looked_at if piece.reason != "counted"),
        status=_status(obligation, duty),
        excused=_excused(obligation, register),
    )


def _in_force(obligation: Obligation, duty: Duty, register: Register) -> tuple[Entry, ...]:
    """The adoptions of the day that decides: the event's, else the window's first."""
    day = obligation.window.first
    if isinstance(duty.window, Within | Before):
        day = date.fromisoformat(obligation.label)
    adopted = Adopted(obligation.rule.partition("/")[0], register, Lives(register))
    return adopted.in_force(obligation.organisation, day.toordinal())


def _adoption(entry: Entry, register: Register) -> AdoptionStep:
    record: Any = entry.record
    organisation = name_of(f"organisation/{entry.organisation}", register)
    says = say("engine.adopted", organisation=organisation, since=day_name(record.since))
    return AdoptionStep(entry.id, organisation, record.since, says)


def _figures(
    rule: str, duty: Duty, in_force: tuple[Entry, ...], register: Register
) -> list[FigureStep]:
    steps = []
    for way, figure in figures_of(duty).items():
        number = strictest(figure, way, rule, in_force)
        if number is None:
            continue
        said = []
        if figure.number is not None:
            said.append(say("engine.figure.text", number=figure.number))
        for entry in in_force:
            record: Any = entry.record
            own = stated(figure, way, rule, record)
            if own is not None:
                organisation = name_of(f"organisation/{entry.organisation}", register)
                said.append(say("engine.figure.adopted", number=own, organisation=organisation))
        steps.append(FigureStep(way, number, say(f"engine.figure.{way}", number=number), (*said,)))
    return steps


def _status(obligation: Obligation, duty: Duty) -> Text:
    """The arithmetic in a sentence: what was found, what is asked, what follows."""
    key = "engine.status.state" if isinstance(duty.window, EveryDay) else "engine.status.measured"
    return say(
        key,
        measured=measure_name(obligation.measured, duty),
        asked=_asked(obligation),
        status=obligation.status.label,
    )


def _asked(obligation: Obligation) -> Text:
    bounds = {"at_least": obligation.at_least, "at_most": obligation.at_most}
    parts = [
        say(f"engine.figure.{way}", number=number)
        for way, number in bounds.items()
        if number is not None
    ]
    return Text("，".join(part.zh for part in parts), ", ".join(part.en for part in parts))


def _excused(obligation: Obligation, register: Register) -> Text | None:
    if obligation.excused_by is None:
        return None
    kind = obligation.excused_by.partition("/")[0]
    return say(f"engine.excused.{kind}", name=name_of(obligation.excused_by, register))
