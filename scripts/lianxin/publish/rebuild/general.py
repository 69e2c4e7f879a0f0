"""The key of everything that all pages of a build have in common."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

from lianxin.publish import stubs
from lianxin.publish.house import HOUSE, installed
from lianxin.publish.setting import Setting

_CODE: Final = ("*.py", "*.j2", "*.css", "*.svg", "*.json")


def code_key() -> bytes:
    """A digest of the code, of Python, and of the libraries."""
    digest = hashlib.sha256()
    for part in (sys.version, *installed()):
        digest.update(f"{part}\0".encode())
    code = Path(__file__).parents[2]
    _add(digest, (path for pattern in _CODE for path in code.rglob(pattern)))
    return digest.digest()


def general_key(code: bytes, as_of: date, setting: Setting) -> bytes:
    """A digest of the code, the day, the setting, and what MkDocs makes the frame of.

    A new day changes what is late, so every page may differ and nothing is taken over.
    """
    digest = hashlib.sha256(code)
    digest.update(f"{as_of.isoformat()}\0{setting!r}".encode())
    frame = (path for path in (HOUSE / "site_src").rglob("*") if path.is_file())
    _add(digest, (*frame, *(HOUSE / name for name in stubs.CONFIGS.values())))
    return digest.digest()


def _add(digest: hashlib._Hash, paths: Iterable[Path]) -> None:
    for path in sorted(paths):
        digest.update(f"{path.relative_to(HOUSE).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
