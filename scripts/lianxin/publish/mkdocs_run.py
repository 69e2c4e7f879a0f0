"""Running MkDocs on a finished tree, as its own process: quiet, offline, repeatable."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from lianxin.disk.refusal import Refused, reason
from lianxin.findings import Text
from lianxin.words import say

_NUMBER: Final = re.compile(r"\[Errno ([0-9]{1,4})\]")
_COLOUR: Final = re.compile(r"\x1b\[[0-9;]*m")


class MkDocsFailed(Refused):
    """MkDocs could not build the tree; one line of what it said is in `text`."""


@contextmanager
def building(
    tree: Path, out: Path, as_of: date, held: int | None = None, config: str = "mkdocs.yml"
) -> Iterator[Callable[[], None]]:
    """Build the tree into `out` while the block runs; what it gets waits until that is done.

    config: which of the tree's configurations. Dates in the site are those of `as_of`. held:
    handle of a lock that lasts as long as MkDocs does, also if we are killed. Waiting raises
    MkDocsFailed if it failed; a block that ends without having waited ends MkDocs with it.
    """
    if find_spec("mkdocs") is None:
        raise MkDocsFailed(say("disk.mkdocs-missing"))
    process = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", config,
         "--site-dir", str(out.resolve())],
        cwd=tree,
        env=_surroundings(as_of),
        pass_fds=(held,) if held is not None and sys.platform != "win32" else (),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )  # fmt: skip

    def finish() -> None:
        said, _ = process.communicate()
        if process.returncode != 0:
            raise MkDocsFailed(_told(process.returncode, said))

    with process:
        try:
            yield finish
        finally:
            if process.poll() is None:
                process.kill()


def _surroundings(as_of: date) -> dict[str, str]:
    """The environment of MkDocs: nothing in it may change a byte of the site."""
    moment = datetime(as_of.year, as_of.month, as_of.day, tzinfo=UTC)
    return os.environ | {
        "NO_MKDOCS_2_WARNING": "1",
        "SOURCE_DATE_EPOCH": str(int(max(moment.timestamp(), 0))),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "TZ": "UTC",
    }


def _told(code: int, said: str) -> Text:
    """One line: the signal, else the last thing that MkDocs said."""
    if code < 0:
        return say("disk.mkdocs-killed", number=-code)
    lines = [one.strip() for one in _COLOUR.sub("", said).splitlines() if one.strip()]
    last: str | Text = lines[-1] if lines else "?"
    if lines and (found := _NUMBER.search(lines[-1])):
        last = reason(int(found[1]), lines[-1])
    return say("disk.mkdocs-failed", code=code, said=last)
