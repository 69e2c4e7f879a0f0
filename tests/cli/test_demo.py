"""`lianxin demo` and `lianxin site` as commands."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from lianxin.cli import group

SMALL = ["--organisations", "6", "--members", "12", "--from", "2026-09-01", "--to", "2026-10-31"]


def made(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


def test_the_same_arguments_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        arguments = ["demo", *SMALL, "--seed", "5", "--out", str(tmp_path / name)]
        assert CliRunner().invoke(group, arguments).exit_code == 0
    assert made(tmp_path / "a") == made(tmp_path / "b")
    arguments = ["demo", *SMALL, "--seed", "6", "--out", str(tmp_path / "c")]
    assert CliRunner().invoke(group, arguments).exit_code == 0
    assert made(tmp_path / "c") != made(tmp_path / "a")


def test_what_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("x")
    result = CliRunner().invoke(group, ["demo", *SMALL, "--out", str(tmp_path)])
    assert result.exit_code == 2
    assert made(tmp_path) == {"precious.txt": b"x"}


@pytest.mark.parametrize("arguments", [["--from", "2026-05-01", "--to", "2026-04-30"]])
def test_days_in_the_wrong_order_are_wrong_usage(tmp_path: Path, arguments: list[str]) -> None:
    result = CliRunner().invoke(group, ["demo", *arguments, "--out", str(tmp_path / "x")])
    assert result.exit_code == 2
    assert not (tmp_path / "x").exists()


def test_a_bad_record_does_not_stop_the_site(tmp_path: Path) -> None:
    root, out = tmp_path / "register", tmp_path / "site"
    assert CliRunner().invoke(group, ["demo", *SMALL, "--out", str(root)]).exit_code == 0
    bad = sorted(root.glob("records/*/contact/*/*.yaml"))[0]
    bad.write_text("date: [\n", "utf-8")
    options = ["--register", str(root), "--as-of", "2026-10-31"]
    result = CliRunner().invoke(group, ["site", *options, "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert "没有公布" in result.output
    assert (out / "index.html").is_file()
    # Named by its folder only: the name of a contact's file may say who was met when.
    shown = (out / "findings.html").read_text("utf-8")
    assert bad.relative_to(root).parent.parent.as_posix() in shown
    assert bad.stem not in shown
    assert CliRunner().invoke(group, ["check", *options]).exit_code == 1
