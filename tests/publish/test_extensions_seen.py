"""More time for a promise, as its page shows it: asked for, granted or refused."""

from __future__ import annotations

from datetime import date

from lianxin.findings import Text

from tests.publish.promises import BARE, LIN, seen


def extension(state: str, decided: str) -> str:
    return (
        BARE + "deadline: 2026-05-31\nextensions:\n- {asked: 2026-05-20, reason: approvals, "
        "because: 等批复, old_deadline: 2026-05-31, new_deadline: 2026-06-30, "
        f"state: {state}, decided: {decided}, decided_by: lin}}\n"
    )


def test_an_extension_that_was_refused_moves_nothing() -> None:
    whole = seen(extension("refused", "2026-05-25"))
    assert (whole.summary.deadline, whole.summary.moved) == (date(2026, 5, 31), 0)
    assert whole.summary.first is None
    decided = next(event for event in whole.events if event.kind == "decided")
    assert decided.says == Text(
        "延期申请（2026-05-31 → 2026-06-30）：未同意",
        "extension (2026-05-31 → 2026-06-30): refused",
    )
    assert decided.who == LIN


def test_what_was_granted_later_is_not_known_before() -> None:
    before = seen(extension("granted", "2026-05-25"), date(2026, 5, 24))
    assert (before.summary.deadline, before.summary.moved) == (date(2026, 5, 31), 0)
    assert "decided" not in [event.kind for event in before.events]
    on_the_day = seen(extension("granted", "2026-05-25"), date(2026, 5, 25))
    assert (on_the_day.summary.deadline, on_the_day.summary.moved) == (date(2026, 6, 30), 1)
    assert on_the_day.summary.first == date(2026, 5, 31)
    firsts = [event for event in on_the_day.events if event.kind == "deadline"]
    assert [event.coming for event in firsts] == [True, True]


def test_more_time_for_a_promise_that_had_no_deadline() -> None:
    text = extension("granted", "2026-05-25").replace("deadline: 2026-05-31\n", "", 1)
    whole = seen(text)
    assert [e.date for e in whole.events if e.kind == "deadline"] == [date(2026, 6, 30)]
    assert (whole.summary.deadline, whole.summary.first) == (date(2026, 6, 30), None)


# ---- lists ------------------------------------------------------------------------------
