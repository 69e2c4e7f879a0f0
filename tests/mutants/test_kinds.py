"""Each kind of window, count and record rule has its own changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from lianxin.calendar import Span
from lianxin.engine import plans
from lianxin.findings import Severity
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Entries, Not, Other
from lianxin.law.model import (
    Around,
    Before,
    ByDate,
    Duty,
    Every,
    EveryDay,
    Figure,
    Measure,
    NotAlike,
    OnAverage,
    RecordRule,
    Window,
    Within,
)
from lianxin.windows import on_average

from tests.mutants.conditions import changes
from tests.mutants.rules import mutants
from tests.mutants.shifting import shifted
from tests.mutants.test_mutants import strong
from tests.mutants.windows import changed_windows

HELD = Compare(("a",), "present", "yes")
LONG = Compare(("b",), "length_at_least", 5)
DATED = Compare(("c",), "not_after", Other(("d",)))


@pytest.mark.parametrize(
    ("condition", "after"),
    [
        (None, []),
        (HELD, []),
        (LONG, [replace(LONG, value=4), replace(LONG, value=6)]),
        (DATED, [replace(DATED, comparison="before")]),
        (
            All((HELD, DATED)),
            [
                All((DATED,)),
                All((HELD,)),
                All((HELD, replace(DATED, comparison="before"))),
            ],
        ),
        (AnyOf((HELD, DATED)), [AnyOf((HELD, replace(DATED, comparison="before")))]),
        (Not(All((HELD, HELD))), [Not(All((HELD,)))] * 2),
        (
            Entries("some", ("e",), DATED),
            [Entries("some", ("e",), replace(DATED, comparison="before"))],
        ),
    ],
)
def test_what_becomes_of_a_condition(condition: Condition | None, after: list[Condition]) -> None:
    assert [new for _, new in changes(condition)] == after


@pytest.mark.parametrize(
    ("window", "after"),
    [
        (Every("month"), [(-1, -1), (1, 1)]),
        (OnAverage("month", "year"), [(-1, -1), (1, 1)]),
        (EveryDay("month", 0), [EveryDay("month", 1), (-1, -1), (1, 1)]),
        (EveryDay("month", 3), [EveryDay("month", 2), EveryDay("month", 4), (-1, -1), (1, 1)]),
        (ByDate("12-31"), [(0, -1), (0, 1)]),
        (Around("08-01", 3, 2), [(-1, 0), (1, 0), (0, -1), (0, 1)]),
        (
            Within(Figure(0), "days", ("raised",)),
            [Within(Figure(1), "days", ("raised",))],
        ),
        (
            Within(Figure(blank="n"), "days", ("steps", "date"), HELD),
            [
                Within(Figure(6), "days", ("steps", "date"), HELD),
                Within(Figure(8), "days", ("steps", "date"), HELD),
                Within(Figure(blank="n"), "days", ("steps", "date")),
            ],
        ),
        (Before(Figure(1), ("decided",)), [Before(Figure(2), ("decided",))]),
        (
            Before(Figure(5), ("decided",)),
            [Before(Figure(4), ("decided",)), Before(Figure(6), ("decided",))],
        ),
    ],
)
def test_what_becomes_of_a_window(window: Window, after: list[object]) -> None:
    found = changed_windows(window, {"n": 7})
    assert [one.window if one.window != window else one.shift for one in found] == after


def duty(**changed: object) -> Duty:
    measure = Measure("count", "contact", "", (("member",),), "date", None)
    basic = Duty("member", None, (), Every("year"), measure, Figure(3), None)
    return replace(basic, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (duty(), ["at_least 3 made 2", "at_least 3 made 4"]),
        (duty(at_least=None, at_most=Figure(0)), ["at_most 0 made 1", "at_most 0 made -1"]),
        (
            duty(measure=replace(duty().measure, verb="distinct", among=("a", "b"))),
            ["at_least 3 made 2", "at_least 3 made 4", "`among` a, b dropped"],
        ),
        (
            duty(measure=replace(duty().measure, verb="share", meeting=HELD), at_least=Figure(80)),
            ["at_least 80 made 70", "at_least 80 made 81", "`meeting` of the share"],
        ),
        (
            RecordRule(
                "commitment",
                None,
                "not-alike",
                NotAlike(("deed",), 85, "organisation"),
                (),
                Severity.NOTE,
            ),
            [
                "alike_percent 85 made 84",
                "alike_percent 85 made 86",
                "among organisation made organisation-and-neighbours",
            ],
        ),
    ],
)
def test_what_becomes_of_a_rule(rule: Duty | RecordRule, said: list[str]) -> None:
    regulation = strong()
    version = replace(regulation.clauses[0].versions[0], rule=rule)
    found = [one for one in mutants(regulation, version) if "shifted" not in one.says]
    assert all(one.version.rule != rule for one in found)
    assert [one.says[: len(start)] for one, start in zip(found, said, strict=True)] == said


def test_every_window_is_moved_and_afterwards_none() -> None:
    """Those that begin in the days asked for, after they were moved; the label stays."""
    first, last = date(2026, 1, 1), date(2026, 3, 31)
    window = Every("month")
    with shifted((-1, -1)):
        moved = plans.slots(window, first, last)
        early = plans.slots(window, date(2025, 12, 31), last)
    assert [slot.label for slot in moved] == ["2026-02", "2026-03", "2026-04"]
    assert [slot.label for slot in early] == ["2026-01", "2026-02", "2026-03", "2026-04"]
    assert early[1].span == Span(date(2026, 1, 31), date(2026, 2, 27))
    assert early[1].due == date(2026, 2, 27)
    (plain, *_) = plans.slots(window, first, last)
    assert plain.span == Span(date(2026, 1, 1), date(2026, 1, 31))


def test_an_average_is_divided_by_what_it_was() -> None:
    window = OnAverage("month", "year")
    bound = (Span(date(2020, 1, 1), date(2030, 1, 1)),)
    with shifted((1, 1)):
        (slot,) = plans.slots(window, date(2026, 1, 1), date(2026, 6, 1))
        assert slot.span.first == date(2026, 1, 2)
        assert len(on_average.parts(window, slot, bound)) == 12
