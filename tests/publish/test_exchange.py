"""A site replaces only a site, and only when it is whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.publish.exchange import NotOurs, built_aside, copy, write


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.txt").write_text("years of work")
    with pytest.raises(NotOurs), built_aside(tmp_path / "out"):
        pytest.fail("nothing may be built")
    assert (tmp_path / "out" / "thesis.txt").read_text() == "years of work"


def test_the_new_site_takes_the_place_of_the_old(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    for content in (b"old", b"new"):
        with built_aside(out) as aside:
            write(aside.new, {"a/b.html": content})
    assert (out / "a" / "b.html").read_bytes() == b"new"
    assert [path.name for path in out.parent.iterdir()] == ["out"]


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
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_links_are_not_copied(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    write(outside, {"secret": b"s"})
    source = tmp_path / "source"
    write(source, {"kept/a": b"a"})
    (source / "file").symlink_to(outside / "secret")
    (source / "folder").symlink_to(outside)
    copy(source, tmp_path / "target")
    found = [p.relative_to(tmp_path / "target") for p in (tmp_path / "target").rglob("*")]
    assert sorted(map(str, found)) == ["kept", "kept/a"]
