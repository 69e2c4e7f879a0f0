"""Killed at any step, a run leaves the old or the new, whole; the next run finds no harm."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from lianxin.publish.exchange import MARK, built_aside, write

from tests.disk.looking import digest, names

# Ends itself, as if by somebody else, just before or just after its N-th call that changes
# a folder; sys.addaudithook would tell of them only before.
BUILD = """
import os, shutil, signal, sys
from pathlib import Path
out, wanted, after, steps = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "after", sys.argv[4]
from lianxin.disk import exchange
from lianxin.publish.exchange import built_aside, write
if steps == "two steps":
    exchange._renameat2 = lambda: None
done = 0
def deadly(function):
    def called(*arguments, **named):
        global done
        done += 1
        if done == wanted and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        mine = done
        try:
            return function(*arguments, **named)
        finally:
            if mine == wanted and after:
                os.kill(os.getpid(), signal.SIGKILL)
    return called
for name in ("mkdir", "rename", "unlink", "rmdir", "open"):
    setattr(os, name, deadly(getattr(os, name)))
real = exchange._renameat2()
if real is not None:
    counted = deadly(real)
    exchange._renameat2 = lambda: counted
with built_aside(out) as aside:
    write(aside.new, {"index.html": b"new", "deep/page.html": b"new"})
print(done)
"""


def build(out: Path, step: int, when: str, steps: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", BUILD, str(out), str(step), when, steps],
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def old_site(out: Path) -> str:
    with built_aside(out) as aside:
        write(aside.new, {"index.html": b"old", "gone/page.html": b"old"})
    return digest(out)


@pytest.mark.parametrize("steps", ["one step", "two steps"])
def test_killed_at_every_step(tmp_path: Path, steps: str) -> None:
    whole = tmp_path / "whole" / "site"
    old = old_site(whole)
    done = build(whole, 0, "", steps)
    assert done.returncode == 0, done.stderr
    new, number = digest(whole), int(done.stdout)
    assert number > 10
    seen = set()
    for step in range(1, number + 1):
        for when in ("before", "after"):
            out = tmp_path / f"{step}-{when}" / "site"
            assert old_site(out) == old
            assert build(out, step, when, steps).returncode == -9
            if steps == "one step":
                assert digest(out) in (old, new), (step, when)
            seen.add(digest(out))
            with pytest.raises(ZeroDivisionError), built_aside(out):
                raise ZeroDivisionError  # a next run, which fails: it mends and clears all the same
            assert digest(out) in (old, new), (step, when)
            assert names(out.parent) == ["site"], (step, when)
            assert (out / MARK).is_file()
    assert {old, new} <= seen
