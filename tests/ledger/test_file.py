"""The ledger as a value and as a file: nothing passes unseen, and nothing hostile gets in."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.ledger import file
from lianxin.ledger.merkle import root_of
from lianxin.ledger.model import Month
from lianxin.ledger.plain_json import LARGEST, Unfit

from tests.ledger.places import FILES, LIGHTS, PERSON, file_key, ledger, state, without

SOUND = replace(
    ledger(FILES, file_key(), "a" * 40, 2),
    months=(Month("2026-10", "b" * 40, 4, b"\1" * 32), Month("2026-08", "c" * 40, 3, b"\2" * 32)),
    past="whole",
)  # fmt: skip
PATHS = st.sampled_from(sorted(FILES))


def test_the_file_gives_the_ledger_back_and_is_always_the_same() -> None:
    made = file.dump(SOUND)
    assert file.parse(made) == SOUND
    assert file.dump(file.parse(made)) == made
    assert file.dump(ledger(dict(reversed(FILES.items())))) == file.dump(ledger(FILES))


def test_paths_are_told_only_where_the_site_shows_them() -> None:
    assert sorted(SOUND.named) == sorted(
        path for path in FILES if "/commitment/" in path or path.endswith("organisation.yaml")
    )
    text = file.dump(SOUND).decode()
    for secret in ("jia-01", "chun-jie", "person", "contact", file_key().secret.hex()):
        assert secret not in text


def test_the_order_of_leaves_tells_nothing_about_paths() -> None:
    assert list(SOUND.leaves) == sorted(SOUND.leaves)
    other = ledger(FILES, file_key("a5" * 32))
    places = [[one.named[p] for p in sorted(one.named)] for one in (SOUND, other)]
    assert places[0] != places[1]  # by the key, not by the path


@given(PATHS, st.text(max_size=20))
def test_any_change_of_a_record_changes_the_root(path: str, text: str) -> None:
    for key in (None, file_key()):
        changed = state({**FILES, path: text}, key)
        assert (changed.root() == state(FILES, key).root()) == (FILES[path] == text)


@given(PATHS, PATHS)
def test_removing_adding_and_exchanging_records_changes_the_root(one: str, two: str) -> None:
    for key in (None, file_key()):
        root = state(FILES, key).root()
        assert state(without(FILES, [one]), key).root() != root
        assert state({**FILES, "records/xi-cun/organisation.yaml": "x"}, key).root() != root
        swapped = {**FILES, one: FILES[two], two: FILES[one]}
        assert (state(swapped, key).root() == root) == (one == two)


@given(st.data())
def test_any_change_of_the_leaves_is_noticed(data: st.DataObject) -> None:
    leaves = list(SOUND.leaves)
    at = data.draw(st.integers(0, len(leaves) - 1))
    how = data.draw(st.sampled_from(["flip", "drop", "insert", "swap"]))
    if how == "flip":
        bit = data.draw(st.integers(0, 255))
        leaves[at] = (int.from_bytes(leaves[at], "big") ^ (1 << bit)).to_bytes(32, "big")
    elif how == "drop":
        del leaves[at]
    elif how == "insert":
        leaves.insert(at, data.draw(st.binary(min_size=32, max_size=32)))
    else:
        leaves[at], leaves[at - 1] = leaves[at - 1], leaves[at]
    assert root_of(leaves) != SOUND.root


def spoilt(**changes: Any) -> bytes:
    return json.dumps({**file.document(SOUND), **changes}).encode()


def lacking(name: str) -> bytes:
    return json.dumps({k: v for k, v in file.document(SOUND).items() if k != name}).encode()


LEAVES = [leaf.hex() for leaf in SOUND.leaves]
HOSTILE = {
    "nothing": b"",
    "not text": b"\xff\xfe\x00",
    "not JSON": b"{'a': 1}",
    "a list": b"[]",
    "a number": b"1",
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
    "NaN": b'{"ledger": NaN}',
    "infinity": b'{"ledger": -Infinity}',
    "a fraction": spoilt(size=1.5),
    "a huge number": b'{"size": ' + b"9" * 10_000 + b"}",
    "a key twice": b'{"ledger": "v1", "ledger": "v1"}',
    "half a surrogate": b'{"ledger": "v1", "commit": "\\ud800"}',
    "a surrogate as key": file.dump(SOUND).replace(b'"erased"', b'"\\udcff": 1,\n"erased"'),
    "another version": spoilt(ledger="v2"),
    "a version of another type": spoilt(ledger=["v1"]),
    "a commit as option": spoilt(commit="--upload-pack=x" + "a" * 25),
    "a commit of another type": spoilt(commit=7),
    "an abbreviated commit": spoilt(commit="abcdef0"),
    "a commit and a line": spoilt(commit="a" * 40 + "\n"),
    "no such day": spoilt(as_of="2026-02-30"),
    "a size of another type": spoilt(size="5"),
    "true as size": spoilt(size=True),
    "a negative size": spoilt(size=-1),
    "another size": spoilt(size=4),
    "a short root": spoilt(root="ab"),
    "upper case": spoilt(root="AB" * 32),
    "leaves as text": spoilt(leaves="ab" * 32),
    "leaves as objects": spoilt(leaves=[{}]),
    "a leaf twice": spoilt(leaves=[*LEAVES[:-1], LEAVES[-2]]),
    "leaves in disorder": spoilt(leaves=LEAVES[::-1]),
    "named as list": spoilt(named=[]),
    "a path outside": spoilt(named={"records/../../etc/passwd": 0}),
    "a path with an escape": spoilt(named={"records/a/\x1b[2J.yaml": 0}),
    "a place outside": spoilt(named={LIGHTS: 5}),
    "a place before": spoilt(named={LIGHTS: -1}),
    "true as place": spoilt(named={LIGHTS: True}),
    "a place twice": spoilt(named={LIGHTS: 1, PERSON: 1}),
    "key as text": spoilt(key="file"),
    "another key": spoilt(key={"made_from": "nothing", "id": "0" * 32}),
    "more in the key": spoilt(key={"made_from": "file", "id": "0" * 32, "secret": "x"}),
    "months as numbers": spoilt(months=[1]),
    "a thirteenth month": spoilt(
        months=[{"month": "2026-13", "commit": "b" * 40, "size": 1, "root": "ab" * 32}]
    ),
    "a past of its own": spoilt(past="long"),
    "something more": spoilt(extra="\x1b[31mred"),
    **{f"no {name}": lacking(name) for name in file.document(SOUND)},
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_a_clear_message(name: str) -> None:
    with pytest.raises(Unfit) as refused:
        file.parse(HOSTILE[name])
    said = "".join(refused.value.text)
    assert said.isprintable()
    assert len(said) < 200


def test_a_file_of_any_size_is_bounded() -> None:
    with pytest.raises(Unfit, match="64 MB"):
        file.parse(b" " * (LARGEST + 1))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.sampled_from(sorted(file.document(SOUND))), JSON)
def test_whatever_stands_in_a_field_never_raises_anything_else(name: str, value: Any) -> None:
    try:
        found = file.parse(spoilt(**{name: value}))
    except Unfit:
        return
    assert file.parse(file.dump(found)) == found


@given(st.binary(max_size=200))
def test_no_bytes_raise_anything_else(data: bytes) -> None:
    with pytest.raises(Unfit):
        file.parse(data)
