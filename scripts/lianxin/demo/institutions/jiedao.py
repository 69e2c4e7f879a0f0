"""A subdistrict with two communities: three ways to hear, one plan, posts and service teams."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.jiedao_deeds import OPINIONS

BLANKS = {
    "plan_days": 30, "visits_per_quarter": 2, "consult_days": 45, "answer_days": 20,
    "feedback_days": 15,
}  # fmt: skip
_HOME = ("livelihood", "public-service", "environment", "safety", "housing")
_POSTS = (
    ("院子里的政策喇叭", "policy-speaker", "每月在院里讲一次新办法"),
    ("夜间巡楼岗", "public-security", "每晚九点走一遍楼道和车棚"),
    ("入党积极分子引路岗", "activist-training", "每季和积极分子谈一次心"),
)


def build(book: Book) -> None:
    """Write the subdistrict, its communities and their years."""
    office = House(
        book, "jiedao", chinese="乌托街道党工委", english="Wutuo Subdistrict Working Committee",
        level="working-committee", parent="zixu", place="乌托街道", base=600, unit="agency",
    )  # fmt: skip
    chief = office.member("leader", "党工委书记")
    office.member("cadre", "组织委员")
    office.adopt("organisation-service", "听了两个社区的意见，党工委会上定下。", blanks=BLANKS)
    stock = Stock(book, "jiedao", voices_of(OPINIONS))
    for year in office.years():
        for who in ("leader", "cadre"):
            _called(stock, office, who, year)
    for nth, (slug, name, yard) in enumerate(
        (("jiedao-zhonglou", "钟楼社区", "钟楼"), ("jiedao-shuixiang", "水巷社区", "水巷"))
    ):
        house = House(
            book, slug, chinese=f"{name}党支部", english=f"{slug[7:].title()} Community Branch",
            level="branch", parent="jiedao", place=name, base=610 + 10 * nth, unit="community",
        )  # fmt: skip
        people = (
            house.member("leader", "支部书记"), house.member("cadre", "社区干事"),
            house.member("ordinary"), house.member("ordinary"), house.member("ordinary"),
        )  # fmt: skip
        house.member("retired")
        _posts(house, people, nth)
        for year in house.years():
            early = year == book.first.year
            _visits(stock, house, people, year, early and nth == 1)
            _forum(stock, house, people, year, early and nth == 1)
            _heard(stock, house, people, year, early, nth)
            _teams(house, people, year, nth)
            _matter(house, people, year, early and nth == 1, yard)
            _inspected(office, house, chief, year, nth)


def _called(stock: Stock, office: House, position: str, year: int) -> None:
    """The two of the working committee go from door to door and bring back what they hear."""
    who = next(
        path.rpartition("/")[2].removesuffix(".yaml")
        for path, data in office.book.folder(f"records/{office.slug}/member/")
        if data["position"] == position
    )
    draw = Draw(office.book.seed, office.slug, position, year)
    for quarter in range(4):
        for month in (1, 2):
            day = draw.day(date(year, 3 * quarter + month, 5), date(year, 3 * quarter + month, 22))
            stock.contact(office, at_work(day), who, _HOME, form="home-visit", groups=["resident"])
        said = Said(who, "visit")
        stock.opinion(office, at_work(date(year, 3 * quarter + 2, 24)), said, "solved", "zixu")


def _posts(house: House, people: Sequence[str], nth: int) -> None:
    first = house.book.first
    for turn, (who, (title, area, duties)) in enumerate(zip(people[2:], _POSTS, strict=True)):
        # In the second community one post stood empty until April.
        since = day_after(first, 12 + turn if not (nth and turn == 1) else 100)
        house.add(
            "post", f"{who}-{area}", title=title, member=who, area=area, duties=duties,
            applied=day_after(since, -6), arranged=day_after(since, -2), since=since,
        )  # fmt: skip


def _visits(stock: Stock, house: House, people: Sequence[str], year: int, weak: bool) -> None:
    draw = Draw(house.book.seed, house.slug, "visits", year)
    for nth, who in enumerate(people[:3]):
        for quarter in range(4):
            for turn in range(2):
                first = date(year, 3 * quarter + 1 + turn, 4)
                day = at_work(draw.day(first, first.replace(day=24)))
                if weak and (nth, quarter, turn) == (1, 2, 1):
                    continue
                form = "evening-visit" if (nth + quarter + turn) % 5 == 4 else "home-visit"
                about = ("livelihood", "public-service") if form == "evening-visit" else _HOME
                stock.contact(house, day, who, about, form=form, groups=["resident"])


def _forum(stock: Stock, house: House, people: Sequence[str], year: int, weak: bool) -> None:
    """A forum in spring and a questionnaire in autumn; each ends in a plan that names the views."""
    for month, channel, title in (
        (3, "forum", "院落议事会"), (9, "questionnaire", "秋季征求意见"),
    ):  # fmt: skip
        day = at_work(date(year, month, 12))
        slug = f"{day:%m%d}-{channel}"
        said = Said(people[1], channel, {"meeting": slug} if channel == "forum" else None)
        heard = [stock.opinion(house, day, said, "solved", "jiedao", None, people[0])]
        said = Said(people[0], channel, {"meeting": slug} if channel == "forum" else None)
        fate = "slow" if weak and channel == "forum" else "solved"
        heard.append(stock.opinion(house, day, said, fate, "jiedao", None, people[1]))
        if channel == "forum":
            house.add(
                "meeting", slug, date=day, kind="forum", title=title, members=list(people),
                attended=21, audience=["residents"], opinions=[h for h in heard if h],
                conclusion="意见归成两类，一个月内给方案。",
            )  # fmt: skip
        plan = day_after(day, 37 if weak and channel == "forum" else 21)
        if heard[0]:
            house.add(
                "decision", f"{plan:%m%d}-plan", decided=plan, title=f"{title}后的改进方案",
                important="no", announced=day_after(plan, 2), opinions=[h for h in heard if h],
                says="能马上做的排到周，要花钱的排到季，做不了的写明为什么。",
            )  # fmt: skip


def _heard(
    stock: Stock, house: House, people: Sequence[str], year: int, early: bool, nth: int
) -> None:
    plan = (
        (1, 14, 0, "solved"), (2, 10, 1, "solved"), (4, 21, 0, "solved"), (5, 19, 1, "at-once"),
        (7, 14, 0, "slow"), (8, 11, 1, "solved"), (10, 13, 0, "solved"), (11, 10, 1, "solved"),
    )  # fmt: skip
    for turn, (month, day, who, fate) in enumerate(plan):
        if early and nth and turn == 5:
            continue
        said = Said(people[who], "visit" if turn % 3 else "hotline")
        how = fate if early else "solved"
        clerk = people[1 - who]
        stock.opinion(house, at_work(date(year, month, day)), said, how, "jiedao", None, clerk)


def _teams(house: House, people: Sequence[str], year: int, nth: int) -> None:
    for month, topics, title in (
        (4, ["policy-and-law", "work-and-skills"], "服务队进院：讲办法、修家电"),
        (10 if nth == 0 else 12, ["funds"], "服务队帮着凑齐维修的头一笔钱"),
    ):
        day = at_work(date(year, month, 16))
        house.add(
            "meeting", f"{day:%m%d}-team", date=day, kind="service-team", title=title,
            members=list(people[1:]), attended=32, audience=["residents"], topics=topics,
        )  # fmt: skip


def _matter(house: House, people: Sequence[str], year: int, weak: bool, yard: str) -> None:
    """People are asked before the courtyard is dug up; once it was decided too soon."""
    asked = at_work(date(year, 5, 12))
    meeting = house.add(
        "meeting", f"{asked:%m%d}-asked", date=asked, kind="consultation",
        title=f"{yard}院落改造征求意见会", members=list(people[:3]), attended=46,
        audience=["residents"], conclusion="先修下水再铺路面，停车位另议。",
    )  # fmt: skip
    decided = day_after(asked, 62 if weak else 15)
    if meeting:
        house.add(
            "decision", f"{decided:%m%d}-yard", decided=decided, title=f"{yard}院落先修下水",
            important="yes", consultations=[meeting], announced=day_after(decided, 2),
            says="按征求到的意见，先修下水，路面秋后再铺。",
        )  # fmt: skip


def _inspected(office: House, house: House, chief: str, year: int, nth: int) -> None:
    day = at_work(date(year, 6 if nth == 0 else 12, 10))
    office.add(
        "inspection", f"{day:%m%d}-{house.slug}", date=day, of=house.slug, by=[chief],
        outcome="good", found="意见、方案、回访一条条对上；车棚充电的回访补了两户。",
        regulation="organisation-service",
    )  # fmt: skip
