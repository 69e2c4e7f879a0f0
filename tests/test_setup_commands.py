"""The set-up's commands: what they say, ask of the system and answer."""

from __future__ import annotations

import re
import string
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from setup_steps import commands, layout, messages, site, system, testing
from setup_steps.layout import Layout
from setup_steps.messages import Trouble

ROOT = Path(__file__).resolve().parents[1]


def places(text: str) -> set[str | None]:
    """The names of a sentence's places."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("sentence", messages.SENTENCES)
def test_every_sentence_says_the_same_in_both_languages(sentence: str) -> None:
    chinese, english = messages.SENTENCES[sentence]
    assert re.search(r"[\u4e00-\u9fff]", chinese)
    assert english.isascii()
    assert places(chinese) == places(english)


def test_every_sentence_is_used() -> None:
    folder = ROOT / "scripts" / "setup_steps"
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in folder.glob("*.py")
        if path.name != "messages.py"
    )
    assert [name for name in messages.SENTENCES if f'"{name}"' not in code] == []


def test_nothing_to_install_with_says_which_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "has_venv", lambda: False)
    monkeypatch.setattr(system, "can_install", lambda: False)
    with pytest.raises(Trouble) as caught:
        system.require_venv(layout.here())
    assert "python3-venv" in messages.both(caught.value.sentence)


def test_a_missing_browser_is_named_with_its_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(system, "can_install", lambda: False)
    monkeypatch.setattr(system, "has_chinese_fonts", lambda: False)
    monkeypatch.setattr(system, "PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(system.BROWSER_VARIABLE, raising=False)
    with pytest.raises(Trouble) as caught:
        system.require_browser(layout.here())
    told = messages.both(caught.value.sentence, **caught.value.values)
    assert "apt-get install chromium fonts-noto-cjk" in told


def test_root_installs_only_what_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[list[str]] = []
    browser = tmp_path / "chromium"

    def install(_: Layout, packages: list[str]) -> None:
        asked.append(packages)
        browser.write_text("#!/bin/sh\n", encoding="utf-8")
        browser.chmod(0o755)

    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "has_chinese_fonts", lambda: True)
    monkeypatch.setattr(system, "install_packages", install)
    monkeypatch.setattr(system, "PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(system.BROWSER_VARIABLE, raising=False)
    assert system.require_browser(layout.here()) == browser
    assert system.require_browser(layout.here()) == browser
    assert asked == [["chromium"]]


def test_a_browser_that_was_named_is_taken_or_refused(tmp_path: Path) -> None:
    assert system.find_browser({system.BROWSER_VARIABLE: sys.executable}) == Path(sys.executable)
    with pytest.raises(Trouble, match="wrong-browser"):
        system.find_browser({system.BROWSER_VARIABLE: str(tmp_path / "none")})


def test_own_options_are_taken_and_others_go_on() -> None:
    asked = commands.parse(["test", "--index-url", "https://mirror.example/simple", "-k", "stamp"])
    assert asked.index_url == "https://mirror.example/simple"
    assert asked.options == ["-k", "stamp"]


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["sight"]) == commands.USAGE
    assert "sight" in capsys.readouterr().err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main([]) == 0
    told = capsys.readouterr().out
    assert all(f"  {name} " in told for name in commands.COMMANDS)


def test_the_makefile_knows_the_same_commands() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == set(commands.COMMANDS)


@pytest.mark.parametrize(
    "command", [testing.bench, testing.mutants, testing.fuzz, testing.mutation]
)
def test_a_program_that_is_not_there_is_named(
    tmp_path: Path, command: Callable[[Layout, list[str]], int]
) -> None:
    with pytest.raises(Trouble, match="nothing-there") as caught:
        command(Layout(tmp_path), [])
    assert str(caught.value.values["path"]).startswith(str(tmp_path / "tests"))


@pytest.mark.parametrize("name", ["mutants", "fuzz", "mutation"])
def test_what_was_asked_for_goes_on_to_the_program(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    asked: list[list[str | Path]] = []
    monkeypatch.setattr(testing, "run", lambda _, command: asked.append(command) or 1)
    assert getattr(testing, name)(layout.here(), ["--some", "thing"]) == 1
    assert asked[0][1:] == ["-m", f"tests.{name}", "--some", "thing"]


@pytest.mark.parametrize(
    ("code", "exchanged", "expected"),
    [
        (0, True, site.CLEAN),
        # A finding does not keep the site from being built, and is not forgotten.
        (1, True, site.FINDINGS),
        (1, False, site.NOT_BUILT),
        (2, False, site.NOT_BUILT),
        (139, True, site.NOT_BUILT),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_the_site_command_tells_findings_from_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    code: int, exchanged: bool, expected: int, before: bool,
) -> None:  # fmt: skip
    checkout = Layout(tmp_path)

    def made(folder: Path) -> None:
        folder.mkdir(parents=True)
        (folder / "index.html").touch()

    def run(_: Layout, command: list[str | Path]) -> int:
        assert command[1:5] == ["site", "--check", "--out", checkout.site]
        assert command[-2:] == ["--lang", "en"]
        if exchanged:
            made(tmp_path / "new")
            if checkout.site.exists():
                checkout.site.rename(tmp_path / "old")
            (tmp_path / "new").rename(checkout.site)
        return code

    if before:
        made(checkout.site)
    checkout.site.parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(site, "run", run)
    assert site.build(checkout, ["--lang", "en"]) == expected


def test_the_oldest_python_is_told_so_and_not_shown_a_traceback() -> None:
    """Python 3.9 and the like must at least be able to read the entry file."""
    compile((ROOT / "scripts" / "setup.py").read_text(encoding="utf-8"), "setup.py", "exec")
    code = (
        "import runpy, sys; sys.version_info = (3, 9, 2);"
        f" runpy.run_path({str(ROOT / 'scripts' / 'setup.py')!r}, run_name='__main__')"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert told.returncode == 1
    assert b"3.9.2" in told.stderr
    assert b"Traceback" not in told.stderr
