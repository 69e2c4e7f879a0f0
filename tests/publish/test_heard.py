"""What became of what people said: one state each, honest times, answers in time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.engine.obligations import Result
from lianxin.law.conditions import All, Compare
from lianxin.law.model import Duty, Every, Figure, Measure, Within
from lianxin.publish.pages.page import page
from lianxin.publish.pages.site import contents
from lianxin.publish.views.answer_duties import AnswersDue, asks_for_an_answer
from lianxin.publish.views.heard import gathered, heard, state_of
from lianxin.publish.views.heard_places import heard_everywhere
from lianxin.publish.views.opinions import OpinionShown, StepShown, ledgers, opinions_of
from lianxin.publish.views.quantiles import within_which
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of
from lianxin.vocabulary import Channel, Closure, OpinionStep, Topic, Weight

from tests.publish import small

STEP = Compare(("did",), "is", "answered")


def opinion(
    *steps: OpinionStep,
    waiting: int | None = None,
    answered_in: int | None = None,
    closed: Closure | None = None,
    topic: Topic = Topic.FARMING,
) -> OpinionShown:
    shown = tuple(StepShown(date(2026, 3, 1), did, None, None, None, None) for did in steps)
    return OpinionShown(
        "o", "opinions/a/2026.html#o", date(2026, 3, 1), Channel.BOX, topic, Weight.USUAL, False,
        "", None, shown, closed, (), None, (), waiting, answered_in,
    )  # fmt: skip


def due() -> AnswersDue:
    return AnswersDue(Shelf(small.register(), small.result()))


@pytest.mark.parametrize(
    ("part", "of", "values", "expected"),
    [
        (1, 2, [], None),
        (1, 2, [7], 7),
        (1, 2, [2, 10], 2),  # half of them within 2 days: true; within 6 would be invented
        (1, 2, [1, 5, 9], 5),
        (9, 10, list(range(1, 11)), 9),
        (9, 10, list(range(1, 12)), 10),
        (9, 10, [3, 4], 4),
    ],
)
def test_within_which(part: int, of: int, values: list[int], expected: int | None) -> None:
    assert within_which(values, part, of) == expected


@given(st.lists(st.integers(0, 900), min_size=1), st.integers(1, 10))
def test_at_least_so_many_are_within_and_no_smaller_value_does(values: list[int], p: int) -> None:
    found = within_which(sorted(values), p, 10)
    assert found in values
    assert 10 * sum(v <= found for v in values) >= p * len(values)
    assert all(
        10 * sum(v <= less for v in values) < p * len(values) for less in values if less < found
    )


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (opinion(waiting=3), "waiting"),
        (opinion(OpinionStep.RECEIVED, OpinionStep.ASSIGNED, waiting=3), "assigned"),
        (opinion(OpinionStep.ASSIGNED, OpinionStep.ESCALATED, waiting=3), "escalated"),
        (opinion(OpinionStep.ESCALATED, OpinionStep.REOPENED, waiting=3), "waiting"),
        (opinion(OpinionStep.ESCALATED, OpinionStep.ANSWERED, answered_in=4), "answered"),
        (opinion(OpinionStep.CLOSED, answered_in=4, closed=Closure.EXPLAINED), "explained"),
        # Closed once, and taken up again: it waits, whatever it was closed as.
        (opinion(OpinionStep.REOPENED, waiting=1, closed=Closure.SOLVED), "waiting"),
    ],
)
def test_every_opinion_is_in_one_state(one: OpinionShown, state: str) -> None:
    assert state_of(one) == state
    assert sum(count for _, _, count in heard([one] * 3, "", due()).states) == 3


def test_a_duplicate_or_withdrawn_one_has_no_time_to_an_answer() -> None:
    times = heard(
        [
            opinion(answered_in=0, closed=Closure.DUPLICATE),
            opinion(answered_in=1, closed=Closure.WITHDRAWN),
            opinion(answered_in=20),
        ],
        "",
        due(),
    ).times
    assert (times.timed, times.untimed, times.half, times.longest) == (1, 2, 20, 20)
    assert times.most is None  # one value has no ninth tenth


def test_those_that_wait_are_drawn_and_the_longest_is_named() -> None:
    again = opinion(OpinionStep.REOPENED, waiting=50, answered_in=2)
    times = heard([opinion(waiting=40), again, opinion(answered_in=2)], "", due()).times
    assert times.waiting is again
    assert (times.timed, times.unanswered) == (2, 1)
    assert [one.counts for one in times.bins if any(one.counts)] == [(2, 0), (0, 1)]


def test_nine_tenths_need_ten() -> None:
    times = heard([opinion(answered_in=n) for n in range(10)], "", due()).times
    assert (times.half, times.most, times.longest) == (4, 8, 9)


def test_nothing_heard_gives_nothing_to_divide_by() -> None:
    nothing = heard([], "", due())
    assert (nothing.total, nothing.waiting, nothing.topics, nothing.times.half) == (0, 0, (), None)


def test_subjects_stand_in_the_order_of_the_vocabulary() -> None:
    many = [opinion(waiting=1, topic=Topic.SAFETY)] * 9 + [opinion(waiting=1)]
    view = heard(many, "", due())
    assert [one.name for one in view.topics] == [Topic.FARMING.label, Topic.SAFETY.label]
    assert [one.total for one in view.topics] == [1, 9]
    assert [sum(counts) for _, counts in view.cross] == [1, 9]


def test_what_was_said_below_is_heard_above() -> None:
    shelf = Shelf(small.register(), small.result())
    said = opinions_of("village", shelf)
    everywhere = gathered({"village": said}, {"village": ("village", "county")})
    assert everywhere == {"village": said, "county": said, "": said}
    places = heard_everywhere(shelf, ledgers(shelf)).places
    assert [(one.slug, one.depth, one.heard.total) for one in places] == [
        ("county", 0, 2),
        ("village", 1, 2),
    ]
    assert [ledger.year for ledger in places[1].years] == [2026, 2025]


def a_duty(**changes: object) -> Duty:
    measure = Measure("count", "", "steps", (), "date", All((STEP,)))
    plain = Duty(
        "opinion", None, (), Within(Figure(10), "days", ("raised",), None), measure, Figure(1), None
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def test_which_duties_ask_for_an_answer() -> None:
    assert asks_for_an_answer(a_duty())
    several = Compare(("did",), "in", ("answered", "escalated"))
    back = Compare(("did",), "is", "called-back")
    measure = a_duty().measure
    assert asks_for_an_answer(a_duty(measure=replace(measure, where=several)))
    assert not asks_for_an_answer(a_duty(measure=replace(measure, where=back)))
    assert not asks_for_an_answer(a_duty(measure=replace(measure, where=None)))
    assert not asks_for_an_answer(a_duty(for_each="commitment"))
    assert not asks_for_an_answer(a_duty(window=Every("month")))
    assert not asks_for_an_answer(a_duty(at_least=None, at_most=Figure(1)))


def test_an_empty_page_says_where_to_say_something() -> None:
    shelf = Shelf(register_of([], {}), Result(date(2026, 1, 1), (), ()))
    voices = contents(shelf, "zh").voices
    body = page(
        "opinions.html.j2", "opinions.html", "", "zh",
        whole=voices.whole, places=voices.places, as_of=shelf.as_of,
    ).body  # fmt: skip
    assert "lx-empty" in body
    assert not re.search(r"<svg|<table", body)
