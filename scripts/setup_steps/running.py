"""Running other programs: in view, or quietly with a log."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

from setup_steps.layout import Layout
from setup_steps.messages import Trouble

MISLEADING = (
    # These send Python or pip to another environment than ours.
    "PYTHONHOME",
    "PYTHONPATH",
    "__PYVENV_LAUNCHER__",
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_ROOT",
    "PIP_TARGET",
    "PIP_USER",
)
TAIL = 15
"""Lines of a log that are shown when something failed."""

Command = Sequence[str | Path]


def surroundings(layout: Layout, **extra: str) -> dict[str, str]:
    """Return the environment variables for programs of the virtual environment."""
    chosen = {name: value for name, value in os.environ.items() if name not in MISLEADING}
    chosen["PATH"] = os.pathsep.join([str(layout.programs), chosen.get("PATH", os.defpath)])
    chosen["VIRTUAL_ENV"] = str(layout.venv)
    chosen["PYTHONUTF8"] = "1"
    # Material's reminder about MkDocs 2, in the middle of our own few lines.
    chosen["NO_MKDOCS_2_WARNING"] = "1"
    return {**chosen, **extra}


def run(layout: Layout, command: Command, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in view of the user, at the root of the checkout; return its code."""
    sys.stdout.flush()
    words = [str(word) for word in command]
    env = surroundings(layout, **(extra or {}))
    code = subprocess.run(words, cwd=layout.root, env=env, check=False).returncode
    # A program ended by signal N has -N here; a shell, make and CI want 128 + N.
    return code if code >= 0 else 128 - code


def quietly(layout: Layout, what: str, command: Command, **extra: str) -> None:
    """Run a program with its output in the log; raise Trouble if it fails."""
    layout.log.parent.mkdir(parents=True, exist_ok=True)
    words = [str(word) for word in command]
    with layout.log.open("ab") as log:
        start = log.tell()
        code = subprocess.run(
            words,
            cwd=layout.root,
            env=surroundings(layout, **extra),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            check=False,
        ).returncode
    if code != 0:
        print("\n".join(tail(layout.log, start)), file=sys.stderr, flush=True)
        raise Trouble("step-failed", what=what, log=layout.log)


def tail(log: Path, start: int) -> list[str]:
    """Return the last lines of a log, from a byte offset on."""
    with log.open("rb") as file:
        file.seek(start)
        lines = deque((line.decode("utf-8", "replace").rstrip() for line in file), maxlen=TAIL)
    return list(lines)
