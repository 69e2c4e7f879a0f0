"""The yearly forum of the transport authority: what people say, and how they judge the work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work

_TITLES = ("修路的、坐车的、开车的，坐到一张桌上", "一年办成了什么，还差什么", "请乘客给我们挑毛病")


def forum(
    stock: Stock, office: House, people: Sequence[str], branches: Sequence[House], year: int
) -> None:
    """In June people are asked; in November a smaller round looks at what was promised."""
    day = at_work(date(year, 6, 18))
    title = _TITLES[(year - office.book.first.year) % len(_TITLES)]
    meeting = _held(stock, office, people, day, title, ("public-service", "roads-and-water"))
    if meeting:
        draw = Draw(office.book.seed, office.slug, "forum", year)
        for nth, (direction, of) in enumerate((
            ("people-on-leaders", office.slug), ("people-on-work", office.slug),
            ("people-on-work", branches[0].slug), ("people-on-leaders", branches[0].slug),
        )):  # fmt: skip
            _judged(office, draw, day_after(day, 6 + nth // 2), direction, of, meeting)
    late = at_work(date(year, 11, 10))
    again = _held(stock, office, people, late, "回头看：六月说的事办了没有", ("environment",))
    if again:
        draw = Draw(office.book.seed, office.slug, "forum again", year)
        _judged(office, draw, day_after(late, 2), "people-on-work", office.slug, again)
        _judged(office, draw, day_after(late, 12), "people-on-leaders", branches[1].slug, again)


def _held(
    stock: Stock, office: House, people: Sequence[str], day: date, title: str,
    topics: Sequence[str],
) -> str | None:  # fmt: skip
    slug = f"{day:%m%d}-forum"
    heard = [
        stock.opinion(office, day, Said(people[1], "forum", {"meeting": slug}), "solved", "zixu",
                      {topic}, people[0])
        for topic in topics
    ]  # fmt: skip
    return office.add(
        "meeting", slug, date=day, kind="forum", title=title, members=people,
        audience=["residents", "workers"], attended=26 + day.month, topics=["public-service"],
        opinions=[one for one in heard if one],
        conclusion="请来的人各说各的，能定的当场定，定不了的十五日内回话。",
    )  # fmt: skip


def _judged(office: House, draw: Draw, day: date, direction: str, of: str, meeting: str) -> None:
    """Sums only: how many were asked, how many said what."""
    asked = draw.between(18, 30)
    partly, not_done = draw.between(2, 5), draw.between(0, 2)
    office.add(
        "evaluation", f"{day:%m%d}-{of}-{direction}", date=day, direction=direction,
        of_organisation=of, meeting=meeting, asked=asked, done_partly=partly, not_done=not_done,
        done_well=asked - partly - not_done - draw.between(0, 2),
    )  # fmt: skip
