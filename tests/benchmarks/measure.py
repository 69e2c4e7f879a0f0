"""Running a command and saying how long it took and how much memory it held."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

CODE = Path(__file__).parents[2] / "scripts"


@dataclass(frozen=True)
class Run:
    """One run. wall: seconds; peak: MiB of the largest single process; code: exit code."""

    wall: float
    peak: float
    code: int


def python(*arguments: str) -> Run:
    """Run this Python with the project on its path; its output is thrown away."""
    environment = {**os.environ, "PYTHONPATH": str(CODE), "LC_ALL": "C.UTF-8"}
    return command([sys.executable, *arguments], environment)


def command(arguments: list[str], environment: dict[str, str] | None = None) -> Run:
    """Run a command to its end. A crash is an error here, an exit code 1 is not."""
    start = time.perf_counter()
    process = subprocess.Popen(
        arguments, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if b"Traceback" in said or b"No module" in said or process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(arguments[:6])} failed:\n{said.decode()[-2000:]}")
    return Run(wall, usage.ru_maxrss / 1024, process.returncode)


def forget(files: Iterable[Path]) -> None:
    """Drop files from the page cache, where the system can."""
    if not hasattr(os, "posix_fadvise"):
        return
    os.sync()
    for file in files:
        descriptor = os.open(file, os.O_RDONLY)
        try:
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        finally:
            os.close(descriptor)
