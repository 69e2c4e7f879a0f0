"""One record as a leaf: what exactly is hashed, and what keeps strangers from guessing it.

A record is a short text under a path that can be guessed ('records/x/person/jia-01.yaml'), so
a bare hash of it would confirm any right guess: that an alias exists, or which of two words
stands in a field that is not published. Each leaf therefore also holds a salt of its own,
made with HMAC-SHA-256 from a key that only those have who have the records:

- a register with a key file (`KEY_FILE`, 32 random bytes in hex, committed beside records/)
  uses that. The same record gives the same leaf in every build, so ledgers of different
  days can be compared leaf by leaf, even after the history was lost.
- without one the key is made from all records of the build together. Who could guess it
  would know every one of them already; but then leaves of two builds have nothing in common.

Both keys can be worked out from the commit alone: the same commit gives the same ledger. The
key binds nothing: a leaf stands for one record whatever the key (SHA-256), so whoever chooses
it can hide a record but not exchange it. Content is bound by SHA-256; git's name of it (SHA-1
in most repositories) stands beside it only so that it can be found in git.
"""

from __future__ import annotations

import hmac
from collections.abc import Iterable
from hashlib import new, sha256
from typing import Final, Literal, NamedTuple

from lianxin.filenames import DEEPEST, EXTENSION, FOLDER, is_fit
from lianxin.ledger.merkle import Hash, leaf_hash

KEY_FILE: Final = ".ledger-key"
KEY_BYTES: Final = 32

_LEAF: Final = b"lianxin ledger v1 record\0"
_SALT: Final = b"lianxin ledger v1 salt\0"
_FILE_KEY: Final = b"lianxin ledger v1 key of the register\0"
_CONTENT_KEY: Final = b"lianxin ledger v1 key of the records\0"
_KEY_ID: Final = b"lianxin ledger v1 id of a key\0"

MadeFrom = Literal["file", "records"]


class Entry(NamedTuple):
    """One record. path: from the register, 'records/...'; blob: git's name of the content in
    hex; digest: SHA-256 of the content, 32 bytes."""

    path: str
    blob: str
    digest: bytes


class Key(NamedTuple):
    """What salts are made from. made_from: 'file' (the key file) or 'records'."""

    secret: bytes
    made_from: MadeFrom

    @property
    def id(self) -> str:
        """32 hex digits that tell two keys apart and do not tell the key."""
        return sha256(_KEY_ID + self.secret).hexdigest()[:32]


def entry_of(path: str, content: bytes, algorithm: str = "sha1") -> Entry:
    """The entry of a file. algorithm: by which git names content here, 'sha1' or 'sha256'."""
    return Entry(path, blob_name(content, algorithm), sha256(content).digest())


def blob_name(content: bytes, algorithm: str = "sha1") -> str:
    """The name that git gives to these bytes: the hash of 'blob', their number, NUL, the bytes."""
    named = new(algorithm, b"blob %d\0" % len(content), usedforsecurity=False)
    named.update(content)
    return named.hexdigest()


def encoded(entry: Entry) -> bytes:
    """The bytes that stand for a record, the same for no other: the digest (32 bytes), the
    length of git's name in bytes (1), git's name, and the path in UTF-8 up to the end."""
    blob = bytes.fromhex(entry.blob)
    return entry.digest + bytes((len(blob),)) + blob + entry.path.encode()


def salt_of(entry: Entry, key: Key) -> bytes:
    """The salt of a record's leaf, 32 bytes; who knows one learns nothing about another."""
    return _salt(encoded(entry), key)


def _salt(record: bytes, key: Key) -> bytes:
    return hmac.digest(key.secret, _SALT + record, "sha256")


def salted_leaf(entry: Entry, salt: bytes) -> Hash:
    """The leaf hash (RFC 6962) of a record with its salt."""
    return leaf_hash(_LEAF + salt + encoded(entry))


def leaf_of(entry: Entry, key: Key) -> Hash:
    """The leaf hash of a record under a key."""
    record = encoded(entry)
    return leaf_hash(_LEAF + _salt(record, key) + record)


def key_of_file(content: bytes) -> Key | None:
    """The key that a key file holds; None if it does not hold 64 hex digits."""
    try:
        secret = bytes.fromhex(content.decode("ascii").strip())
    except ValueError:
        return None
    if len(secret) != KEY_BYTES:
        return None
    return Key(sha256(_FILE_KEY + secret).digest(), "file")


def key_of_records(entries: Iterable[Entry]) -> Key:
    """The key made from all records together, in the order of their paths."""
    made = sha256(_CONTENT_KEY)
    for entry in sorted(entries):
        one = encoded(entry)
        made.update(len(one).to_bytes(4, "big") + one)
    return Key(made.digest(), "records")


def is_record(path: str) -> bool:
    """Whether a file of the register counts as a record: by its name, as `check` demands it."""
    folder, *steps = path.split("/")
    if folder != FOLDER or not 1 <= len(steps) <= DEEPEST + 1 or not path.endswith(EXTENSION):
        return False
    steps[-1] = steps[-1].removesuffix(EXTENSION)
    return all(is_fit(step) for step in steps)


def kind_of(path: str) -> str:
    """The kind of a record by its path; '' where the path says none."""
    steps = path.split("/")
    if len(steps) == 3:
        return "organisation" if steps[2] == f"organisation{EXTENSION}" else ""
    return steps[2] if len(steps) > 3 else ""
