"""The office of the county archive: one branch, a forum every half year, visits in between."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.dangban_deeds import OPINIONS

BLANKS = {
    "forum_evaluation_days": 10, "people_per_member": 1, "explain_per_half_year": 1,
    "rights_days": 10, "dispute_days": 10, "settled_check_days": 30, "hear_per_half_year": 1,
    "about_us_per_year": 1, "pass_on_days": 3, "work_days": 20, "life_days": 30,
    "grassroots_per_quarter": 2, "greetings_per_festival": 2,
}  # fmt: skip
_DEED = ("livelihood", "housing", "schooling", "funds", "medical-service")
_UNITS = (("zixu", "organisation-matters"), ("qingshi", "public-service"))
"""Where the secretary goes, and about what; the county always has both."""
_FORUMS = ("窗口前排过队的人请坐", "请来查过档案的人说说", "办公室的活，请各科室来评")

Linked = tuple[str, str, tuple[str, ...]]
"""Member, link, groups of the person."""


def build(book: Book) -> None:
    """Write the branch and its years."""
    house = House(
        book, "dangban", chinese="县档案馆办公室党支部", english="County Archive Office Branch",
        level="branch", parent="zixu", place="县档案馆", base=440, unit="functional-office",
        about="来查档案的群众、馆里职工和结对的人家",
    )  # fmt: skip
    people = (
        house.member("leader", "支部书记"), house.member("cadre", "办公室副主任"),
        house.member("ordinary", skilled="yes"), house.member("ordinary"),
    )  # fmt: skip
    house.member("retired")
    house.adopt(
        "office-branch", "支部大会通过，请来查档的群众看过再定稿。", blanks=BLANKS,
        stricter=[{"rule": "office-branch/rights-are-defended", "within": 7}],
    )  # fmt: skip
    stock = Stock(book, "dangban", voices_of(OPINIONS))
    linked = _links(house, people)
    for year in house.years():
        early = year == book.first.year
        for one in linked:
            _quarters(stock, house, one, year, early)
        _half_years(stock, house, people, year, early)
        _leader(stock, house, people, year, early)
        for festival in ("spring-festival", "dragon-boat", "mid-autumn"):
            pairs = [(people[0], people[2]), (people[1], people[3])]
            stock.greetings(house, festival, year, pairs, "retired")
        for half in (1, 2):
            _forum(stock, house, people, year, half, early)
            _together(house, people, year, half, early)
        _told(stock, house, people, year, early)
        _grave(stock, house, people, year)


def _links(house: House, people: Sequence[str]) -> list[Linked]:
    first = house.book.first
    plan: tuple[tuple[int, str, tuple[str, ...], int, int | None], ...] = (
        (0, "d1", ("worker",), -310, None), (1, "d2", ("resident",), -280, None),
        (2, "d3", ("worker", "young-person"), -260, None), (3, "d4", ("resident",), -240, 96),
        (3, "d5", ("retired",), 146, None), (2, "d6", ("in-difficulty",), -220, None),
        (1, "d7", ("in-difficulty", "resident"), 33, None), (0, "d8", ("activist",), -150, None),
        (3, "d9", ("activist", "worker"), 130, None),
    )  # fmt: skip
    found = []
    for nth, person, groups, days, ends in plan:
        since = day_after(first, days)
        until = day_after(first, ends) if ends else None
        until = until if until and house.book.has_come(until) else None
        # The second activist waited for somebody for a while.
        wait = 58 if person == "d9" else 12
        if not house.book.has_come(since):
            continue
        house.person(person, *groups, since=day_after(since, -wait), until=until)
        kind = "accompaniment" if "activist" in groups else "pairing"
        link = house.add(
            "link", f"{people[nth]}-{person}", kind=kind, member=people[nth], person=person,
            since=since, until=until, nominated=day_after(since, -6), fixed=day_after(since, -2),
            way="special" if kind == "accompaniment" else "assigned",
        )  # fmt: skip
        found.append((people[nth], str(link), groups))
    return found


def _quarters(stock: Stock, house: House, one: Linked, year: int, early: bool) -> None:
    """Contact with each in every quarter; now and then one is left out."""
    who, link, groups = one
    life = house.book.records[f"records/{house.slug}/link/{link}.yaml"]
    draw = Draw(house.book.seed, house.slug, link, year)
    hard = "in-difficulty" in groups
    for quarter in range(4):
        day = at_work(draw.day(date(year, 3 * quarter + 1, 7), date(year, 3 * quarter + 2, 22)))
        gone = life.get("until") is not None and day > life["until"]
        missed = early and (quarter, groups) in (
            (1, ("worker",)), (2, ("activist",)), (1, ("in-difficulty",)), (0, ("in-difficulty",)),
        )  # fmt: skip
        if groups in (("retired",), ("activist", "worker")) and quarter == 3:
            day = date(year, 12, 8)
        if day < life["since"] or gone or missed:
            continue
        topics = (
            ("activist-training",)
            if "activist" in groups
            else _DEED
            if hard
            else (
                ("work-and-skills",) if groups[0] == "worker" else ("work-and-skills", "livelihood")
            )
        )
        stock.contact(house, day, who, topics, links=[link])
    day = date(year, 9, 25)
    if groups == ("activist",):
        house.add(
            "report", f"{day:%m%d}-{who}", date=day, kind="training", form="spoken", member=who,
            says="谈过三次，一起讲解过两场；支部会上当面说，不写成材料。", cites=[f"link/{link}"],
        )  # fmt: skip


def _half_years(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    """What everybody does once in a half year: explain something, help somebody."""
    draw = Draw(house.book.seed, house.slug, "half years", year)
    for half in range(2):
        for nth, who in enumerate(people):
            first, last = date(year, 6 * half + 1, 12), date(year, 6 * half + 5, 14)
            last = date(year, 9, 18) if nth == 3 and half else last
            days = [at_work(draw.day(first, last)) for _ in range(2)]
            if not (early and (half, nth) == (0, 3)):
                stock.contact(house, days[0], who, ("policy-and-law",), groups=["resident"])
            if not (early and (half, nth) == (0, 0)):
                stock.contact(house, days[1], who, _DEED, groups=["resident"])


def _leader(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    """The secretary goes where papers are needed: to other offices and to a village."""
    draw = Draw(house.book.seed, house.slug, "leader", year)
    for quarter in range(4):
        for nth in range(1 if early and quarter == 1 else 2):
            month = 3 * quarter + 1 + nth
            day = at_work(draw.day(date(year, month, 4), date(year, month, 18)))
            unit, topic = _UNITS[nth]
            stock.contact(house, day, people[0], (topic,), unit=unit)


def _forum(
    stock: Stock, house: House, people: Sequence[str], year: int, half: int, early: bool
) -> None:
    """Views first, then the papers are handed out; the sums are there within ten days, mostly."""
    day = at_work(date(year, 4, 16) if half == 1 else date(year, 10, 15))
    slug = f"{day:%m%d}-forum"
    said = Said(people[1], "forum", {"meeting": slug})
    heard = [
        stock.opinion(house, day, said, fate, "zixu", {topic}, people[0])
        for topic, fate in (
            ("public-service", "solved"),
            ("organisation-matters" if half == 1 else "public-service", "solved"),
        )
    ]  # fmt: skip
    meeting = house.add(
        "meeting", slug, date=day, kind="forum", members=people, attended=19 + half * 3,
        title=_FORUMS[(year + half) % len(_FORUMS)], audience=["residents", "workers"],
        topics=["public-service", "organisation-matters"],
        opinions=[one for one in heard if one],
        conclusion="提的事当场分了人，十日内把评议的合计贴出来。",
    )  # fmt: skip
    if meeting is None:
        return
    draw = Draw(house.book.seed, house.slug, "forum", year, half)
    for nth, direction in enumerate(("people-on-leaders", "people-on-work")):
        # The second sheet of the autumn lay in a drawer for a fortnight.
        after = 13 if early and half == 2 and nth else 5
        asked, partly = draw.between(16, 22), draw.between(2, 4)
        house.add(
            "evaluation", f"{day_after(day, after):%m%d}-{direction}", date=day_after(day, after),
            direction=direction, of_organisation=house.slug, meeting=meeting, asked=asked,
            done_partly=partly, not_done=1, done_well=asked - partly - 1,
        )  # fmt: skip


def _together(house: House, people: Sequence[str], year: int, half: int, early: bool) -> None:
    """An open day in June; towards winter a morning of sorting old photographs together."""
    day, title = (
        (date(year, 6, 9), "档案开放日：带着问题来查") if half == 1
        else (date(year, 12, 2), "和居民一起认老照片")
    )  # fmt: skip
    house.add(
        "meeting", f"{at_work(day):%m%d}-open", date=at_work(day), kind="public-benefit",
        title=title, members=people, audience=["residents"], attended=40 if early else 52,
        conclusion="来的人自己讲了不少旧事，登记了下次想看的卷。",
    )  # fmt: skip


_TOLD = (
    (1, 19, 2, "rights", "solved"), (2, 24, 0, "work-and-skills", "solved"),
    (3, 12, 2, "disputes", "solved"), (5, 14, 0, "housing", "solved"),
    (6, 10, 2, "livelihood", "let-lie"), (7, 16, 1, "safety", "slow"),
    (8, 20, 3, "rights", "slow"), (9, 10, 2, "disputes", "not-asked-again"),
    (10, 13, 3, "disputes", "slow"),
    (11, 12, 0, "work-and-skills", "solved"), (11, 17, 3, "environment", "solved"),
    (12, 9, 2, "housing", "solved"),
)  # fmt: skip


def _told(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    """What came by the box, the telephone and at the counter."""
    for nth, (month, day, who, topic, fate) in enumerate(_TOLD):
        clerk = people[1] if who != 1 else people[0]
        how = fate if early else "solved"
        said = Said(people[who], ("box", "hotline", "reception", "online")[nth % 4])
        stock.opinion(house, at_work(date(year, month, day)), said, how, "zixu", {topic}, clerk)


def _grave(stock: Stock, house: House, people: Sequence[str], year: int) -> None:
    """A basement flooded: two went with pumps, then it was reported."""
    day = at_work(date(year, 7, 22))
    visit = stock.contact(
        house, day, people[1], ("other",), form="home-visit", together_with=[people[3]],
        groups=["resident"],
    )  # fmt: skip
    told = day_after(day, 1)
    if visit and house.book.has_come(told):
        house.add(
            "report", f"{told:%m%d}-{people[1]}", date=told, kind="special", form="written",
            member=people[1], to="zixu", says="暴雨进水，已带泵上门，泡湿的证件当晚晾干。",
            cites=[f"contact/{visit}"],
        )  # fmt: skip
