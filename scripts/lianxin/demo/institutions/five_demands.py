"""A cooperative and a bureau under the five demands: rights first, a post for everybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.five_demands_deeds import DEEDS_PROMISED, OPINIONS, POSTS

BLANKS = {
    "rights_days": 10, "hear_per_quarter": 1, "pass_on_days": 5, "urgent_days": 7,
    "activities_per_year": 1,
}  # fmt: skip


def build(book: Book) -> None:
    """Write both houses and their years."""
    stock = Stock(book, "five_demands", voices_of(OPINIONS))
    farm = House(
        book, "daoxiang", chinese="稻香合作社党支部", english="Daoxiang Cooperative Branch",
        level="branch", parent="zixu", place="稻香合作社", base=240, unit="enterprise",
    )  # fmt: skip
    bureau = House(
        book, "shuiliju", chinese="县水利局党支部", english="County Water Bureau Branch",
        level="branch", parent="zixu", place="县水利局", base=260, unit="agency",
    )  # fmt: skip
    farm.adopt(
        "member-service",
        "社员大会上一条条念过。",
        blanks={**BLANKS, "judge_days": 30, "ask_days": 60},
    )
    bureau.adopt(
        "bureau-general", "局务会和支部大会都讨论过。", blanks=BLANKS,
        stricter=[{"rule": "bureau-general/rights-defended", "within": 8}],
    )  # fmt: skip
    for nth, house in enumerate((farm, bureau)):
        people = (
            house.member("committee-member", "支部书记"), house.member("cadre"),
            house.member("ordinary", skilled="yes"), house.member("ordinary"),
        )  # fmt: skip
        house.member("retired")
        links = _pairs(house, people, nth)
        if house is farm:
            _posts(house, people)
        for year in house.years():
            early = year == book.first.year
            _visits(stock, house, people, links, year, early)
            _heard(stock, house, people, year, early)
            _promised(house, people, nth, year)
            _activities(house, people, year, early)


def _pairs(house: House, people: Sequence[str], nth: int) -> list[tuple[str, str, date]]:
    first = house.book.first
    found = []
    for turn, who in enumerate(people):
        # One began late, so its quarter was missed.
        since = day_after(first, 64 if turn == 3 else -200 + 9 * turn)
        group = ("in-difficulty",) if turn % 2 else ("poor-household", "resident")
        alias = house.person(f"{'dx' if nth == 0 else 'sl'}{turn + 1}", *group,
                             since=day_after(since, -9))  # fmt: skip
        link = house.add(
            "link", f"{who}-{alias}", kind="pairing", member=who, person=alias, since=since,
            nominated=day_after(since, -5), fixed=day_after(since, -2),
        )  # fmt: skip
        if link:
            found.append((who, link, since))
    return found


def _posts(house: House, people: Sequence[str]) -> None:
    first = house.book.first
    for turn, (who, (title, area, duties)) in enumerate(zip(people, POSTS, strict=True)):
        since = day_after(first, 4 + turn if turn != 3 else 88)
        house.add(
            "post", f"{who}-{area}", title=title, area=area, duties=duties, member=who,
            applied=day_after(since, -8), arranged=day_after(since, -3), since=since,
        )  # fmt: skip


def _visits(
    stock: Stock, house: House, people: Sequence[str], links: Sequence[tuple[str, str, date]],
    year: int, early: bool,
) -> None:  # fmt: skip
    draw = Draw(house.book.seed, house.slug, "visits", year)
    for half in range(2):
        for nth, who in enumerate(people):
            day = at_work(draw.day(date(year, 6 * half + 2, 3), date(year, 6 * half + 4, 20)))
            if not (early and (half, nth) == (0, 2)):
                stock.contact(house, day, who, ("policy-and-law",), groups=["resident"])
    for nth, (who, link, since) in enumerate(links):
        for quarter in range(4):
            day = at_work(draw.day(date(year, 3 * quarter + 1, 9), date(year, 3 * quarter + 2, 20)))
            skill = quarter % 2 == 1
            missed = early and (nth, quarter) in ((1, 1), (2, 0))
            if day > since and not missed:
                topics = ("work-and-skills",) if skill else ("livelihood",)
                stock.contact(house, day, who, topics, links=[link])


_HEARD = (
    (1, 15, 0, "rights", None, "solved"), (2, 12, 1, None, "most-wanted", "at-once"),
    (2, 20, 2, None, None, "solved"), (3, 12, 3, None, None, "solved"),
    (4, 16, 0, None, None, "solved"), (5, 14, 1, "rights", None, "slow"),
    (5, 20, 2, None, "most-complained-of", "solved"), (6, 4, 3, None, None, "solved"),
    (7, 9, 0, None, None, "let-lie"), (8, 6, 1, None, None, "solved"),
    (8, 20, 2, "rights", None, "at-once"), (9, 10, 0, None, "most-wanted", "at-once"),
    (10, 15, 0, None, None, "solved"), (10, 22, 1, None, None, "solved"),
    (11, 5, 2, None, None, "solved"),
)  # fmt: skip


def _heard(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    for month, day, who, topic, weight, fate in _HEARD:
        clerk = people[1] if who != 1 else people[0]
        slug = stock.opinion(
            house, at_work(date(year, month, day)), Said(people[who], "visit"),
            fate if early else "at-once", "zixu", {topic} if topic else None, clerk,
        )  # fmt: skip
        if slug and weight:
            path = f"records/{house.slug}/opinion/{year}/{slug}.yaml"
            house.book.records[path]["weight"] = weight


def _promised(house: House, people: Sequence[str], nth: int, year: int) -> None:
    """One deed each, the second member's done and judged, the third's judged late."""
    for turn, who in enumerate(people[:3]):
        title, deed, need, done_when, shown = DEEDS_PROMISED[3 * nth + turn]
        made = at_work(date(year, 2, 3 + turn))
        claimed = date(year, 7, 6) if turn else date(year, 12, 10)
        judged = day_after(claimed, 18 if turn == 1 else 41)
        done, seen = house.book.has_come(claimed), house.book.has_come(judged)
        judge = people[0] if turn else people[1]
        house.add(
            "commitment", f"{who}-{year}", title=title, member=who, responsible=who, made=made,
            deadline=date(year, 7, 31) if turn else date(year, 12, 20), deed=deed,
            beyond_routine="不在本人岗位职责里", baseline=need, done_when=done_when,
            source={"kind": "need", "need": need}, for_groups=["resident"], topic="public-service",
            life=house.past(
                {"date": made, "stage": "proposed"},
                {"date": day_after(made, 7), "stage": "published"},
                {"date": day_after(made, 21), "stage": "in-progress"},
            ),
            evidence=[
                {"date": claimed, "kind": "site", "shows": shown, "confirmed_by": judge}
            ] if done else [],
            claim={"date": claimed, "resolution": "kept"} if done else None,
            assessment={
                "date": judged, "by": judge, "scale": "complete", "resolution": "kept",
                "because": "去看过，办成了。",
            } if seen else None,
            verdict={
                "date": day_after(claimed, 50), "asked": 24, "done_well": 19, "done_partly": 3,
                "not_done": 1,
            } if done and turn == 1 and house.book.has_come(day_after(claimed, 50)) else None,
        )  # fmt: skip


def _activities(house: House, people: Sequence[str], year: int, early: bool) -> None:
    day = at_work(date(year, 4, 24))
    who = list(people[:3]) if early else list(people)
    house.add(
        "meeting", f"{day:%m%d}-activity", date=day, kind="theme-activity",
        title="清渠护堤主题活动", members=who, attended=26, audience=["residents"],
        conclusion="清了两里渠，捡出的杂物当天运走。",
    )  # fmt: skip
