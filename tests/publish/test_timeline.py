"""Days that are worked out: when a deadline passed, and which duties were not met in time."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lianxin.calendar import Span
from lianxin.engine.obligations import Obligation, Result
from lianxin.publish.views.deadlines import passed
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Commitment
from lianxin.register import register_of
from lianxin.timeliness import timeliness
from lianxin.vocabulary import Status, Timeliness

from tests.publish import small
from tests.publish.county import AS_OF, opinion, pages, promise, shelf

START = date(2026, 3, 1)
LATE = (Timeliness.OVERDUE, Timeliness.LONG_OVERDUE)


def record(**fields: object) -> Commitment:
    found: Any = promise("k1", made=START.isoformat(), **fields).record
    return found  # type: ignore[no-any-return]


def day(number: int) -> str:
    return (START + timedelta(days=number)).isoformat()


@given(
    deadline=st.integers(1, 40),
    moved=st.lists(st.tuples(st.integers(1, 60), st.integers(1, 30)), max_size=3),
    claimed=st.none() | st.integers(1, 90),
    last=st.integers(1, 100),
)
def test_days_of_becoming_late_are_those_on_which_timeliness_turns(
    deadline: int, moved: list[tuple[int, int]], claimed: int | None, last: int
) -> None:
    extensions, old = [], deadline
    for decided, more in sorted(dict(moved).items()):
        extensions.append(
            {"asked": day(0), "reason": "funds", "because": "等", "old_deadline": day(old),
             "new_deadline": day(max(old, decided) + more), "state": "granted",
             "decided": day(decided), "decided_by": "m2"}
        )  # fmt: skip
        old = max(old, decided) + more
    claim = {"date": day(claimed), "resolution": "kept"} if claimed else None
    made = record(deadline=day(deadline), extensions=tuple(extensions), claim=claim)
    as_of = START + timedelta(days=last)
    end = min(last, claimed or last)
    turned, before = [], None
    for number in range(end + 1):
        on = START + timedelta(days=number)
        now = timeliness(made, on)
        if now in LATE and now != before:
            turned.append((on, now))
        before = now
    assert [(one.day, one.time) for one in passed(made, as_of)] == turned


def test_an_extension_shows_each_of_its_steps() -> None:
    asked = {"asked": "2026-06-01", "reason": "funds", "because": "款没到",
             "old_deadline": "2026-06-30", "new_deadline": "2026-08-31"}  # fmt: skip
    refused = {**asked, "state": "refused", "decided": "2026-06-10", "decided_by": "m2"}
    body = pages(shelf(promise("k1", extensions=({**asked, "state": "in-review"},))))
    shown = body["commitments/b1/k1.html"]
    for words in ("申请把期限从 2026-06-30 延到 2026-08-31", "款没到", "还在审核"):
        assert words in shown
    shown = pages(shelf(promise("k1", extensions=(refused,))))["commitments/b1/k1.html"]
    assert "延期申请（2026-06-30 → 2026-08-31）：未同意" in shown
    assert "期限 2026-06-30 已过" in shown
    assert "严重逾期" in shown


def test_the_last_day_of_the_calendar_breaks_nothing() -> None:
    assert passed(record(deadline="9999-12-31"), date(9999, 12, 31)) == ()


def duty(subject: str, status: Status, rule: str = "hand-in-hand/monthly") -> Obligation:
    return Obligation(
        rule=rule, subject=subject, label="2026-02-03", version=date(2020, 1, 1),
        holder="organisation/b1", organisation="b1",
        window=Span(date(2026, 2, 3), date(2026, 2, 18)), due=date(2026, 2, 18),
        status=status, at_least=1, at_most=None, measured=0, done=None, evidence=(),
        adoption="adoption/top/hand",
    )  # fmt: skip


def with_law(where: str) -> Shelf:
    """An opinion that a clause binds; the clause speaks of those that meet a condition."""
    from lianxin.law.parse_regulation import parse_regulation
    from lianxin.source import REGULATION, parse

    text = small.LAW.replace("for_each: link", f"for_each: opinion{where}").replace(
        "window: {every: month}", "window: {within: 15, unit: days, after: raised}"
    ).replace(
        "count: {of: contact, by: links}",
        "count: {entries: steps, where: {field: did, is: answered}, dated: date}",
    )  # fmt: skip
    text = text[: text.index("    cases:")] + CASES + text[text.index("- id: sourced") :]
    tree, findings = parse(text.encode(), "regulations/hand-in-hand.yaml", REGULATION)
    assert tree is not None, findings
    law, findings = parse_regulation(tree, "hand-in-hand")
    assert law is not None, findings
    from tests.publish.county import standing

    result = Result(AS_OF, (duty("opinion/b1/o1", Status.BREACHED),), ())
    return Shelf(register_of((*standing(), opinion("o1")), {law.id: law}), result)


CASES = """    cases:
    - name: {zh: 答复了, en: answered}
      as_of: 2026-04-01
      given:
      - opinion: {slug: o1, raised: 2026-03-05, steps: [{date: 2026-03-06, did: answered}]}
      then:
      - {window: 2026-03-05, status: met}
    - name: {zh: 没答复, en: not answered}
      as_of: 2026-04-01
      given:
      - opinion: {slug: o1, raised: 2026-03-05, steps: []}
      then:
      - {window: 2026-03-05, status: breached}
"""


def test_a_duty_that_binds_it_stands_on_the_page_with_its_clause() -> None:
    shown = pages(with_law(""))["opinion/b1/o1.html"]
    assert 'href="../../regulations/hand-in-hand.html#monthly"' in shown
    assert "未履行" in shown
    assert "应在 2026-02-18 前办到，没有按时办到" in shown
    assert "按日期推算" in shown


def test_a_duty_that_would_tell_who_said_it_is_not_named() -> None:
    where = "\n      where: {field: group, is: expert}"
    shown = pages(with_law(where))["opinion/b1/o1.html"]
    assert "hand-in-hand" not in shown
    assert "没有可以在这里列出的条款" in shown
