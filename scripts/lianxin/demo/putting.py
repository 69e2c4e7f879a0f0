"""The edge of the demo: files onto the disk, all of them or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write(files: Mapping[str, bytes], out: Path) -> None:
    """Put files (path below `out` -> bytes) into a folder that is new or empty.

    Everything is written beside it first and then moved into its place in one step, so
    that whoever looks sees the whole or nothing. Raises FileExistsError if `out` holds
    something, and OSError as the disk gives it, with nothing left behind.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise FileExistsError(str(out))
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        for path, content in files.items():
            target = beside / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        beside.chmod(0o755)
        if out.exists():
            out.rmdir()
        beside.rename(out)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
