"""What goes through the offices of the research academy: voices, petitions, surveys, promises."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lianxin.demo.book import day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work
from lianxin.demo.texts.yanjiuyuan_affairs import PETITIONS, PROMISES, SURVEYS

Crew = tuple[House, Sequence[str]]
"""A house and its members in service, the leader first."""
Head = tuple[House, str]
"""A house and its leader."""

_FATES = ("solved", "explained", "at-once", "let-lie", "passed-on", "slow")


def voices(stock: Stock, crews: Sequence[Crew], year: int) -> None:
    """Two words a unit each half year; some go up to the academy, one took days to arrive."""
    for nth, (house, people) in enumerate(crews):
        draw = Draw(house.book.seed, house.slug, "voices", year)
        for half in (0, 1):
            for number in (0, 1):
                month = 6 * half + 2 + 3 * number
                day = at_work(draw.day(date(year, month, 5), date(year, month, 20)))
                who, clerk = people[number], people[1 - number]
                fate = _FATES[(nth + 2 * half + 3 * number) % len(_FATES)]
                said = Said(who, ("visit", "box")[number])
                stock.opinion(house, day, said, fate, house.slug.rpartition("-")[0], clerk=clerk)
    _slow_above(*crews[0], year)
    _forgotten_above(*crews[2], year)


def _slow_above(house: House, people: Sequence[str], year: int) -> None:
    day = date(year, 3, 19)
    steps = _steps(house, people[1], day, (
        (1, "received", "已登记"), (5, "escalated", "仪器大修的钱所里批不了，报院里定"),
        (38, "answered", "院里从维修费里列了十二万，先修电镜的真空泵。"),
        (80, "closed", None),
    ))  # fmt: skip
    _told(house, people, day, "电镜的真空泵要大修", "work-and-skills", "worker", steps)


def _forgotten_above(house: House, people: Sequence[str], year: int) -> None:
    day = date(year, 9, 22)
    steps = _steps(house, people[1], day, (
        (2, "received", "已登记"), (6, "escalated", "系统要和财务的合并，报院里协调"),
        (40, "urged", "去问过，回话说排在年底的会上"),
    ))  # fmt: skip
    _told(house, people, day, "项目系统和财务系统要报两遍数", "public-service", "worker", steps)


def _steps(
    house: House, who: str, day: date, entries: Sequence[tuple[int, str, str | None]]
) -> list[dict[str, Any]]:
    upper = house.slug.rpartition("-")[0] or None
    return house.past(*(
        {"date": day_after(day, after), "did": did, "by": who,
         "to": upper if did == "escalated" else None, "text": text}
        for after, did, text in entries
    ))  # fmt: skip


def _told(
    house: House, people: Sequence[str], day: date, summary: str, topic: str, group: str,
    steps: list[dict[str, Any]], channel: str = "visit", weight: str | None = None,
) -> None:  # fmt: skip
    """A word that went a way of its own; its public wording is read by somebody else."""
    cleared = day_after(day, 6)
    read = house.book.has_come(cleared)
    more = {"weight": weight} if weight else {}
    house.add(
        "opinion", f"{day:%m%d}-{topic}", raised=day, received_by=people[0], channel=channel,
        group=group, topic=topic, summary=summary, steps=steps,
        wording=f"{summary}，希望有个说法。" if read else None,
        cleared=cleared if read else None, cleared_by=people[1] if read else None,
        closed_as="solved" if steps and steps[-1]["did"] == "closed" else None, **more,
    )  # fmt: skip


def petitions(
    top: House, leaders: Sequence[str], office: House, staff: Sequence[str], year: int
) -> None:
    """Letters and callers; those of the first year again every third year, others in between."""
    turn = year - top.book.first.year
    for nth, row in enumerate(PETITIONS):
        month, of_month, where, channel, weight, topic, group, summary, answer, days = row
        if turn and (nth + turn) % 3:
            continue
        house, people = (top, leaders[1:]) if where == "top" else (office, staff)
        day = date(year, month, of_month)
        received, answered, closed = days
        steps = _steps(house, people[1], day, (
            (received, "received", "已当面告知受理"), (answered, "answered", answer),
            (closed, "closed", None),
        ))  # fmt: skip
        _told(house, people, day, summary, topic, group, steps, channel, weight)


def surveys(
    top: House, leaders: Sequence[str], heads: Sequence[Head], year: int, early: bool
) -> None:
    """Leaders survey; in the first year one institute's begins in December only.

    The breeders began two that year: of one the report came late, of the other never.
    """
    turn = 2 * (year - top.book.first.year)
    (first, head), (second, breeder) = heads
    plan: list[tuple[House, str, int, date, date | None]] = [
        (top, leaders[0], turn, date(year, 3, 16), date(year, 6, 25)),
        (top, leaders[1], turn + 1, date(year, 5, 11), date(year, 10, 22)),
        (second, breeder, turn + 2, date(year, 1, 20), None if early else date(year, 6, 3)),
        (first, head, turn + 4, date(year, 12 if early else 4, 1), date(year, 12, 22)),
    ]
    if early:
        plan.append((second, breeder, turn + 3, date(year, 4, 7), date(year, 10, 20)))
    for house, who, number, begun, reported in plan:
        title, topic, units, found, follows = SURVEYS[number % len(SURVEYS)]
        done = reported is not None and house.book.has_come(reported)
        house.add(
            "survey", f"{begun:%m%d}-{who}", begun=begun, member=who, title=title, topic=topic,
            units=[f"{top.slug}-{unit}" for unit in units], reported=reported if done else None,
            found=found if done else None, follows=follows if done else None,
        )  # fmt: skip


def summed_up(house: House, points: Sequence[tuple[House, str, str, date, int]], year: int) -> None:
    """What was learned at each contact point; two in November, the rest in December."""
    for nth, (_house, who, link, since, _often) in enumerate(points):
        day = date(year, 11, 12) if nth in (0, 2) else date(year, 12, 10 + nth)
        if day < since:
            continue
        house.add(
            "report", f"{day:%m%d}-{who}", date=day, kind="year-end", form="written", member=who,
            says=(
                "把最费时的一道手续减掉，比多跑十趟管用；明年先从采购减起。",
                "处室的窗口要有人跟，跟一天胜过听三次汇报。",
                "用水的事分给三家就没人管，定一个牵头的，两个月就通了。",
                "老问题列成单子贴在墙上，办掉一件划一件，职工看得见。",
                "年轻组长最缺的是有人替他们挡会，每周留出两个整天。",
            )[nth % 5],
            cites=[f"link/{link}"],
        )  # fmt: skip


def deeds_for_all(crews: Sequence[Crew], year: int) -> None:
    """One promise a unit; the offices' last one is still going in November."""
    offset = 4 * (year - crews[0][0].book.first.year)
    ends = {
        "cailiao": (date(year, 2, 24), date(year, 6, 30), -6, "kept"),
        "yuzhong": (date(year, 3, 3), date(year, 7, 31), 15, "kept-late"),
        "houqin": (date(year, 4, 8), date(year, 9, 20), -3, "kept"),
        "keyan": (date(year, 6, 9), date(year, 12, 15), -4, "kept"),
    }
    for nth in range(4):
        unit, title, topic, group, deed, baseline, done_when, need, found = PROMISES[
            (offset + nth) % len(PROMISES)
        ]
        house, people = next((h, p) for h, p in crews if h.slug.endswith(unit))
        made, deadline, after, resolution = ends[unit]
        claimed = day_after(deadline, after)
        judged = day_after(claimed, 9)
        claim = {"date": claimed, "resolution": resolution}
        assessment = {
            "date": judged, "by": people[1], "scale": "complete", "resolution": resolution,
            "because": found,
        }  # fmt: skip
        house.add(
            "commitment", f"{made:%m%d}-{people[0]}", title=title, member=people[0],
            responsible=people[0], made=made, deadline=deadline, deed=deed, baseline=baseline,
            beyond_routine="不在本岗位的日常职责里", done_when=done_when, topic=topic,
            source={"kind": "need", "need": need}, for_groups=[group],
            life=house.past(
                {"date": day_after(made, 5), "stage": "published"},
                {"date": day_after(made, 20), "stage": "in-progress"},
                {"date": judged, "stage": "evaluated", "by": people[1]},
            ),
            claim=claim if house.book.has_come(claimed) else None,
            assessment=assessment if house.book.has_come(judged) else None,
        )  # fmt: skip
