"""From days and numbers to a status, at the edges; and where the calendar ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from lianxin.engine import evaluate
from lianxin.engine.assess import Assessed, assess, wanting
from lianxin.findings import Place, Severity
from lianxin.law.model import Around, Before, Duty, EveryDay, Figure, Measure
from lianxin.register import Entry
from lianxin.verbs import MEASURES
from lianxin.vocabulary import Status

from tests.engine.registers import PAIRING, entry
from tests.engine.small import ANSWER, CITES, VISITS, only, register

DUE = date(2024, 3, 31)
COUNT, SHARE = MEASURES["count"], MEASURES["share"]
OPEN, SOON, MET, BREACHED = Status.OPEN, Status.DUE_SOON, Status.MET, Status.BREACHED


@pytest.mark.parametrize(
    ("as_of", "status"),
    [("2024-03-23", OPEN), ("2024-03-24", SOON), ("2024-03-31", SOON), ("2024-04-01", BREACHED)],
)
def test_what_is_not_done_is_due_soon_for_seven_days(as_of: str, status: Status) -> None:
    assert wanting(DUE, date.fromisoformat(as_of)) is status


@pytest.mark.parametrize(
    ("notes", "least", "most", "over", "expected"),
    [
        (2, 2, None, False, Assessed(MET, 2, 1)),
        (3, 2, None, True, Assessed(MET, 3, 1)),
        (1, 2, None, True, Assessed(BREACHED, 1, None)),
        (1, 2, None, False, Assessed(OPEN, 1, None)),
        (2, None, 2, False, Assessed(OPEN, 2, None)),
        (2, None, 2, True, Assessed(MET, 2, None)),
        (3, None, 2, False, Assessed(BREACHED, 3, None)),
        (3, 1, 2, True, Assessed(BREACHED, 3, 0)),
        (2, 1, 2, False, Assessed(OPEN, 2, 0)),
        (0, 0, None, False, Assessed(MET, 0, None)),
    ],
)
def test_a_count_and_its_bounds(
    notes: int, least: int | None, most: int | None, over: bool, expected: Assessed
) -> None:
    as_of = date(2024, 4, 1) if over else date(2024, 3, 1)
    assert assess(COUNT, [1] * notes, least, most, DUE, as_of) == expected


def test_the_due_date_itself_is_not_over_yet() -> None:
    assert assess(COUNT, [1], None, 2, DUE, DUE).status is OPEN
    assert assess(SHARE, [(True,)], 50, None, DUE, DUE).status is OPEN
    assert assess(SHARE, [], 50, None, DUE, DUE).status is OPEN


@pytest.mark.parametrize(
    ("announced", "status"),
    [("2024-02-17", MET), ("2024-02-19", MET), ("2024-02-20", BREACHED), ("2024-02-25", BREACHED)],
)
def test_what_has_to_come_before_cannot_be_done_late(announced: str, status: Status) -> None:
    duty = Duty(
        "decision", None, (), Before(Figure(5), ("decided",)),
        Measure("count", "", "", (), "announced", None), Figure(1), None,
    )  # fmt: skip
    decision = entry("decision", "b1", "d1", title="修路", decided="2024-02-20", important="yes",
                     announced=announced)  # fmt: skip
    assert only(register(duty, decision), "2024-03-01", "2024-02-20").status is status


def test_an_average_is_the_total_divided_by_the_periods() -> None:
    over = date(2024, 4, 1)
    assert assess(COUNT, [1] * 5, 2, None, DUE, over, 2) == Assessed(MET, Fraction(5, 2), 3)
    assert assess(COUNT, [1] * 3, 2, None, DUE, over, 2) == Assessed(BREACHED, Fraction(3, 2), None)


@pytest.mark.parametrize(
    ("notes", "over", "status", "measured", "reached"),
    [
        ([], False, OPEN, 0, None),
        ([], True, MET, 0, None),
        ([True, False], False, OPEN, 50, 1),
        ([True, False], True, MET, 50, 1),
        ([False, False], True, BREACHED, 0, None),
        ([False, False], False, OPEN, 0, None),
    ],
)
def test_a_share_is_judged_when_the_window_is_over(
    notes: list[bool], over: bool, status: Status, measured: int, reached: int | None
) -> None:
    as_of = date(2024, 4, 1) if over else date(2024, 3, 1)
    found = assess(SHARE, [(meets,) for meets in notes], 50, None, DUE, as_of)
    assert found == Assessed(status, measured, reached)


# ---- states on every day ---------------------------------------------------------------


def standing(tolerate: int, at_least: int = 2) -> Duty:
    measure = Measure("count", "link", "", (("member",),), "", PAIRING)
    window = EveryDay("month", tolerate)
    return Duty("member", None, (), window, measure, Figure(at_least), None)


def link(slug: str, since: str, until: str | None = None) -> Entry:
    days = {"since": since} | ({"until": until} if until else {})
    return entry("link", "b1", slug, kind="pairing", member="m1", person="p1", **days)


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        ("2024-03-10", OPEN),  # out of bounds, but the month is long
        ("2024-03-24", SOON),  # out of bounds today, and seven days are left
        ("2024-03-31", SOON),
        ("2024-04-01", MET),  # never more days in a row than are borne with
    ],
)
def test_a_state_that_is_out_of_bounds_today_has_to_be_mended_in_time(
    as_of: str, status: Status
) -> None:
    seen = register(standing(tolerate=40))
    assert only(seen, as_of, "2024-03").status is status


@pytest.mark.parametrize(
    ("since", "tolerate", "status"),
    [
        ("2024-03-11", 10, MET),  # ten days without, ten are borne with
        ("2024-03-12", 10, BREACHED),
        ("2024-03-01", 0, MET),
        ("2024-03-02", 0, BREACHED),
    ],
)
def test_days_in_a_row_are_borne_with_and_not_one_more(
    since: str, tolerate: int, status: Status
) -> None:
    seen = register(standing(tolerate), link("l2", since))
    assert only(seen, "2024-04-01", "2024-03").status is status


def test_days_apart_do_not_add_up() -> None:
    holes = [link("l2", "2024-02-01", "2024-03-05"), link("l3", "2024-03-09", "2024-03-19"),
             link("l4", "2024-03-23")]  # fmt: skip
    seen = register(standing(3), *holes)
    one = only(seen, "2024-04-01", "2024-03")
    assert (one.status, one.measured, one.evidence) == (MET, 2, ("link/b1/l1", "link/b1/l4"))
    assert only(register(standing(2), *holes), "2024-04-01", "2024-03").status is BREACHED


def test_a_breach_is_one_on_the_first_day_too_many() -> None:
    seen = register(standing(10))
    assert only(seen, "2024-03-10", "2024-03").status is OPEN
    assert only(seen, "2024-03-11", "2024-03").status is BREACHED


# ---- leaves, and holders ----------------------------------------------------------------


def leave(since: str, until: str, slug: str = "x1", member: str = "m1") -> Entry:
    return entry("leave", "b1", slug, member=member, since=since, until=until, reason="study",
                 approved_by="m2")  # fmt: skip


@pytest.mark.parametrize(
    ("leaves", "excused_by"),
    [
        ([("2024-04-01", "2024-04-15")], "leave/b1/x0"),  # 15 of 30 days
        ([("2024-04-01", "2024-04-14")], None),
        ([("2024-04-01", "2024-04-07"), ("2024-04-20", "2024-04-27")], "leave/b1/x0"),
        ([("2024-03-01", "2024-03-31"), ("2024-04-10", "2024-04-30")], "leave/b1/x1"),
        ([("2024-04-30", "2024-04-01")], None),  # the wrong way round
    ],
)
def test_half_of_the_days_on_leave_excuse(
    leaves: list[tuple[str, str]], excused_by: str | None
) -> None:
    made = [leave(*days, slug=f"x{number}") for number, days in enumerate(leaves)]
    one = only(register(VISITS, *made), "2024-05-01", "2024-04")
    assert one.excused_by == excused_by
    assert one.status is (Status.EXCUSED if excused_by else BREACHED)


def test_the_leave_of_somebody_else_excuses_nobody() -> None:
    seen = register(VISITS, leave("2024-04-01", "2024-04-30", member="m2"))
    assert only(seen, "2024-05-01", "2024-04").excused_by is None
    answered = register(
        replace(ANSWER, held_by=("received_by",)),
        entry("opinion", "b1", "o1", raised="2024-04-08", received_by="m1", channel="visit",
              topic="livelihood", summary="修路"),
        leave("2024-04-01", "2024-04-30"),
    )  # fmt: skip
    one = only(answered, "2024-05-01", "2024-04-08")
    assert (one.holder, one.excused_by) == ("member/b1/m1", "leave/b1/x1")


# ---- where the calendar ends ------------------------------------------------------------


def opinion(slug: str, raised: str, **more: Any) -> Entry:
    return entry("opinion", "b1", slug, raised=raised, received_by="m1", channel="visit",
                 topic="livelihood", summary="修路", **more)  # fmt: skip


def test_working_days_that_nobody_knows_yet_are_a_finding_of_the_subject_alone() -> None:
    seen = register(ANSWER, opinion("o1", "2024-02-08"), opinion("o2", "2051-02-08"))
    result = evaluate(seen, date(2051, 3, 1))
    assert [o.subject for o in result.obligations] == ["opinion/b1/o1"]
    (finding,) = result.findings
    assert finding.place == Place(seen.entries["opinion/b1/o2"].file)
    assert (finding.rule, finding.severity) == ("calendar/beyond-data", Severity.ERROR)
    assert finding.clause == CITES
    assert all(finding.message)
    assert all(finding.remedy)


def test_a_festival_that_nobody_knows_yet_leaves_those_before_it_alone() -> None:
    duty = replace(VISITS, window=Around("spring-festival", 10, 5))
    ended = entry("link", "b1", "l1", kind="pairing", member="m1", person="p1",
                  since="2024-01-05", until="2026-12-31")  # fmt: skip
    going_on = entry("link", "b1", "l2", kind="pairing", member="m1", person="p1",
                     since="2024-01-05")  # fmt: skip
    seen = register(duty, ended, going_on)
    far = evaluate(seen, date(9000, 1, 1))
    near = evaluate(register(duty, ended), date(2027, 6, 1))
    of_ended = [o for o in far.obligations if o.subject == "link/b1/l1"]
    assert [o.label for o in of_ended] == ["2024", "2025", "2026"]
    assert [o.label for o in near.obligations] == ["2024", "2025", "2026"]
    assert {o.subject for o in far.obligations} == {"link/b1/l1"}
    assert [(f.rule, f.place.file) for f in far.findings] == [
        ("calendar/beyond-data", seen.entries["link/b1/l2"].file)
    ]
