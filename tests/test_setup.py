"""The environment that the set-up makes: when it is trusted. Nothing is installed here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from setup_steps import environment, exclusive, layout, messages, stamp
from setup_steps.layout import Layout


@pytest.fixture
def checkout(tmp_path: Path) -> Layout:
    """A checkout with lock files, and an environment that looks whole for 'site'."""
    made = Layout(tmp_path / "连心 checkout")
    made.locks.mkdir(parents=True)
    for name in ("build", *stamp.LEVELS):
        stamp.lock_file(made, name).write_text(f"{name}==1\n", encoding="utf-8")
    made.packages.mkdir(parents=True)
    (made.packages / "thing-1.dist-info").mkdir()
    made.programs.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    environment.link(made)
    found = stamp.installed(made.packages)
    stamp.write(made.stamp, stamp.Stamp(stamp.key_of(made), "site", found))
    return made


def test_a_whole_environment_is_used_as_it_is(checkout: Layout) -> None:
    assert environment.is_ready(checkout, "site")
    environment.ready(checkout, "site")
    assert not checkout.log.exists()


def test_the_development_level_is_more_than_the_site_level(checkout: Layout) -> None:
    assert not environment.is_ready(checkout, "dev")
    found = stamp.read(checkout.stamp)
    assert found is not None
    stamp.write(checkout.stamp, stamp.Stamp(found.key, "dev", found.installed))
    assert environment.is_ready(checkout, "dev")
    assert environment.is_ready(checkout, "site")
    assert not environment.is_ready(checkout, "deep")


@pytest.mark.parametrize("part", ["stamp", "pointer", "lianxin", "python"])
def test_an_environment_that_lacks_a_part_is_not_trusted(checkout: Layout, part: str) -> None:
    getattr(checkout, part).unlink()
    assert not environment.is_ready(checkout, "site")


def test_an_environment_that_lost_a_package_is_not_trusted(checkout: Layout) -> None:
    (checkout.packages / "thing-1.dist-info").rmdir()
    assert not environment.is_ready(checkout, "site")


def test_a_package_that_somebody_added_does_no_harm(checkout: Layout) -> None:
    (checkout.packages / "other-2.dist-info").mkdir()
    assert environment.is_ready(checkout, "site")


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"key": 1', '{"key": "k"}'])
def test_a_damaged_stamp_is_no_stamp(checkout: Layout, text: str) -> None:
    checkout.stamp.write_text(text, encoding="utf-8")
    assert stamp.read(checkout.stamp) is None
    assert not environment.is_ready(checkout, "site")


@pytest.mark.parametrize("name", ["build", *stamp.LEVELS])
def test_another_lock_file_means_another_environment(checkout: Layout, name: str) -> None:
    stamp.lock_file(checkout, name).write_text("other==2\n", encoding="utf-8")
    assert not environment.is_ready(checkout, "site")


def test_line_endings_of_a_lock_file_do_not_matter(checkout: Layout) -> None:
    before = stamp.key_of(checkout)
    lock = stamp.lock_file(checkout, "site")
    lock.write_bytes(lock.read_bytes().replace(b"\n", b"\r\n"))
    assert stamp.key_of(checkout) == before


def test_the_stamp_is_gone_while_something_is_installed(
    checkout: Layout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        assert not checkout.stamp.exists()
        raise KeyboardInterrupt

    monkeypatch.setattr(environment, "install", interrupted)
    with pytest.raises(KeyboardInterrupt):
        environment.ready(checkout, "dev")
    assert not environment.is_ready(checkout, "site")


def test_the_pointer_is_ascii_and_leads_to_the_scripts(checkout: Layout) -> None:
    line = checkout.pointer.read_bytes().decode("ascii").strip()
    assert (checkout.packages / line).resolve() == checkout.scripts.resolve()


@pytest.mark.skipif(layout.WINDOWS, reason="a shell script")
def test_the_command_bears_odd_folder_names(tmp_path: Path) -> None:
    odd = Layout(tmp_path / "it's 连心 $HOME")
    odd.programs.mkdir(parents=True)
    odd.packages.mkdir(parents=True)
    odd.python.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    odd.python.chmod(0o755)
    environment.link(odd)
    told = subprocess.run([odd.lianxin, "check", "a b"], capture_output=True, text=True, check=True)
    assert told.stdout == f"-X|utf8|-P|-c|{environment.START}|check|a b|"


def test_a_second_run_waits_for_the_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter([False, False, True])
    monkeypatch.setattr(exclusive, "take", lambda file: next(answers))
    monkeypatch.setattr(exclusive, "PAUSE", 0)
    with exclusive.only_one(tmp_path / "new" / "setup.lock"):
        pass
    assert capsys.readouterr().out == messages.both("waiting") + "\n"


def test_a_lock_is_held_until_the_work_is_done(tmp_path: Path) -> None:
    path = tmp_path / "setup.lock"
    with exclusive.only_one(path), path.open("ab") as other:
        assert not exclusive.take(other)
    with path.open("ab") as other:
        assert exclusive.take(other)
