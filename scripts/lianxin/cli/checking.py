"""What `lianxin verify` looks at, one thing after the other."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from lianxin.history import HistoryError, Repository
from lianxin.ledger import file, plain_json, proof
from lianxin.ledger.comparing import compare
from lianxin.ledger.gathering import Reader
from lianxin.ledger.merkle import root_of
from lianxin.ledger.model import Ledger, Month
from lianxin.ledger.roots import WHOLE, match
from lianxin.ledger.verifying import verify, verify_month
from lianxin.reporters.verify import Check, Checked, file_checks, history_checks
from lianxin.words import say

_SIGNS: Final[dict[str, bool | None]] = {"equal": True, "prefix": None, "month": True}


class Asked(NamedTuple):
    """The options of the command; printed: a root as `typed` gives it."""

    ledger: Path | None
    printed: str | None
    against: Path | None
    record: str | None
    proof: Path | None
    register: Path | None
    revision: str


def look(asked: Asked, language: int) -> Checked:
    """Everything that was asked for. Unfit or HistoryError where something cannot be read."""
    if asked.proof is not None:
        return _proof(asked, asked.proof, language)
    assert asked.ledger is not None
    old = read_ledger(asked.ledger, language)
    checks = [_fits(old)]
    month = None
    if asked.printed is not None:
        check, month = _printed(asked.printed, old)
        checks.append(check)
    if not all(check.good is not False for check in checks):
        return Checked(tuple(checks))
    if asked.against is not None:
        new = read_ledger(asked.against, language)
        fits = _fits(new)
        found = compare(old, new)
        added = (fits, *file_checks(found)) if fits.good else (fits,)
        return Checked((*checks, *added), comparison=found)
    if asked.register is None:
        return Checked((*checks, Check(None, say("proof.no-history"))))
    return _in_history(asked, old, month, checks)


def read_ledger(path: Path, language: int) -> Ledger:
    """The ledger in a file; Unfit names the file."""
    data = _bytes(path)
    try:
        return file.parse(data)
    except plain_json.Unfit as error:
        what = error.text
    raise plain_json.unfit("named", file=path, says=what)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(plain_json.LARGEST + 1)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise plain_json.unfit("unreadable", file=path, why=why) from None


def _fits(ledger: Ledger) -> Check:
    fits = root_of(ledger.leaves) == ledger.root
    return Check(fits, say(f"proof.fits{'' if fits else '-not'}", size=ledger.size))


def _printed(root: str, ledger: Ledger) -> tuple[Check, Month | None]:
    found = match(root, ledger)
    if found.month is not None:
        month = found.month
        says = say("proof.root-month", month=month.month, commit=month.commit[:12], size=month.size)
        return Check(True, says), month
    good = _SIGNS.get(found.how, False)
    return Check(good, say(f"proof.root-{found.how}", digits=len(root))), None


def _in_history(asked: Asked, old: Ledger, month: Month | None, checks: list[Check]) -> Checked:
    assert asked.register is not None
    reader = Reader(Repository(asked.register))
    today = reader.repository.commit(asked.revision)
    commit = month.commit if month else old.commit
    verdict = verify_month(month, reader, today) if month else verify(old, reader, today)
    checks = [*checks, *history_checks(verdict, commit, today)]
    made = None
    if asked.record is not None:
        made = _prove(asked.record, old, reader, today)
        checks.append(_holds(made) if made else _absent(asked.record))
    return Checked(tuple(checks), verdict, proof=made)


def _prove(path: str, old: Ledger, reader: Reader, today: str) -> proof.Proof | None:
    """The proof for a record as it was at the ledger's commit, or as it is today."""
    for revision in (old.commit, today):
        try:
            state = reader.state(reader.repository.commit(revision or today))
        except HistoryError:
            continue
        entry = next((e for e in state.entries if e.path == path), None)
        found = proof.prove(old, entry, state.key) if entry else None
        if found is not None:
            return found
    return None


def _proof(asked: Asked, path: Path, language: int) -> Checked:
    """A proof from earlier, against a root from paper or from a ledger."""
    data = _bytes(path)
    try:
        found = proof.parse(data)
    except plain_json.Unfit as error:
        raise plain_json.unfit("named", file=path, says=error.text) from None
    checks = []
    if asked.ledger is not None:
        ledger = read_ledger(asked.ledger, language)
        checks.append(_fits(ledger))
        same = ledger.root == found.root and ledger.size == found.size
        checks.append(Check(same, say(f"proof.proof-{'same' if same else 'other'}")))
    if asked.printed is not None:
        whole = "equal" if len(asked.printed) == WHOLE else "prefix"
        how = whole if found.root.hex().startswith(asked.printed) else "other"
        says = say(f"proof.root-{how}", digits=len(asked.printed))
        checks.append(Check(_SIGNS.get(how, False), says))
    return Checked((*checks, _holds(found)), proof=found)


def _holds(found: proof.Proof) -> Check:
    good = found.holds()
    key = "proof.holds" if good else "proof.holds-not"
    says = say(key, record=found.entry.path, index=found.index + 1, size=found.size)
    return Check(good, says)


def _absent(path: str) -> Check:
    return Check(False, say("proof.not-held", record=path))
