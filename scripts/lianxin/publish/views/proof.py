"""The fingerprint of the register, as the site prints it for people to keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.ledger.model import Ledger
from lianxin.ledger.roots import groups


@dataclass(frozen=True, slots=True)
class MonthShown:
    """The end of an earlier month; root: in groups of eight digits."""

    month: str
    commit: str
    size: int
    root: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """commit: '' if the files were not all committed. root: in groups of eight digits."""

    as_of: date
    commit: str
    size: int
    erased: int
    root: tuple[str, ...]
    months: tuple[MonthShown, ...]
    past: str


def proof(ledger: Ledger) -> Proof:
    """The page's view of a ledger."""
    months = tuple(MonthShown(m.month, m.commit, m.size, groups(m.root)) for m in ledger.months)
    return Proof(
        ledger.as_of, ledger.commit or "", ledger.size, ledger.erased, groups(ledger.root),
        months, ledger.past,
    )  # fmt: skip
