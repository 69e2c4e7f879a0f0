"""The hooks under the real pre-commit, offline: the checkout is the repository they come from."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.history.making import QUIET, Made

MOBILE = "13800000000"
PRE_COMMIT = [sys.executable, "-m", "pre_commit"]
CONFIG = """repos:
  - repo: {source}
    rev: {rev}
    hooks:
      - id: lianxin-guard
      - id: lianxin-guard-message
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A repository with the hooks and what they run, as they stand in this checkout."""
    made = Made(tmp_path_factory.mktemp("hooks") / "source")
    shutil.copy2(ROOT / ".pre-commit-hooks.yaml", made.folder)
    skip = shutil.ignore_patterns("__pycache__", "*.pyc", "demo", "publish")
    shutil.copytree(ROOT / "scripts", made.folder / "scripts", ignore=skip)
    made.commit({})
    return made


@pytest.fixture
def home(tmp_path: Path, source: Made) -> Made:
    """A member's clone with both hooks installed."""
    made = Made(tmp_path / "home")
    rev = source.git("rev-parse", "HEAD")
    config = CONFIG.format(source=source.folder.as_posix(), rev=rev)
    made.commit({".pre-commit-config.yaml": config})
    done = pre_commit(made, "install", "-t", "pre-commit", "-t", "commit-msg")
    assert done.returncode == 0, done.stdout
    return made


def environment(home: Made) -> dict[str, str]:
    return {**os.environ, **QUIET, "PRE_COMMIT_HOME": str(home.folder.parent / "cache")}


def pre_commit(home: Made, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(home, *PRE_COMMIT, *arguments)


def run(home: Made, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=home.folder, env=environment(home), text=True, encoding="utf-8",
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip


def stage(home: Made, name: str, text: str) -> None:
    file = home.folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    home.git("add", "--", name)


def test_the_manifest_is_valid() -> None:
    command = [*PRE_COMMIT, "validate-manifest", str(ROOT / ".pre-commit-hooks.yaml")]
    assert subprocess.run(command, check=False).returncode == 0


def test_a_commit_with_private_data_is_stopped_and_does_not_tell_it(home: Made) -> None:
    stage(home, "note.md", f"打{MOBILE}\n")
    done = run(home, "git", "commit", "-m", "note")
    assert done.returncode != 0
    assert "手机号" in done.stdout
    assert MOBILE not in done.stdout
    stage(home, "note.md", "打村里的电话\n")
    assert run(home, "git", "commit", "-m", "note").returncode == 0


def test_what_is_staged_counts_not_what_lies_beside_it(home: Made) -> None:
    stage(home, "note.md", "路灯\n")
    (home.folder / "note.md").write_text(f"打{MOBILE}\n", "utf-8")
    done = run(home, "git", "commit", "-m", "note")
    assert done.returncode == 0, done.stdout
    home.git("add", "note.md")
    (home.folder / "note.md").write_text("路灯\n", "utf-8")
    assert run(home, "git", "commit", "-m", "note").returncode != 0


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_no_name_of_a_file_gets_past(home: Made) -> None:
    names = ["-x.yaml", "--message", "two words.md", "it's.md", 'a"b.md', "a\nb.md", "路灯.md"]
    for name in names:
        stage(home, name, f"打{MOBILE}\n")
    done = run(home, "git", "commit", "-m", "names")
    assert done.returncode != 0
    assert done.stdout.count("a mobile number") == len(names), done.stdout
    assert MOBILE not in done.stdout


def test_a_private_file_name_is_stopped(home: Made) -> None:
    stage(home, f"records/x/{MOBILE}/a.yaml", "deed: 路灯\n")
    done = run(home, "git", "commit", "-m", "name")
    assert done.returncode != 0
    assert MOBILE not in done.stdout


def test_a_private_message_is_stopped(home: Made) -> None:
    stage(home, "note.md", "路灯\n")
    done = run(home, "git", "commit", "-m", f"联系 {MOBILE}")
    assert done.returncode != 0
    assert MOBILE not in done.stdout
    assert run(home, "git", "commit", "-m", "路灯").returncode == 0
