"""The county hospital of Chinese medicine: a general branch, the wards, the dispensary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.institutions.zhongyiyuan_year import evaluated, hearings, studies, summaries
from lianxin.demo.texts.zhongyiyuan_affairs import OPINIONS

TOP = "zhongyiyuan"
WARDS, DISPENSARY = f"{TOP}-linchuang", f"{TOP}-yaoji"
BLANKS = {
    "policy_talks_per_half_year": 1, "contacts_per_quarter": 1, "helps_per_half_year": 1,
    "record_days": 7, "outcome_days": 30, "commend_days": 60, "handle_days": 60,
    "pass_on_days": 5,
}  # fmt: skip
_HELP = (
    "work-and-skills", "schooling", "livelihood", "housing", "public-service", "rights",
    "disputes", "funds", "safety",
)  # fmt: skip


Crew = tuple[House, list[str]]
"""A house and its members in service, the leader first."""


@dataclass(frozen=True)
class Bond:
    """A link of the hospital, and from when to when it lasts."""

    house: House
    who: str
    link: str
    since: date
    until: date
    trains: bool = False


def build(book: Book) -> None:
    """Write the general branch and its two branches."""
    top, wards, dispensary = _houses(book)
    guest, visit = _guest(wards[0])
    stock = Stock(book, TOP, voices_of(OPINIONS))
    bonds = [bond for crew in (top, wards, dispensary) for bond in _pairs(*crew)]
    bonds += _of_the_guest(wards, guest, visit)
    bonds += _activists(wards, dispensary)
    leave = (date(book.first.year, 4, 6), date(book.first.year, 6, 30))
    dispensary[0].add(
        "leave", "jinxiu", member=dispensary[1][2], since=leave[0], until=leave[1],
        reason="study", approved_by=dispensary[1][0],
    )  # fmt: skip
    for year in wards[0].years():
        early = year == book.first.year
        for bond in bonds:
            away = early and bond.who == dispensary[1][2] and bond.house is dispensary[0]
            _met(stock, bond, year, early, away)
        for crew in (wards, dispensary):
            _problems(stock, *crew, year, early)
            studies(*crew, year, early)
            hearings(*crew, year, early)
            evaluated(*crew, year, early)
        for crew in (top, wards, dispensary):
            summaries(*crew, year)


def _houses(book: Book) -> tuple[Crew, Crew, Crew]:
    top = House(
        book, TOP, chinese="县中医院党总支", english="Hospital of Chinese Medicine General Branch",
        level="general-branch", parent="zixu", place="县中医院", base=355, unit="hospital",
        about="全院职工、规培和进修人员",
    )  # fmt: skip
    top.adopt("hospital", "总支委员会和职工代表一起讨论过，自元旦起在两个支部施行。", blanks=BLANKS)
    wards = House(
        book, WARDS, chinese="临床党支部", english="Wards Branch", level="branch", parent=TOP,
        place="县中医院住院楼", base=360, unit="hospital", about="各病区的医护、护工和保洁",
    )  # fmt: skip
    dispensary = House(
        book, DISPENSARY, chinese="药剂医技党支部", english="Dispensary and Technicians Branch",
        level="branch", parent=TOP, place="县中医院药剂楼", base=370, unit="hospital",
        about="药房、煎药室、检验和后勤的职工",
    )  # fmt: skip
    dispensary.adopt(
        "hospital", "药房的记录当周写清，五天之内记好。", blanks=BLANKS,
        stricter=[{"rule": "hospital/recorded-while-fresh", "within": 5}],
    )  # fmt: skip
    found = (
        (top, [top.member("leader", "总支书记"), top.member("cadre", "人事科科长")]),
        (wards, [wards.member("leader", "支部书记、病区主任"),
                 wards.member("committee-member", "组织委员、护士长"),
                 wards.member("ordinary"), wards.member("ordinary")]),
        (dispensary, [dispensary.member("leader", "支部书记、药剂科主任"),
                      dispensary.member("committee-member", "宣传委员"),
                      dispensary.member("ordinary"), dispensary.member("ordinary")]),
    )  # fmt: skip
    wards.member("retired")
    return found


def _guest(house: House) -> tuple[str | None, tuple[date, date]]:
    """A doctor on rotation, who came in January of the first year and left in September."""
    year = house.book.first.year
    came, left = date(year, 1, 5), date(year, 9, 30)
    if not house.book.has_come(came):
        return None, (came, left)
    until = left if house.book.has_come(left) else None
    return house.member("ordinary", "轮转医师", since=came, until=until), (came, left)


def _pairs(house: House, people: Sequence[str]) -> list[Bond]:
    """One colleague for each member; the dispensary settled on its last pair only in March."""
    book = house.book
    year, found = book.first.year, []
    for nth, who in enumerate(people):
        late = house.slug == DISPENSARY and nth == 3
        since = date(year, 3, 9) if late else date(year - 1, 2, 16)
        if not book.has_come(since):
            continue
        groups = (("worker",), ("worker", "young-person"), ("worker", "in-difficulty"))[nth % 3]
        alias = house.person(
            f"{house.slug.rpartition('-')[2][:2]}-{nth + 1:02}", *groups,
            since=day_after(since, -9),
        )  # fmt: skip
        reviewed = [
            date(y, 3, 18) for y in house.years() if not (y == year and _missed(house, nth))
        ]
        link = house.add(
            "link", f"{who}-{alias}", kind="pairing", member=who, person=alias, since=since,
            fixed=day_after(since, -3), way="assigned",
            reviewed=[day for day in reviewed if book.has_come(day) and day >= book.first],
        )  # fmt: skip
        if link:
            found.append(Bond(house, who, link, since, date.max))
    return found


def _missed(house: House, nth: int) -> bool:
    """Whose pair was not looked at in the first year: two of the dispensary's."""
    return house.slug == DISPENSARY and nth > 1


def _of_the_guest(crew: Crew, guest: str | None, visit: tuple[date, date]) -> list[Bond]:
    """The rotating doctor's pair, handed over a week after the rotation ended."""
    house, people = crew
    since, until, then = day_after(visit[0], 7), visit[1], day_after(visit[1], 8)
    if guest is None or not house.book.has_come(since):
        return []
    alias = house.person("li-09", "worker", "young-person", since=day_after(since, -4))
    found = []
    handover = None
    if house.book.has_come(then):
        new = house.add(
            "link", f"{people[2]}-{alias}", kind="pairing", member=people[2], person=alias,
            since=then, fixed=day_after(then, -2), way="assigned",
        )  # fmt: skip
        if new:
            found.append(Bond(house, people[2], new, then, date.max))
            handover = {"date": then, "to": new}
    reviewed = date(since.year, 3, 18)
    link = house.add(
        "link", f"{guest}-{alias}", kind="pairing", member=guest, person=alias, since=since,
        until=until if house.book.has_come(until) else None, fixed=day_after(since, -2),
        way="assigned", handover=handover,
        reviewed=[reviewed] if house.book.has_come(reviewed) else [],
    )  # fmt: skip
    return [*found, Bond(house, guest, str(link), since, until)]


def _activists(wards: Crew, dispensary: Crew) -> list[Bond]:
    """Two activists; the dispensary's had nobody until the middle of March."""
    found = []
    for (house, people), nth, since in (
        (wards, 1, date(wards[0].book.first.year - 1, 5, 12)),
        (dispensary, 1, date(wards[0].book.first.year, 3, 16)),
    ):
        alias = house.person(f"{house.slug.rpartition('-')[2][:2]}-08", "activist", "worker")
        link = house.add(
            "link", f"{people[nth]}-{alias}", kind="accompaniment", member=people[nth],
            person=alias, since=since, way="special", fixed=day_after(since, -3),
        )  # fmt: skip
        if link:
            found.append(Bond(house, people[nth], link, since, date.max, trains=True))
    return found


def _met(stock: Stock, bond: Bond, year: int, early: bool, away: bool) -> None:
    """Once each quarter: policies at the two ends of the year, help in between.

    In the first year one member met nobody in summer, and a few records came late or lack a day.
    """
    house, draw = bond.house, Draw(bond.house.book.seed, bond.house.slug, bond.link, year)
    slack = early and house.slug == WARDS and bond.link.endswith("-04")
    for quarter in range(4):
        day = at_work(draw.day(date(year, 3 * quarter + 1, 6), date(year, 3 * quarter + 2, 18)))
        idle = (slack and quarter in (1, 2)) or (away and quarter == 1)
        idle = idle or (early and bond.trains and house.slug == DISPENSARY and quarter == 2)
        if idle or not bond.since <= day <= bond.until:
            continue
        topics: Sequence[str] = ("policy-and-law",) if quarter in (0, 3) else _HELP
        if bond.trains:
            topics = ("activist-training",)
        wait = 11 if early and quarter == 1 and house.slug == TOP else draw.between(0, 4)
        entered = day_after(day, wait)
        forgot = early and quarter == 2 and bond.link.endswith("ya-01")
        stock.contact(
            house, day, bond.who, topics, links=[bond.link],
            entered=entered if house.book.has_come(entered) and not forgot else None,
        )  # fmt: skip
    if bond.trains:
        for month in (6, 11):
            if not (early and month == 6 and house.slug == DISPENSARY):
                _reported(bond, date(year, month, 17))


def _reported(bond: Bond, day: date) -> None:
    """How the training of an activist goes: what was done, nothing about the person."""
    if bond.since <= day:
        bond.house.add(
            "report", f"{day:%m%d}-{bond.who}-peiyang", date=day, kind="training", form="spoken",
            member=bond.who, cites=[f"link/{bond.link}"],
            says="谈话按季做了，交办的义诊统筹和党章学习都已完成。",
        )  # fmt: skip


_FATES = ("solved", "at-once", "let-lie", "slow", "solved", "explained")


def _problems(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    """What members found and brought to the branch; one in the first year lay for nine days."""
    draw = Draw(house.book.seed, house.slug, "problems", year)
    for nth, fate in enumerate(_FATES):
        day = at_work(draw.day(date(year, 2 * nth + 1, 8), date(year, 2 * nth + 1, 26)))
        wards = house.slug == WARDS
        how = "solved" if fate == "let-lie" and not (wards and early) else fate
        who = people[(nth + 2) % len(people)]
        clerk = people[0] if who != people[0] else people[1]
        stock.opinion(house, day, Said(who, ("visit", "box")[nth % 2]), how, TOP, clerk=clerk)
