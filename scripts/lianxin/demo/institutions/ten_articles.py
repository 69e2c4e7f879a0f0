"""A community and a county office under the ten articles: the same year, lived differently."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Said, Stock, at_work, voices_of
from lianxin.demo.texts.ten_articles_deeds import DEEDS_PROMISED, OPINIONS

BLANKS = {
    "solve_days": 30, "report_up_days": 5, "visits_per_quarter": 2, "deeds_per_year": 2,
    "announce_days": 7,
}  # fmt: skip


def build(book: Book) -> None:
    """Write both houses and their years."""
    stock = Stock(book, "ten_articles", voices_of(OPINIONS))
    community = House(
        book, "heyuan", chinese="何园社区党支部", english="Heyuan Community Branch",
        level="branch", parent="zixu", place="何园社区", base=200, unit="community",
    )  # fmt: skip
    office = House(
        book, "zhengfuban", chinese="县政府办公室党支部", english="County Government Office Branch",
        level="branch", parent="zixu", place="县政府大院", base=220, unit="agency",
    )  # fmt: skip
    says = "支部大会讨论通过，没有写数的地方按做得到的来填。"
    community.adopt("branch-general", says, blanks=BLANKS)
    office.adopt(
        "agency-office", says, blanks={**BLANKS, "account_days": 30},
        stricter=[{"rule": "agency-office/problems-are-answered", "within": 25}],
    )  # fmt: skip
    for house in (community, office):
        people = (
            house.member("committee-member", "支部书记"), house.member("cadre"),
            house.member("ordinary"), house.member("representative"),
        )  # fmt: skip
        house.member("retired")
        for year in house.years():
            early = year == book.first.year
            _visits(stock, house, people, year, early and house is office)
            _heard(stock, house, people, year, early)
            _promised(house, people, year)
            _met(house, people, year, early and house is community)
            _evaluated(house, year)
    for year in office.years():
        _inspected(office, year)


def _visits(stock: Stock, house: House, people: Sequence[str], year: int, weak: bool) -> None:
    draw = Draw(house.book.seed, house.slug, "visits", year)
    for quarter in range(4):
        for nth, who in enumerate(people):
            for turn in range(2):
                first = date(year, 3 * quarter + 1 + turn, 3)
                day = at_work(draw.day(first, first.replace(day=24)))
                policy = turn == 0 and nth == quarter % 4
                if weak and (quarter, nth, turn) in ((2, 3, 1), (1, 0, 0), (1, 1, 0)):
                    continue
                topics = (
                    ("policy-and-law",) if policy else ("livelihood", "public-service", "safety")
                )
                stock.contact(house, day, who, topics, groups=["resident"])


_HEARD = (
    (1, 20, 0, "visit", None, "solved"), (2, 11, 1, "hotline", "most-wanted", "at-once"),
    (3, 18, 2, "forum", None, "slow"), (5, 13, 3, "visit", None, "solved"),
    (6, 10, 0, "box", "most-complained-of", "solved"), (8, 12, 1, "visit", None, "explained"),
    (9, 16, 2, "hotline", "most-wanted", "at-once"), (10, 14, 3, "visit", None, "let-lie"),
    (11, 12, 0, "forum", None, "solved"),
)  # fmt: skip


def _heard(stock: Stock, house: House, people: Sequence[str], year: int, early: bool) -> None:
    for month, day, who, channel, weight, fate in _HEARD:
        said = Said(people[who], channel)
        how = fate if early else "at-once"
        clerk = people[1] if who != 1 else people[0]
        slug = stock.opinion(house, at_work(date(year, month, day)), said, how, "zixu", None, clerk)
        if slug and weight:
            house.book.records[f"records/{house.slug}/opinion/{year}/{slug}.yaml"]["weight"] = (
                weight
            )
    passed = at_work(date(year, 4, 9))
    slug = stock.opinion(
        house, passed, Said(people[2], "visit"), "passed-on", "zixu", None, people[1]
    )
    closed = day_after(passed, 66)
    if slug and house.book.has_come(closed):
        record = house.book.records[f"records/{house.slug}/opinion/{year}/{slug}.yaml"]
        record["steps"] = [
            *record["steps"], {"date": closed, "did": "closed", "by": people[1]},
        ]  # fmt: skip
        record["closed_as"] = "referred"


def _promised(house: House, people: Sequence[str], year: int) -> None:
    """Two deeds of the branch; the first is done and judged, the second still runs."""
    for nth, month in enumerate((1, 4)):
        turn = (0 if house.slug == "heyuan" else 2) + nth
        title, deed, need, done_when, shown = DEEDS_PROMISED[turn]
        made = at_work(date(year, month, 15))
        claimed, judged = date(year, 8, 20), date(year, 9, 3)
        done = nth == 0 and house.book.has_come(claimed)
        seen = nth == 0 and house.book.has_come(judged)
        house.add(
            "commitment", f"{made:%m%d}-{house.slug}", title=title, responsible=people[0],
            made=made, deadline=date(year, 9, 30) if nth == 0 else date(year, 12, 20), deed=deed,
            beyond_routine="年初工作计划里没有这一项", baseline=need, done_when=done_when,
            source={"kind": "need", "need": need}, for_groups=["resident"], topic="public-service",
            life=house.past(
                {"date": made, "stage": "proposed"},
                {"date": day_after(made, 6), "stage": "published"},
                {"date": day_after(made, 20), "stage": "in-progress"},
            ),
            evidence=[
                {"date": claimed, "kind": "site", "shows": shown, "confirmed_by": people[2]}
            ] if done else [],
            claim={"date": claimed, "resolution": "kept"} if done else None,
            assessment={
                "date": judged, "by": people[1], "scale": "complete", "resolution": "kept",
                "because": "到现场看过，和承诺的一样。",
            } if seen else None,
        )  # fmt: skip


def _met(house: House, people: Sequence[str], year: int, weak: bool) -> None:
    for month in (3, 9):
        if not (weak and month == 3):
            day = at_work(date(year, month, 5))
            house.add(
                "meeting", f"{day:%m%d}-study", date=day, kind="committee-study",
                title="研究联系群众的事", members=list(people), attended=4,
                conclusion="拖着的两件各定了人，月底前回话。",
            )  # fmt: skip
    day = at_work(date(year, 7, 2))
    house.add(
        "meeting", f"{day:%m%d}-life", date=day, kind="democratic-life", title="民主生活会",
        members=list(people), reports_of=list(people[:3]), attended=5,
    )  # fmt: skip
    decided = at_work(date(year, 5, 20))
    for nth, (after, title) in enumerate(((4, "值班接待的时间"), (10, "院内停车怎么排"))):
        made = day_after(decided, 40 * nth)
        house.add(
            "decision", f"{made:%m%d}-{nth}", decided=made, title=title, important="no",
            announced=day_after(made, after), says="先试一个月，不合适再改。",
        )  # fmt: skip
    when = at_work(date(year, 7, 10))
    if house.slug == "heyuan" and house.book.has_come(when) and when >= house.book.first:
        house.add(
            "recognition", f"{when:%m%d}-praise", date=when, kind="praise", member=people[2],
            decided_by=[people[0], people[1]], because="汛期两晚守在低洼的楼栋。",
            cites=[f"meeting/{day:%m%d}-life"],
        )  # fmt: skip


def _evaluated(house: House, year: int) -> None:
    """From three sides and by the people; numbers only."""
    draw = Draw(house.book.seed, house.slug, "evaluated", year)
    for direction, month in (
        ("lower-on-upper", 4), ("people-on-leaders", 6), ("members-on-cadres", 10),
        ("people-on-work", 9),
    ):  # fmt: skip
        day, asked = at_work(date(year, month, 8)), draw.between(14, 30)
        partly = draw.between(2, 5)
        house.add(
            "evaluation", f"{day:%m%d}-{direction}", date=day, direction=direction,
            of_organisation=house.slug, asked=asked, done_partly=partly, not_done=1,
            done_well=asked - partly - 1,
        )  # fmt: skip


def _inspected(office: House, year: int) -> None:
    """Two inspections found work lacking; one was followed up in time, one late."""
    people = [
        path.rpartition("/")[2].removesuffix(".yaml")
        for path, _ in office.book.folder("records/zhengfuban/member/")
    ]
    for month, after, found in (
        (3, 21, "三件来信过了半月没有人接。"), (8, 44, "窗口午间无人，登记本补写。"),
    ):  # fmt: skip
        day = at_work(date(year, month, 17))
        slug = office.add(
            "inspection", f"{day:%m%d}-own", date=day, of=office.slug, by=[people[0]],
            outcome="lacking", found=found, to_do="一周内补办，当面说明。",
            regulation="agency-office",
        )  # fmt: skip
        followed = day_after(day, after)
        if slug:
            office.add(
                "recognition", f"{followed:%m%d}-account", date=followed, member=people[2],
                kind="called-to-account", decided_by=[people[0], people[1]],
                because="该接的信没有接，已补办并说明。", cites=[f"inspection/{slug}"],
            )  # fmt: skip
