"""The ledger as a page for people: the root in groups, to be read aloud or printed."""

from __future__ import annotations

from lianxin.ledger.model import Ledger
from lianxin.ledger.roots import groups
from lianxin.reporters.lines import Line, Piece, line, padded, width
from lianxin.words import say


def report(ledger: Ledger, language: int) -> list[Line]:
    """Commit, number and root; then the roots of earlier months."""
    commit = ledger.commit or say("proof.no-commit")[language]
    facts = [
        (say("proof.as-of"), ledger.as_of.isoformat()),
        (say("proof.commit"), commit),
        (say("proof.size"), str(ledger.size)),
        (say("proof.erased"), str(ledger.erased)),
    ]
    columns = max(width(label[language]) for label, _ in facts) + 2
    lines = [line(Piece(say("proof.title")[language], "title")), line()]
    for label, value in facts:
        lines.append(line(Piece(padded(label[language], columns), "key"), value))
    lines += [line(), line(Piece(say("proof.root")[language], "title"))]
    parts = groups(ledger.root)
    lines += [line("    " + " ".join(half)) for half in (parts[:4], parts[4:])]
    lines += [line(), line(Piece(say("proof.months")[language], "title"))]
    if not ledger.months:
        what = "part" if ledger.past == "part" else "none"
        lines.append(line(say(f"proof.months-{what}")[language]))
    for month in ledger.months:
        lines.append(line(Piece(f"{month.month}  {month.commit}  {month.size}", "key")))
        lines.append(line("    " + " ".join(groups(month.root))))
    if ledger.made_from == "records":
        lines += [line(), line(Piece(say("proof.key-records")[language], "warning"))]
    return lines
