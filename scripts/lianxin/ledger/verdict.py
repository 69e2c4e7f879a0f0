"""What became of the records of an old ledger, as one value for every reporter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Way = Literal["extends", "rewritten", "elsewhere", "uncommitted", "differs"]
"""How the old ledger's commit stands to today's history.

    extends      it is today's commit or comes before it, and holds just what the ledger says
    rewritten    git does not know the commit
    elsewhere    git knows it, but today's history does not come after it
    uncommitted  the ledger names no commit
    differs      it comes before today's, but holds something else than the ledger says
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found; paths are sorted.

    unchanged: how many records are today as they were then.
    changed: changed since by commits that are still there.
    erased: removed together with an erasure that covers as many; only their number counts.
    removed: taken out by commits that are still there, and no erasure covers them.
    lost: what the ledger holds and today's history never held; lost_unnamed: how many more,
        of which no path is known.
    added: in the commit, but not in the ledger that claims to be of it.
    compared: False if leaves could not be compared, since no key fits; then only paths were.
    """

    way: Way
    unchanged: int = 0
    changed: tuple[str, ...] = ()
    erased: int = 0
    removed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    lost_unnamed: int = 0
    added: tuple[str, ...] = ()
    compared: bool = True

    @property
    def proven(self) -> bool:
        """Whether today's history holds everything of the old ledger, or says who erased it."""
        whole = not (self.removed or self.lost or self.lost_unnamed or self.added)
        return whole and self.compared and self.way in ("extends", "uncommitted")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two ledgers without git.

    listed: whether the new one lists the old root for the old commit; None if it does not
        list that commit. contradicted: it lists the commit with another root.
    gone: leaves of the old one that the new one lacks; changed, missing: those of them with a
        path, still there with another content, or not there; unnamed: how many without a path.
    erased: how many records were lawfully erased in between, as the new one says.
    comparable: False if the two were made with different keys; then only paths are compared.
    """

    same: bool
    listed: bool | None
    comparable: bool
    unchanged: int
    changed: tuple[str, ...]
    missing: tuple[str, ...]
    unnamed: int
    erased: int
    shrunk: int

    @property
    def proven(self) -> bool:
        """Whether files alone show that all is still there.

        Either nothing changed, or the new one stands by the old root and misses no more than
        was lawfully erased.
        """
        if self.same:
            return True
        if self.listed is False or len(self.missing) > self.erased or self.shrunk > self.erased:
            return False
        gone = len(self.changed) + len(self.missing) + self.unnamed
        return bool(self.listed) or (self.comparable and gone <= self.erased and not self.changed)
