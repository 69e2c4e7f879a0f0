"""Newly breached obligations -> the text of one issue on a forge, in Markdown.

Said of the member or organisation that owed it, by clause and window, with a count: whom
they are linked with, and what an opinion said, is nobody's business in an issue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final, NamedTuple

from lianxin.engine.obligations import Obligation
from lianxin.findings import Text
from lianxin.naming import name_of
from lianxin.register import Register
from lianxin.reporters.markdown import literal
from lianxin.words import say

LIMIT: Final = 60_000
"""Bytes. GitHub takes 65,536 characters; and one value in the environment of a process may
have 131,072 bytes (Linux, MAX_ARG_STRLEN), which is how the text travels between jobs."""


class Owed(NamedTuple):
    """What is said together: the same duty of the same holder in the same window."""

    organisation: str
    holder: str
    due: date
    rule: str
    label: str


class Row(NamedTuple):
    """A line of the issue and how many obligations it speaks for."""

    text: str
    speaks_for: int = 0


def report(
    new: Sequence[Obligation],
    breached: int,
    register: Register,
    since: date,
    as_of: date,
    language: int,
) -> str:
    """The whole text; empty when nothing is new.

    new: breached on `as_of` and not on `since`. breached: how many are in all.
    Cut at the end of a line, with a word on how many are left out.
    """
    if not new:
        return ""
    head = say(
        "due.issue-head", count=len(new), since=since, as_of=as_of, breached=breached
    )[language]  # fmt: skip
    tail = say("due.issue-tail")[language]
    rows = list(_rows(new, register, language))
    # The longest that the word on what is left out can get.
    spare = LIMIT - _size(head, tail, _left_out(len(new), language)) - 8
    kept = _kept(rows, spare)
    left = len(new) - sum(row.speaks_for for row in kept)
    lines = [head, "", *(row.text for row in kept), ""]
    if left:
        lines += [_left_out(left, language), ""]
    return "\n".join([*lines, tail]) + "\n"


def _rows(new: Iterable[Obligation], register: Register, language: int) -> Iterator[Row]:
    counts = Counter(Owed(o.organisation, o.holder, o.due, o.rule, o.label) for o in new)
    for organisation, owed in groupby(sorted(counts), key=lambda one: one.organisation):
        name = name_of(f"organisation/{organisation}", register)
        yield Row(f"### {literal(name[language])}")
        for one in owed:
            yield Row("- " + _said(one, counts[one], register, language), counts[one])


def _said(one: Owed, count: int, register: Register, language: int) -> str:
    clause = register.clause(one.rule)
    says = clause.says if clause else Text(one.rule, one.rule)
    key = "due.issue-line" if count == 1 else "due.issue-lines"
    return say(
        key,
        holder=literal(name_of(one.holder, register)[language]),
        says=literal(says[language]),
        window=literal(one.label),
        due=one.due,
        count=count,
    )[language]


def _kept(rows: Sequence[Row], most: int) -> list[Row]:
    """The first rows that fit into so many bytes; no heading stands alone at the end."""
    kept: list[Row] = []
    for row in rows:
        most -= _size(row.text)
        if most < 0:
            break
        kept.append(row)
    while kept and not kept[-1].speaks_for:
        kept.pop()
    return kept


def _size(*lines: str) -> int:
    return sum(len(line.encode()) + 1 for line in lines)


def _left_out(count: int, language: int) -> str:
    return say("due.issue-more", count=count)[language]
