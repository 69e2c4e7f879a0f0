"""`lianxin guard` as it runs before a commit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group
from lianxin.privacy import Sighting
from lianxin.privacy.files import LARGEST, SCISSORS
from lianxin.privacy.fingerprint import fingerprint
from lianxin.privacy.near import near

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
    assert run("a.md").exit_code == 1
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


def test_a_name_may_begin_with_a_hyphen(run: Run, tmp_path: Path) -> None:
    (tmp_path / "-x.yaml").write_text(f"打{MOBILE}\n", "utf-8")
    done = run("--", "-x.yaml")
    assert (done.exit_code, "1:2" in done.output) == (1, True)


def test_a_folder_is_looked_through(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / ".git").mkdir()
    (tmp_path / "a" / "b" / "c.txt").write_text(f"打{MOBILE}\n", "utf-8")
    (tmp_path / "a" / ".git" / "c.txt").write_text("打13900000000\n", "utf-8")
    done = run("a")
    assert done.exit_code == 1
    assert done.output.count("privacy/mobile") == 1


def test_a_file_too_large_does_not_pass(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"a\n" * (LARGEST // 2 + 1))
    done = run("a.txt", "--lang", "en")
    assert (done.exit_code, "above 1 MB" in done.output) == (1, True)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_every_encoding_is_read(run: Run, tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.csv").write_text(f"家住解放街二十六号，电话：{MOBILE}\r\n", encoding)
    done = run("a.csv")
    assert done.exit_code == 1
    assert "privacy/mobile" in done.output
    assert "privacy/address" in done.output


def test_a_number_over_two_lines_is_seen_and_neither_half_is_shown(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.md").write_text("手机138-1234\n  5678，谢谢\n", "utf-8")
    done = run("a.md")
    assert done.exit_code == 1
    assert "1234" not in done.output


def test_a_file_name_is_hidden_in_every_output(run: Run, tmp_path: Path) -> None:
    (tmp_path / f"{MOBILE}.md").write_text(f"打{MOBILE}\n", "utf-8")
    for arguments in ((), ("--fingerprint",), ("--lang", "en")):
        done = run(f"{MOBILE}.md", *arguments)
        assert done.exit_code == 1
        assert MOBILE not in done.output
    assert MOBILE not in run(f"{MOBILE}.txt").output  # that is not there


def test_a_comment_switches_nothing_off(run: Run, tmp_path: Path) -> None:
    for off in ("noqa", "lianxin: ignore", "guard: off", "pragma: allowlist secret"):
        (tmp_path / "a.yaml").write_text(f"# {off}\ndeed: 打{MOBILE} # {off}\n", "utf-8")
        assert run("a.yaml").exit_code == 1


def test_a_message_is_read_as_far_as_git_takes_it(run: Run, tmp_path: Path) -> None:
    draft = tmp_path / "COMMIT_EDITMSG"
    draft.write_text(f"路灯\n{SCISSORS}8 ---\n-打{MOBILE}\n", "utf-8")
    assert run("--message", "COMMIT_EDITMSG").exit_code == 0
    draft.write_text(f"打{MOBILE}\n", "utf-8")
    assert run("--message", "COMMIT_EDITMSG").exit_code == 1


def test_a_waiver_covers_its_own_organisation_only(tmp_path: Path) -> None:
    seen = Sighting("mobile", 0, 11, MOBILE)
    for home, above in (("jia", ""), ("yi", "parent: jia\n")):
        (tmp_path / "records" / home / "waiver").mkdir(parents=True)
        (tmp_path / "records" / home / "organisation.yaml").write_text(f"name: 甲\n{above}")
    made = fingerprint("mobile", MOBILE, b"saltsalt")
    waiver = f"rule: privacy/mobile\nfingerprint: {made}\n"
    (tmp_path / "records" / "yi" / "waiver" / "a.yaml").write_text(waiver)
    register = near(tmp_path)
    assert register is not None
    inside = tmp_path / "records"
    assert register.waives(inside / "yi" / "contact" / "a.yaml", seen)
    assert not register.waives(inside / "jia" / "contact" / "a.yaml", seen)
    assert not register.waives(tmp_path / "README.md", seen)
    assert not register.waives(
        inside / "yi" / "contact" / "a.yaml", Sighting("bank-card", 0, 11, MOBILE)
    )
