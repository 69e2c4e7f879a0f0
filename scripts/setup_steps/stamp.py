"""The stamp of a whole environment: made from what, up to which level.

An environment without a stamp that fits is not used but rebuilt. The stamp is
removed before anything is installed and written after everything was, so an
interrupted set-up can never pass as a good one.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from setup_steps.layout import WINDOWS, Layout

SETUP_VERSION = 1
"""Raise it when the set-up itself installs things differently."""

LEVELS = ("site", "posters", "dev", "deep")
"""What is installed, each including the one before."""


@dataclass(frozen=True)
class Stamp:
    """What an environment was made from.

    key: `key_of` at the time.
    level: one of LEVELS.
    installed: the names of the *.dist-info folders that were there.
    """

    key: str
    level: str
    installed: tuple[str, ...]


def key_of(layout: Layout) -> str:
    """Return a digest of all that an environment is made from.

    The place of the checkout belongs to it: an environment holds absolute
    paths and does not work after a move.
    """
    digest = hashlib.sha256()
    python = [platform.python_implementation(), platform.python_version(), platform.machine()]
    parts = [str(SETUP_VERSION), *python, base_python(), str(layout.root)]
    digest.update("\0".join(parts).encode("utf-8", "surrogateescape"))
    for level in ("build", *LEVELS):
        digest.update(lock_file(layout, level).read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def lock_file(layout: Layout, level: str) -> Path:
    """Return the lock file of a level, or of 'build' and 'lock-tool'."""
    return layout.locks / f"{level}.lock"


def base_python() -> str:
    """Return the Python outside of any environment.

    Somebody may run the set-up with the environment's own Python, which is
    about to be replaced. Links are followed, so that `python3` and
    `python3.11` count as the same one; on Windows they may lead to a file that
    cannot be started.
    """
    base: str = getattr(sys, "_base_executable", "") or sys.executable
    return base if WINDOWS else os.path.realpath(base)


def read(path: Path) -> Stamp | None:
    """Return the stamp in a file, None where there is none that can be read."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return Stamp(data["key"], data["level"], tuple(data["installed"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(path: Path, stamp: Stamp) -> None:
    """Write a stamp so that another run sees all of it or none."""
    draft = path.with_suffix(".draft")
    draft.write_text(json.dumps(asdict(stamp), indent=1), encoding="utf-8")
    draft.replace(path)


def covers(stamp: Stamp | None, key: str, level: str) -> bool:
    """Say whether an environment with this stamp is current and has the level."""
    if stamp is None or stamp.key != key or stamp.level not in LEVELS:
        return False
    return LEVELS.index(stamp.level) >= LEVELS.index(level)


def installed(packages: Path) -> tuple[str, ...]:
    """Return the names of the installed distributions' folders, sorted."""
    return tuple(sorted(path.name for path in packages.glob("*.dist-info")))
