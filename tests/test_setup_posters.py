"""The set-up of what prints sheets for the wall."""

from __future__ import annotations

from pathlib import Path

import pytest
from setup_steps import layout, messages, posters, site
from setup_steps.layout import Layout
from setup_steps.messages import Trouble


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine without Pango and without Chinese fonts."""
    monkeypatch.setattr(posters, "has_pango", lambda _: False)
    monkeypatch.setattr(posters, "has_chinese_fonts", lambda: False)
    return monkeypatch


def test_what_is_missing_is_named_with_its_packages(bare: pytest.MonkeyPatch) -> None:
    bare.setattr(posters, "can_install", lambda: False)
    with pytest.raises(Trouble) as caught:
        posters.require_printing(layout.here())
    told = messages.both(caught.value.sentence, **caught.value.values)
    assert (
        "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-noto-cjk"
        in told
    )


def test_root_installs_only_what_is_missing(bare: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def install(_: Layout, packages: list[str]) -> None:
        asked.append(packages)
        bare.setattr(posters, "has_chinese_fonts", lambda: True)

    bare.setattr(posters, "can_install", lambda: True)
    bare.setattr(posters, "has_pango", lambda _: True)
    bare.setattr(posters, "install_packages", install)
    posters.require_printing(layout.here())
    posters.require_printing(layout.here())
    assert asked == [["fonts-noto-cjk"]]


def test_pango_is_looked_for_in_the_environment(tmp_path: Path) -> None:
    assert posters.has_pango(Layout(tmp_path)) is False


@pytest.mark.parametrize(("there", "said"), [(True, "auto"), (False, "no")])
def test_the_site_has_the_sheets_once_they_can_be_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, there: bool, said: str
) -> None:
    ran: list[list[str]] = []

    def run(_: Layout, command: list[object]) -> int:
        ran.append([str(word) for word in command])
        return 0

    monkeypatch.setattr(site, "run", run)
    monkeypatch.setattr(posters, "installed", lambda _: there)
    site.build(Layout(tmp_path), ["--as-of", "2026-11-20"])
    (words,) = [words for words in ran if "site" in words]
    assert words[words.index("--posters") + 1] == said
    assert words[-2:] == ["--as-of", "2026-11-20"]
