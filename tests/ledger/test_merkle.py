"""The Merkle tree against RFC 6962: its published vectors, its recursive definition, proofs."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.ledger.merkle import inclusion_proof, leaf_hash, root_from_proof, root_of

# The test data of the reference implementation of certificate transparency.
INPUTS = [bytes.fromhex(x) for x in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip
ROOTS = {
    0: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    4: "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    6: "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    7: "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
}


@pytest.mark.parametrize(("size", "root"), ROOTS.items())
def test_the_published_roots(size: int, root: str) -> None:
    assert root_of([leaf_hash(one) for one in INPUTS[:size]]).hex() == root


def by_definition(leaves: Sequence[bytes]) -> bytes:
    """MTH(D[n]) word for word."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    left, right = by_definition(leaves[:split]), by_definition(leaves[split:])
    return sha256(b"\x01" + left + right).digest()


@given(st.integers(1, 200))
def test_every_size_is_the_tree_of_the_definition(size: int) -> None:
    leaves = [leaf_hash(str(n).encode()) for n in range(size)]
    assert root_of(leaves) == by_definition(leaves)


@given(st.data(), st.integers(1, 130))
def test_a_proof_leads_to_the_root_and_only_for_its_leaf(data: st.DataObject, size: int) -> None:
    leaves = [leaf_hash(str(n).encode()) for n in range(size)]
    index = data.draw(st.integers(0, size - 1))
    proof = inclusion_proof(leaves, index)
    root = root_of(leaves)
    assert root_from_proof(leaves[index], index, size, proof) == root
    assert root_from_proof(leaf_hash(b"another"), index, size, proof) != root
    assert root_from_proof(leaves[index], index, size, (*proof, root)) is None
    if proof:
        assert root_from_proof(leaves[index], index, size, proof[:-1]) != root
        other = (index + 1) % size
        assert root_from_proof(leaves[index], other, size, proof) != root


def test_no_proof_for_what_is_not_there() -> None:
    with pytest.raises(IndexError):
        inclusion_proof([leaf_hash(b"")], 1)
    assert root_from_proof(leaf_hash(b""), 1, 1, ()) is None


def test_a_node_is_no_leaf() -> None:
    left, right = leaf_hash(b"a"), leaf_hash(b"b")
    assert leaf_hash(left + right) != root_of([left, right])
