"""A school: three ways of contact, pupils by their number only, a report every half year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.nanke_deeds import OPINIONS

BLANKS = {"hear_per_half_year": 1, "solve_days": 30, "pass_on_days": 5}

Bond = tuple[str, str, tuple[str, ...]]
"""Member, link, groups or what the pupils are."""


def build(book: Book) -> None:
    """Write the branch and its years."""
    house = House(
        book, "nanke-zhongxue", chinese="南柯中学党支部", english="Nanke Middle School Branch",
        level="branch", parent="zixu", place="南柯中学", base=660, unit="school",
        about="教职工、家长，以及需要多帮一把的学生（只记人数）",
        channels=[
            {"kind": "box", "where": "传达室门口意见箱", "since": date(book.first.year, 1, 1)}
        ],
    )  # fmt: skip
    people = (
        house.member("leader", "支部书记"), house.member("cadre", "教导主任"),
        house.member("ordinary", "语文教师"), house.member("ordinary", "数学教师"),
        house.member("ordinary", "后勤干事"),
    )  # fmt: skip
    house.member("retired")
    house.adopt(
        "school-direct", "教职工大会听过意见，支部大会通过。", blanks=BLANKS,
        stricter=[{"rule": "school-direct/pass-on-in-time", "within": 4}],
    )  # fmt: skip
    stock = Stock(book, "nanke", voices_of(OPINIONS))
    bonds = [*_pupils(house, people), *_persons(house, people)]
    for year in house.years():
        early = year == book.first.year
        for bond in bonds:
            _quarters(stock, house, bond, year, early)
        _half_years(stock, house, people, year, early)
        _told(stock, house, people, year, early)
        _appraised(house, people, year)


def _pupils(house: House, people: Sequence[str]) -> list[Bond]:
    """Each member helps one to three pupils; the last one begins late."""
    first = house.book.first
    plan = (
        (0, "poor-pupil", 1, -200), (1, "struggling-pupil", 2, -190),
        (2, "struggling-pupil", 3, -180), (3, "struggling-pupil", 2, -170),
        (4, "poor-pupil", 1, 66),
    )  # fmt: skip
    found: list[Bond] = []
    for who, group, number, days in plan:
        since = day_after(first, days)
        link = house.add(
            "link", f"{people[who]}-{group}", kind="pairing", member=people[who], group=group,
            number=number, since=since, nominated=day_after(since, -4), fixed=day_after(since, -2),
            way="own-initiative",
        )  # fmt: skip
        if link:
            found.append((people[who], link, (group,)))
    return found


def _persons(house: House, people: Sequence[str]) -> list[Bond]:
    first = house.book.first
    plan: tuple[tuple[int, str, tuple[str, ...], str, int, int], ...] = (
        (0, "n1", ("activist",), "special", -240, 10),
        (1, "n2", ("prospective-member",), "special", -220, 8),
        (2, "n3", ("worker", "young-person"), "own-initiative", -210, 0),
        (3, "n4", ("in-difficulty",), "assigned", -200, 12),
        (4, "n5", ("in-difficulty", "resident"), "assigned", -150, 9),
        (1, "n6", ("worker",), "own-initiative", -140, 0),
        (2, "n7", ("activist",), "special", 120, 47),
        (0, "n8", ("in-difficulty",), "assigned", 160, 6),
    )  # fmt: skip
    found = []
    for who, person, groups, way, days, wait in plan:
        since = day_after(first, days)
        if not house.book.has_come(since):
            continue
        house.person(person, *groups, since=day_after(since, -wait))
        link = house.add(
            "link", f"{people[who]}-{person}", member=people[who], person=person, since=since,
            kind="accompaniment" if way == "special" else "pairing", way=way,
            nominated=day_after(since, -4), fixed=day_after(since, -2),
        )  # fmt: skip
        found.append((people[who], str(link), groups))
    return found


_ABOUT = {
    "pupil": ("schooling", "livelihood"),
    "special": ("activist-training",),
    "hard": ("livelihood",),
    "staff": ("work-and-skills", "rights", "medical-service"),
}
_MISSED = {("struggling-pupil", 1), ("worker", 2), ("in-difficulty", 1), ("poor-pupil", 2)}
"""(group, quarter) in which one of them was left out in the first year."""


def _quarters(stock: Stock, house: House, bond: Bond, year: int, early: bool) -> None:
    who, link, groups = bond
    since = house.book.records[f"records/{house.slug}/link/{link}.yaml"]["since"]
    draw = Draw(house.book.seed, house.slug, link, year)
    about = _ABOUT["staff"]
    if groups[0].endswith("pupil"):
        about = _ABOUT["pupil"]
    elif groups[0] in ("activist", "prospective-member"):
        about = _ABOUT["special"]
    elif "in-difficulty" in groups:
        about = _ABOUT["hard"]
    missed = 0
    for quarter in range(4):
        day = at_work(draw.day(date(year, 3 * quarter + 1, 8), date(year, 3 * quarter + 2, 20)))
        if early and (groups[0], quarter) in _MISSED and not missed and len(groups) == 1:
            missed += 1
            if draw.chance(60):
                continue
        if day > since:
            stock.contact(house, day, who, about, links=[link])


def _half_years(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    """A policy explained and a report made by everybody; one report is forgotten."""
    draw = Draw(house.book.seed, house.slug, "half years", year)
    for half in range(2):
        for nth, who in enumerate(people):
            day = at_work(draw.day(date(year, 6 * half + 2, 3), date(year, 6 * half + 4, 25)))
            if not (early and (half, nth) == (0, 4)):
                stock.contact(house, day, who, ("policy-and-law",), groups=["worker", "resident"])
            told = at_work(date(year, 6 * half + 5, 18 + nth))
            if not (early and (half, nth) == (0, 2)):
                house.add(
                    "report", f"{told:%m%d}-{who}", date=told, kind="regular", member=who,
                    form="spoken" if nth % 2 else "written",
                    heard_by=people[1] if nth == 0 else people[0],
                    says="按台账里的联系和意见汇报，没有办完的两件说明了原因。",
                )  # fmt: skip


_TOLD = (
    (1, 14, 1, "schooling", "solved"), (2, 26, 3, "livelihood", "solved"),
    (3, 11, 2, "work-and-skills", "solved"), (3, 25, 4, "environment", "at-once"),
    (4, 16, 0, "safety", "explained"), (5, 13, 1, "rights", "slow"),
    (6, 4, 2, "public-service", "solved"), (7, 8, 4, "housing", "let-lie"),
    (9, 9, 3, "schooling", "solved"), (9, 23, 0, "public-service", "solved"),
    (10, 14, 2, "rights", "not-asked-again"), (11, 10, 1, "livelihood", "solved"),
    (11, 17, 4, "schooling", "solved"),
)  # fmt: skip


def _told(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    for nth, (month, day, who, topic, fate) in enumerate(_TOLD):
        said = Said(people[who], ("visit", "box", "forum", "reception")[nth % 4])
        clerk = people[1] if who != 1 else people[0]
        stock.opinion(
            house, at_work(date(year, month, day)), said, fate if early else "solved", "zixu",
            {topic}, clerk,
        )  # fmt: skip


def _appraised(house: House, people: Sequence[str], year: int) -> None:
    """Three are appraised in November, the others before the year ends; each cites a report."""
    reports = {
        str(data["member"]): path.rpartition("/")[2].removesuffix(".yaml")
        for path, data in house.book.folder(f"records/{house.slug}/report/")
        if data["date"].year == year
    }
    for nth, who in enumerate(people):
        day = at_work(date(year, 11, 12) if nth < 3 else date(year, 12, 15))
        if who in reports:
            house.add(
                "appraisal", f"{day:%m%d}-{who}", date=day, member=who, for_year=year,
                by=[people[1] if nth == 0 else people[0]],
                outcome="adequate" if nth == 2 else "good",
                because="汇报和台账对得上，联系没有断；有一处答复晚了，当面说明过。" if nth == 2
                else "汇报和台账对得上，联系没有断，办的事都有着落。",
                cites=[f"report/{reports[who]}"],
            )  # fmt: skip
