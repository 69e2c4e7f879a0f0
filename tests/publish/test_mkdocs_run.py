"""MkDocs that fails, is ended or is not there: one line."""

from __future__ import annotations

import os
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from lianxin.publish import mkdocs_run
from lianxin.publish.mkdocs_run import MkDocsFailed, building

DAY = date(2026, 3, 5)


def failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> MkDocsFailed:
    """What is said when MkDocs does this."""
    module = tmp_path / "mkdocs.py"
    module.write_text(program)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(MkDocsFailed) as caught, building(tmp_path, tmp_path / "out", DAY) as wait:
        wait()
    assert all("\n" not in text for text in caught.value.text)
    return caught.value


def test_a_crash_is_its_last_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = failing(tmp_path, monkeypatch, "print('much')\nraise SystemExit('\\x1b[31mbad nav')")
    assert "bad nav" in error.text.zh
    assert "\x1b" not in error.text.zh
    assert "much" not in error.text.en


def test_a_full_disk_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = failing(tmp_path, monkeypatch, "raise OSError(28, 'No space left on device')")
    assert "磁盘已满" in error.text.zh
    assert "the disk is full" in error.text.en


def test_a_signal_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    error = failing(tmp_path, monkeypatch, "import os; os.kill(os.getpid(), 9)")
    assert "9" in error.text.zh
    assert "-9" not in error.text.zh


def test_output_that_is_no_text_is_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = "import sys; sys.stdout.buffer.write(b'\\xff\\n'); raise SystemExit(3)"
    assert "3" in failing(tmp_path, monkeypatch, program).text.en


def test_without_mkdocs_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mkdocs_run, "find_spec", lambda _: None)
    with pytest.raises(MkDocsFailed, match="make ready"), building(tmp_path, tmp_path, DAY):
        pytest.fail("nothing may run")


def test_mkdocs_ends_with_the_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mkdocs.py").write_text(
        "import os, time; open('pid', 'w').write(str(os.getpid())); time.sleep(600)"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def interrupted() -> None:
        with building(tmp_path, tmp_path / "out", DAY):
            while not (pid := (tmp_path / "pid")).exists() or not pid.read_text():
                time.sleep(0.01)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows hands down no handles so")
def test_mkdocs_holds_the_lock_for_as_long_as_it_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mkdocs.py").write_text(
        "import os, sys; os.fstat(int(open('handle').read())); print('held'); sys.exit(1)"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    handle = os.open(tmp_path / "lock", os.O_RDWR | os.O_CREAT)
    (tmp_path / "handle").write_text(str(handle))
    with (
        pytest.raises(MkDocsFailed, match="held"),
        building(tmp_path, tmp_path / "out", DAY, handle) as wait,
    ):
        wait()
    os.close(handle)
