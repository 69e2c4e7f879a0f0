"""A town with two villages: three links, three points, and helpers in twos."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.langhuan_deeds import OPINIONS

BLANKS = {"announce_days": 7, "evening_visits": 1}
_KINDS = ("poor-household", "household-that-gets-by", "well-off-household", "retired")


@dataclass(frozen=True, slots=True)
class Village:
    """A village: its house, its members (head, representative, three more) and links."""

    house: House
    people: tuple[str, ...]
    links: tuple[tuple[str, str], ...]


def build(book: Book) -> None:
    """Write the town, its villages and their years."""
    open_since = date(book.first.year - 3, 3, 1)
    town = House(
        book, "langhuan-zhen", chinese="琅嬛镇党总支", english="Langhuan Town General Branch",
        level="general-branch", parent="zixu", place="琅嬛镇", base=630,
        channels=[
            {"kind": "box", "where": "镇政府传达室", "since": open_since},
            {"kind": "hotline", "where": "镇便民中心值班总机", "since": open_since},
            {"kind": "reporting-line", "where": "镇纪检办公室", "since": open_since},
        ],
    )  # fmt: skip
    team = (
        town.member("leader", "总支书记"), town.member("department-head", "农业办负责人"),
        town.member("cadre", "组织干事"),
    )  # fmt: skip
    town.adopt("rural-three-links", "镇村两级开会定下，数字按各村走得到的来填。", blanks=BLANKS)
    stock = Stock(book, "langhuan", voices_of(OPINIONS))
    villages = [
        _village(book, "shujuan", "书卷村", 640), _village(book, "mochi", "墨池村", 650),
    ]  # fmt: skip
    _town_links(town, team, villages)
    for year in town.years():
        early = year == book.first.year
        _town_year(stock, town, team, villages, year, early)
        for nth, village in enumerate(villages):
            _visits(stock, village, year, early and nth == 1)
            _village_year(stock, town, village, nth, year, early)
            _inspected(town, village, team, nth, year)


def _village(book: Book, slug: str, name: str, base: int) -> Village:
    house = House(
        book, f"langhuan-{slug}", chinese=f"{name}党支部", english=f"{slug.title()} Village Branch",
        level="branch", parent="langhuan-zhen", place=name, base=base, unit="village",
    )  # fmt: skip
    people = (
        house.member("committee-member", "支部书记"), house.member("representative"),
        house.member("ordinary", skilled="yes"), house.member("ordinary"),
    )  # fmt: skip
    house.member("retired")
    first = book.first
    aliases = {
        "able": ("able-person", "well-off-household"), "poor": ("poor-household",),
        "gets-by": ("household-that-gets-by",), "keen": ("able-person", "activist"),
    }  # fmt: skip
    for alias, groups in aliases.items():
        house.person(f"{slug}-{alias}", *groups, since=day_after(first, -300))
    links = []

    def link(who: str, name: str, days: int, /, **more: object) -> None:
        since = day_after(first, days)
        made = house.add(
            "link", f"{who}-{name}", member=who, since=since, nominated=day_after(since, -5),
            fixed=day_after(since, -2), **more,
        )  # fmt: skip
        if made and "person" in more:
            links.append((who, made))

    link(people[0], "able", -280, kind="pairing", person=f"{slug}-able")
    link(
        people[1], "poor", -270, kind="pairing", person=f"{slug}-poor",
        together_with=f"{slug}-able",
    )  # fmt: skip
    link(people[2], "keen", -260, kind="pairing", person=f"{slug}-keen")
    late = 0 if slug == "shujuan" else 330
    link(people[3], "gets-by", -250 + late, kind="pairing", person=f"{slug}-gets-by")
    link(people[1], "learns", -240, kind="mentoring", mentee=people[3], aim="become-able")
    link(people[0], "rises", -230 + late, kind="mentoring", mentee=people[2], aim="become-cadre")
    link(people[2], "joins", -220, kind="accompaniment", person=f"{slug}-keen", aim="become-member")
    return Village(house, people, tuple(links))


def _town_links(town: House, team: Sequence[str], villages: Sequence[Village]) -> None:
    first = town.book.first
    one, two = (village.house.slug for village in villages)
    plan: tuple[tuple[str, str, int, dict[str, str]], ...] = (
        (team[0], "point-1", -200, {"unit": one, "task": "盯住水碓桥加宽，每季到场一次"}),
        (team[0], "point-2", 40, {"unit": two, "task": "协调山林租金按时到户"}),
        (team[1], "point", -190, {"unit": two, "task": "帮村里定下香榧的育苗点"}),
        (team[2], "point", -180, {"unit": one, "task": "每月到村看议事和公开"}),
        (team[0], "representative", -170, {"mentee": f"{one}/{villages[0].people[1]}"}),
    )
    for who, name, days, more in plan:
        kind = "mentoring" if "mentee" in more else "contact-point"
        town.add(
            "link", f"{who}-{name}", kind=kind, member=who, since=day_after(first, days), **more
        )
    for nth, who in enumerate(team):
        alias = town.person(f"zhen-{nth + 1}", "resident", since=day_after(first, -160))
        town.add(
            "link", f"{who}-{alias}", kind="pairing", member=who, person=alias,
            since=day_after(first, -150 if nth < 2 else 62),
        )  # fmt: skip


def _town_year(
    stock: Stock, town: House, team: Sequence[str], villages: Sequence[Village], year: int,
    early: bool,
) -> None:  # fmt: skip
    for half, (month, of_month) in enumerate(((4, 22), (9, 16))):
        day = at_work(date(year, month, of_month))
        town.add(
            "meeting", f"{day:%m%d}-reception", date=day, kind="reception-day",
            title="领导接待日" if half else "春耕时节领导接待日", members=[team[0], team[2]],
            attended=17 + half, audience=["residents"],
            conclusion="当场答了一半，其余定了人和日子。",
        )  # fmt: skip
    decided = at_work(date(year, 6, 3))
    town.add(
        "decision", f"{decided:%m%d}-bridge", decided=decided, title="水碓桥加宽先从哪头动工",
        important="yes", announced=day_after(decided, 3), says="先修村里这头，集日停工。",
    )  # fmt: skip
    later = at_work(date(year, 9, 1))
    town.add(
        "decision", f"{later:%m%d}-nursery", decided=later, title="香榧育苗点放在哪个村",
        important="no", announced=day_after(later, 11 if early else 4),
        says="放在墨池村，两村都能来领。",
    )  # fmt: skip
    for who, village in zip((team[0], team[1], team[2]), (*villages, villages[0]), strict=True):
        for month in (2, 5, 8, 10):
            day = at_work(date(year, month, 6 + len(who) % 7))
            stock.contact(
                town, day, who, ("organisation-matters", "farming"), form="face-to-face",
                unit=village.house.slug, groups=[_KINDS[(month // 3) % 4]],
            )  # fmt: skip


def _visits(stock: Stock, village: Village, year: int, weak: bool) -> None:
    """All four kinds of household, each member in a turn of their own; evenings every quarter."""
    house, draw = village.house, Draw(village.house.book.seed, village.house.slug, year)
    about = {
        "poor-household": ("livelihood",), "household-that-gets-by": ("farming", "work-and-skills"),
        "well-off-household": ("work-and-skills",), "retired": ("organisation-matters",),
    }  # fmt: skip
    for nth, who in enumerate(village.people):
        for turn, kind in enumerate(_KINDS):
            month = (2, 4, 7, 10)[(turn + nth) % 4] + (1 if nth == 3 and turn == 3 else 0)
            day = at_work(draw.day(date(year, month, 3), date(year, month, 24)))
            if not (weak and nth == 3 and turn > 1):
                stock.contact(house, day, who, about[kind], groups=[kind])
    for quarter in range(4):
        day = draw.day(date(year, 3 * quarter + 1, 8), date(year, 3 * quarter + 2, 20))
        who = village.people[quarter % 4]
        if not (weak and quarter == 2):
            stock.contact(
                house, day, who, ("livelihood", "public-service", "safety"), form="evening-visit",
                groups=["resident"],
            )  # fmt: skip
    for nth, (who, link) in enumerate(village.links):
        since = house.book.records[f"records/{house.slug}/link/{link}.yaml"]["since"]
        for month in (1, 5, 9):
            day = at_work(date(year, month, 11 + nth))
            if day > since:
                stock.contact(house, day, who, ("livelihood", "work-and-skills"), links=[link])


def _village_year(
    stock: Stock, town: House, village: Village, nth: int, year: int, early: bool
) -> None:
    house, people = village.house, village.people
    for half, month in enumerate((3, 10)):
        day = at_work(date(year, month, 18 + nth))
        if not (early and nth and not half):
            house.add(
                "meeting", f"{day:%m%d}-reception", date=day, kind="reception-day",
                title="党员接待日" if half else "开年党员接待日", members=list(people[:3]),
                attended=11 + half, audience=["residents"],
                conclusion="来的人都有人接，难办的三件报了镇里。",
            )  # fmt: skip
    plan = ((2, "box"), (6, "visit"), (8, "hotline"), (10, "visit")) if nth == 0 else (
        (4, "visit"), (7, "forum"), (9, "visit"),
    )  # fmt: skip
    for turn, (month, channel) in enumerate(plan):
        said = Said(people[turn % 4], channel)
        clerk = people[0] if turn % 4 else people[1]
        stock.opinion(house, at_work(date(year, month, 9)), said, "solved", town.slug, None, clerk)
    day = date(year, 7, 1)
    if nth == 0:
        first = next((p for p, _ in house.book.folder(f"records/{house.slug}/contact/")), "")
        cited = f"contact/{first.rpartition('/')[2].removesuffix('.yaml')}"
        house.add(
            "recognition", f"{day:%m%d}-honour", date=day, kind="honour", title="帮扶群众的模范",
            member=people[1], decided_by=[people[0], people[2]],
            because="和能手一起帮困难户，一季没有断过。", cites=[cited],
        )  # fmt: skip


def _inspected(town: House, village: Village, team: Sequence[str], nth: int, year: int) -> None:
    """The branch, the general branch and the county look; to the second village nobody came yet
    from the county."""
    house = village.house
    texts = ("台账和走访对得上，夜访缺一季已补说明。", "抽了六条记录，三条当面问过，都属实。",
             "看了接待日的本子和意见箱，建议把热线号码写大。")  # fmt: skip
    own, middle, top = (at_work(date(year, month, 15 + nth)) for month in (5, 8, 10))
    for where, day, who, text in (
        (house, own, village.people[0], texts[0]), (town, middle, team[0], texts[1]),
    ):  # fmt: skip
        where.add(
            "inspection", f"{day:%m%d}-{house.slug}", date=day, of=house.slug, by=[who],
            outcome="adequate" if nth else "good", found=text, regulation="rural-three-links",
        )  # fmt: skip
    book = town.book
    head = next((p for p, _ in book.folder("records/zixu/member/")), None)
    if head and nth == 0 and book.first <= top <= book.last:
        book.add(
            "inspection", "zixu", f"{top:%m%d}-{house.slug}", date=top, of=house.slug,
            by=[head.rpartition("/")[2].removesuffix(".yaml")], outcome="good", found=texts[2],
            regulation="rural-three-links",
        )  # fmt: skip
