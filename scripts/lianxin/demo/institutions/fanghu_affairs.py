"""Surveys of the hill township, what people said on them, and what was decided afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import day_after
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work
from lianxin.demo.texts.fanghu_deeds import SIDES, SURVEYS

_Village = tuple[House, Sequence[str]]

PLAN: tuple[tuple[int, int, int, tuple[int, ...], int, bool], ...] = (
    (3, 10, 0, (2,), 38, True),
    (6, 8, 1, (0, 1), 71, True),
    (9, 3, 2, (1,), 45, False),
    (10, 21, 1, (0,), 50, False),
    (12, 3, 0, (2,), 40, False),
)
"""Month and day it begins, who goes, which villages, days to the report, whether a decision
rests on it. The one of June took longer than it should; that of October is still at work
when the register ends in November."""


def surveys_and_decisions(
    stock: Stock, town: House, people: Sequence[str], villages: Sequence[_Village], year: int
) -> None:
    """One year of surveys; half a year after the best of them something is decided."""
    for month, of_month, who, where, days, decides in PLAN:
        begun = at_work(date(year, month, of_month))
        if not town.book.first <= begun <= town.book.last:
            continue
        number = sum(1 for _ in town.book.folder(f"records/{town.slug}/survey/"))
        story = stock.deck.next("survey", SURVEYS)
        side = (SURVEYS.index(story) + number // len(SURVEYS)) % len(SIDES)
        found = story[2] + (SIDES[side] if number >= len(SURVEYS) else "")
        said = Said(people[who], "visit", {"survey": f"{begun:%m%d}-survey"})
        heard = [
            stock.opinion(town, day_after(begun, 1 + nth), said, "solved", "zixu",
                          {story[1]}, people[(who + 1) % 3])
            for nth in range(len(where))
        ]  # fmt: skip
        reported = day_after(begun, days)
        done = town.book.has_come(reported)
        slug = town.add(
            "survey", f"{begun:%m%d}-survey", begun=begun, member=people[who], title=story[0],
            topic=story[1], units=[villages[nth][0].slug for nth in where],
            reported=reported if done else None, found=found if done else None,
            follows=story[3] if done else None, opinions=[one for one in heard if one],
        )  # fmt: skip
        if slug and decides:
            _decide(town, people, story, slug, [one for one in heard if one], reported)
    _stamp(town, year)


def _decide(
    town: House, people: Sequence[str], story: Sequence[str], survey: str,
    heard: Sequence[str], reported: date,
) -> None:  # fmt: skip
    """First the report, then a meeting with those concerned, then the decision."""
    asked, decided = at_work(day_after(reported, 24)), at_work(day_after(reported, 44))
    if not town.book.has_come(asked):
        return
    meeting = town.add(
        "meeting", f"{asked:%m%d}-consultation", date=asked, kind="consultation",
        title=f"就“{story[4]}”征求意见", audience=["residents"], attended=27, members=people,
        conclusion="先念调研报告，再一户一户问，改了两处写法。",
    )  # fmt: skip
    announced = day_after(decided, 3)
    town.add(
        "decision", f"{decided:%m%d}-decision", title=story[4], decided=decided, important="yes",
        consultations=[meeting], surveys=[survey], opinions=heard, says=story[5],
        announced=announced if town.book.has_come(announced) else None,
    )  # fmt: skip


def _stamp(town: House, year: int) -> None:
    """Not every decision is important: this one only moves a desk."""
    day = date(year, 4, 9)
    announced = day_after(day, 1)
    town.add(
        "decision", f"{day:%m%d}-decision", title="便民大厅咨询台移到门口", decided=day,
        important="no", says="进门就能问，不用再绕到二楼。",
        announced=announced if town.book.has_come(announced) else None,
    )  # fmt: skip
