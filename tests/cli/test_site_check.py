"""`lianxin site --check` says what `lianxin check` says, before it builds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from lianxin.cli.check import command as check
from lianxin.cli.site import command as site
from lianxin.publish import build
from lianxin.publish.build import BuildReport, look_at

AS_OF = ("--as-of", "2026-11-20")


@pytest.fixture(autouse=True)
def looking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that looks at the register and makes no page; pages are tested elsewhere."""

    def build_site(root: Path, _out: Path, as_of: Any, *given: Any) -> BuildReport:
        register, result = look_at(root, as_of)
        given[-1].judged(register, result)
        given[-1].judged(register, result)  # as when it is begun a second time, without sheets
        return BuildReport(1, 0.1, register.unpublished)

    monkeypatch.setattr(build, "build_site", build_site)


def said(command: Any, root: Path, *options: str) -> tuple[int, str]:
    done = CliRunner().invoke(command, ["--register", str(root), *AS_OF, *options])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return done.exit_code, done.output


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_sound_register(county: Path, language: str) -> None:
    code, report = said(check, county, "--lang", language)
    assert code == 0
    assert "3" in report
    ended, output = said(site, county, "--lang", language, "--check")
    assert ended == 0
    assert output.startswith(report)
    assert len(output) > len(report)


def test_with_errors_the_site_is_built_all_the_same(county: Path) -> None:
    file = min(county.rglob("records/*/commitment/*/*.yaml"))
    file.write_text(file.read_text("utf-8").replace("deed: ", "dead: ", 1), "utf-8")
    code, report = said(check, county)
    assert code == 1
    assert file.name in report
    ended, output = said(site, county, "--check")
    assert ended == 1
    assert output.startswith(report)
    assert "1 页" in output.removeprefix(report)


def test_unasked_it_says_nothing_of_them(county: Path) -> None:
    file = min(county.rglob("records/*/commitment/*/*.yaml"))
    file.write_text("deed: [\n", "utf-8")
    ended, output = said(site, county)
    assert ended == 0
    assert file.name not in output
