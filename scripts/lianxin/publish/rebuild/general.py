"""The key of everything that all pages of a build have in common."""

from __future__ import annotations

import sys
from datetime import date
from typing import Final

from lianxin.publish.house import HOUSE, digest_of, hand_written, installed
from lianxin.publish.setting import Setting

_CODE: Final = ("*.py", "*.j2", "*.css", "*.svg", "*.json")


def code_key() -> bytes:
    """A digest of the code, of Python, and of the libraries."""
    code = HOUSE / "scripts" / "lianxin"
    paths = (path for pattern in _CODE for path in code.rglob(pattern))
    files = {path.relative_to(code).as_posix(): path.read_bytes() for path in paths}
    return digest_of((sys.version, *installed()), files)


def general_key(code: bytes, as_of: date, setting: Setting) -> bytes:
    """A digest of the code, the day, the setting, and what MkDocs makes the frame of.

    A new day changes what is late, so every page may differ and nothing is taken over.
    """
    return digest_of((code.hex(), as_of.isoformat(), repr(setting)), hand_written())
