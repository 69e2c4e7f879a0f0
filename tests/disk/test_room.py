"""A room beside the target: ours alone, and empty, whoever was killed in it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from lianxin.disk.refusal import Refused
from lianxin.disk.room import LOCK, place_of, room

from tests.disk.looking import names

HOLD = """
import sys
from pathlib import Path
from lianxin.disk.room import room
with room(Path(sys.argv[1]), lambda: print("waiting", flush=True)) as mine:
    mine.new.mkdir()
    (mine.new / "half").write_text("half")
    print("in", flush=True)
    sys.stdin.readline()
    (mine.new / "half").write_text(sys.argv[2])
    mine.done()
print("out", flush=True)
"""


def holding(target: Path, word: str) -> subprocess.Popen[str]:
    """A process that goes in, and comes out once it is told a line."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(target), word],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip


def heard(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_waits_says_so_and_goes_in_turn(tmp_path: Path) -> None:
    target = tmp_path / "site"
    first = holding(target, "first")
    assert heard(first) == "in"
    second = holding(target, "second")
    assert heard(second) == "waiting"
    assert not target.exists()
    assert first.communicate("\n")[0] == "out\n"
    assert heard(second) == "in"
    assert (target / "half").read_text() == "first"
    assert second.communicate("\n")[0] == "out\n"
    assert (target / "half").read_text() == "second"
    assert (first.returncode, second.returncode) == (0, 0)
    assert names(tmp_path) == ["site"]


def test_many_at_once_all_have_their_turn(tmp_path: Path) -> None:
    target, inside, most = tmp_path / "site", [], []

    def one(number: int) -> None:
        with room(target) as mine:
            inside.append(number)
            most.append(len(inside))
            mine.new.mkdir()
            (mine.new / "number").write_text(str(number))
            mine.done()
            inside.remove(number)

    threads = [threading.Thread(target=one, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 12
    assert names(tmp_path) == ["site"]


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    target = tmp_path / "site"
    process = holding(target, "x")
    assert heard(process) == "in"
    process.kill()
    process.communicate()
    assert (place_of(target) / "new" / "half").exists()
    with room(target) as mine:
        assert names(mine.folder) == [LOCK]
    assert names(tmp_path) == []


def test_a_child_that_outlives_its_parent_keeps_the_room(tmp_path: Path) -> None:
    target = tmp_path / "site"
    parent = (
        "import subprocess, sys, os; from pathlib import Path; from lianxin.disk.room import room\n"
        "with room(Path(sys.argv[1])) as mine:\n"
        "    child = subprocess.Popen([sys.executable, '-c', 'import sys; sys.stdin.read()'],\n"
        "        pass_fds=(mine.handle,))\n"
        "    print('in', flush=True); os.kill(os.getpid(), 9)\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", parent, str(target)], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, text=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert heard(process) == "in"
    assert process.wait() == -9
    later = holding(target, "later")
    assert heard(later) == "waiting"
    assert process.stdin is not None
    process.stdin.close()  # the child ends
    assert heard(later) == "in"
    assert later.communicate("\n")[0] == "out\n"


def test_the_old_is_put_back_when_somebody_was_killed_in_the_gap(tmp_path: Path) -> None:
    target = tmp_path / "site"
    gap = place_of(target)
    (gap / "old").mkdir(parents=True)
    (gap / "old" / "page").write_text("old")
    (gap / "new").mkdir()
    (gap / LOCK).touch()
    with room(target):
        assert (target / "page").read_text() == "old"
    assert names(tmp_path) == ["site"]


def test_the_old_is_not_cleared_while_nothing_stands_in_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "page").write_text("old")

    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    def in_the_gap() -> None:
        with room(target) as mine:
            target.rename(mine.folder / "old")
            monkeypatch.setattr("lianxin.disk.room.mended", broken)
            raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        in_the_gap()
    assert (place_of(target) / "old" / "page").read_text() == "old"
    monkeypatch.undo()
    with room(target):
        assert (target / "page").read_text() == "old"


@pytest.mark.parametrize("kind", ["link", "file", "folder"])
def test_what_others_put_in_the_way_is_refused_and_kept(tmp_path: Path, kind: str) -> None:
    target, precious = tmp_path / "site", tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis").write_text("years of work")
    way = place_of(target)
    if kind == "link":
        way.symlink_to(precious)
    elif kind == "file":
        way.write_text("years of work")
    else:
        precious.rename(way)
    before = sorted(p.name for p in tmp_path.rglob("*"))
    error: type[Exception] = FileExistsError if kind == "file" else Refused
    with pytest.raises(error), room(target):
        pytest.fail("nobody may go in")
    assert sorted(p.name for p in tmp_path.rglob("*")) == before


def test_a_link_inside_the_room_is_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "thesis").touch()
    way = place_of(tmp_path / "site")
    way.mkdir()
    (way / LOCK).touch()
    (way / "new").symlink_to(precious)
    with room(tmp_path / "site") as mine:
        assert not os.path.lexists(mine.new)
    assert (precious / "thesis").exists()


def test_a_long_name_has_a_room_too(tmp_path: Path) -> None:
    target = tmp_path / ("长" * 85)  # 255 bytes, as long as names may be
    with room(target) as mine:
        mine.new.mkdir()
        mine.done()
    assert names(tmp_path) == [target.name]
