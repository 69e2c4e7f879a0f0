"""A second process: its result, its errors, its end; and no second process at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from lianxin.beside import beside
from lianxin.disk.refusal import Refused
from lianxin.words import say

LINUX = sys.platform == "linux"


@pytest.mark.parametrize("wanted", [True, False])
def test_the_result_comes_back(wanted: bool) -> None:
    with beside(lambda _: os.getpid(), wanted=wanted) as second:
        second.go()
        assert (second.result() != os.getpid()) == (wanted and LINUX)


def test_it_waits_for_the_word(tmp_path: Path) -> None:
    there = tmp_path / "there"

    def work(wait: Callable[[], None]) -> bool:
        wait()
        return there.exists()

    with beside(work, wanted=True) as second:
        time.sleep(0.1)
        there.touch()
        second.go()
        assert second.result()


def test_one_that_is_done_before_the_word_is_done(tmp_path: Path) -> None:
    done = tmp_path / "done"

    def work(_: Callable[[], None]) -> int:
        done.write_text("once", "utf-8") if not done.exists() else done.write_text("twice", "utf-8")
        return 7

    with beside(work, wanted=True) as second:
        time.sleep(0.3)
        second.go()
        assert second.result() == 7
    assert done.read_text("utf-8") == "once"


@pytest.mark.parametrize("wanted", [True, False])
def test_its_error_is_ours(wanted: bool) -> None:
    def full(_: Callable[[], None]) -> None:
        raise OSError(28, "No space left on device", "file")

    def refused(_: Callable[[], None]) -> None:
        raise Refused(say("disk.full"))

    with beside(full, wanted=wanted) as second, pytest.raises(OSError, match="space") as caught:
        second.result()
    assert (caught.value.errno, caught.value.filename) == (28, "file")
    with beside(refused, wanted=wanted) as second, pytest.raises(Refused) as told:
        second.result()
    assert told.value.text == say("disk.full")


@pytest.mark.skipif(not LINUX, reason="no second process elsewhere")
def test_one_that_somebody_ended_has_its_work_done_here() -> None:
    first = os.getpid()

    def work(_: Callable[[], None]) -> int:
        if os.getpid() != first:
            os.kill(os.getpid(), signal.SIGKILL)
        return os.getpid()

    with beside(work, wanted=True) as second:
        second.go()
        assert second.result() == first


@pytest.mark.skipif(not LINUX, reason="no second process elsewhere")
def test_it_ends_with_the_block(tmp_path: Path) -> None:
    def work(_: Callable[[], None]) -> None:
        (tmp_path / "draft").write_text(str(os.getpid()), "utf-8")
        (tmp_path / "draft").rename(tmp_path / "pid")
        time.sleep(600)

    def interrupted() -> None:
        with beside(work, wanted=True):
            while not (tmp_path / "pid").exists():
                time.sleep(0.01)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text("utf-8")), 0)


ASKED = """
import os, signal, sys
from lianxin.beside import beside
from lianxin.cli.faults import prepare
from lianxin.loading.load import _readers
prepare()
number = int(sys.argv[1])
os.register_at_fork(
    before=lambda: os.kill(os.getpid(), number) if sys.argv[2] == "before" else None,
    after_in_parent=lambda: os.kill(os.getpid(), number) if sys.argv[2] == "after" else None,
)
block = beside(lambda wait: wait(), wanted=True) if sys.argv[3] == "beside" else _readers(2)
with block:
    print("went on", flush=True)
"""


@pytest.mark.skipif(not LINUX, reason="there is no second process")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("what", ["beside", "readers"])
def test_who_is_asked_to_end_while_it_starts_ends(
    number: signal.Signals, when: str, what: str
) -> None:
    """Python drops what a handler raises inside a fork."""
    done = subprocess.run(
        [sys.executable, "-c", ASKED, str(int(number)), when, what],
        capture_output=True, text=True, timeout=60, check=False, start_new_session=True,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert "went on" not in done.stdout
    assert "ignored" not in done.stderr
    expected = (130, -2) if number == signal.SIGINT else (128 + number,)
    assert done.returncode in expected, done.stderr
