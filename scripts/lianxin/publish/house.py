"""The checkout of the code, the libraries it runs with, and digests of both."""

from __future__ import annotations

import sysconfig
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from lianxin.publish import stubs
from lianxin.publish.exchange import read

HOUSE: Final = Path(__file__).resolve().parents[3]
"""The checkout, with mkdocs.yml and site_src; records may lie elsewhere."""


def installed() -> list[str]:
    """The libraries and their versions, by the names of their folders."""
    places = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted(path.name for place in places for path in Path(place).glob("*.dist-info"))


def hand_written() -> dict[str, bytes]:
    """What MkDocs reads of the checkout, by path: hand-written pages, theme, configurations."""
    found = {f"site_src/{path}": content for path, content in read(HOUSE / "site_src").items()}
    return found | {name: (HOUSE / name).read_bytes() for name in stubs.CONFIGS.values()}


def digest_of(words: Iterable[str], files: Mapping[str, bytes]) -> bytes:
    """One digest of some words and some files, by path."""
    digest = sha256()
    for word in words:
        digest.update(sha256(word.encode()).digest())
    for path, content in sorted(files.items()):
        digest.update(sha256(path.encode("utf-8", "surrogateescape")).digest())
        digest.update(sha256(content).digest())
    return digest.digest()
