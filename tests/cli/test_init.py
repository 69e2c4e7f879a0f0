"""`lianxin init`: from the demo to an empty register, losing nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

ROOT = Path(__file__).resolve().parents[2]

ANSWERS = {
    "name": "甲村党支部",
    "slug": "jia-cun",
    "level": "",
    "upper": "甲镇党委",
    "upper-slug": "jia-zhen",
    "since": "2026-12-01",
    "secretary": "苏木",
    "secretary-slug": "su-mu",
    "position": "",
    "account": "zixu--su-mu",
    "regulations": "1 3",
}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """What a clone holds: the demo register and the regulations."""
    for name in ("records", "regulations", ".github"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def answer(clone: Path, *options: str, **changed: str) -> Result:
    """Type the answers, Enter for every blank that has an example."""
    typed = {**ANSWERS, **{k.replace("_", "-"): v for k, v in changed.items()}}
    lines = "\n".join(typed.values()) + "\n" * 40
    return CliRunner().invoke(
        group, ["init", "--register", str(clone), *options], input=lines, catch_exceptions=False
    )


def files(clone: Path) -> set[str]:
    return {p.relative_to(clone).as_posix() for p in (clone / "records").rglob("*.yaml")}


def test_a_new_register_is_sound(clone: Path) -> None:
    result = answer(clone)
    assert result.exit_code == 0, result.output
    assert "records/jia-cun/organisation.yaml" in files(clone)
    assert "records/jia-zhen/organisation.yaml" in files(clone)
    assert "records/jia-cun/member/su-mu.yaml" in files(clone)
    assert len([f for f in files(clone) if "/adoption/" in f]) == 2
    options = ["--register", str(clone), "--as-of", "2026-12-15"]
    check = CliRunner().invoke(group, ["check", *options])
    assert check.exit_code == 0, check.output


def test_who_looks_after_what_and_the_ledger_s_key_are_its_own(clone: Path) -> None:
    assert answer(clone).exit_code == 0
    owners = (clone / ".github" / "CODEOWNERS").read_text("utf-8")
    assert "/records/jia-cun/ @zixu--su-mu" in owners
    assert "wuyou" not in owners
    key = (clone / ".ledger-key").read_text("ascii")
    assert answer(clone, "--force").exit_code == 0
    assert (clone / ".ledger-key").read_text("ascii") == key
    made = (clone / "records/jia-cun/organisation.yaml").read_text("utf-8")
    assert "stewards: [su-mu]" in made


def test_without_an_account_nobody_is_asked(clone: Path) -> None:
    assert answer(clone, account="").exit_code == 0
    assert "stewards" not in (clone / "records/jia-cun/organisation.yaml").read_text("utf-8")


def test_the_demo_is_moved_aside_not_deleted(clone: Path) -> None:
    before = files(clone)
    assert answer(clone).exit_code == 0
    aside = clone / "build" / "records-before-init"
    kept = {f"records/{p.relative_to(aside).as_posix()}" for p in aside.rglob("*.yaml")}
    assert kept == before


def test_somebodys_own_records_are_not_replaced_unless_forced(clone: Path) -> None:
    own = clone / "records" / "wuyou" / "member" / "own-record.yaml"
    own.write_text("name: 自己\nposition: ordinary\nsince: 2020-01-01\n", "utf-8")
    before = files(clone)
    refused = answer(clone)
    assert refused.exit_code == 1
    assert files(clone) == before
    assert answer(clone, "--force").exit_code == 0
    assert "records/jia-cun/organisation.yaml" in files(clone)


def test_bad_answers_write_nothing(clone: Path) -> None:
    before = files(clone)
    result = answer(clone, slug="甲村")
    assert result.exit_code == 1
    assert files(clone) == before
    assert "Traceback" not in result.output
