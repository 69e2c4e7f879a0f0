"""What a leaf is made of."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.filenames import walk
from lianxin.ledger.entries import (
    Entry,
    blob_name,
    encoded,
    entry_of,
    is_record,
    key_of_file,
    key_of_records,
    kind_of,
    leaf_of,
    salt_of,
    salted_leaf,
)
from lianxin.ledger.merkle import leaf_hash

from tests.history.making import Made
from tests.ledger.places import FILES, KEY, OTHER_KEY, PERSON, entries, file_key

SHA1 = st.binary(min_size=20, max_size=20).map(bytes.hex)
SHA256 = st.binary(min_size=32, max_size=32).map(bytes.hex)
ENTRIES = st.builds(
    Entry, st.text(max_size=30).filter(lambda t: t.isascii()), SHA1 | SHA256,
    st.binary(min_size=32, max_size=32),
)  # fmt: skip


@given(ENTRIES, ENTRIES)
def test_no_two_records_are_encoded_alike(one: Entry, two: Entry) -> None:
    assert (encoded(one) == encoded(two)) == (one == two)


def decoded(data: bytes) -> Entry:
    """The inverse, so nothing is lost in the encoding."""
    end = 33 + data[32]
    return Entry(data[end:].decode(), data[33:end].hex(), data[:32])


@given(ENTRIES)
def test_an_encoding_can_be_read_back(entry: Entry) -> None:
    assert decoded(encoded(entry)) == entry


def test_the_leaf_is_the_documented_hash() -> None:
    entry = entry_of("records/a/organisation.yaml", b"name: a\n")
    salt = salt_of(entry, file_key())
    made = b"\0lianxin ledger v1 record\0" + salt + entry.digest + b"\x14"
    made += bytes.fromhex(entry.blob) + b"records/a/organisation.yaml"
    assert leaf_of(entry, file_key()) == sha256(made).digest()
    assert salted_leaf(entry, salt) == leaf_of(entry, file_key())


def test_content_counts_even_if_git_names_two_contents_alike() -> None:
    one = entry_of("records/a/organisation.yaml", b"one")
    two = one._replace(digest=sha256(b"two").digest())
    assert leaf_of(one, file_key()) != leaf_of(two, file_key())


def test_blobs_are_named_as_git_names_them(tmp_path: Path) -> None:
    assert blob_name(b"") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    made = Made(tmp_path)
    (tmp_path / "x").write_text("title: 路灯\n", "utf-8")
    assert made.git("hash-object", "--no-filters", "x") == blob_name("title: 路灯\n".encode())


def test_who_lacks_the_key_cannot_confirm_a_right_guess() -> None:
    guess = next(entry for entry in entries(FILES) if entry.path == PERSON)
    leaf = leaf_of(guess, key_of_records(entries(FILES)))
    tried = [
        leaf_hash(encoded(guess)),
        salted_leaf(guess, b""),
        salted_leaf(guess, bytes(32)),
        leaf_of(guess, key_of_records([guess])),
        leaf_of(guess, key_of_records(e for e in entries(FILES) if e.path.count("c") < 2)),
        leaf_of(guess, file_key(OTHER_KEY)),
    ]
    assert leaf not in tried
    assert len(set(tried)) == len(tried)


def test_a_salt_tells_nothing_about_the_next() -> None:
    salts = {salt_of(entry, file_key()) for entry in entries(FILES)}
    assert len(salts) == len(FILES)
    assert file_key().secret not in salts


def test_the_key_of_the_records_depends_on_each_of_them() -> None:
    whole = key_of_records(entries(FILES))
    assert key_of_records(reversed(entries(FILES))) == whole
    assert whole.id != whole.secret.hex()[:32]
    for path in FILES:
        other = key_of_records(entries({**FILES, path: "x"}))
        fewer = key_of_records(e for e in entries(FILES) if e.path != path)
        assert len({whole.id, other.id, fewer.id}) == 3


@pytest.mark.parametrize("text", ["", "5a", "5a" * 31, "5a" * 33, "zz" * 32, "路灯"])
def test_what_is_no_key_is_none(text: str) -> None:
    assert key_of_file(KEY.encode()) is not None
    assert key_of_file(text.encode()) is None


NAMES = (
    "records/a/organisation.yaml", "records/a/contact/2026/b-c.yaml", "records/a/b/c/d/e.yaml",
    "records/x.yaml",
)  # fmt: skip
BAD = (
    "records/a/b/c/d/e/f.yaml", "records/A/x.yaml", "records/a/x.yml", "records/a/con.yaml",
    "records/a/-x.yaml", "records/a/路.yaml", "records/a/.yaml",
)  # fmt: skip


def test_what_counts_as_a_record_is_what_check_takes(tmp_path: Path) -> None:
    for name in NAMES + BAD:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x: y\n", "utf-8")
    assert set(walk(tmp_path)[0]) == {name for name in NAMES + BAD if is_record(name)}
    assert all(is_record(name) for name in NAMES)
    assert not any(is_record(name) for name in (*BAD, "regulations/a/x.yaml", "records", ""))


def test_kinds_are_read_off_paths() -> None:
    assert [kind_of(name) for name in NAMES] == ["organisation", "contact", "b", ""]
