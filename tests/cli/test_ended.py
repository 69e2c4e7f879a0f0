"""`lianxin site`, ended from outside: the old site stays, and the next run clears up."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from pathlib import Path

import pytest
from lianxin.disk.room import place_of

from tests.cli.running import finish, one_line, start
from tests.disk.looking import digest, names

BEFORE, AFTER = "2026-11-19", "2026-11-20"


def site(root: Path, out: Path, day: str) -> tuple[str, ...]:
    return ("site", "--register", str(root), "--as-of", day, "--out", str(out))


def built(root: Path, out: Path, day: str) -> str:
    code, _, err = finish(start(*site(root, out, day)))
    assert code == 0, err
    return digest(out)


@pytest.fixture(scope="module")
def old(pristine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as of the day before; tests take copies of it."""
    out = tmp_path_factory.mktemp("sites") / "old"
    built(pristine, out, BEFORE)
    return out


@pytest.fixture
def out(old: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(old, tmp_path / "site"))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_asked_to_end_it_ends_cleanly(pristine: Path, out: Path, number: signal.Signals) -> None:
    before = digest(out)
    process = start(*site(pristine, out, AFTER))
    while not (place_of(out) / "new").exists():  # busy with the pages
        time.sleep(0.01)
    os.killpg(process.pid, number)
    code, _, err = finish(process)
    assert code == 128 + number
    if number is signal.SIGINT:
        assert one_line(err) == "已中断。"
    assert digest(out) == before
    assert names(out.parent) == ["site"]


@pytest.mark.slow
def test_killed_at_any_moment_it_leaves_a_whole_site(
    pristine: Path, out: Path, tmp_path: Path
) -> None:
    began = time.monotonic()
    sites = (digest(out), built(pristine, tmp_path / "new", AFTER))
    usual = time.monotonic() - began
    chance = random.Random(7)
    for part in range(5):
        process = start(*site(pristine, out, AFTER))
        time.sleep(usual * (part + chance.random()) / 5)
        process.kill()
        process.communicate()
        assert digest(out) in sites
    # Whatever the dead left, and if MkDocs is still at work: the next run minds it.
    assert built(pristine, out, AFTER) == sites[1]
    assert names(tmp_path) == ["new", "site"]


def test_two_at_once_do_each_other_no_harm(pristine: Path, old: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    both = [start(*site(pristine, out, day)) for day in (BEFORE, AFTER)]
    told = [finish(process) for process in both]
    assert [code for code, _, _ in told] == [0, 0], told
    assert sorted(bool(err) for _, _, err in told) == [False, True]
    assert "等它做完" in one_line("".join(err for _, _, err in told))
    # Who waited came last.
    assert (digest(out) == digest(old)) == (told[0][2] != "")
    shown = (AFTER, BEFORE)[told[0][2] != ""]
    assert shown in (out / "index.html").read_text("utf-8")
    assert names(tmp_path) == ["site"]
