"""The command line as a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

AS_OF = ("--as-of", "2026-11-20")


def start(*arguments: str | bytes | Path, **more: Any) -> subprocess.Popen[str]:
    """Begin `lianxin ARGUMENTS` in a session of its own, so that a signal reaches it alone;
    also Ctrl+C, where the tests themselves run in the background and do not hear it."""
    given: dict[str, Any] = {
        "stdout": subprocess.PIPE, "stderr": subprocess.PIPE,
        "preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **more,
    }  # fmt: skip
    return subprocess.Popen(
        [os.fsencode(one) for one in (sys.executable, "-m", "lianxin.cli", *arguments)],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        text=True, encoding="utf-8", start_new_session=True,
        **given,
    )  # fmt: skip


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Wait for it: exit code, standard output, standard error; never a traceback."""
    out, err = process.communicate()
    assert "Traceback" not in (err or "")
    return process.returncode, out or "", err or ""


def one_line(err: str) -> str:
    """The only line of standard error."""
    assert err.endswith("\n")
    assert err.count("\n") == 1, err
    return err.rstrip("\n")
