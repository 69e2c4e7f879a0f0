"""Opinions as the ledger shows them: how long they waited, what was done, what came of it."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.publish.views.common import Named
from lianxin.publish.views.opinions import Ledger, OpinionShown, StepShown, ledgers, opinions_of
from lianxin.register import Entry
from lianxin.vocabulary import Channel, Closure, OpinionStep, Topic, Weight

from tests.publish import small
from tests.publish.promises import LIN, VILLAGE, shelf

RAISED = "raised: 2026-03-01\nreceived_by: lin\nchannel: visit\ntopic: farming\nsummary: 灌溉\n"


def seen(text: str, as_of: str = "2026-11-23", *more: Entry) -> OpinionShown:
    on_shelf = shelf(small.entry("opinion", "x1", text), *more, as_of=date.fromisoformat(as_of))
    return next(one for one in opinions_of("village", on_shelf, 2026) if one.slug == "x1")


def steps(*taken: str) -> str:
    lines = (f"- {{date: {day}, did: {did}}}" for day, _, did in (t.partition(" ") for t in taken))
    return "steps:\n" + "\n".join(lines) + "\n"


def test_a_ledger_that_was_answered() -> None:
    lights = Named("修好村口路灯", "commitments/village/lights.html")
    lamps = OpinionShown(
        slug="lamps",
        href="opinion/village/lamps.html",
        raised=date(2025, 12, 20),
        channel=Channel.VISIT,
        topic=Topic.PUBLIC_SERVICE,
        weight=Weight.USUAL,
        cleared=True,
        summary="村口路灯不亮",
        wording="希望天黑前能亮灯",
        steps=(
            StepShown(date(2025, 12, 21), OpinionStep.RECEIVED, "已记下", LIN, None, None),
            StepShown(date(2026, 1, 5), OpinionStep.ANSWERED, "列入承诺", LIN, None, None),
            StepShown(date(2026, 6, 28), OpinionStep.CLOSED, None, LIN, None, None),
        ),
        closed_as=Closure.SOLVED,
        led_to=(lights,),
        duplicate_of=None,
        corrections=(),
        waiting=None,
        answered_in=16,
    )
    newer, older = ledgers(shelf())
    assert older == Ledger(VILLAGE, "village", 2025, "opinions/village/2025.html", (lamps,))
    assert (newer.year, newer.href) == (2026, "opinions/village/2026.html")
    assert (older.waiting, older.closed, newer.waiting, newer.closed) == (0, 1, 1, 0)
    assert lamps.state is OpinionStep.CLOSED


@pytest.mark.parametrize(
    ("taken", "waiting", "answered_in"),
    [
        ((), 267, None),
        (("2026-03-02 received",), 267, None),
        (("2026-03-11 answered",), None, 10),
        (("2026-03-11 closed",), None, 10),
        (("2026-03-11 answered", "2026-11-13 reopened"), 10, 10),
        (("2026-03-11 answered", "2026-11-13 reopened", "2026-11-20 answered"), None, 10),
        # Written in another order than it happened.
        (("2026-11-13 reopened", "2026-03-11 answered"), 10, 10),
        (("2026-03-01 answered",), None, 0),
    ],
)
def test_how_long_an_opinion_waits(
    taken: tuple[str, ...], waiting: int | None, answered_in: int | None
) -> None:
    one = seen(RAISED + (steps(*taken) if taken else ""))
    assert (one.waiting, one.answered_in) == (waiting, answered_in)


def test_steps_are_told_in_order_of_their_day() -> None:
    one = seen(RAISED + steps("2026-04-02 answered", "2026-03-02 received"))
    assert [step.did for step in one.steps] == [OpinionStep.RECEIVED, OpinionStep.ANSWERED]
    assert one.state is OpinionStep.ANSWERED
    assert seen(RAISED).state is None


def test_where_it_was_sent_and_what_it_repeats() -> None:
    text = RAISED + "steps:\n- {date: 2026-03-02, did: assigned, by: gone, to: county}\n"
    (sent,) = seen(text).steps
    assert (sent.by, sent.to) == (Named("gone"), Named("青石县委", "organisations/county.html"))
    again = seen(RAISED + "duplicate_of: lamps\nled_to: [gone, ditch]\n")
    assert again.duplicate_of == Named("村口路灯不亮", "opinion/village/lamps.html")
    # What is not there is told among the loose ends (`test_loose.py`), not linked.
    assert again.led_to == (Named("疏通村东排水沟", "commitments/village/ditch.html"),)
    assert seen(RAISED + "duplicate_of: gone\n").duplicate_of is None


def test_opinions_are_listed_by_day_then_by_name() -> None:
    made = [
        small.entry("opinion", slug, RAISED.replace("2026-03-01", day))
        for slug, day in (("b", "2026-03-01"), ("a", "2026-03-01"), ("c", "2026-02-01"))
    ]
    of_year = opinions_of("village", shelf(*made), 2026)
    assert [one.slug for one in of_year] == ["c", "a", "b", "secret"]
    assert len(opinions_of("village", shelf(*made))) == 5
    assert opinions_of("county", shelf(*made)) == ()
