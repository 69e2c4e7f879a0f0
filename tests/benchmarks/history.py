"""A repository with a history, for measuring the audit: one commit for each day that passes.

Made with `git fast-import`, so that thousands of records and hundreds of commits take seconds.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.benchmarks import registers

COMMITS = 300
FORK = "refs/heads/fork"
"""The last commit before the change that is measured; the change is what comes last."""


def repository_of_size(records: int) -> Path:
    """The register of that size as a repository: all but the contacts in the first commit,
    the contacts spread over 300 more."""
    folder = registers.KEPT / f"repository-{records}"
    if not (folder / "complete").exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        git = ("git", "-C", str(folder))
        subprocess.run([*git, "init", "-q", "-b", "main"], check=True)
        stream = _stream(registers.register_of_size(records))
        subprocess.run([*git, "fast-import", "--quiet"], input=stream, check=True)
        subprocess.run([*git, "checkout", "-q", "main"], check=True)
        (folder / "complete").touch()
    return folder


def _stream(register: Path) -> bytes:
    files = sorted([*registers.files_of(register), *(register / "regulations").glob("*.yaml")])
    later = [f for f in files if "/contact/" in f.as_posix()]
    first = sorted(set(files) - set(later))
    size = -(-len(later) // COMMITS)
    days = [later[start : start + size] for start in range(0, len(later), size)]
    parts = [_commit(register, first, 0)]
    for number, day in enumerate(days, 1):
        if number == len(days):
            parts.append(f"reset {FORK}\nfrom refs/heads/main\n\n".encode())
        parts.append(_commit(register, day, number))
    return b"".join(parts)


def _commit(register: Path, files: list[Path], number: int) -> bytes:
    moment = 1_767_225_600 + number * 86_400
    says = f"day {number}".encode()
    lines = [
        b"commit refs/heads/main\n",
        f"committer Du Zhong <du-zhong@example.org> {moment} +0800\n".encode(),
        f"data {len(says)}\n".encode() + says + b"\n",
    ]
    for file in files:
        content = file.read_bytes()
        path = file.relative_to(register).as_posix()
        lines.append(f"M 100644 inline {path}\ndata {len(content)}\n".encode() + content + b"\n")
    return b"".join([*lines, b"\n"])
