"""How a difference is shown: as much of its place as there still is, and the values in short."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from lianxin.audit.judges.fields import MOST, shown
from lianxin.records.commitment import LifeStep
from lianxin.records.opinion import HeardAt
from lianxin.vocabulary import Answer, Resolution

from tests.audit.test_fields import PROGRESS
from tests.audit.world import (
    FILES,
    GRANTED,
    KEPT,
    LAMPS,
    OPINION,
    PROMISE,
    TOWN,
    audited,
)

STEP = LifeStep.model_validate({"date": "2026-06-01", "stage": "proposed"})
LONG = "灯" * MOST


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "—"),
        ("一盏", "一盏"),
        ("一盏\n 两盏", "一盏 两盏"),
        (LONG, LONG),
        (LONG + "灯", "灯" * (MOST - 1) + "…"),
        (date(2026, 6, 1), "2026-06-01"),
        (30, "30"),
        (Resolution.KEPT, "kept"),
        (Answer.NO, "no"),
        (STEP, "2026-06-01 …"),
        (HeardAt(), "— …"),
        (HeardAt(meeting="m"), "m …"),
    ],
)
def test_a_value_in_short(value: Any, text: str) -> None:
    assert shown(value) == text


ADOPTION = f"{TOWN}/adoption/two-links.yaml"
ADOPTED = "regulation: two-links\nsince: 2026-01-01\nblanks:\n  n: '1'\n"


@pytest.mark.parametrize(
    ("file", "was", "becomes", "path"),
    [
        (OPINION, FILES[OPINION], FILES[OPINION].replace("  text: 已经疏通\n", ""), ("steps", 1)),
        (PROMISE, LAMPS + KEPT, LAMPS, ()),
        (PROMISE, LAMPS, LAMPS.replace("progress:\n" + PROGRESS, ""), ()),
        (PROMISE, LAMPS, LAMPS.replace("- date: 2026-06-03\n  stage: published\n", ""), ("life",)),
        (PROMISE, LAMPS, LAMPS.replace("need: 夜", "need: 每夜"), ("source", "need")),
        (PROMISE, LAMPS, LAMPS.replace("06-03", "06-02"), ("life", 1, "date")),
        (ADOPTION, ADOPTED, ADOPTED.replace("n: '1'", "n: '2'"), ("blanks",)),
    ],
)
def test_the_place_is_as_much_of_the_path_as_is_left(
    file: str, was: str, becomes: str, path: tuple[str | int, ...]
) -> None:
    found = audited({file: becomes}, before={**FILES, file: was}, actor="zixu--shi-hu").findings
    (one,) = (f for f in found if f.rule in CHANGED)
    assert one.place.path == path


CHANGED = ("audit/field-changed", "audit/entry-changed", "audit/entry-removed")


def test_an_extension_that_is_taken_out_is_shown_by_its_list() -> None:
    before = {**FILES, PROMISE: LAMPS + GRANTED}
    (found,) = audited({PROMISE: LAMPS}, before=before).findings
    assert (found.rule, found.place.path) == ("audit/extension-edited", ())
    assert "2026-06-15 …" in found.message.zh
    assert "—" in found.message.zh
