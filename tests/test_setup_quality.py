"""The set-up of what measures the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from setup_steps import layout, messages, quality
from setup_steps.layout import Layout
from setup_steps.messages import Trouble


def told(caught: pytest.ExceptionInfo[Trouble]) -> str:
    return messages.both(caught.value.sentence, **caught.value.values)


def test_without_node_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quality, "missing_programs", lambda: ["npm"])
    monkeypatch.setattr(quality, "can_install", lambda: False)
    with pytest.raises(Trouble) as caught:
        quality.require_node(layout.here())
    assert "apt-get install npm" in told(caught)


def test_root_installs_only_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    there = ["npm"]
    asked: list[list[str]] = []

    def install(_: Layout, packages: list[str]) -> None:
        asked.append(packages)
        there.append("node")

    monkeypatch.setattr(quality.shutil, "which", lambda name: name if name in there else None)
    monkeypatch.setattr(quality, "can_install", lambda: True)
    monkeypatch.setattr(quality, "install_packages", install)
    monkeypatch.setattr(quality, "node_version", lambda: (22, 1, 0))
    quality.require_node(layout.here())
    assert asked == [["nodejs"]]


@pytest.mark.parametrize("version", [(18, 20, 4), (20, 18, 9), ()])
def test_an_old_node_is_refused(monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]) -> None:
    monkeypatch.setattr(quality, "missing_programs", list)
    monkeypatch.setattr(quality, "node_version", lambda: version)
    with pytest.raises(Trouble) as caught:
        quality.require_node(layout.here())
    assert "Node 20.19 or newer" in told(caught)


def test_tools_are_installed_once_for_a_lock(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source, ran = layout.here().root / "tests" / "quality", []

    def quietly(_: Layout, what: str, command: list[object]) -> None:
        ran.append(what)
        (tmp_path / "build/quality/node_modules").mkdir()

    monkeypatch.setattr(quality, "quietly", quietly)
    quality.install(Layout(tmp_path), source)
    quality.install(Layout(tmp_path), source)
    assert ran == ["npm ci"]
    assert (tmp_path / "build/quality/.npmrc").is_file()
