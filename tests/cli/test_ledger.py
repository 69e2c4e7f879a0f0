"""`lianxin ledger` and `lianxin verify` on a small register in git."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from lianxin.cli import group

from tests.history import making
from tests.history.making import Made
from tests.ledger.places import ERASED, ERASURE, FILES, KEY, LIGHTS, PERSON

Run = Callable[..., Result]
Golden = Callable[[str, str | bytes], None]


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Made:
    """Two months of history; the commit names are the same on every machine."""
    made = Made(tmp_path / "git")
    made.git("config", "core.autocrlf", "false")
    monkeypatch.setitem(making.QUIET, "GIT_COMMITTER_DATE", "2026-02-27T08:00:00+08:00")
    made.commit({**FILES, ".ledger-key": KEY})
    monkeypatch.setitem(making.QUIET, "GIT_COMMITTER_DATE", "2026-03-05T08:00:00+08:00")
    made.commit({LIGHTS: "title: 换六盏路灯\nprogress: 换了两盏\n"})
    return made


@pytest.fixture
def run(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Result:
        result = CliRunner().invoke(group, [str(a) for a in arguments])
        assert result.exception is None or isinstance(result.exception, SystemExit)
        return result

    return call


@pytest.fixture
def keep(run: Run, made: Made) -> Callable[..., str]:
    """Write the ledger of now to a file; its root."""

    def write(name: str, *more: str) -> str:
        arguments = ["--register", str(made.folder), "--as-of", "2026-03-31", *more]
        assert run("ledger", *arguments, "--out", name).exit_code == 0
        return str(json.loads(Path(name).read_text("utf-8"))["root"])

    return write


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_ledger_for_people(run: Run, made: Made, golden: Golden, language: str) -> None:
    arguments = ["--register", str(made.folder), "--as-of", "2026-03-31", "--lang", language]
    result = run("ledger", *arguments)
    assert result.exit_code == 0
    golden(f"ledger.{language}.txt", result.output)


def test_the_ledger_for_programs(run: Run, made: Made, golden: Golden) -> None:
    arguments = ["--register", str(made.folder), "--as-of", "2026-03-31", "--format", "json"]
    result = run("ledger", *arguments)
    golden("ledger.json", result.output)
    assert run("ledger", *arguments, "--commit", "main").output == result.output
    older = json.loads(run("ledger", *arguments, "--commit", "HEAD~1").output)
    assert older["root"] == json.loads(result.output)["months"][0]["root"]


def test_a_folder_that_is_not_committed_says_so(run: Run, made: Made) -> None:
    (made.folder / PERSON).write_text("groups: [worker]\n", "utf-8")
    output = run("ledger", "--register", str(made.folder), "--lang", "en").output
    assert "not all committed" in output


def test_a_key_is_made_once(run: Run, made: Made) -> None:
    arguments = ["ledger", "--register", str(made.folder), "--new-key"]
    assert run(*arguments).exit_code == 1
    assert (made.folder / ".ledger-key").read_text() == KEY
    (made.folder / ".ledger-key").unlink()
    assert run(*arguments).exit_code == 0
    made_key = (made.folder / ".ledger-key").read_text()
    assert re.fullmatch(r"[0-9a-f]{64}\n", made_key)
    assert made_key not in (KEY, "0" * 64)


def test_an_old_ledger_is_proven(run: Run, made: Made, keep: Callable[..., str]) -> None:
    root = keep("old.json", "--commit", "HEAD~1")
    spaced = " ".join(re.findall(".{8}", root.upper()))
    arguments = ["verify", "--ledger", "old.json", "--register", str(made.folder)]
    result = run(*arguments, "--root", spaced, "--lang", "en")
    assert result.exit_code == 0
    assert "as they were: 4" in result.output
    assert "by commits that are still there: 1" in result.output
    assert result.output.endswith("Proven\n")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_was_removed_is_named_and_what_was_erased_counted(
    run: Run, made: Made, keep: Callable[..., str], golden: Golden, language: str
) -> None:
    keep("old.json")
    made.commit({PERSON: None, ERASED: ERASURE})
    made.commit({LIGHTS: None})
    arguments = ["verify", "--ledger", "old.json", "--register", str(made.folder)]
    result = run(*arguments, "--lang", language)
    assert result.exit_code == 1
    golden(f"verify.{language}.txt", result.output)
    found = json.loads(run(*arguments, "--format", "json").output)
    assert found["proven"] is False
    assert (found["history"]["removed"], found["history"]["erased"]) == ([LIGHTS], 1)


def test_roots_from_paper(run: Run, made: Made, keep: Callable[..., str]) -> None:
    january = keep("older.json", "--commit", "HEAD~1")
    root = keep("old.json")
    check = ["verify", "--ledger", "old.json", "--lang", "en"]
    assert run(*check, "--root", root).exit_code == 0
    hint = run(*check, "--root", root[:16])
    assert (hint.exit_code, "only 16 characters" in hint.output) == (0, True)
    wrong = run(*check, "--root", "0" * 64)
    assert (wrong.exit_code, "another one" in wrong.output) == (1, True)
    earlier = run(*check, "--root", january, "--register", str(made.folder))
    assert (earlier.exit_code, "last commit of 2026-02" in earlier.output) == (0, True)
    for bad in (root[:15], root + "0", "g" * 64, "", "\x1b[31m" + root):
        refused = run(*check, "--root", bad)
        assert refused.exit_code == 2
        assert "\x1b" not in refused.output


def test_two_files_and_no_repository(run: Run, made: Made, keep: Callable[..., str]) -> None:
    root = keep("old.json", "--commit", "HEAD~1")
    keep("new.json")
    check = ["verify", "--ledger", "old.json", "--root", root, "--lang", "en", "--against"]
    result = run(*check, "new.json")
    assert result.exit_code == 0, result.output
    assert "stands by the old one" in result.output
    made.commit({PERSON: None, LIGHTS: None})
    keep("fewer.json")
    result = run(*check, "fewer.json")
    assert result.exit_code == 1
    assert LIGHTS in result.output
    assert "jia-01" not in result.output
    assert json.loads(run(*check, "fewer.json", "--format", "json").output)["files"]["shrunk"] == 2


def test_a_file_that_was_tampered_with(run: Run, made: Made, keep: Callable[..., str]) -> None:
    keep("old.json")
    data = json.loads(Path("old.json").read_text("utf-8"))
    data["leaves"][0] = "00" * 32
    Path("bad.json").write_text(json.dumps(data), "utf-8")
    result = run("verify", "--ledger", "bad.json", "--register", str(made.folder), "--lang", "en")
    assert result.exit_code == 1
    assert "tampered" in result.output
    result = run("verify", "--ledger", "old.json", "--against", "bad.json", "--lang", "en")
    assert (result.exit_code, "tampered" in result.output) == (1, True)


def test_one_record_is_proven_and_the_proof_checked_later(
    run: Run, made: Made, keep: Callable[..., str], golden: Golden
) -> None:
    root = keep("old.json")
    prove = ["verify", "--ledger", "old.json", "--register", str(made.folder), "--record"]
    shown = run(*prove, PERSON)
    assert shown.exit_code == 0
    golden("verify-record.zh.txt", shown.output)
    Path("proof.json").write_text(run(*prove, PERSON, "--format", "json").output, "utf-8")
    assert "lu-deng" not in Path("proof.json").read_text("utf-8")
    check = ["verify", "--proof", "proof.json"]
    assert run(*check, "--root", root).exit_code == 0
    assert run(*check, "--ledger", "old.json").exit_code == 0
    assert run(*check, "--root", "0" * 64).exit_code == 1
    assert run(*check).exit_code == 2
    keep("other.json", "--commit", "HEAD~1")
    assert run(*check, "--ledger", "other.json").exit_code == 1
    spoilt = Path("proof.json").read_text("utf-8").replace(PERSON, LIGHTS)
    Path("proof.json").write_text(spoilt, "utf-8")
    assert run(*check, "--root", root).exit_code == 1
    absent = run(*prove, "records/dong-cun/person/yi-02.yaml")
    assert absent.exit_code == 1


def test_what_changed_since_is_proven_as_it_was(
    run: Run, made: Made, keep: Callable[..., str]
) -> None:
    keep("old.json", "--commit", "HEAD~1")
    prove = ["verify", "--ledger", "old.json", "--register", str(made.folder), "--record", LIGHTS]
    found = json.loads(run(*prove, "--format", "json").output)
    before = made.git("rev-parse", f"HEAD~1:{LIGHTS}")
    assert found["proof"]["blob"] == before


@pytest.mark.parametrize("data", [b"", b"\xff", b"[" * 99_999, b'{"ledger": NaN}', b"{}"])
@pytest.mark.parametrize("option", ["--ledger", "--proof", "--against"])
def test_a_hostile_file_gets_one_line(
    run: Run, made: Made, keep: Callable[..., str], data: bytes, option: str
) -> None:
    root = keep("old.json")
    Path("bad.json").write_bytes(data)
    first = [] if option == "--ledger" else ["--ledger", "old.json"]
    result = run("verify", *first, option, "bad.json", "--root", root)
    assert result.exit_code == 1
    assert result.output.startswith("bad.json")
    assert len(result.output.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("--root", "0" * 64), ("--ledger", "old.json"),
        ("--ledger", "old.json", "--root", "0" * 64, "--record", LIGHTS),
    ],
)  # fmt: skip
def test_wrong_usage(run: Run, keep: Callable[..., str], arguments: tuple[str, ...]) -> None:
    keep("old.json")
    assert run("verify", *arguments).exit_code == 2


def test_what_cannot_be_read_or_written_is_one_line(run: Run, made: Made) -> None:
    result = run("verify", "--ledger", "nowhere.json", "--root", "0" * 64)
    assert (result.exit_code, "nowhere.json" in result.output) == (1, True)
    out = ["--register", str(made.folder), "--out", "no/such/folder.json"]
    result = run("ledger", *out)
    assert (result.exit_code, len(result.output.splitlines())) == (1, 1)
    result = run("ledger", "--register", str(made.folder), "--commit", "nothing")
    assert (result.exit_code, "nothing" in result.output) == (1, True)


def test_a_spoilt_key_stops_the_site_in_one_line(run: Run, made: Made, tmp_path: Path) -> None:
    (made.folder / ".ledger-key").write_text("none\n", "utf-8")
    result = run("site", "--register", str(made.folder), "--out", str(tmp_path / "site"))
    assert (result.exit_code, len(result.output.splitlines())) == (1, 1)
    assert ".ledger-key" in result.output
    assert not (tmp_path / "site").exists()
