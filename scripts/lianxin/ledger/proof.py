"""The proof that one record stands in a ledger, fit to be handed to somebody else.

It opens this record's leaf (path, git's name, SHA-256, salt) and gives the hashes beside the
way to the root. About any other record it tells nothing but that there are so many.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from lianxin.ledger.entries import Entry, Key, is_record, leaf_of, salt_of, salted_leaf
from lianxin.ledger.merkle import Hash, inclusion_proof, root_from_proof
from lianxin.ledger.model import Ledger
from lianxin.ledger.plain_json import Fields, read, unfit

VERSION: Final = "v1"
LONGEST: Final = 64
"""Siblings; a tree of 2^64 leaves."""


@dataclass(frozen=True, slots=True)
class Proof:
    """index: place of the leaf from 0; size: leaves of the tree; siblings: from the leaf up.

    root: that the proof is meant for; it proves nothing until it equals one from elsewhere.
    """

    entry: Entry
    salt: bytes
    index: int
    size: int
    siblings: tuple[Hash, ...]
    root: Hash

    def holds(self) -> bool:
        """Whether the record leads to the root."""
        leaf = salted_leaf(self.entry, self.salt)
        return root_from_proof(leaf, self.index, self.size, self.siblings) == self.root


def prove(ledger: Ledger, entry: Entry, key: Key) -> Proof | None:
    """The proof for a record; None if the ledger does not hold it as it is."""
    leaf = leaf_of(entry, key)
    try:
        index = ledger.leaves.index(leaf)
    except ValueError:
        return None
    siblings = inclusion_proof(ledger.leaves, index)
    return Proof(entry, salt_of(entry, key), index, ledger.size, siblings, ledger.root)


def document(proof: Proof) -> dict[str, Any]:
    """The proof as plain data."""
    return {
        "proof": VERSION,
        "record": proof.entry.path,
        "blob": proof.entry.blob,
        "sha256": proof.entry.digest.hex(),
        "salt": proof.salt.hex(),
        "index": proof.index,
        "size": proof.size,
        "root": proof.root.hex(),
        "siblings": [one.hex() for one in proof.siblings],
    }


def dump(proof: Proof) -> bytes:
    """The proof as a file, the same bytes for the same proof."""
    return (json.dumps(document(proof), ensure_ascii=False, indent=2) + "\n").encode()


def parse(data: bytes) -> Proof:
    """The proof in a file, bare or as `verify --format json` printed it; Unfit says what is
    wrong with it."""
    found = read(data)
    inner = found.get("proof")
    fields = Fields(inner if isinstance(inner, dict) else found)
    if fields.take("proof") != VERSION:
        raise unfit("version-proof", version=VERSION)
    path = fields.take("record")
    if not isinstance(path, str) or not is_record(path):
        raise fields.wrong("record")
    blob = fields.word("blob", "[0-9a-f]{40}(?:[0-9a-f]{24})?")
    entry = Entry(path, blob, fields.bytes_of("sha256"))
    salt, root = fields.bytes_of("salt"), fields.bytes_of("root")
    index, size = fields.number("index"), fields.number("size")
    siblings = fields.hashes("siblings")
    if len(siblings) > LONGEST:
        raise fields.wrong("siblings")
    fields.end()
    return Proof(entry, salt, index, size, siblings, root)
