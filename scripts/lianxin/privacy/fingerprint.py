"""Fingerprints of false alarms: enough to know the value again, too little to read it.

A number of eleven digits is soon guessed from a plain hash, so the digest is slow on purpose
(scrypt, RFC 7914) and salted anew for each one. The kind goes into it: what was taken for a
mobile number by mistake is not thereby waived as a bank card.
"""

from __future__ import annotations

from hashlib import scrypt
from hmac import compare_digest
from typing import Final

SALT_BYTES: Final = 8
_COST: Final = {"n": 2**14, "r": 8, "p": 1, "dklen": 16}


def fingerprint(kind: str, value: str, salt: bytes) -> str:
    """'salt-digest' in hexadecimal, as a waiver writes it. salt: SALT_BYTES random bytes."""
    return f"{salt.hex()}-{_digest(kind, value, salt)}"


def matches(kind: str, value: str, written: str) -> bool:
    """Whether a fingerprint is that of this value; False for one that is malformed."""
    salt, _, digest = written.partition("-")
    try:
        found = _digest(kind, value, bytes.fromhex(salt))
    except ValueError:
        return False
    return compare_digest(found, digest)


def _digest(kind: str, value: str, salt: bytes) -> str:
    known = f"{kind}\n{value}".encode("utf-8", "surrogatepass")
    return scrypt(known, salt=salt, **_COST).hex()
