"""Looking at folders."""

from __future__ import annotations

import hashlib
from pathlib import Path


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(path.name for path in folder.iterdir())


def digest(folder: Path) -> str:
    """One hash of all names and bytes in a folder; of nothing if it is not there."""
    made = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        made.update(f"{path.relative_to(folder).as_posix()}\0{path.is_dir()}\0".encode())
        if path.is_file():
            made.update(hashlib.sha256(path.read_bytes()).digest())
    return made.hexdigest()
