"""The engine and the second, slow reading of the same rules agree on random registers."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from lianxin.engine import evaluate
from lianxin.register import Register

from tests.engine.brute_force import BruteForce
from tests.engine.registers import calendar_duty, cases, daily_duty, event_duty

MANY = settings(
    max_examples=settings.default.max_examples * 3 // 2,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def agree(register: Register, as_of: date) -> None:
    slow = BruteForce(register, as_of)
    expected = slow.obligations()
    result = evaluate(register, as_of)
    fast = {o.id: o._asdict() for o in result.obligations}
    wanted = {o.id: o._asdict() for o in expected}
    assert fast.keys() == wanted.keys()
    for name, obligation in wanted.items():
        assert fast[name] == obligation
    assert [o.id for o in result.obligations] == [o.id for o in expected]
    unused = {f.place.file for f in result.findings if f.rule == "waiver/unused"}
    assert unused == slow.unused()


@MANY
@given(cases(calendar_duty))
def test_windows_of_the_calendar(case: tuple[Register, date]) -> None:
    agree(*case)


@MANY
@given(cases(daily_duty))
def test_states_on_every_day(case: tuple[Register, date]) -> None:
    agree(*case)


@MANY
@given(cases(event_duty))
def test_what_follows_or_precedes_an_event(case: tuple[Register, date]) -> None:
    agree(*case)
