"""The edge of the demo: files onto the disk, all of them or none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from lianxin.disk.room import room


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Put files (path below `out` -> bytes) into a folder that is new or empty.

    Everything is written beside it first and then moved into its place in one step, so
    that whoever looks sees the whole or nothing. Raises FileExistsError if `out` holds
    something, and OSError as the disk gives it, with nothing left behind.
    """
    _refuse_full(out)
    with room(Path(os.path.realpath(out))) as beside:
        beside.new.mkdir()
        for path, content in files.items():
            target = beside.new / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        _refuse_full(beside.target)  # somebody else may have been quicker
        beside.done()


def _refuse_full(out: Path) -> None:
    if os.path.lexists(out) and (not out.is_dir() or any(out.iterdir())):
        raise FileExistsError(str(out))
