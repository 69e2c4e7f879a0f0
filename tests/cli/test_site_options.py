"""`lianxin site`: where the site will stand, and what its data may be used under."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from lianxin.cli.site import command
from lianxin.publish import build
from lianxin.publish.build import BuildReport
from lianxin.publish.rebuild.memory import Memory
from lianxin.publish.setting import Setting


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What the build was asked for; it is tested elsewhere."""
    (tmp_path / "records").mkdir()
    monkeypatch.chdir(tmp_path)
    calls: list[tuple[Any, ...]] = []

    def build_site(*given: Any) -> BuildReport:
        calls.append(given)
        return BuildReport(1, 0.1, ())

    monkeypatch.setattr(build, "build_site", build_site)
    return calls


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ("", "")),
        (["--site-url", "https://example.org/a", "--data-licence", "CC-BY-4.0"],
         ("https://example.org/a/", "CC-BY-4.0")),
        (["--site-url", "http://example.org"], ("http://example.org/", "")),
    ],
)  # fmt: skip
def test_what_is_known_reaches_the_build(
    asked: list[tuple[Any, ...]], options: list[str], expected: tuple[str, str]
) -> None:
    done = CliRunner().invoke(command, options)
    assert done.exit_code == 0, done.output
    setting = next(one for one in asked[0] if isinstance(one, Setting))
    assert (setting.site_url, setting.licence) == expected


@pytest.mark.parametrize(
    "options",
    [
        ["--site-url", value]
        for value in ("example.org", "javascript:alert(1)", "mailto:a@example.org", "https://",
                      "https://example.org/?a", "https://u:p@example.org/", "https://例.org/")
    ]
    + [["--data-licence", "CC BY<4>"]],
)  # fmt: skip
def test_what_is_no_address_and_no_licence_is_a_usage_error(
    asked: list[tuple[Any, ...]], options: list[str]
) -> None:
    assert CliRunner().invoke(command, options).exit_code == 2
    assert asked == []


def test_the_last_build_is_remembered_unless_somebody_wants_all_anew(
    asked: list[tuple[Any, ...]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for options, expected in (([], Memory(tmp_path / "cache" / "lianxin")), (["--fresh"], None)):
        result = CliRunner().invoke(command, ["--as-of", "2026-03-05", *options])
        assert result.exit_code == 0, result.output
        assert asked[-1][4] == expected
