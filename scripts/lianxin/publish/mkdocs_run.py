"""Running MkDocs on a finished tree, as its own process: quiet, offline, repeatable."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path


class MkDocsFailed(Exception):
    """MkDocs could not build the tree; holds what it said."""


@contextmanager
def building(tree: Path, out: Path, as_of: date) -> Iterator[None]:
    """Build the tree into `out` while the block runs, and be done at its end.

    Dates in the site are those of `as_of`. Raises MkDocsFailed if it failed; if the block
    itself fails, MkDocs is ended with it.
    """
    moment = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(out.resolve())],
        cwd=tree,
        env=os.environ
        | {
            "NO_MKDOCS_2_WARNING": "1",
            "SOURCE_DATE_EPOCH": str(int(max(moment.timestamp(), 0))),
            "PYTHONHASHSEED": "0",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            yield
            said, _ = process.communicate()
        finally:
            if process.poll() is None:
                process.kill()
    if process.returncode != 0:
        raise MkDocsFailed(said)
