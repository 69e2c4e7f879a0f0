"""What is to be done, for people: by organisation and by who owes it, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.naming import name_of
from lianxin.register import Register
from lianxin.reporters.lines import Line, Piece, inert, line, padded
from lianxin.vocabulary import Status
from lianxin.words import say

STYLES = {
    Status.BREACHED: "error",
    Status.DUE_SOON: "warning",
    Status.OPEN: "note",
    Status.MET: "good",
    Status.LATE: "warning",
    Status.EXCUSED: "dim",
}


def report(obligations: Iterable[Obligation], register: Register, language: int) -> list[Line]:
    """The obligations as lines: a heading per organisation, one per holder, one line each."""
    ordered = sorted(obligations, key=lambda o: (o.organisation, o.holder, o.due, o.id))
    lines: list[Line] = []
    for organisation, of_one in groupby(ordered, key=lambda o: o.organisation):
        heading = name_of(f"organisation/{organisation}", register)[language]
        lines.append(line(Piece(inert(heading), "title")))
        for holder, owed in groupby(of_one, key=lambda o: o.holder):
            lines.append(line("  ", Piece(inert(name_of(holder, register)[language]), "path")))
            for one in owed:
                lines += _lines(one, register, language)
        lines.append(line())
    return lines


def _lines(one: Obligation, register: Register, language: int) -> list[Line]:
    head = line(
        "    ",
        Piece(padded(one.status.label[language], 10), STYLES[one.status]),
        f"{one.due.isoformat()}  ",
        inert(deed(one, register)[language]),
    )
    return [head, line(" " * 12, Piece(one.id, "dim"))]


def deed(one: Obligation, register: Register) -> Text:
    """What is owed, in one line: what the clause says, to whom, how far."""
    clause = register.clause(one.rule)
    says = clause.says if clause else Text(one.rule, one.rule)
    needed = one.at_least if one.at_least is not None else one.at_most
    subject = name_of(one.subject, register)
    key = "due.own" if one.subject == one.holder else "due.of"
    return say(
        key, says=says, subject=subject, window=one.label, measured=one.measured, needed=needed
    )


def summary(obligations: Iterable[Obligation], as_of: str, language: int) -> Line:
    """One line: how many of each status."""
    counts = dict.fromkeys(Status, 0)
    for one in obligations:
        counts[one.status] += 1
    parts = [f"{s.label[language]} {n}" for s, n in counts.items() if n]
    text = say("due.total", as_of=as_of, counts=("，", ", ")[language].join(parts) or "0")
    return line(Piece(text[language], "title"))
