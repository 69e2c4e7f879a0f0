"""Promises by deadline: those still running, for the list of what is to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.naming import name_of
from lianxin.records.commitment import Commitment
from lianxin.register import Entry, Register, resolve
from lianxin.reporters.lines import Line, Piece, inert, line, padded
from lianxin.timeliness import ended, timeliness
from lianxin.vocabulary import Timeliness
from lianxin.words import say

STYLES = {
    Timeliness.LONG_OVERDUE: "error",
    Timeliness.OVERDUE: "error",
    Timeliness.DUE_SOON: "warning",
    Timeliness.ON_TIME: "note",
}


@dataclass(frozen=True, slots=True)
class Promise:
    """A commitment that has not ended.

    holder: id of the member, or of the organisation that made it itself.
    first: the deadline as promised; deadline: the one in force.
    """

    id: str
    title: str
    organisation: str
    holder: str
    first: date
    deadline: date
    state: Timeliness


def running(register: Register, as_of: date) -> tuple[Promise, ...]:
    """Every commitment made by `as_of` that runs and has a deadline, most urgent first."""
    found = [
        promise
        for entry in register.of("commitment")
        if (promise := _promise(entry, as_of)) is not None
    ]
    return tuple(sorted(found, key=lambda p: (p.deadline, p.id)))


def _promise(entry: Entry, as_of: date) -> Promise | None:
    made = entry.record
    assert isinstance(made, Commitment)
    deadline, state = made.current_deadline(as_of), timeliness(made, as_of)
    if made.made > as_of or ended(made, as_of) or state is None:
        return None
    if deadline is None or made.deadline is None:
        return None
    holder = f"organisation/{entry.organisation}"
    if made.member:
        holder = resolve(made.member, "member", entry.organisation)
    return Promise(entry.id, made.title, entry.organisation, holder, made.deadline, deadline, state)


def report(promises: tuple[Promise, ...], register: Register, language: int) -> list[Line]:
    """A heading and one line for each promise; nothing when there is none."""
    if not promises:
        return []
    lines = [line(Piece(say("due.promises")[language], "title"))]
    for one in promises:
        moved = ""
        if one.first != one.deadline:
            moved = say("due.moved", first=one.first)[language]
        lines.append(
            line(
                "    ",
                Piece(padded(one.state.label[language], 9), STYLES[one.state]),
                f"{one.deadline.isoformat()}  ",
                inert(name_of(one.holder, register)[language]),
                inert(f"：{one.title}" if language == 0 else f": {one.title}"),
                Piece(moved, "dim"),
            )
        )
    return [*lines, line()]
