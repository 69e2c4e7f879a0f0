"""Which clause numbers have a rule, which a reason to be judged by people, which neither."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lianxin.findings import NOTHING, Text
from lianxin.law.coverage import Coverage, Row, total
from lianxin.law.model import Clause
from lianxin.reporters.columns import GAP, fitting, row
from lianxin.reporters.lines import Line, Piece, inert, line
from lianxin.words import say

NUMBER, READING = 6, 11
"""Columns of the first two cells; the others share the rest."""


def report(coverages: Sequence[Coverage], language: int, columns: int) -> list[Line]:
    """A table for each regulation, then the sum. columns: of the terminal."""
    lines: list[Line] = []
    rest = fitting(columns) - 2 - NUMBER - READING - 3 * GAP
    widths = (NUMBER, READING, rest // 2, rest - rest // 2)
    for one in coverages:
        head = inert(one.regulation.title[language])
        lines.append(line(Piece(head, "title"), Piece(f"  [{one.regulation.id}]", "dim")))
        headings = [(text[language], "key") for text in _headings()]
        lines += row(headings, widths)
        for number in one.rows:
            for cells in _cells(number, one, language):
                lines += row(cells, widths)
        lines += [_sum_line([one], language), *_warnings(one, language), line()]
    if len(coverages) > 1:
        lines.append(_sum_line(coverages, language, "all", "title"))
    return lines


def markdown(coverages: Sequence[Coverage], language: int) -> str:
    """The same as tables in Markdown, to be pasted into a page or an issue."""
    parts = []
    for one in coverages:
        parts += [f"## {_escaped(one.regulation.title[language])}", ""]
        parts.append("| " + " | ".join(text[language] for text in _headings()) + " |")
        parts.append("|---" * len(_headings()) + "|")
        for number in one.rows:
            for cells in _cells(number, one, language):
                parts.append("| " + " | ".join(_escaped(text) for text, _ in cells) + " |")
        parts += ["", says_sum([one])[language], ""]
        parts += [f"{text[language]}\n" for text in _said(one)]
    if len(coverages) > 1:
        parts.append(f"**{says_sum(coverages, 'all')[language]}**")
    return "\n".join(parts).rstrip() + "\n"


def _headings() -> list[Text]:
    return [say(f"coverage.{key}") for key in ("number", "reading", "says", "held-by")]


def _cells(one: Row, whole: Coverage, language: int) -> Iterator[list[tuple[str, str]]]:
    """One row of cells for each clause under the number; one if there is none."""
    if not one.clauses:
        yield [(one.number, ""), ("", ""), ("", ""), (say("coverage.nothing")[language], "error")]
    number = one.number
    for clause in one.clauses:
        reading = say(f"lawpage.reading.{clause.reading}")
        held, style = _held(clause), "good" if clause.versions else "note"
        if not one.in_text:
            held, style = say("coverage.not-in-text", held=held), "error"
        yield [
            (number, ""), (reading[language], "dim"),
            (clause.says[language], ""), (held[language], style),
        ]  # fmt: skip
        number = ""


def _held(clause: Clause) -> Text:
    """The rule by name, or why people judge; and whose clause it repeats."""
    if clause.judged is not None:
        held = say("coverage.judged", because=clause.judged.because)
    else:
        held = Text(clause.name, clause.name)
    return say("coverage.same-as", held=held, rule=clause.same_as) if clause.same_as else held


def says_sum(coverages: Iterable[Coverage], which: str = "one") -> Text:
    """One sentence: how many numbers, and what becomes of them."""
    listed = tuple(coverages)
    found = total(listed)
    return say(
        f"coverage.sum-{which}", regulations=len(listed), numbers=found.numbers,
        ruled=found.ruled, rules=found.rules, judged=found.judged, open=found.open,
    )  # fmt: skip


def _sum_line(
    coverages: Sequence[Coverage], language: int, which: str = "one", style: str = "dim"
) -> Line:
    text = says_sum(coverages, which)[language]
    return line("" if which == "all" else "  ", Piece(text, style))


def _said(one: Coverage) -> list[Text]:
    return [] if one.said else [say("coverage.not-said")]


def _warnings(one: Coverage, language: int) -> list[Line]:
    return [line("  ", Piece(text[language], "error")) for text in _said(one)]


def _escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line of a table."""
    plain = " ".join(inert(text).split())
    return "".join(f"\\{c}" if c in "\\`*_[]<>|#" else c for c in plain)


def document(coverages: Iterable[Coverage], errors: int) -> dict[str, object]:
    """For programs: version 1, only added to. errors: mistakes in the files that were left out."""
    from lianxin.reporters import api

    listed = tuple(coverages)
    found = total(listed)
    return {
        "api": api.VERSION,
        "regulations": [
            {
                "regulation": one.regulation.id,
                "title": api.text_of(one.regulation.title),
                "numbers_said": one.said,
                "sound": one.sound,
                "numbers": [_number(number) for number in one.rows],
            }
            for one in listed
        ],
        "sum": {
            "numbers": found.numbers, "ruled": found.ruled, "judged": found.judged,
            "open": found.open, "rules": found.rules,
        },
        "errors": errors,
    }  # fmt: skip


def _number(one: Row) -> dict[str, object]:
    return {"number": one.number, "in_text": one.in_text, "sound": one.sound,
            "clauses": [_clause(clause) for clause in one.clauses]}  # fmt: skip


def _clause(clause: Clause) -> dict[str, object]:
    from lianxin.reporters import api

    because = clause.judged.because if clause.judged is not None else NOTHING
    return {
        "rule": clause.rule,
        "reading": clause.reading,
        "says": api.text_of(clause.says),
        "judged_by": "people" if clause.judged is not None else None,
        "because": api.text_of(because) if because != NOTHING else None,
        "same_as": clause.same_as or None,
    }
