"""Two folders change places in one step, or in two that can be mended."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from lianxin.disk import exchange as module
from lianxin.disk.exchange import exchange, mended, swapped


def folder(path: Path, content: str) -> Path:
    path.mkdir()
    (path / "file").write_text(content)
    return path


@pytest.fixture(params=["one step", "two steps"])
def steps(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "two steps":
        monkeypatch.setattr(module, "_renameat2", lambda: None)
    return str(request.param)


def test_the_new_stands_in_the_place_of_the_old(tmp_path: Path, steps: str) -> None:
    new, here = folder(tmp_path / "new", "new"), folder(tmp_path / "here", "old")
    exchange(new, here, tmp_path / "old")
    assert (here / "file").read_text() == "new"
    [left] = [p for p in tmp_path.iterdir() if p != here]
    assert (left / "file").read_text() == "old"
    if sys.platform.startswith("linux"):
        assert left.name == {"one step": "new", "two steps": "old"}[steps]


@pytest.mark.usefixtures("steps")
def test_an_empty_place_is_simply_taken(tmp_path: Path) -> None:
    exchange(folder(tmp_path / "new", "new"), tmp_path / "here", tmp_path / "old")
    assert [p.name for p in tmp_path.iterdir()] == ["here"]


@pytest.mark.usefixtures("steps")
def test_nothing_moves_when_the_new_is_missing(tmp_path: Path) -> None:
    here = folder(tmp_path / "here", "old")
    with pytest.raises(FileNotFoundError):
        exchange(tmp_path / "new", here, tmp_path / "old")
    assert (here / "file").read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["here"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has renameat2")
def test_this_system_exchanges_in_one_step(tmp_path: Path) -> None:
    assert swapped(folder(tmp_path / "a", "a"), folder(tmp_path / "b", "b"))
    assert (tmp_path / "a" / "file").read_text() == "b"


def test_a_gap_is_mended_and_nothing_else_is_touched(tmp_path: Path) -> None:
    old, here = folder(tmp_path / "old", "old"), tmp_path / "here"
    mended(here, old)
    assert (here / "file").read_text() == "old"
    folder(old, "older")
    mended(here, old)
    assert (here / "file").read_text() == "old"
