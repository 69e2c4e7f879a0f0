"""A research academy: two leaders, two institutes, two offices, a test platform's party group.

One leader is new and settled on an office only in February; the other goes everywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lianxin.calendar import festival_day
from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Stock, at_work, voices_of
from lianxin.demo.institutions.yanjiuyuan_affairs import (
    deeds_for_all,
    petitions,
    summed_up,
    surveys,
    voices,
)
from lianxin.demo.texts.yanjiuyuan_opinions import OPINIONS

TOP = "yanjiuyuan"
BLANKS = {
    "upward_answer_days": 20, "deeds_per_year": 1, "report_days": 180, "pairs_per_member": 2,
    "talks_per_quarter": 1, "policy_per_half_year": 1, "pass_up_days": 5,
    "petition_accept_days": 15, "petition_answer_days": 60, "major_days": 10,
}  # fmt: skip
_UNITS = (
    ("cailiao", "材料研究所", "Institute of Materials", "institute", 310),
    ("yuzhong", "育种研究所", "Institute of Plant Breeding", "institute", 320),
    ("keyan", "科研管理处", "Research Office", "functional-office", 330),
    ("houqin", "后勤处", "General Services Office", "functional-office", 340),
)
_HELP = ("livelihood", "housing", "schooling", "funds", "rights")
_HOME = ("livelihood", "housing", "funds")


@dataclass
class Unit:
    """An organisation of the academy, its members in service, leader first, and their pairs."""

    house: House
    people: list[str]
    pairs: dict[str, list[tuple[str, tuple[str, ...], date]]] = field(default_factory=dict)


def build(book: Book) -> None:
    """Write the academy and everything below it."""
    top, *units = all_units = _organisations(book)
    stock = Stock(book, "yanjiuyuan", voices_of(OPINIONS))
    for unit in all_units:
        _pair_up(unit)
    points = _contact_points(all_units)
    for year in top.house.years():
        early = year == book.first.year
        for point in points:
            _at_contact_point(stock, *point, year, early)
        for unit in all_units:
            for who in unit.people:
                _with_pairs(stock, unit, who, year, early)
            _warmth(stock, unit, year, early)
        voices(stock, [(unit.house, unit.people) for unit in units], year)
        petitions(top.house, top.people, units[3].house, units[3].people, year)
        surveys(top.house, top.people, [(u.house, u.people[0]) for u in units[:2]], year, early)
        summed_up(top.house, points[:5], year)
        deeds_for_all([(unit.house, unit.people) for unit in units], year)


def _organisations(book: Book) -> list[Unit]:
    """The academy and its four units; the fifth, a party group, is only a contact point."""
    academy = House(
        book, TOP, chinese="华胥研究院党委", english="Huaxu Research Academy Committee",
        level="committee", parent="zixu", place="华胥研究院", base=300, unit="public-institution",
        about="全院职工、离退休人员和来访的群众",
        reach="逢双周三下午在行政楼一楼接待来访，来信投门厅信箱",
    )  # fmt: skip
    top = Unit(academy, [
        academy.member("leader", "副院长", since=date(book.first.year - 1, 11, 1)),
        academy.member("leader", "党委书记"), academy.member("cadre", "党委办公室主任"),
    ])  # fmt: skip
    academy.adopt(
        "research-academy", "党委会讨论，四个支部都提了意见，自元旦起在全院施行。", blanks=BLANKS
    )
    found = [top]
    for slug, name, english, unit, base in _UNITS:
        house = House(
            book, f"{TOP}-{slug}", chinese=f"{name}党支部", english=f"{english} Branch",
            level="branch", parent=TOP, place=f"华胥研究院{name}", base=base, unit=unit,
            about=f"{name}的职工、入党积极分子和离退休人员",
        )  # fmt: skip
        head = ("leader", "支部书记、所长") if unit == "institute" else ("department-head", "处长")
        found.append(Unit(house, [house.member(*head), house.member("ordinary")]))
    found[1].house.member("retired")
    found[4].house.adopt(
        "research-academy", "后勤的事拖不得，来访的重大问题八个工作日内有回话。", blanks=BLANKS,
        stricter=[{"rule": "research-academy/major-problems-at-once", "within": 8}],
    )  # fmt: skip
    House(
        book, f"{TOP}-pingtai", chinese="测试平台党小组", english="Test Platform Party Group",
        level="party-group", parent=f"{TOP}-cailiao", place="材料研究所测试平台", base=350,
    )  # fmt: skip
    return found


_GROUPS = (
    ("expert", "retired"), ("worker",), ("worker", "in-difficulty"), ("activist", "worker"),
    ("retired",), ("worker", "young-person"), ("retired", "in-difficulty"), ("worker",),
)  # fmt: skip


def _pair_up(unit: Unit) -> None:
    """Two people for each member in service; one second pair began only in April."""
    house = unit.house
    first = date(house.book.first.year - 1, 4, 10)
    turn = house.draw.below(len(_GROUPS))
    for nth, who in enumerate(unit.people):
        for number in (0, 1):
            late = house.slug.endswith("yuzhong") and nth == number == 1
            since = date(house.book.first.year, 4, 14) if late else day_after(first, 5 * nth)
            if not house.book.has_come(since):
                continue
            groups = _GROUPS[(turn + 2 * nth + number) % len(_GROUPS)]
            alias = house.person(
                f"{house.slug.rpartition('-')[2][:2]}-{2 * nth + number + 1:02}", *groups,
                since=day_after(since, -12),
            )  # fmt: skip
            link = house.add(
                "link", f"{who}-{alias}", kind="pairing", member=who, person=alias, since=since,
                way="assigned", fixed=day_after(since, -4),
            )  # fmt: skip
            if link:
                unit.pairs.setdefault(who, []).append((link, groups, since))


Point = tuple[House, str, str, date, int]
"""House, member, link, since when, and about how many visits a year."""


def _contact_points(units: Sequence[Unit]) -> list[Point]:
    top, cailiao, yuzhong, keyan, houqin = units
    year = top.house.book.first.year
    before, february, april = date(year - 1, 12, 1), date(year, 2, 10), date(year, 4, 20)
    found: list[Point] = []
    for unit, nth, target, since, often, task in (
        (top, 0, "cailiao", before, 6, "盯住陶瓷膜中试，两个月内理顺设备采购"),
        (top, 0, "keyan", february, 13, "把立项到结题的手续减下来"),
        (top, 1, "yuzhong", before, 14, "帮耐旱谷子课题组落实试验田用水"),
        (top, 1, "houqin", before, 4, "食堂、周转房和锅炉的老问题逐件销号"),
        (top, 1, "cailiao", before, 5, "年轻课题组长的传帮带"),
        (cailiao, 0, "pingtai", before, 2, "开发层面：测试平台对外服务的排期"),
        (yuzhong, 0, "houqin", before, 2, "行政层面：温室和机井的维修保障"),
        (keyan, 0, "cailiao", before, 2, "科研层面：重点课题的经费执行"),
        (houqin, 0, "yuzhong", april, 2, "科研层面：试验田的水电路"),
    ):
        who = unit.people[nth]
        link = unit.house.add(
            "link", f"{who}-at-{target}", kind="contact-point", member=who,
            unit=f"{TOP}-{target}", since=since, task=task, fixed=day_after(since, -3),
        )  # fmt: skip
        if link:
            found.append((unit.house, who, link, since, often))
    return found


def _at_contact_point(
    stock: Stock, house: House, who: str, link: str, since: date, often: int, year: int,
    early: bool,
) -> None:  # fmt: skip
    """So many visits over the year; into the laboratories once each half year, but for one."""
    draw = Draw(house.book.seed, house.slug, link, year)
    guided: set[int] = set()
    for nth in range(often):
        month = nth * 12 // often + 1
        day = at_work(draw.day(date(year, month, 4), date(year, month, 25)))
        if day < since:
            continue
        half, skipped = month > 6, early and often == 5
        guide = half not in guided and (month % 6 > 1 or often < 4) and not (skipped and not half)
        guided |= {half} if guide else set()
        topics = ("organisation-matters", "public-service", "safety")
        form = "guidance-at-work" if guide else "face-to-face"
        stock.contact(
            house, day, who, topics if guide else topics[:2], form=form, links=[link],
        )  # fmt: skip


def _with_pairs(stock: Stock, unit: Unit, who: str, year: int, early: bool) -> None:
    """Each quarter with both of them; policies in spring and autumn, help in between."""
    house = unit.house
    draw = Draw(house.book.seed, house.slug, who, year)
    lazy = early and unit.people.index(who) == 1 and house.slug.endswith("keyan")
    for quarter in range(4):
        pairs = [pair for pair in unit.pairs.get(who, ()) if not (lazy and quarter == 1)]
        day = at_work(draw.day(date(year, 3 * quarter + 1, 3), date(year, 3 * quarter + 2, 24)))
        if quarter in (0, 3):
            links = [link for link, _groups, since in pairs[: 1 if lazy else 2] if since <= day]
            if links:
                stock.contact(
                    house, day, who, ("policy-and-law",), form="face-to-face", links=links
                )
            continue
        for nth, (link, groups, since) in enumerate(pairs):
            day = day_after(day, 7 * nth)
            if day < since:
                continue
            worker, visits = "worker" in groups, not (early and house.slug.endswith("houqin"))
            if "in-difficulty" in groups:
                stock.contact(house, at_work(day), who, _HOME, form="home-visit", links=[link])
            elif worker:
                stock.contact(house, at_work(day), who, ("work-and-skills",), links=[link])
            else:
                form = "home-visit" if quarter == 2 and visits else "face-to-face"
                stock.contact(house, at_work(day), who, _HELP, form=form, links=[link])


def _warmth(stock: Stock, unit: Unit, year: int, early: bool) -> None:
    """Two go together: to old experts before the double ninth, to those in difficulty in January.

    Two units leave one of the visits for December in the first year.
    """
    house, people = unit.house, unit.people
    autumn = day_after(festival_day("double-ninth", year), -2)
    winter = day_after(festival_day("spring-festival", year), -6)
    name = house.slug.rpartition("-")[2]
    for usual, groups, later in (
        (winter, ("in-difficulty",), "yuzhong"), (autumn, ("expert", "retired"), "keyan"),
    ):  # fmt: skip
        put_off = early and name == later
        stock.contact(
            house, date(year, 12, 14) if put_off else usual, people[0],
            ("livelihood",) if put_off else ("festival-greeting",), form="home-visit",
            together_with=[people[1]], groups=list(groups), reached=house.draw.between(2, 5),
        )  # fmt: skip
