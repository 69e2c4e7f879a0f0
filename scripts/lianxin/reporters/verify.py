"""What a check of a ledger found: for people line by line, for programs as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from lianxin.findings import Text
from lianxin.ledger import proof as proofs
from lianxin.ledger.proof import Proof
from lianxin.ledger.verdict import Comparison, Verdict
from lianxin.reporters import api
from lianxin.reporters.lines import Line, Piece, inert, line
from lianxin.words import say


class Check(NamedTuple):
    """One thing that was looked at. good: None where it tells something and proves nothing.

    paths: the records that it speaks of."""

    good: bool | None
    says: Text
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """Everything that one call of `verify` looked at."""

    checks: tuple[Check, ...]
    verdict: Verdict | None = None
    comparison: Comparison | None = None
    proof: Proof | None = None

    @property
    def proven(self) -> bool:
        """Whether nothing speaks against it."""
        return all(check.good is not False for check in self.checks)


def report(checked: Checked, language: int) -> list[Line]:
    """A line for each check, the records that it names, and the conclusion."""
    lines: list[Line] = []
    signs = {True: ("✓", "good"), False: ("✗", "error"), None: ("·", "warning")}
    for check in checked.checks:
        sign, style = signs[check.good]
        lines.append(line(Piece(sign, style), f" {inert(check.says[language])}"))
        lines += [line(Piece(f"    {inert(path)}", "path")) for path in check.paths]
    if checked.proof is not None:
        lines += _opened(checked.proof, language)
    key, style = ("proven", "good") if checked.proven else ("not-proven", "error")
    return [*lines, line(Piece(say(f"proof.{key}")[language], style))]


def _opened(proof: Proof, language: int) -> Iterator[Line]:
    facts = [
        (say("proof.sha256"), proof.entry.digest.hex()),
        (say("proof.leaf-salt"), proof.salt.hex()),
        *(
            (say("proof.sibling", number=number), one.hex())
            for number, one in enumerate(proof.siblings, 1)
        ),
        (say("proof.root"), proof.root.hex()),
    ]
    for label, value in facts:
        yield line(Piece(f"    {label[language]}", "key"))
        yield line(f"      {value}")


def history_checks(verdict: Verdict, commit: str | None, today: str) -> tuple[Check, ...]:
    """What the history says about an old ledger. commit, today: full names."""
    found = verdict
    good = {"extends": True, "uncommitted": None}.get(found.way, False)
    says = say(f"proof.way-{found.way}", commit=(commit or "")[:12], today=today[:12])
    checks = [Check(good, says)]
    if not found.compared:
        checks.append(Check(False, say("proof.not-compared")))
    elif found.way != "differs":
        checks.append(Check(True, say("proof.unchanged", count=found.unchanged)))
    counted: Sequence[tuple[str, bool | None, tuple[str, ...]]] = (
        ("removed", False, found.removed), ("lost", False, found.lost),
        ("added", False, found.added),
    )  # fmt: skip
    if found.changed:
        # An ordinary thing, so they are counted here and named for programs.
        checks.append(Check(True, say("proof.changed", count=len(found.changed))))
    if found.erased:
        checks.append(Check(True, say("proof.covered", count=found.erased)))
    for what, how, paths in counted:
        if paths:
            checks.append(Check(how, say(f"proof.{what}", count=len(paths)), paths))
    if found.lost_unnamed:
        checks.append(Check(False, say("proof.lost-unnamed", count=found.lost_unnamed)))
    return tuple(checks)


def file_checks(found: Comparison) -> tuple[Check, ...]:
    """What two ledger files say about one another."""
    if found.same:
        return (Check(True, say("proof.same")),)
    judged = None if found.proven else False
    checks = [
        Check(True, say("proof.listed")) if found.listed
        else Check(False, say("proof.contradicted")) if found.listed is False
        else Check(judged, say("proof.not-listed"))
    ]  # fmt: skip
    if found.comparable:
        checks.append(Check(True, say("proof.unchanged", count=found.unchanged)))
    else:
        checks.append(Check(judged, say("proof.keys-differ")))
    if found.erased:
        checks.append(Check(None, say("proof.file-erased", count=found.erased)))
    numbers = (
        ("changed", len(found.changed), found.changed),
        ("missing", len(found.missing), found.missing),
        ("unnamed", found.unnamed, ()),
        ("shrunk", found.shrunk, ()),
    )
    for what, count, paths in numbers:
        if count:
            checks.append(Check(judged, say(f"proof.file-{what}", count=count), paths))
    return tuple(checks)


def document(checked: Checked) -> dict[str, Any]:
    """For programs: version 1, only added to."""
    verdict, compared = checked.verdict, checked.comparison
    return {
        "api": api.VERSION,
        "proven": checked.proven,
        "checks": [
            {"good": c.good, "says": api.text_of(c.says), "records": list(c.paths)}
            for c in checked.checks
        ],
        "history": verdict and {
            "way": verdict.way,
            "unchanged": verdict.unchanged,
            "changed": list(verdict.changed),
            "erased": verdict.erased,
            "removed": list(verdict.removed),
            "lost": list(verdict.lost),
            "lost_unnamed": verdict.lost_unnamed,
            "added": list(verdict.added),
            "compared": verdict.compared,
        },
        "files": compared and {
            "same": compared.same,
            "listed": compared.listed,
            "comparable": compared.comparable,
            "unchanged": compared.unchanged,
            "changed": list(compared.changed),
            "missing": list(compared.missing),
            "unnamed": compared.unnamed,
            "erased": compared.erased,
            "shrunk": compared.shrunk,
        },
        "proof": checked.proof and proofs.document(checked.proof),
    }  # fmt: skip
