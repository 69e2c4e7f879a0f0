"""Only plain files with plain names are records, and no link is ever followed."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from lianxin import filenames
from lianxin.filenames import DEEPEST, LONGEST, check_path, read_bytes, walk
from lianxin.findings import Finding
from lianxin.source import REGULATION, Limits
from lianxin.words.source import _NAMES

GOOD = "records/lin-village/contact/2026/03-05-lin-he.yaml"


def write(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"a: b\n")


def named(*findings: Finding | None) -> list[tuple[str, str]]:
    for finding in findings:
        assert finding is not None
        assert (finding.place.line, finding.place.column) == (1, 1)
        assert finding.message.zh
        assert finding.remedy.zh
    return [(f.rule.removeprefix("source/"), f.place.file) for f in findings if f]


def test_files_come_in_byte_order_with_slashes(tmp_path: Path) -> None:
    paths = [
        "records/a-b/contact/x.yaml",
        "records/a/commitment/2026/1.yaml",
        "records/a/commitment/2026/10.yaml",
        "records/a/commitment/2026/2.yaml",
        "records/a0/x.yaml",
    ]
    write(tmp_path, *reversed(paths))
    assert walk(tmp_path) == (tuple(sorted(paths, key=os.fsencode)), ())
    assert [check_path(tmp_path, path) for path in paths] == [None] * 5


# what stands at a path, then what is found there
BAD_NAMES = {
    "records/Lin/x.yaml": ("name", "records/Lin"),
    "records/a/林.yaml": ("name", "records/a/林.yaml"),
    "records/a/x_y.yaml": ("name", "records/a/x_y.yaml"),
    "records/a/x y.yaml": ("name", "records/a/x y.yaml"),
    "records/a/-x.yaml": ("name", "records/a/-x.yaml"),
    "records/a/x--y.yaml": ("name", "records/a/x--y.yaml"),
    "records/a/x-.yaml": ("name", "records/a/x-.yaml"),
    "records/a/x.b.yaml": ("name", "records/a/x.b.yaml"),
    "records/a/.yaml": ("name", "records/a/.yaml"),
    "records/a/x\n::error::.yaml": ("name", "records/a/x<U+000A>::error::.yaml"),
    "records/a/x\u202e.yaml": ("name", "records/a/x<U+202E>.yaml"),
    "records/.git/x.yaml": ("name", "records/.git"),
    "records/a/x.yml": ("extension", "records/a/x.yml"),
    "records/a/x.YAML": ("extension", "records/a/x.YAML"),
    "records/a/x": ("extension", "records/a/x"),
    "records/.gitkeep": ("extension", "records/.gitkeep"),
    "records/a/nul.yaml": ("reserved-name", "records/a/nul.yaml"),
    "records/com1/x.yaml": ("reserved-name", "records/com1"),
    f"records/a/{'x' * (LONGEST + 1)}.yaml": (
        "long-name",
        f"records/a/{'x' * (LONGEST + 1)}.yaml",
    ),
    "records/1/2/3/4/5/x.yaml": ("deep-folder", "records/1/2/3/4/5"),
}


@pytest.mark.parametrize("path", BAD_NAMES)
def test_names_that_are_not_plain(tmp_path: Path, path: str) -> None:
    write(tmp_path, path, GOOD)
    files, findings = walk(tmp_path)
    assert files == (GOOD,)
    assert named(*findings) == [BAD_NAMES[path]]
    assert named(check_path(tmp_path, path)) == [BAD_NAMES[path]]


def test_names_that_just_fit(tmp_path: Path) -> None:
    paths = [
        f"records/a/{'x' * LONGEST}.yaml",
        "/".join(["records", *"1234"[:DEEPEST], "com-1.yaml"]),
        "records/com10/x.yaml",
    ]
    write(tmp_path, *paths)
    assert walk(tmp_path) == (tuple(sorted(paths)), ())
    assert [check_path(tmp_path, path) for path in paths] == [None] * 3


def test_a_name_that_is_not_utf8_can_be_shown(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    path = os.fsencode(tmp_path / "records") + b"/\xff.yaml"
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    except OSError:
        pytest.skip("this file system takes only UTF-8")
    files, findings = walk(tmp_path)
    assert files == (GOOD,)
    assert named(*findings) == [("name", "records/\\xff.yaml")]
    assert "\\xff" in findings[0].message.zh.encode().decode()


def test_links_are_neither_followed_nor_read(tmp_path: Path) -> None:
    write(tmp_path, GOOD, "outside/secret.yaml")
    (tmp_path / "records/lin-village/linked").symlink_to(tmp_path / "outside")
    (tmp_path / "records/lin-village/file.yaml").symlink_to(tmp_path / "outside/secret.yaml")
    (tmp_path / "records/lin-village/gone.yaml").symlink_to("nowhere")
    (tmp_path / "records/loop").symlink_to(".")
    files, findings = walk(tmp_path)
    assert files == (GOOD,)
    links = [
        "records/lin-village/file.yaml",
        "records/lin-village/gone.yaml",
        "records/lin-village/linked",
        "records/loop",
    ]
    assert named(*findings) == [("symbolic-link", link) for link in links]
    assert named(*(check_path(tmp_path, link) for link in links)) == named(*findings)
    through = check_path(tmp_path, "records/lin-village/linked/secret.yaml")
    assert named(through) == [("symbolic-link", "records/lin-village/linked")]
    for link in links[:2]:
        data, (finding,) = read_bytes(tmp_path, link)
        assert data is None
        assert named(finding) == [("symbolic-link", link)]


def test_a_linked_or_missing_records_folder(tmp_path: Path) -> None:
    files, findings = walk(tmp_path)
    assert (files, named(*findings)) == ((), [("missing-folder", "records")])
    write(tmp_path, "elsewhere/x.yaml")
    (tmp_path / "records").symlink_to("elsewhere")
    files, findings = walk(tmp_path)
    assert (files, named(*findings)) == ((), [("symbolic-link", "records")])
    files, findings = walk(tmp_path, "elsewhere/x.yaml")
    assert (files, named(*findings)) == ((), [("special-file", "elsewhere/x.yaml")])


def test_what_is_neither_file_nor_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, GOOD)
    os.mkfifo(tmp_path / "records/fifo.yaml")
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("records/socket.yaml")
        files, findings = walk(tmp_path)
    assert files == (GOOD,)
    odd = ["records/fifo.yaml", "records/socket.yaml"]
    assert named(*findings) == [("special-file", path) for path in odd]
    assert named(*(check_path(tmp_path, path) for path in odd)) == named(*findings)
    # Nobody writes into the FIFO: reading it must not wait.
    assert named(*read_bytes(tmp_path, odd[0])[1]) == [("special-file", odd[0])]
    assert named(*read_bytes(tmp_path, "records")[1]) == [("special-file", "records")]
    assert read_bytes("/dev", "zero")[0] is None


def test_folders_without_anything(tmp_path: Path) -> None:
    (tmp_path / "records").mkdir()
    assert walk(tmp_path) == ((), ())  # a new register
    (tmp_path / "records/a/b").mkdir(parents=True)
    assert named(*walk(tmp_path)[1]) == [("empty-folder", "records/a/b")]


def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, GOOD, "records/locked/x.yaml")
    entries = filenames._entries

    def refuse(folder: Path) -> list[tuple[str, str]]:
        if folder.name == "locked":
            raise PermissionError(13, "Permission denied")
        return entries(folder)

    monkeypatch.setattr(filenames, "_entries", refuse)
    files, findings = walk(tmp_path)
    assert files == (GOOD,)
    assert named(*findings) == [("unreadable", "records/locked")]
    assert "Permission denied" in findings[0].message.zh


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("records/a/gone.yaml", ("unreadable", "records/a/gone.yaml")),
        ("records/gone/x.yaml", ("unreadable", "records/gone")),
        ("records/a", ("special-file", "records/a")),
        ("records/a/x.yaml/y.yaml", ("name", "records/a/x.yaml")),
        ("records/../records/a/x.yaml", ("name", "records/..")),
        ("/records/a/x.yaml", ("name", "")),
        ("records//x.yaml", ("name", "records/")),
        ("records/a/\0.yaml", ("unreadable", "records/a/<U+0000>.yaml")),
    ],
)
def test_paths_that_lead_nowhere(tmp_path: Path, path: str, expected: tuple[str, str]) -> None:
    write(tmp_path, "records/a/x.yaml")
    assert named(check_path(tmp_path, path)) == [expected]


def test_reading_one_file(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    assert read_bytes(tmp_path, GOOD) == (b"a: b\n", ())
    assert read_bytes(str(tmp_path), GOOD, Limits(size=5)) == (b"a: b\n", ())
    data, findings = read_bytes(tmp_path, GOOD, Limits(size=4))
    assert (data, named(*findings)) == (None, [("too-large", GOOD)])
    data, findings = read_bytes(tmp_path, "records/gone.yaml")
    assert (data, named(*findings)) == (None, [("unreadable", "records/gone.yaml")])
    (tmp_path / "records/large.yaml").write_bytes(b"#" * REGULATION.size)
    assert read_bytes(tmp_path, "records/large.yaml")[0] is None
    assert read_bytes(tmp_path, "records/large.yaml", REGULATION)[1] == ()


def test_a_file_that_grows_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, GOOD)
    fstat = os.fstat

    def grow(handle: int) -> os.stat_result:
        about = fstat(handle)
        with (tmp_path / GOOD).open("ab") as file:
            file.write(b"c: d\n")
        return about

    monkeypatch.setattr(os, "fstat", grow)
    data, findings = read_bytes(tmp_path, GOOD)
    assert (data, named(*findings)) == (None, [("changing", GOOD)])


def test_no_handle_is_left_open(tmp_path: Path) -> None:
    write(tmp_path, GOOD)
    before = os.open(tmp_path, os.O_RDONLY)
    os.close(before)
    for path, limits in ((GOOD, REGULATION), (GOOD, Limits(size=1)), ("records", REGULATION)):
        read_bytes(tmp_path, path, limits)
    after = os.open(tmp_path, os.O_RDONLY)
    os.close(after)
    assert after == before


def test_every_sentence_about_names_is_said_above() -> None:
    said = {rule for rule, _ in BAD_NAMES.values()} | {
        "changing",
        "empty-folder",
        "missing-folder",
        "special-file",
        "symbolic-link",
        "unreadable",
    }
    assert {key.split(".")[1] for key in _NAMES} == said
