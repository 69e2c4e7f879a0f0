"""The transport authority: a general branch, the roads and the bus station below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.jiaotong_forum import forum
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.jiaotong_opinions import OPINIONS

TOP = "jiaotong"
BLANKS = {
    "explain_per_half_year": 1, "rights_days": 10, "dispute_days": 10, "settled_check_days": 30,
    "hear_per_half_year": 1, "about_us_per_year": 1, "pass_on_days": 3, "work_days": 20,
    "life_days": 30, "evaluation_days": 15, "grassroots_per_quarter": 2,
    "leader_answer_days": 10, "greetings_per_festival": 2,
}  # fmt: skip
FARM = "qingshi"
"""The village at the authority's poverty-relief contact point; the county always has it."""
_THERE = {
    FARM: ("farming",),
    "jiaotong-yanghu": ("safety", "roads-and-water"),
    "jiaotong-keyun": ("public-service", "organisation-matters"),
}
"""What a leader goes to a unit about."""
_HOME = ("livelihood", "housing", "schooling", "funds")
_DEED = (*_HOME, "medical-service")


class Crew(NamedTuple):
    """An organisation and its members, the leader first; the retired ones left out."""

    house: House
    people: tuple[str, ...]


def build(book: Book) -> None:
    """Write the general branch and its two branches."""
    office = House(
        book, TOP, chinese="县交通局党总支", english="Transport Authority General Branch",
        level="general-branch", parent="zixu", place="县交通局", base=420, unit="agency",
    )  # fmt: skip
    top = Crew(office, (office.member("leader", "总支书记"), office.member("cadre", "办公室主任")))
    office.adopt(
        "transport-general-branch", "总支委员会讨论通过，两个支部从元旦起一并执行。",
        blanks=BLANKS,
        stricter=[{"rule": "transport-general-branch/disputes-are-settled", "within": 8}],
    )  # fmt: skip
    roads = House(
        book, "jiaotong-yanghu", chinese="公路养护站党支部", english="Road Maintenance Branch",
        level="branch", parent=TOP, place="雁回坡道班", base=424, unit="workshop",
        about="养护站职工和沿线村民",
    )  # fmt: skip
    crew = Crew(roads, (
        roads.member("leader", "支部书记"), roads.member("committee-member", "纪检委员"),
        roads.member("ordinary", skilled="yes"),
    ))  # fmt: skip
    station = House(
        book, "jiaotong-keyun", chinese="客运站党支部", english="Bus Station Branch",
        level="branch", parent=TOP, place="县客运站", base=430, unit="public-institution",
        about="站务、驾驶员和南来北往的乘客",
    )  # fmt: skip
    staff = Crew(station, (
        station.member("leader", "支部书记"), station.member("ordinary"),
        station.member("ordinary", able_to_help="no"),
    ))  # fmt: skip
    station.member("retired")
    stock = Stock(book, "jiaotong", voices_of(OPINIONS))
    crews = (top, crew, staff)
    links = _links(crews)
    for year in office.years():
        early = year == book.first.year
        for one in crews:
            _everybody(stock, one, year, early)
            _leader(stock, one, crews, year, early)
            _festivals(stock, one, year, early)
        for link in links:
            _linked(stock, *link, year, early)
        _told(stock, crew, staff, year, early)
        _grave(stock, crew, year, 5)
        _grave(stock, staff, year, 9)
        forum(stock, office, top.people, (roads, station), year)


def _links(crews: Sequence[Crew]) -> list[tuple[House, str, str, tuple[str, ...]]]:
    """Activists, workers in difficulty, households at the contact point, and who has them."""
    top, roads, station = crews
    plan: tuple[tuple[Crew, int, str, tuple[str, ...], int, dict[str, Any]], ...] = (
        (roads, 1, "y1", ("activist", "worker"), -300, {}),
        (station, 1, "k1", ("activist", "young-person"), 45, {}),
        (roads, 2, "y2", ("worker", "in-difficulty"), -260, {}),
        (station, 0, "k2", ("worker", "in-difficulty"), -250, {}),
        (top, 1, "j1", ("poor-household",), -200, {}),
        (roads, 0, "y3", ("poor-household",), 20, {}),
        (station, 1, "k3", ("in-difficulty", "resident"), 60, {}),
    )
    found = []
    for (house, people), nth, person, groups, days, more in plan:
        since = day_after(house.book.first, days)
        alias = house.person(person, *groups, since=day_after(since, -20))
        kind = "accompaniment" if "activist" in groups else "pairing"
        link = house.add(
            "link", f"{people[nth]}-{alias}", kind=kind, member=people[nth], person=alias,
            since=since, way="special" if kind == "accompaniment" else "assigned",
            fixed=day_after(since, -4), nominated=day_after(since, -9), **more,
        )  # fmt: skip
        if link:
            found.append((house, people[nth], link, groups))
    for (house, people), task in ((top, "联系修通进组的断头路"), (roads, "一起管好水沟和道路")):
        link = house.add(
            "link", f"{people[0]}-at-{FARM}", kind="contact-point", member=people[0], unit=FARM,
            since=day_after(house.book.first, -330), task=task,
        )  # fmt: skip
        if link:
            found.append((house, people[0], link, ()))
    return found


def _linked(
    stock: Stock, house: House, who: str, link: str, groups: Sequence[str], year: int, early: bool
) -> None:
    """Each quarter as the link asks; here and there a quarter is missed."""
    since = house.book.records[f"records/{house.slug}/link/{link}.yaml"]["since"]
    draw = Draw(house.book.seed, house.slug, link, year)
    for quarter in range(4):
        day = at_work(draw.day(date(year, 3 * quarter + 1, 8), date(year, 3 * quarter + 2, 26)))
        if early and quarter == 3 and groups[:1] == ("poor-household",) and house.slug == TOP:
            day = date(year, 12, 11)
        if day < since or (early and (quarter, groups[:1]) in ((2, ("poor-household",)),)
                           and house.slug == TOP):  # fmt: skip
            continue
        if not groups:
            if quarter % 2 == 0 and not (early and quarter == 2 and house.slug != TOP):
                stock.contact(house, day, who, ("farming", "roads-and-water"), links=[link])
        elif "activist" in groups:
            if not (early and quarter == 1 and house.slug == "jiaotong-keyun"):
                stock.contact(house, day, who, ("activist-training",), links=[link])
        elif not (early and (quarter, house.slug, groups[0]) == (1, "jiaotong-yanghu", "worker")):
            stock.contact(house, day, who, _HOME, form="home-visit", links=[link])
    day = date(year, 6, 24)
    if "activist" in groups and house.slug == "jiaotong-yanghu":
        house.add(
            "report", f"{day:%m%d}-{who}", date=day, kind="training", form="spoken", member=who,
            says="按计划谈过、带着做过；支部会上当面说，不写成材料。", cites=[f"link/{link}"],
        )  # fmt: skip


def _everybody(stock: Stock, crew: Crew, year: int, early: bool) -> None:
    """In each half year everybody explains something and helps somebody with daily life."""
    house, people = crew
    draw = Draw(house.book.seed, house.slug, "everybody", year)
    for half in range(2):
        for nth, who in enumerate(people):
            first, last = date(year, 6 * half + 1, 10), date(year, 6 * half + 5, 16)
            if not (early and half == 0 and (house.slug, nth) == ("jiaotong-keyun", 2)):
                day = at_work(draw.day(first, last))
                stock.contact(house, day, who, ("policy-and-law",), groups=["worker"])
            if not (early and half == 0 and (house.slug, nth) == (TOP, 0)):
                day = at_work(draw.day(first, last))
                stock.contact(house, day, who, _DEED, groups=["worker"])


def _leader(stock: Stock, crew: Crew, crews: Sequence[Crew], year: int, early: bool) -> None:
    """Leaders go down to the teams and to the village, without being announced."""
    house, people = crew
    draw = Draw(house.book.seed, house.slug, "leader", year)
    units = [other.house.slug for other in crews[1:]] if house.slug == TOP else [house.slug, FARM]
    for quarter in range(4):
        for nth in range(2):
            if early and (quarter, nth, house.slug) == (2, 1, "jiaotong-keyun"):
                continue
            month = 3 * quarter + 1 + nth + (1 if nth and house.slug == TOP else 0)
            day = at_work(draw.day(date(year, month, 3), date(year, month, 24)))
            unit = units[(quarter + nth) % len(units)]
            stock.contact(house, day, people[0], _THERE[unit], unit=unit)


def _festivals(stock: Stock, crew: Crew, year: int, early: bool) -> None:
    """Two pairs before each major festival; at one of them only one pair got away."""
    house, people = crew
    pairs = [(people[0], people[1]), (people[1], people[-1 if len(people) > 2 else 0])]
    for festival in ("spring-festival", "dragon-boat", "mid-autumn"):
        few = early and (house.slug, festival) in (
            ("jiaotong-keyun", "mid-autumn"), ("jiaotong-yanghu", "dragon-boat"),
            (TOP, "spring-festival"),
        )  # fmt: skip
        stock.greetings(house, festival, year, pairs[:1] if few else pairs, "worker")


_TOLD = (
    (1, 14, 0, "rights", "solved"), (2, 20, 0, "housing", "solved"),
    (3, 11, 1, "disputes", "solved"), (4, 9, 2, "safety", "solved"),
    (5, 7, 1, "work-and-skills", "slow"), (6, 4, 2, "livelihood", "solved"),
    (7, 9, 0, "safety", "at-once"), (8, 6, 1, "disputes", "not-asked-again"),
    (9, 3, 2, "rights", "slow"), (10, 14, 0, "organisation-matters", "solved"),
    (11, 11, 1, "work-and-skills", "solved"), (11, 18, 2, "rights", "solved"),
    (12, 8, 0, "public-service", "solved"),
)  # fmt: skip
"""Month, day, which member, about what, and what became of it."""
_ELSEWHERE = {4: ("livelihood", "let-lie"), 6: ("disputes", "slow")}
"""Where the station heard something else than the road crew."""


def _told(stock: Stock, roads: Crew, station: Crew, year: int, early: bool) -> None:
    """What each branch was told over the year; the two do not get the same things."""
    for nth, (month, of_month, who, topic, fate) in enumerate(_TOLD):
        for house, people in (roads, station):
            other = house is station.house
            day = day_after(date(year, month, of_month), 3 if other else 0)
            if other and topic == "organisation-matters" and early:
                continue
            about, how = _ELSEWHERE.get(nth, (topic, fate)) if other else (topic, fate)
            said = Said(people[who], ("visit", "box", "hotline")[nth % 3])
            clerk = people[1] if who != 1 else people[0]
            stock.opinion(house, at_work(day), said, how, TOP, {about}, clerk)


def _grave(stock: Stock, crew: Crew, year: int, month: int) -> None:
    """Something grave happens in a colleague's family: two go at once, then it is reported."""
    house, people = crew
    day = date(year, month, 13)
    visit = stock.contact(
        house, day, people[0], ("other",), form="home-visit", together_with=[people[1]],
        groups=["worker"],
    )  # fmt: skip
    if visit and house.book.has_come(day_after(day, 2)):
        house.add(
            "report", f"{day_after(day, 2):%m%d}-{people[0]}", date=day_after(day, 2),
            kind="special", form="spoken", member=people[0], to=TOP,
            says="已上门看望，班次由班组顶上，有需要再报。", cites=[f"contact/{visit}"],
        )  # fmt: skip
