"""Git read by its plumbing: everything that differs is told, and nothing is run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lianxin.history import HistoryError, Repository
from lianxin.history.trees import between, blobs, changes, files, log, messages, sizes

from tests.history.making import Made


@pytest.fixture
def made(tmp_path: Path) -> Made:
    return Made(tmp_path / "repo")


def test_files_and_their_bytes(made: Made) -> None:
    head = made.commit({"records/a/b.yaml": "一\n", "top.txt": b"\0\n\n"})
    repository = Repository(made.folder)
    found = files(repository, head)
    assert [f.path for f in found] == ["records/a/b.yaml", "top.txt"]
    assert {f.mode for f in found} == {"100644"}
    read = blobs(repository, [f.blob for f in found])
    assert [read[f.blob] for f in found] == ["一\n".encode(), b"\0\n\n"]


def test_every_kind_of_change_is_told(made: Made) -> None:
    old = made.commit({"kept": "1", "edited": "1", "moved": "long enough to be alike", "run": "x"})
    (made.folder / "run").chmod(0o755)
    (made.folder / "link").symlink_to("/etc/passwd")
    (made.folder / "moved").rename(made.folder / "moved-to")
    new = made.commit({"edited": "2", "added": "1"})
    found = changes(Repository(made.folder), old, new)
    assert [(c.path, c.status, c.new.mode) for c in found] == [
        ("added", "added", "100644"),
        ("edited", "changed", "100644"),
        ("link", "added", "120000"),
        ("moved", "deleted", "000000"),
        ("moved-to", "added", "100644"),
        ("run", "mode", "100755"),
    ]


def test_names_that_are_no_text_or_hold_line_ends(made: Made) -> None:
    old = made.commit({"a": "1"})
    odd = os.fsdecode(b"records/\xff.yaml")
    made.commit({odd: "1", 'records/"q\n\tuote.yaml': "2"})
    found = changes(Repository(made.folder), old, "HEAD")
    assert [os.fsencode(c.path) for c in found] == [
        b'records/"q\n\tuote.yaml',
        b"records/\xff.yaml",
    ]


def test_the_log_has_every_change_under_a_folder(made: Made) -> None:
    first = made.commit({"records/a": "1", "else": "1"})
    made.commit({"else": "2"})
    gone = made.commit({"records/a": None, "records/b": "1"}, "two\n\nlines \x01 and more")
    told = list(log(Repository(made.folder), "HEAD", "records"))
    assert [commit.name for commit in told] == [gone, first]
    assert [(c.path, c.status) for c in told[0].changes] == [
        ("records/a", "deleted"),
        ("records/b", "added"),
    ]
    assert [c.name for c in log(Repository(made.folder), "HEAD", "records", first)] == [gone]


def test_a_merge_tells_what_it_brought(made: Made) -> None:
    base = made.commit({"records/a": "1"})
    made.git("checkout", "-q", "-b", "side")
    made.commit({"records/side": "1"})
    made.git("checkout", "-q", "main")
    made.commit({"records/main": "1"})
    made.git("merge", "-q", "--no-ff", "-m", "merge", "side")
    told = list(log(Repository(made.folder), "HEAD", "records", base))
    assert [[c.path for c in commit.changes] for commit in told] == [
        ["records/side"],
        ["records/main"],
    ]


def test_a_register_below_the_top_knows_where_it_lies(made: Made) -> None:
    made.commit({"county/records/a": "1"})
    assert Repository(made.folder / "county").prefix == "county/"
    assert Repository(made.folder).prefix == ""


@pytest.mark.parametrize("revision", ["nowhere", "", "--all", "-x", "HEAD\0", "main:records", "\n"])
def test_no_such_commit(made: Made, revision: str) -> None:
    made.commit({"records/a": "1"})
    with pytest.raises(HistoryError) as raised:
        Repository(made.folder).commit(revision)
    assert "\n" not in raised.value.text.zh


def test_outside_of_git(tmp_path: Path) -> None:
    with pytest.raises(HistoryError, match="not in a git repository"):
        Repository(tmp_path)


def test_half_a_history_is_none(made: Made, tmp_path: Path) -> None:
    made.commit({"records/a": "1"})
    made.commit({"records/a": "2"})
    Repository(made.folder).require_whole()
    made.git("clone", "-q", "--depth", "1", made.folder.as_uri(), str(tmp_path / "shallow"))
    with pytest.raises(HistoryError, match="shallow"):
        Repository(tmp_path / "shallow").require_whole()


def test_histories_without_a_common_commit(made: Made) -> None:
    one = made.commit({"records/a": "1"})
    made.git("checkout", "-q", "--orphan", "other")
    two = made.commit({"records/b": "1"})
    repository = Repository(made.folder)
    with pytest.raises(HistoryError, match="no history in common"):
        repository.fork(one, two)
    assert not repository.contains(one, two)
    assert repository.contains(one, one)


def test_replaced_objects_change_nothing(made: Made) -> None:
    old = made.commit({"records/a": "true"})
    new = made.commit({"records/a": "false"})
    made.git("replace", new, old)
    (change,) = changes(Repository(made.folder), old, new)
    assert change.status == "changed"


def test_nothing_the_repository_configures_is_run(made: Made, tmp_path: Path) -> None:
    mark = tmp_path / "run"
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\ntouch {mark}\n", "utf-8")
    program.chmod(0o755)
    old = made.commit({"records/a": "1", ".gitattributes": "* diff=evil filter=evil\n"})
    new = made.commit({"records/a": "2"})
    for name in ("diff.evil.textconv", "diff.evil.command", "filter.evil.smudge",
                 "diff.external", "core.fsmonitor", "core.pager", "core.hooksPath"):  # fmt: skip
        made.git("config", name, str(program))
    mark.unlink(missing_ok=True)
    repository = Repository(made.folder)
    found = changes(repository, old, new)
    blobs(repository, [c.new.blob for c in found])
    list(log(repository, new, "records"))
    files(repository, new)
    assert not mark.exists()


def test_an_object_that_is_not_there(made: Made) -> None:
    made.commit({"records/a": "1"})
    with pytest.raises(HistoryError, match="lacks the content"):
        blobs(Repository(made.folder), ["0" * 39 + "1"])


def test_no_file_name_passes_for_a_commit_or_a_change(made: Made) -> None:
    first = made.commit({"a": "1"})
    odd = ["\n:000000 line", f"\x01{first} 5", f"{first} 5", ":100644 100644 a b A"]
    second = made.commit(dict.fromkeys(odd, "2"))
    found = list(log(Repository(made.folder), "HEAD", "."))
    assert [c.name for c in found] == [second, first]
    assert sorted(c.path for c in found[0].changes) == sorted(odd)
    assert list(between(Repository(made.folder), first, "HEAD")) == found[:1]


def test_what_came_in_by_a_side_way_and_went_again_is_told(made: Made) -> None:
    first = made.commit({"a": "1"})
    made.git("checkout", "-q", "-b", "side")
    slip = made.commit({"secret": "13800000000"}, "a slip")
    taken_out = made.commit({"secret": None}, "taken out\n\nwith a second line")
    made.git("checkout", "-q", "main")
    made.commit({"b": "1"}, "main goes on")
    made.git(
        "-c", "user.name=a", "-c", "user.email=a@example.org", "merge", "-q", "side", "-m", "m"
    )
    repository = Repository(made.folder)
    told = {
        (c.name, change.path) for c in between(repository, first, "HEAD") for change in c.changes
    }
    assert {(slip, "secret"), (taken_out, "secret")} <= told
    said = dict(messages(repository, first, "HEAD"))
    assert said[taken_out] == "taken out\n\nwith a second line"
    assert len(said) == 4


def test_how_large_a_blob_is(made: Made) -> None:
    head = made.commit({"a": "123", "b": ""})
    repository = Repository(made.folder)
    found = {f.path: f.blob for f in files(repository, head)}
    assert sizes(repository, found.values()) == {found["a"]: 3, found["b"]: 0}
    assert sizes(repository, []) == {}
