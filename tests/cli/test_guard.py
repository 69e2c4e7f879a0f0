"""`lianxin guard` as it runs before a commit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

MOBILE = "13800000000"
Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    return lambda *args: CliRunner().invoke(group, ["guard", *args])


def test_clean_files_pass(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("deed: 更换六盏路灯\n", "utf-8")
    done = run("a.yaml")
    assert (done.exit_code, "1" in done.output) == (0, True)


def test_what_is_private_stops_the_commit_and_is_not_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(f"deed: 路灯\nsays: 打{MOBILE}\n", "utf-8")
    done = run("a.yaml", "--lang", "en")
    assert done.exit_code == 1
    assert "a.yaml" in done.output
    assert "2:8" in done.output
    assert "a mobile number" in done.output
    assert MOBILE not in done.output


def test_a_likely_name_is_shown_and_stops_nothing(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("走访王大爷\n", "utf-8")
    done = run("a.md")
    assert done.exit_code == 0
    assert "privacy/name" in done.output


def test_a_waiver_with_the_fingerprint_quiets_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(f"合同{MOBILE}\n", "utf-8")
    printed = run("a.md", "--fingerprint")
    assert printed.exit_code == 1
    made = printed.output.split()[-1]
    assert MOBILE not in printed.output
    home = tmp_path / "records" / "jia"
    (home / "waiver").mkdir(parents=True)
    (home / "organisation.yaml").write_text(
        "name: 甲支部\nlevel: branch\nsince: 2015-01-01\n", "utf-8"
    )
    (home / "waiver" / "contract.yaml").write_text(
        "rule: privacy/mobile\nsince: 2026-01-01\nuntil: 2026-12-31\nreason: 合同编号\n"
        f"approved_by: nobody\nfingerprint: {made}\n", "utf-8",
    )  # fmt: skip
    assert run("a.md").exit_code == 0


def test_what_cannot_be_read_is_said_in_one_line(run: Run) -> None:
    done = run("nowhere.yaml")
    assert done.exit_code == 1
    assert "nowhere.yaml" in done.output
    assert "Traceback" not in done.output


def test_pictures_are_no_text(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0" + MOBILE.encode())
    assert run("a.png").exit_code == 0
