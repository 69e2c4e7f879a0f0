"""All regulations: what each is about, how much of it is checked, and who adopted it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lianxin.findings import Text
from lianxin.law.coverage import Sum, coverage, total
from lianxin.law.model import Duty, Regulation
from lianxin.naming import name_of
from lianxin.records.adoption import Adoption
from lianxin.register import Register
from lianxin.reporters import api
from lianxin.reporters.columns import fitting, row
from lianxin.reporters.lines import Line, Piece, inert, line, width
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Adopter:
    """An organisation that put a regulation in force, and for which days."""

    organisation: str
    name: Text
    since: date
    until: date | None

    @property
    def says(self) -> Text:
        """Who and from when."""
        key = "adopter" if self.until is None else "adopter-until"
        return say(f"regulations.{key}", name=self.name, since=self.since, until=self.until)


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a regulation has: duties and record rules are its rules."""

    sum: Sum
    duties: int
    records: int
    borrowed: int


def report(register: Register, language: int, columns: int) -> list[Line]:
    """A few lines for each regulation, in the order of their ids; then how many there are."""
    lines: list[Line] = []
    for _, law in sorted(register.regulations.items()):
        head = inert(law.title[language])
        lines.append(line(Piece(head, "title"), Piece(f"  [{law.id}]", "dim")))
        said = list(_said(law, register))
        first = max(width(label[language]) for label, _ in said)
        widths = (first, fitting(columns) - 4 - first)
        for label, says in said:
            lines += row([(label[language], "key"), (says[language], "")], widths)
        lines.append(line())
    found = total(coverage(law) for law in register.regulations.values())
    text = say(
        "regulations.all", regulations=len(register.regulations), numbers=found.numbers,
        rules=found.rules, judged=found.judged,
    )  # fmt: skip
    return [*lines, line(Piece(text[language], "title"))]


def _said(law: Regulation, register: Register) -> Iterator[tuple[Text, Text]]:
    """Label and text of each line about a regulation."""
    yield say("regulations.setting"), law.setting
    found = numbers_of(law)
    yield (
        say("regulations.clauses"),
        say(
            "regulations.numbers", numbers=found.sum.numbers, rules=found.sum.rules,
            duties=found.duties, records=found.records, judged=found.sum.judged,
        ),
    )  # fmt: skip
    if found.borrowed:
        yield say("regulations.borrowed"), say("regulations.borrowed-says", number=found.borrowed)
    for blank in law.blanks:
        says = say(
            "regulations.blank-says", name=blank.name, says=blank.says,
            lowest=blank.lowest, highest=blank.highest, example=blank.example,
        )  # fmt: skip
        yield say("regulations.blank"), says
    adopters = adopters_of(law, register)
    for adopter in adopters:
        yield say("regulations.adopters"), adopter.says
    if not adopters:
        yield say("regulations.adopters"), say("regulations.adopters-none")


def numbers_of(law: Regulation) -> Numbers:
    """How many rules of each sort, and how many clauses that repeat another's."""
    ruled = [clause for clause in law.clauses if clause.versions]
    duties = sum(isinstance(clause.versions[-1].rule, Duty) for clause in ruled)
    borrowed = sum(bool(clause.same_as) for clause in law.clauses)
    return Numbers(total([coverage(law)]), duties, len(ruled) - duties, borrowed)


def adopters_of(law: Regulation, register: Register) -> tuple[Adopter, ...]:
    """Who put it in force, in the order of the first day and then of the name of the folder."""
    found = (
        Adopter(
            entry.organisation,
            name_of(f"organisation/{entry.organisation}", register),
            entry.record.since,
            entry.record.until,
        )
        for entry in register.of("adoption")
        if isinstance(entry.record, Adoption) and entry.record.regulation == law.id
    )
    return tuple(sorted(found, key=lambda one: (one.since, one.organisation)))


def document(register: Register, errors: int) -> dict[str, object]:
    """For programs: version 1, only added to. errors: mistakes in the files that were left out."""
    laws = [law for _, law in sorted(register.regulations.items())]
    return {
        "api": api.VERSION,
        "regulations": [_regulation(law, register) for law in laws],
        "errors": errors,
    }


def _regulation(law: Regulation, register: Register) -> dict[str, object]:
    found = numbers_of(law)
    return {
        "regulation": law.id,
        "title": api.text_of(law.title),
        "setting": api.text_of(law.setting),
        "about": api.text_of(law.about),
        "numbers": found.sum.numbers,
        "rules": found.sum.rules,
        "duties": found.duties,
        "record_rules": found.records,
        "judged_by_people": found.sum.judged,
        "same_as": found.borrowed,
        "blanks": [
            {
                "name": blank.name,
                "says": api.text_of(blank.says),
                "example": blank.example,
                "lowest": blank.lowest,
                "highest": blank.highest,
            }
            for blank in law.blanks
        ],
        "adopters": [
            {
                "organisation": one.organisation,
                "name": api.text_of(one.name),
                "since": one.since.isoformat(),
                "until": one.until.isoformat() if one.until else None,
            }
            for one in adopters_of(law, register)
        ],
    }
