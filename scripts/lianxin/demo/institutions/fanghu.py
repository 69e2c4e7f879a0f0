"""A township in the hills: leaders survey its villages, receive people, and follow things up.

Three villages, one of them high up, poor and with most of the problems.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.fanghu_affairs import surveys_and_decisions
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.fanghu_deeds import NOBODY
from lianxin.demo.texts.fanghu_opinions import OPINIONS

TOWN = "fanghu-xiang"
BLANKS = {
    "explain_per_half_year": 1, "surveys_per_year": 2, "focus_surveys_per_half_year": 1,
    "visits_per_half_year": 2, "survey_report_days": 60, "leader_receptions_per_quarter": 1,
    "receptions_per_half_year": 1, "answer_days": 30, "coordinate_days": 30,
    "keep_in_view_days": 60,
}  # fmt: skip
VILLAGES = (
    ("yinghuoping", "萤火坪村", "Yinghuoping", "no", 404),
    ("luoxingdu", "落星渡村", "Luoxingdu", "no", 408),
    ("banxianling", "半闲岭村", "Banxianling", "yes", 412),
)
_HARD = ("livelihood", "housing", "schooling", "funds")


@dataclass
class Pair:
    """A member and the household he or she is answerable for."""

    house: House
    member: str
    link: str
    person: str
    missed: frozenset[str] = field(default_factory=frozenset)
    late: bool = False


def build(book: Book) -> None:
    """Write the township and its villages."""
    town = House(
        book, TOWN, chinese="方壶乡党总支", english="Fanghu Hills General Branch",
        level="general-branch", parent="zixu", place="方壶乡", base=400, unit="agency",
        reach="每月十五日上午在乡政府一楼接待，逢周末顺延；其余工作日可到便民大厅留话",
    )  # fmt: skip
    first, second = town.member("leader", "总支书记"), town.member("leader", "总支副书记")
    clerk = town.member("cadre", "党建干事")
    town.adopt(
        "township-general", "总支委员会扩大会议通过，各村支部都到会，从元旦起照办。",
        blanks=BLANKS,
        stricter=[{"rule": "township-general/problems-are-answered-in-time", "within": 28}],
    )  # fmt: skip
    stock = Stock(book, "fanghu", voices_of(OPINIONS))
    pairs = [_paired(town, who, n, "H") for n, who in enumerate((first, second, clerk))]
    pairs[1].late = True
    villages = [_village(book, *one) for one in VILLAGES]
    for house, (head, hand, third) in villages:
        for n, who in enumerate((head, hand, third)):
            if house.slug == "luoxingdu" and n == 2:
                continue
            if house.slug == "yinghuoping" and n == 2:
                pairs += _moved(house, who)
                continue
            missed = {("luoxingdu", 1): {"Q2", "skill-1"}, ("banxianling", 2): {"Q3"}}
            pair = _paired(house, who, n, "H")
            pair.missed = frozenset(missed.get((house.slug, n), ()))
            pairs.append(pair)
    for year in town.years():
        for pair in pairs:
            _year_of_a_pair(stock, pair, year, year == book.first.year)
        _policies(stock, [(town, (first, second, clerk)), *villages], year)
        _receptions(stock, town, (first, second, clerk), year)
        for house, people in villages:
            _village_receptions(stock, house, people, year)
        surveys_and_decisions(stock, town, (first, second, clerk), villages, year)
        _walks_together(stock, town, first, second, villages, year)


def _village(
    book: Book, slug: str, name: str, english: str, focus: str, base: int
) -> tuple[House, tuple[str, str, str]]:
    house = House(
        book, slug, chinese=f"{name}党支部", english=f"{english} Village Branch", level="branch",
        parent=TOWN, place=name, base=base, unit="village", focus=focus,
        about=f"{name}的农户，外出的人托家里捎话也行",
        reach=f"逢圩日上午在{name}便民点接待",
    )  # fmt: skip
    able = "no" if slug == "luoxingdu" else "yes"
    people = (
        house.member("leader", "支部书记"), house.member("committee-member", "组织委员"),
        house.member("ordinary", able_to_help=able),
    )  # fmt: skip
    if slug == "banxianling":
        house.member("retired")
    return house, people


def _paired(house: House, who: str, number: int, letter: str) -> Pair:
    groups = (("poor-household",), ("in-difficulty", "resident"), ("in-difficulty",))
    person = house.person(f"{letter.lower()}{number + 1}", *groups[number % 3])
    since = date(house.book.first.year - 1, 3, 4 + number)
    link = house.add(
        "link", f"{who}-{person}", kind="pairing", member=who, person=person, way="assigned",
        since=since, fixed=day_after(since, -3), task="一起商量今年先解决哪一件难事",
    )  # fmt: skip
    return Pair(house, who, str(link), person)


def _moved(house: House, who: str) -> list[Pair]:
    """A household moved down to the county town; it took a while to settle on another."""
    year = house.book.first.year
    left, begun = date(year, 3, 20), date(year, 5, 12)
    pairs = []
    old = house.person("h3", "in-difficulty", until=left if house.book.has_come(left) else None)
    new = house.person("h4", "poor-household")
    for person, since, until in ((old, date(year - 1, 4, 2), left), (new, begun, None)):
        link = house.add(
            "link", f"{who}-{person}", kind="pairing", member=who, person=person, way="assigned",
            since=since, until=until if until and house.book.has_come(until) else None,
            fixed=day_after(since, -2), task="每季度上门，先把水电和看病办事的路打通",
        )  # fmt: skip
        if link:
            quarters = {"Q2", "Q3", "Q4"} if until else {"Q1"}
            pairs.append(Pair(house, who, link, person, frozenset(quarters)))
    return pairs


def _year_of_a_pair(stock: Stock, pair: Pair, year: int, first_year: bool) -> None:
    """Each quarter something is done; in between somebody looks in, or calls."""
    link = pair.house.book.records[f"records/{pair.house.slug}/link/{pair.link}.yaml"]
    draw = Draw(pair.house.book.seed, pair.house.slug, pair.link, year)
    ended = link.get("until")
    for quarter in range(4):
        if f"Q{quarter + 1}" in pair.missed and (first_year or ended):
            continue
        topics: Sequence[str] = ("farming",) if quarter % 2 else _HARD
        if quarter % 2 and f"skill-{quarter // 2}" in pair.missed and first_year:
            topics = _HARD
        day = at_work(draw.day(date(year, 3 * quarter + 1, 6), date(year, 3 * quarter + 2, 20)))
        if pair.late and quarter == 3:
            day = date(year, 12, 9)
        day = max(day, day_after(link["since"], 3))
        if (ended is None or day <= ended) and day.year == year:
            form = ("face-to-face" if quarter == 2 else "home-visit") if pair.late else None
            stock.contact(pair.house, day, pair.member, topics, links=[pair.link], form=form)
        if draw.chance(45):
            extra = day_after(day, draw.between(16, 34))
            if ended is None or extra <= ended:
                stock.contact(
                    pair.house, extra, pair.member, ("livelihood", "schooling", "housing"),
                    links=[pair.link], form="telephone" if pair.late else None,
                )  # fmt: skip


def _policies(stock: Stock, houses: Sequence[tuple[House, Sequence[str]]], year: int) -> None:
    """Every member explains something each half year, to whoever sits in the yard."""
    for house, people in houses:
        draw = Draw(house.book.seed, house.slug, "policies", year)
        for half, months in enumerate(((3, 5), (8, 11))):
            for n, who in enumerate(people):
                if house.slug == "luoxingdu" and n == 1 and half == 0 and year % 2 == 0:
                    continue
                day = at_work(draw.day(date(year, months[0], 3), date(year, months[1], 26)))
                stock.contact(
                    house, day, who, ("policy-and-law",), groups=["household-that-gets-by"]
                )


def _receptions(stock: Stock, town: House, people: Sequence[str], year: int) -> None:
    """On the fifteenth of each month in the township; leaders in turn, the clerk beside them."""
    first, second, clerk = people
    fates = ("solved", "solved", "slow", "explained")
    for month in range(1, 13):
        day = at_work(date(year, month, 15))
        who = first if month % 3 == 1 else second if month % 3 == 2 else clerk
        if who == second and month == 5 and year == town.book.first.year:
            who = clerk
        there = [who] if who == clerk else [who, clerk]
        heard = None
        if month % 2 == 1:
            said = Said(clerk, "reception", {"meeting": f"{day:%m%d}-reception"})
            fate = fates[month // 2 % 4]
            heard = stock.opinion(town, day, said, fate, "zixu", clerk=who)
        town.add(
            "meeting", f"{day:%m%d}-reception", date=day, kind="reception-day",
            title=f"{month}月领导接待日", members=there, audience=["residents"],
            attended=len(there) + stock.draw.between(0, 6), opinions=[heard] if heard else None,
            conclusion=None if heard else stock.deck.next("nobody", NOBODY),
        )  # fmt: skip


def _village_receptions(stock: Stock, house: House, people: Sequence[str], year: int) -> None:
    """Once a quarter at the village's service point, the secretary and every other time a hand."""
    head, hand, third = people
    first_year = year == house.book.first.year
    for quarter, month in enumerate((2, 5, 8, 11)):
        if house.slug == "luoxingdu" and quarter == 2 and first_year:
            continue
        day = at_work(date(year, month, 9 if house.slug != "luoxingdu" else 22))
        there = [head, hand] if quarter in (1, 3) else [head]
        if house.slug == "yinghuoping" and quarter == 1 and first_year:
            there = [head]
        slug = f"{day:%m%d}-reception"
        fate = ("solved", "at-once", "passed-on", "solved")[quarter]
        if house.slug == "banxianling" and quarter == 2:
            fate = "lost-sight-of"
        heard = None
        if quarter != 1 or house.slug == "banxianling":
            said = Said(head, "reception", {"meeting": slug})
            heard = stock.opinion(house, day, said, fate, TOWN, clerk=hand)
        house.add(
            "meeting", slug, date=day, kind="reception-day", title="便民点接待", members=there,
            audience=["residents"], attended=len(there) + stock.draw.between(1, 9),
            opinions=[heard] if heard else None,
            conclusion=None if heard else stock.deck.next("nobody", NOBODY),
        )  # fmt: skip
    day = date(year, 6, 17)
    if house.slug == "yinghuoping":
        stock.opinion(house, day, Said(third, "petition"), "let-lie", TOWN, clerk=hand)
    elif house.slug == "luoxingdu":
        stock.opinion(house, day, Said(third, "hotline"), "solved", TOWN, clerk=hand)


def _walks_together(
    stock: Stock, town: House, first: str, second: str,
    villages: Sequence[tuple[House, Sequence[str]]], year: int,
) -> None:  # fmt: skip
    """Leaders go along to families that their village's secretary knows."""
    walks = ((1, 28, first, 2), (4, 22, second, 0), (5, 27, first, 1), (8, 19, first, 2),
             (9, 9, second, 1), (10, 28, first, 0))  # fmt: skip
    for month, day, leader, number in walks:
        house, (head, *_) = villages[number]
        stock.contact(
            house, at_work(date(year, month, day)), head, _HARD, form="home-visit",
            together_with=[f"{town.slug}/{leader}"], groups=["in-difficulty"],
        )  # fmt: skip
