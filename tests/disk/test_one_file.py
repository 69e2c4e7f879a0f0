"""A file is whole or as it was."""

from __future__ import annotations

import errno
import os
import stat
import threading
from pathlib import Path

import pytest
from lianxin.disk.one_file import write_new, write_whole

from tests.disk.looking import names


def test_a_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")
    file.chmod(0o640)
    write_whole(file, b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert names(tmp_path) == ["a"]


def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"a")
    (tmp_path / "usual").touch()
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_when_the_disk_is_full_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    where = {"write": "os.fdopen", "fsync": "os.fsync", "replace": "pathlib.Path.replace"}[step]
    monkeypatch.setattr(where, full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_whole(file, b"new")
    assert caught.value.filename == str(file)
    assert file.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_a_link_is_followed_and_a_pipe_written_to(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "a")
    write_whole(tmp_path / "link", b"x")
    assert (tmp_path / "a").read_bytes() == b"x"
    assert (tmp_path / "link").is_symlink()
    os.mkfifo(tmp_path / "pipe")
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    write_whole(tmp_path / "pipe", b"through")
    reader.join()
    assert read == [b"through"]


def test_a_folder_in_the_place_is_an_error_with_its_name(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(IsADirectoryError) as caught:
        write_whole(tmp_path / "a", b"x")
    assert caught.value.filename == str(tmp_path / "a")


@pytest.mark.parametrize("links", [True, False])
def test_what_is_there_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:

        def refuse(*_: object) -> None:
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))

        monkeypatch.setattr(os, "link", refuse)
    write_new(tmp_path / "deep" / "a", b"first")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "deep" / "a", b"second")
    assert (tmp_path / "deep" / "a").read_bytes() == b"first"
    assert names(tmp_path / "deep") == ["a"]
