"""Sheets for the wall that were printed before, and whether the machine is asked again."""

from __future__ import annotations

from pathlib import Path

import pytest
from lianxin.publish.printing import Lacking, Printed
from lianxin.publish.rebuild.again import Again
from lianxin.publish.rebuild.memory import Memory
from lianxin.publish.rebuild.printed import lacking_now, printing

KEY = b"k" * 32


def test_a_sheet_is_printed_once_with_the_same_fonts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "fonts").mkdir()
    asked: list[list[str]] = []

    def to_pdf(drafts: list[str]) -> Printed:
        asked.append(drafts)
        return Printed(drafts[0].encode(), 1, "")

    monkeypatch.setattr("lianxin.publish.rebuild.printed.to_pdf", to_pdf)
    before = Again(Memory(tmp_path / "m"), "name", KEY, KEY)
    for drafts in (["甲", "乙"], ["甲", "乙"], ["甲", "丙"], ["甲", "丙"]):
        assert printing(before)("village", drafts) == Printed("甲".encode(), 1, "")
    assert asked == [["甲", "乙"], ["甲", "丙"]]
    (tmp_path / "fonts" / "new.ttf").touch()
    printing(before)("village", ["甲", "丙"])
    printing(before)("other", ["甲", "丙"])
    assert len(asked) == 4


def test_a_machine_that_can_print_is_asked_once_with_the_same_fonts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "fonts").mkdir()
    answers = [Lacking.PANGO, Lacking.FONT, None, Lacking.FONT, None, None]
    monkeypatch.setattr("lianxin.publish.rebuild.printed.lacking", lambda: answers.pop(0))
    memory = Memory(tmp_path / "m")
    told = [lacking_now(memory) for _ in range(5)]
    assert told == [Lacking.PANGO, Lacking.FONT, None, None, None], "only what it can is kept"
    (tmp_path / "fonts" / "new.ttf").touch()
    assert lacking_now(memory) is Lacking.FONT
    assert lacking_now(None) is lacking_now(None) is None
    assert answers == []
