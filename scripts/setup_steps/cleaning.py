"""Removing all that the set-up and the other commands made."""

from __future__ import annotations

import shutil
from pathlib import Path

from setup_steps.environment import empty
from setup_steps.exclusive import only_one
from setup_steps.layout import Layout
from setup_steps.messages import Trouble, say

CACHES = (".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache")
CODE = ("scripts", "tests")


def clean(layout: Layout) -> int:
    """Remove the environment, everything generated and the tools' caches."""
    with only_one(layout.lock("setup")):
        # First, so that an interrupted clean-up leaves nothing that passes as whole.
        layout.stamp.unlink(missing_ok=True)
        empty(layout.venv, keep=".lock")
        bytecode = [path for name in CODE for path in (layout.root / name).rglob("__pycache__")]
        for path in [layout.build, *(layout.root / name for name in CACHES), *bytecode]:
            remove(path)
    say("cleaned")
    return 0


def remove(folder: Path) -> None:
    """Remove a folder with all in it, if it is there."""
    try:
        if folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder)
    except OSError as error:
        raise Trouble("cannot-write", path=folder, why=error.strerror or error) from error
