"""A rule explained: the clause, its texts, the reading, examples, and how it is being kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from lianxin.calendar import FAR_FUTURE, FAR_PAST, Span
from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Text
from lianxin.law.citations import clause_cited
from lianxin.law.model import Clause, Duty, Version
from lianxin.naming import name_of
from lianxin.records.adoption import Adoption
from lianxin.records.fields import kind_title
from lianxin.register import Register
from lianxin.reporters.lines import Line, Piece, inert, line
from lianxin.ruling import rule_says
from lianxin.vocabulary import Status
from lianxin.words import say


def report(
    clause: Clause,
    register: Register,
    obligations: Iterable[Obligation],
    as_of: date,
    language: int,
) -> list[Line]:
    """Everything about one clause, as lines. language: 0 Chinese, 1 English."""
    cites = clause_cited(clause, register.regulations)
    lines = [
        line(
            Piece(inert(f"{cites[language]}  "), "title"),
            Piece(inert(clause.says[language]), "title"),
            Piece(f"  [{clause.rule}]", "dim"),
        ),
        line(),
    ]
    if clause.judged is not None:
        kinds = (("、", ", ")[language]).join(kind_title(k)[language] for k in clause.judged.see)
        lines.append(_labelled("judged", clause.judged.because[language], language))
        lines.append(_labelled("see", kinds, language))
    for version in clause.versions:
        lines += _version(version, as_of, language)
    if clause.versions:
        lines += _adopters(clause.regulation, register, language)
        lines += _kept(clause, obligations, as_of, language)
    return lines


def _labelled(key: str, text: str, language: int) -> Line:
    return line("  ", Piece(say(f"explain.{key}")[language], "key"), inert(text))


def _span(span: Span) -> Text:
    if span.first == FAR_PAST:
        return say("explain.always" if span.last == FAR_FUTURE else "explain.until", last=span.last)
    key = "explain.since" if span.last == FAR_FUTURE else "explain.from-to"
    return say(key, first=span.first, last=span.last)


def _version(version: Version, as_of: date, language: int) -> list[Line]:
    key = "text-now" if version.span.contains(as_of) else "text-then"
    text = say(f"explain.{key}", since=_span(version.span))
    lines = [line(Piece(inert(text[language]), "path"))]
    for label, says in rule_says(version.rule):
        lines.append(line("  ", Piece(label[language], "key"), inert(says[language])))
    lines.append(_labelled("remedy", version.remedy[language], language))
    lines.append(line("  ", Piece(say("explain.examples")[language], "key")))
    for case in version.cases:
        because = f"（{case.because[0]}）" if language == 0 else f" ({case.because[1]})"
        lines.append(
            line(
                "    - ",
                inert(case.name[language]),
                Piece(inert(because) if case.because != NOTHING else "", "dim"),
            )
        )
    lines.append(line())
    return lines


def _adopters(regulation: str, register: Register, language: int) -> list[Line]:
    lines = []
    for entry in register.of("adoption"):
        record = entry.record
        if isinstance(record, Adoption) and record.regulation == regulation:
            name = name_of(f"organisation/{entry.organisation}", register)
            text = say("explain.adopted", name=name, since=record.since)
            lines.append(line("  ", inert(text[language])))
    return lines or [line("  ", say("explain.not-adopted")[language])]


def _kept(
    clause: Clause, obligations: Iterable[Obligation], as_of: date, language: int
) -> list[Line]:
    if not any(isinstance(v.rule, Duty) for v in clause.versions):
        return []
    counts = Counter(o.status for o in obligations if o.rule == clause.rule)
    parts = [f"{s.label[language]} {counts[s]}" for s in Status if counts[s]]
    shown = (("，", ", ")[language]).join(parts) or "0"
    return [_labelled("kept", say("due.total", as_of=as_of, counts=shown)[language], language)]
