"""`lianxin codeowners`: printed, written, compared."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group


def call(county: Path, *arguments: str) -> Result:
    return CliRunner().invoke(group, ["codeowners", "--register", str(county), *arguments])


def test_what_is_written_is_what_is_printed_and_current(county: Path, tmp_path: Path) -> None:
    file = tmp_path / "forge" / "CODEOWNERS"
    printed = call(county).output
    assert printed.startswith("# ")
    assert call(county, "--write", str(file)).exit_code == 0
    assert file.read_text(encoding="utf-8") == printed
    assert [p.name for p in file.parent.iterdir()] == ["CODEOWNERS"]
    assert call(county, "--check", str(file)).exit_code == 0


def test_a_stale_file_says_how_to_renew_it(county: Path, tmp_path: Path) -> None:
    file = tmp_path / "CODEOWNERS"
    file.write_text("* @somebody\n", encoding="utf-8")
    result = call(county, "--check", str(file), "--lang", "en")
    assert result.exit_code == 1
    assert f"codeowners --write {file}" in result.output
    assert call(county, "--check", str(tmp_path / "none")).exit_code == 1


def test_a_register_with_errors_makes_nothing(county: Path, tmp_path: Path) -> None:
    next(county.rglob("organisation.yaml")).write_text("name: [", encoding="utf-8")
    file = tmp_path / "CODEOWNERS"
    result = call(county, "--write", str(file))
    assert result.exit_code == 1
    assert "lianxin check" in result.output
    assert not file.exists()


def test_both_at_once_is_wrong_usage(county: Path) -> None:
    assert call(county, "--write", "a", "--check", "b").exit_code == 2


def test_what_cannot_be_written_is_said(
    county: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "CODEOWNERS"
    file.write_text("old", encoding="utf-8")
    monkeypatch.setattr(os, "fsync", full)
    result = call(county, "--write", str(file), "--lang", "en")
    assert result.exit_code == 1
    assert str(file) in result.output
    assert result.output.count("\n") == 1
    assert file.read_text(encoding="utf-8") == "old"
