"""What the disk or the place refuses: one line, exit code 1, the old site as it was."""

from __future__ import annotations

import errno
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result
from lianxin import filenames
from lianxin.cli import group
from lianxin.publish.exchange import MARK
from lianxin.publish.frames import Made

from tests.cli.running import AS_OF, finish, one_line, start
from tests.disk.looking import digest

ROOT = Path(__file__).resolve().parents[2]


def site(root: Path, out: Path | str, *more: str) -> Result:
    words = ["site", "--register", str(root), *AS_OF, "--out", str(out), *more]
    return CliRunner().invoke(group, words, catch_exceptions=False)


def old_site(folder: Path) -> Path:
    """Something that passes for a site of ours."""
    out = folder / "site"
    out.mkdir(parents=True)
    (out / MARK).touch()
    (out / "index.html").write_text("old")
    return out


def places(tmp: Path, county: Path) -> dict[str, Path]:
    (tmp / "file").write_text("mine")
    (tmp / "full").mkdir()
    (tmp / "full" / "thesis").write_text("mine")
    (tmp / "circle").symlink_to(tmp / "circle")
    return {
        "a file": tmp / "file",
        "below a file": tmp / "file" / "site",
        "not ours": tmp / "full",
        "among the records": county / "records" / "site",
        "the register itself": county,
        "the pages we read": ROOT / "site_src" / "site",
        "a circle of links": tmp / "circle",
        "name too long": tmp / ("x" * 300),
    }


def test_places_that_cannot_be_written(tmp_path: Path, county: Path) -> None:
    for what, out in places(tmp_path, county).items():
        before = digest(tmp_path)
        for language in ("zh", "en"):
            result = site(county, out, "--lang", language)
            assert result.exit_code == 1, (what, result.output)
            one_line(result.output)
        assert digest(tmp_path) == before, what
        assert not (ROOT / "site_src" / "site").exists()


@pytest.mark.parametrize("number", [errno.EROFS, errno.ENOSPC, errno.EIO, errno.EACCES])
@pytest.mark.parametrize("call", ["mkdir", "write_bytes", "rename"])
def test_whatever_the_disk_says_the_old_site_stays(
    tmp_path: Path, county: Path, monkeypatch: pytest.MonkeyPatch, number: int, call: str
) -> None:
    out = old_site(tmp_path / "www")
    before = digest(tmp_path / "www")

    def refuse(self: Path, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr("lianxin.publish.mkdocs_run.building", nothing_built)
    if call == "rename":  # at the last moment
        monkeypatch.setattr("lianxin.disk.room.exchange", refuse)
        made = Made(cast(Any, {"zh": AnyFrame(), "en": AnyFrame()}), {}, {})
        monkeypatch.setattr("lianxin.publish.frames.take", lambda *_: made)
    else:
        monkeypatch.setattr(Path, call, refuse)
    result = site(county, out)
    monkeypatch.undo()
    assert result.exit_code == 1
    assert "保持原样" in one_line(result.output)
    assert digest(tmp_path / "www") == before


class nothing_built:  # noqa: N801
    """In the place of MkDocs, where a test does not get as far."""

    def __init__(self, *_: object) -> None: ...
    def __enter__(self) -> Callable[[], None]:
        return lambda: None

    def __exit__(self, *_: object) -> None: ...


class AnyFrame:
    """In the place of all frames."""

    def around(self, _: object) -> bytes:
        return b""


def test_files_that_may_not_grow(tmp_path: Path, pristine: Path) -> None:
    """A real limit of the system, for MkDocs as for us: it stands for a full disk anywhere."""
    out = old_site(tmp_path / "www")
    before = digest(tmp_path / "www")
    words = ("site", "--register", pristine, *AS_OF, "--out", out)
    limit = 20_000

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    code, _, err = finish(start(*words, preexec_fn=limited))
    assert code == 1
    assert "太大" in one_line(err)
    assert digest(tmp_path / "www") == before


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MiB, where the tests may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if (
        shutil.which("mount") is None
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk(small_disk: Path, pristine: Path) -> None:
    out = old_site(small_disk / "www")
    before = digest(small_disk)
    words = ("site", "--register", pristine, *AS_OF, "--out", out)
    code, _, err = finish(start(*words))
    assert code == 1
    assert "磁盘已满" in one_line(err)
    assert digest(small_disk) == before


def writers(tmp: Path, county: Path) -> dict[str, list[str]]:
    small = ["--organisations", "6", "--members", "12", "--to", "2026-02-01"]
    return {
        "demo": ["demo", *small, "--out", str(tmp / "demo")],
        "schema": ["schema", "regulation", "--out", str(tmp / "schema.json")],
        "new": ["new", "regulation", "abc", "--register", str(county)],
    }


@pytest.mark.parametrize("name", ["demo", "schema", "new"])
@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.write_bytes", "os.mkdir"])
def test_other_commands_leave_nothing_half_written(
    tmp_path: Path, county: Path, monkeypatch: pytest.MonkeyPatch, name: str, step: str
) -> None:
    (county / "regulations").mkdir()
    before = digest(tmp_path)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(step, full)
    command = writers(tmp_path, county)[name]
    result = CliRunner().invoke(group, command, catch_exceptions=False)
    monkeypatch.undo()
    if result.exit_code == 0:  # this command has no such step
        assert (name, step) in {
            ("schema", "pathlib.Path.write_bytes"), ("schema", "os.mkdir"),
            ("demo", "os.fsync"), ("new", "pathlib.Path.write_bytes"),
        }  # fmt: skip
    else:
        assert result.exit_code == 1
        assert "磁盘已满" in one_line(result.output)
        assert digest(tmp_path) == before


def broken(kind: str, path: Path) -> None:
    path.unlink()
    {
        "folder": path.mkdir,
        "dangling link": lambda: path.symlink_to(path.parent / "gone"),
        "pipe": lambda: os.mkfifo(path),
    }[kind]()


@pytest.mark.parametrize("kind", ["folder", "dangling link", "pipe"])
def test_a_record_that_is_no_file_is_a_finding(
    county: Path, run: Callable[..., Result], kind: str
) -> None:
    record = sorted(county.glob("records/*/contact/*/*.yaml"))[0]
    broken(kind, record)
    result = run("check")
    assert result.exit_code == 1
    assert record.relative_to(county).as_posix() in result.output
    assert result.output.count("records/") < 10  # and hides no other


def test_a_record_without_permission_is_a_finding(
    county: Path, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    record = sorted(county.glob("records/*/contact/*/*.yaml"))[0]
    opened = os.open

    def refuse(path: object, *arguments: int) -> int:
        if str(path).endswith(record.name):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
        return opened(path, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(filenames.os, "open", refuse)
    result = run("check")
    assert result.exit_code == 1
    assert record.relative_to(county).as_posix() in result.output


def test_a_folder_of_regulations_without_permission_is_a_finding(
    county: Path, run: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    (county / "regulations").mkdir()
    listed = Path.iterdir

    def refuse(self: Path) -> Iterator[Path]:
        if self.name == "regulations":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self))
        return listed(self)

    monkeypatch.setattr(Path, "iterdir", refuse)
    result = run("check")
    assert result.exit_code == 1
    assert "law/cannot-read" in result.output
