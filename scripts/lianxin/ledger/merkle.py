"""Merkle trees as RFC 6962 (section 2.1) defines them: SHA-256, leaves and nodes kept apart.

A leaf is hashed behind a zero byte, a node behind a one, so that no node can be passed off
as a leaf. A tree of n leaves is split at the largest power of two below n.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

Hash = bytes
"""32 bytes."""


def leaf_hash(entry: bytes) -> Hash:
    """MTH of one entry: SHA-256(0x00 || entry)."""
    return sha256(b"\x00" + entry).digest()


def node_hash(left: Hash, right: Hash) -> Hash:
    """SHA-256(0x01 || left || right)."""
    return sha256(b"\x01" + left + right).digest()


def root_of(leaves: Sequence[Hash]) -> Hash:
    """The root of a tree with these leaf hashes; of none, the hash of nothing."""
    if not leaves:
        return sha256(b"").digest()
    # From the left, complete subtrees of sizes that are powers of two; then joined from
    # the right. The same tree as the recursive definition, without recursion.
    peaks: list[tuple[int, Hash]] = []
    for leaf in leaves:
        size, top = 1, leaf
        while peaks and peaks[-1][0] == size:
            _, left = peaks.pop()
            size, top = size * 2, node_hash(left, top)
        peaks.append((size, top))
    _, root = peaks.pop()
    while peaks:
        _, left = peaks.pop()
        root = node_hash(left, root)
    return root


def inclusion_proof(leaves: Sequence[Hash], index: int) -> tuple[Hash, ...]:
    """PATH(index, leaves) of section 2.1.1: the sibling hashes from the leaf up to the root.

    IndexError if there is no such leaf.
    """
    if not 0 <= index < len(leaves):
        raise IndexError(index)
    path: list[Hash] = []
    first, last = 0, len(leaves)
    while last - first > 1:
        middle = first + _split(last - first)
        if index < middle:
            path.append(root_of(leaves[middle:last]))
            last = middle
        else:
            path.append(root_of(leaves[first:middle]))
            first = middle
    return tuple(reversed(path))


def root_from_proof(leaf: Hash, index: int, size: int, proof: Sequence[Hash]) -> Hash | None:
    """The root that a proof leads to (RFC 9162, 2.1.3.2); None if it does not fit the size."""
    if not 0 <= index < size:
        return None
    node, last, top = index, size - 1, leaf
    for other in proof:
        if last == 0:
            return None
        if node & 1 or node == last:
            top = node_hash(other, top)
            while not node & 1 and node:
                node, last = node >> 1, last >> 1
        else:
            top = node_hash(top, other)
        node, last = node >> 1, last >> 1
    return top if last == 0 else None


def _split(size: int) -> int:
    """The largest power of two smaller than `size`, which is at least two."""
    return 1 << ((size - 1).bit_length() - 1)
