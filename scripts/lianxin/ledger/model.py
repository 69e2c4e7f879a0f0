"""The ledger as a value: the fingerprint of all records of one build, fit to be published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from lianxin.ledger.entries import Entry, Key, MadeFrom, kind_of, leaf_of
from lianxin.ledger.merkle import Hash, root_of

Named = Callable[[str], bool]
"""Whether the paths of a kind of record may be published."""

Past = Literal["whole", "part", "none"]


@dataclass(frozen=True, slots=True)
class Month:
    """The state at the end of a month: the last commit of it on the main line.

    month: '2026-10', by the commit's own date in China. size: records; root: 32 bytes.
    """

    month: str
    commit: str
    size: int
    root: Hash


@dataclass(frozen=True, slots=True)
class Ledger:
    """What a build publishes about its records.

    commit: full name, or None if the files were not (all) committed.
    as_of: the day of the build. leaves: the leaf hashes in ascending order, so that their
        places tell nothing about paths. named: path -> place among the leaves, for records
        whose paths the site shows anyway.
    made_from, key_id: which key made the salts; leaves compare only under the same key.
    erased: how many records the erasures among these records speak of, all together.
    months: the ends of earlier months, latest first; past: whether git's history was at hand.
    root: of the tree over `leaves`; stated apart, so that a file can contradict itself.
    """

    commit: str | None
    as_of: date
    leaves: tuple[Hash, ...]
    root: Hash
    named: Mapping[str, int]
    made_from: MadeFrom
    key_id: str
    erased: int
    months: tuple[Month, ...] = ()
    past: Past = "none"

    @property
    def size(self) -> int:
        """How many records."""
        return len(self.leaves)

    def path_of(self) -> dict[Hash, str]:
        """Leaf -> path, for the records that are named."""
        return {self.leaves[place]: path for path, place in self.named.items()}


@dataclass(frozen=True, slots=True)
class State:
    """All records of a commit or folder, in the order of their paths, with the key."""

    entries: tuple[Entry, ...]
    key: Key
    erased: int

    def leaves(self) -> dict[Hash, Entry]:
        """Every leaf with its record, in the order of the tree."""
        return dict(sorted((leaf_of(entry, self.key), entry) for entry in self.entries))

    def root(self, known: dict[Entry, Hash] | None = None) -> Hash:
        """The root of the tree over all records.

        known: leaves under the same key, worked out before; what is missing is added.
        """
        if known is None:
            return root_of(sorted(leaf_of(entry, self.key) for entry in self.entries))
        for entry in self.entries:
            if entry not in known:
                known[entry] = leaf_of(entry, self.key)
        return root_of(sorted(known[entry] for entry in self.entries))


def ledger_of(
    state: State,
    commit: str | None,
    as_of: date,
    named: Named,
    months: Iterable[Month] = (),
    past: Past = "none",
) -> Ledger:
    """The ledger of a state. named: for which kinds paths are given."""
    leaves = state.leaves()
    places = {e.path: i for i, e in enumerate(leaves.values()) if named(kind_of(e.path))}
    return Ledger(
        commit, as_of, tuple(leaves), root_of(tuple(leaves)), dict(sorted(places.items())),
        state.key.made_from, state.key.id, state.erased, tuple(months), past,
    )  # fmt: skip
