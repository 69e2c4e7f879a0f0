"""A site replaces only a site, and only when it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.publish.exchange import NotOurs, built_aside, read, refuse_mixing, write

from tests.disk.looking import names


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(NotOurs), built_aside(tmp_path / "out"):
        pytest.fail("nothing may be built")
    assert (tmp_path / "out" / "thesis.txt").read_text() == "years of work"
    assert names(tmp_path) == ["out"]


def test_a_repository_in_the_site_is_somebodys_work(tmp_path: Path) -> None:
    with built_aside(tmp_path / "out"):
        pass
    (tmp_path / "out" / ".git").write_text("gitdir: elsewhere")
    with pytest.raises(NotOurs), built_aside(tmp_path / "out"):
        pytest.fail("nothing may be built")


def test_what_was_put_there_during_the_build_is_kept(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with pytest.raises(NotOurs), built_aside(out):
        write(out, {"thesis.txt": b"years of work"})
    assert names(out) == ["thesis.txt"]
    assert names(tmp_path) == ["out"]


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    for content in (b"old", b"new"):
        with built_aside(out) as aside:
            write(aside.new, {"a/b.html": content})
    assert (out / "a" / "b.html").read_bytes() == b"new"
    assert names(out.parent) == ["out"]


def test_a_link_to_the_site_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "www").symlink_to(tmp_path / "disk" / "site")
    for content in (b"old", b"new"):
        with built_aside(tmp_path / "www") as aside:
            write(aside.new, {"a.html": content})
    assert (tmp_path / "www").is_symlink()
    assert (tmp_path / "disk" / "site" / "a.html").read_bytes() == b"new"
    assert names(tmp_path / "disk") == ["site"]


def test_a_failed_build_leaves_the_old_site(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with built_aside(out) as aside:
        write(aside.new, {"a.html": b"old"})

    def half() -> None:
        with built_aside(out) as aside:
            write(aside.new, {"a.html": b"half"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert (out / "a.html").read_bytes() == b"old"
    assert names(tmp_path) == ["out"]


@pytest.mark.parametrize("place", ["records", "records/wuyou/site", "way/records", ".", ".."])
def test_a_site_is_not_written_among_what_is_read(tmp_path: Path, place: str) -> None:
    root = tmp_path / "register"
    (root / "records").mkdir(parents=True)
    (root / "way").symlink_to(root)
    with pytest.raises(NotOurs):
        refuse_mixing(root / place, (root / "records",), root)
    refuse_mixing(root / "build" / "site", (root / "records",), root)


def test_links_are_not_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    write(outside, {"secret": b"s"})
    source = tmp_path / "source"
    write(source, {"kept/a": b"a"})
    (source / "file").symlink_to(outside / "secret")
    (source / "folder").symlink_to(outside)
    assert read(source) == {"kept/a": b"a"}
