"""Proofs that a record stands in a ledger."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.ledger import proof
from lianxin.ledger.entries import entry_of, leaf_of
from lianxin.ledger.plain_json import Unfit
from lianxin.ledger.proof import Proof

from tests.ledger.places import FILES, LIGHTS, PERSON, entries, file_key, ledger

LEDGER = ledger(FILES, file_key())
MANY = {f"records/a/contact/2026/c{n}.yaml": f"date: {n}\n" for n in range(37)}


def made(path: str = LIGHTS) -> Proof:
    found = proof.prove(LEDGER, entry_of(path, FILES[path].encode()), file_key())
    assert found is not None
    return found


@pytest.mark.parametrize("path", FILES)
def test_every_record_can_be_proven_withheld_ones_too(path: str) -> None:
    assert made(path).holds()
    assert proof.parse(proof.dump(made(path))) == made(path)


def test_a_proof_tells_nothing_of_other_records() -> None:
    text = proof.dump(made(PERSON)).decode()
    others = [e for e in entries(FILES) if e.path != PERSON]
    for entry in others:
        assert entry.path not in text
        assert entry.blob not in text
        assert entry.digest.hex() not in text


def test_what_was_not_there_is_not_proven() -> None:
    assert proof.prove(LEDGER, entry_of(LIGHTS, b"title: x\n"), file_key()) is None
    assert proof.prove(LEDGER, entry_of(PERSON, FILES[LIGHTS].encode()), file_key()) is None


@given(st.sampled_from(sorted(MANY)), st.data())
def test_a_proof_holds_only_as_it_is(path: str, data: st.DataObject) -> None:
    whole = ledger(MANY, file_key())
    found = proof.prove(whole, entry_of(path, MANY[path].encode()), file_key())
    assert found is not None
    assert found.holds()
    other = data.draw(st.integers(0, whole.size - 1).filter(lambda n: n != found.index))
    wrong = [
        replace(found, index=other),
        replace(found, salt=bytes(32)),
        replace(found, root=bytes(32)),
        replace(found, entry=found.entry._replace(path=LIGHTS)),
        replace(found, entry=found.entry._replace(digest=bytes(32))),
        replace(found, entry=found.entry._replace(blob="0" * 40)),
        replace(found, siblings=found.siblings[:-1]),
        replace(found, siblings=(*found.siblings, bytes(32))),
        replace(found, siblings=found.siblings[::-1]),
        replace(found, size=0),
    ]
    assert not any(one.holds() for one in wrong)


def test_leaves_of_the_proof_and_of_the_ledger_are_the_same() -> None:
    assert LEDGER.leaves[made().index] == leaf_of(made().entry, file_key())


@pytest.mark.parametrize(
    "change",
    [
        {"proof": "v2"}, {"record": "../x"}, {"record": 1}, {"blob": "x"}, {"sha256": ""},
        {"salt": "ab"}, {"index": -1}, {"index": "0"}, {"size": 1.0}, {"siblings": ["x"]},
        {"siblings": ["ab" * 32] * 65}, {"root": None}, {"more": 1},
    ],
)  # fmt: skip
def test_a_spoilt_proof_gets_a_clear_message(change: dict[str, Any]) -> None:
    data = json.dumps({**proof.document(made()), **change}).encode()
    with pytest.raises(Unfit):
        proof.parse(data)
