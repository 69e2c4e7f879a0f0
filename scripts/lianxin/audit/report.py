"""What a proposed change does to the register, as one value for every reporter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.engine.obligations import Obligation
from lianxin.findings import Finding


@dataclass(frozen=True, slots=True)
class Audit:
    """The verdict on a change from one commit to another.

    base, head: full names of the commits. fork: the newest commit that both come from; what
        `head` has beyond it is the change.
    on: the day on which it was judged. actor: the account that proposes it, or None where
        nobody was named and so nobody's right to it was judged.
    findings: what is wrong in this change, and nothing that was wrong before it.
    breached: obligations that this change itself turns to breached.
    relieved: obligations that were breached and, by this change, no longer are: reviewers
        should see what a change makes disappear. Both tell; they fail nobody.
    added, changed, removed: how many records.
    """

    base: str
    head: str
    fork: str
    on: date
    actor: str | None
    findings: tuple[Finding, ...]
    breached: tuple[Obligation, ...] = ()
    relieved: tuple[Obligation, ...] = ()
    added: int = 0
    changed: int = 0
    removed: int = 0
