"""The models themselves: strict, frozen, nothing unknown."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.records import KINDS
from lianxin.records.base import Day, Year
from lianxin.records.commitment import Commitment
from lianxin.source import load
from pydantic import TypeAdapter, ValidationError


def example(kind: str) -> dict[str, object]:
    data, findings = load(KINDS[kind].EXAMPLE.encode(), "x")
    assert findings == ()
    assert data is not None
    return dict(data)


@pytest.mark.parametrize("kind", KINDS)
def test_unknown_fields_are_refused_and_records_cannot_be_changed(kind: str) -> None:
    model = KINDS[kind]
    with pytest.raises(ValidationError):
        model.model_validate(example(kind) | {"extra": "1"})
    record = model.model_validate(example(kind))
    with pytest.raises(ValidationError):
        record.extra = 1  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_of_a_kind_name_its_own_fields(kind: str) -> None:
    model = KINDS[kind]
    named = {model.DATED, *model.SPAN, model.HOLDER, *model.LIVES_WITH, *model.ONE_OF} - {""}
    assert named <= set(model.model_fields)
    assert bool(model.DATED) != bool(model.SPAN[0]), "it happened on a day, or it lasts"
    assert bool(model.DATED) == model.YEARLY


@pytest.mark.parametrize(
    "text", ["2026-3-5", "2026-02-29", "2026-03-05 ", "20260305", "2026-03-05T00:00", "0000-01-01"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Day).validate_python(text)


def test_a_day_and_a_year_are_written_in_one_way() -> None:
    assert TypeAdapter(Day).validate_python("2028-02-29") == date(2028, 2, 29)
    assert TypeAdapter(Year).validate_python("2026") == 2026
    for wrong in (date(2026, 3, 5), 20260305, None):
        with pytest.raises(ValidationError):
            TypeAdapter(Day).validate_python(wrong)


@pytest.mark.parametrize("web", ["javascript:alert(1)", "data:x", "//x", "http://a b", "ftp://x"])
def test_only_web_addresses(web: str) -> None:
    evidence = {"date": "2026-03-05", "kind": "web", "shows": "x", "web": web}
    with pytest.raises(ValidationError):
        Commitment.model_validate(example("commitment") | {"evidence": (evidence,)})


def test_a_title_is_one_line_and_its_edges_are_clean() -> None:
    data = example("commitment")
    assert Commitment.model_validate(data | {"title": " 修路灯 "}).title == "修路灯"
    with pytest.raises(ValidationError):
        Commitment.model_validate(data | {"title": "修\n路灯"})


def test_the_current_deadline_is_the_last_one_granted() -> None:
    def extension(asked: str, decided: str, new: str, state: str) -> dict[str, object]:
        return {
            "asked": asked,
            "reason": "funds",
            "because": "x",
            "old_deadline": "2026-06-30",
            "new_deadline": new,
            "state": state,
            "decided": decided,
            "decided_by": "m2",
        }

    data = example("commitment") | {
        "extensions": (
            extension("2026-05-01", "2026-05-03", "2026-08-31", "granted"),
            extension("2026-08-01", "2026-08-03", "2026-12-31", "refused"),
        )
    }
    record = Commitment.model_validate(data)
    assert record.current_deadline(date(2026, 5, 2)) == date(2026, 6, 30)
    assert record.current_deadline(date(2026, 5, 3)) == date(2026, 8, 31)
    assert record.current_deadline(date(2026, 12, 1)) == date(2026, 8, 31)
