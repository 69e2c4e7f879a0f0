"""The sentences of rules, filled in with readable names."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from lianxin.calendar import period_name
from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding, Place, Severity, Text
from lianxin.law.compile import compile_values
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Clause,
    Duty,
    Every,
    EveryDay,
    OnAverage,
    RecordRule,
    Version,
    Window,
    Within,
)
from lianxin.naming import name_of
from lianxin.records.fields import field_at
from lianxin.register import Register
from lianxin.terms import Term
from lianxin.verbs import Objection
from lianxin.windows import around
from lianxin.words import say


def version_of(obligation: Obligation, register: Register) -> tuple[Clause, Version, Duty]:
    """The clause and version an obligation comes from. KeyError if the register has none."""
    clause = register.clause(obligation.rule)
    if clause is not None:
        for version in clause.versions:
            if version.span.first == obligation.version and isinstance(version.rule, Duty):
                return clause, version, version.rule
    raise KeyError(obligation.rule)


def breach_finding(obligation: Obligation, register: Register) -> Finding:
    """An obligation that was not kept, as a finding on the subject's file.

    The message is the version's own; severity error. KeyError if the register is not
    the one that gave the obligation.
    """
    _, version, duty = version_of(obligation, register)
    values: dict[str, object] = {
        "holder": name_of(obligation.holder, register),
        "subject": name_of(obligation.subject, register),
        "organisation": name_of(f"organisation/{obligation.organisation}", register),
        "window": window_name(obligation, duty.window),
        "due": day_name(obligation.due),
        "measured": measure_name(obligation.measured, duty),
        "at_least": obligation.at_least,
        "at_most": obligation.at_most,
        "clause": version.cites,
    }
    subject = register.entries[obligation.subject]
    return Finding(
        Place(subject.file),
        obligation.rule,
        Severity.ERROR,
        filled(version.message, values),
        version.remedy,
        version.cites,
    )


def record_finding(
    objection: Objection, clause: Clause, version: Version, rule: RecordRule, register: Register
) -> Finding:
    """What a record rule has against a record, at the field the rule names."""
    entry = objection.entry
    found = compile_values(rule.at, rule.of)(entry, register)
    values: dict[str, object] = {
        "subject": name_of(entry.id, register),
        "organisation": name_of(f"organisation/{entry.organisation}", register),
        "field": _field_name(rule),
        "value": _value_name(found, register),
    }
    related = tuple(
        (
            Place(other.file, rule.at),
            say("engine.alike", subject=name_of(other.id, register), percent=percent),
        )
        for other, percent in objection.others
    )
    return Finding(
        Place(entry.file, rule.at),
        clause.rule,
        rule.severity,
        filled(version.message, values),
        version.remedy,
        version.cites,
        related,
    )


def filled(sentence: Text, values: Mapping[str, object]) -> Text:
    """A rule's own sentence with its placeholders; each value in its language."""
    return Text(*(
        text.format_map({
            name: value[language] if isinstance(value, Text) else value
            for name, value in values.items()
        })
        for language, text in enumerate(sentence)
    ))  # fmt: skip


def window_name(obligation: Obligation, window: Window) -> Text:
    """The window as people call it: '2026年3月', 'around 春节 2026', 'from ... to ...'."""
    span = obligation.window
    match window:
        case Every(period) | OnAverage(_, period) | EveryDay(period):
            return period_name(span, period)
        case ByDate():
            return period_name_of_year(obligation.label)
        case Around():
            return say("engine.window.around", year=obligation.label, day=around.day_name(window))
        case Within() | Before():
            return say("engine.window.span", first=day_name(span.first), last=day_name(span.last))


def period_name_of_year(label: str) -> Text:
    """'2026年', '2026'."""
    return say("calendar.name.year", year=label)


def day_name(day: date) -> Text:
    """A day as people write it: '2026年3月5日', '5 March 2026'."""
    return say("engine.day", year=day.year, month=say(f"calendar.month.{day.month}"), day=day.day)


def measure_name(measured: int | Fraction, duty: Duty) -> str:
    """What was found, as people write it: '3', '0.5', '66.7%'."""
    whole = isinstance(measured, int) or measured.denominator == 1
    number = str(int(measured)) if whole else f"{float(measured):.1f}"
    return f"{number}%" if duty.measure.verb == "share" else number


def _field_name(rule: RecordRule) -> Text:
    field = field_at(rule.of, rule.at)
    return Text(rule.at[-1], rule.at[-1]) if field is None else field.label


def _value_name(found: tuple[Any, ...], register: Register) -> Text:
    if not found:
        return say("engine.empty")
    names = [_one_name(value, register) for value in found]
    return Text("、".join(n.zh for n in names), ", ".join(n.en for n in names))


def _one_name(value: Any, register: Register) -> Text:
    if isinstance(value, Term):
        return value.label
    if isinstance(value, str) and value in register.entries:
        return name_of(value, register)
    return Text(str(value), str(value))
