"""The people of a department store: two sales departments, and who is linked with whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lianxin.demo.book import Book
from lianxin.demo.draw import Deck
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Stock, voices_of
from lianxin.demo.texts.baihuo_deeds import VOICES

_BLANKS = {
    "explain_per_half_year": 1, "views_per_half_year": 1, "wording_days": 12, "consult_days": 45,
    "rights_days": 15, "pass_on_days": 3, "answer_days": 30, "workers_per_year": 4,
    "talks_per_year": 7, "departments": 2, "goes_per_quarter": 1, "report_days": 10,
}  # fmt: skip

STAFF = {
    "store": (
        ("leader", "党总支书记、总经理"), ("leader", "副总经理（营业）"),
        ("leader", "副总经理（后勤）"), ("committee-member", "工会主席"),
    ),
    "cloth": (
        ("committee-member", "支部书记、服装部经理"), ("ordinary", "女装柜长"),
        ("ordinary", "收银领班"), ("retired", None),
    ),
    "power": (
        ("committee-member", "支部书记、家电部经理"), ("ordinary", "小家电柜长"),
        ("ordinary", "安装调度"),
    ),
}  # fmt: skip
"""Position and office of each member."""

_PEOPLE = {
    "cloth": {
        "bh-01": ("worker",), "bh-02": ("worker",), "bh-03": ("worker",),
        "bh-04": ("worker", "young-person"), "bh-05": ("worker",), "bh-07": ("worker", "activist"),
        "bh-08": ("worker", "in-difficulty"), "bh-09": ("worker",),
    },
    "power": {
        "bh-11": ("worker",), "bh-12": ("worker",), "bh-13": ("worker",), "bh-14": ("worker",),
        "bh-15": ("worker", "young-person"), "bh-17": ("worker",),
    },
}  # fmt: skip

HOME = {alias: name for name, people in _PEOPLE.items() for alias in people} | {"bh-16": "power"}
"""Where somebody served is known."""


class Store:
    """Its three organisations, and the links of their members."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.stock = Stock(book, "baihuo", voices_of(VOICES))
        self.deck = Deck(self.stock.draw)
        self.house = _houses(book)
        self.people = {
            name: [house.member(*role) for role in STAFF[name]]
            for name, house in self.house.items()
        }
        for name, known in _PEOPLE.items():
            for alias, groups in known.items():
                self.house[name].person(alias, *groups)
        self.began: dict[tuple[str, str], date] = {}

    def met(self, person: str, name: str) -> str:
        """How somebody served is written in a record of that organisation."""
        home = HOME[person]
        return person if home == name else f"{self.house[home].slug}/{person}"

    def bind(
        self, kind: str, name: str, nth: int, other: str, since: date, until: date | None = None
    ) -> None:
        """A link of that member with somebody served, or with one of the departments."""
        house, who = self.house[name], self.people[name][nth]
        point = kind == "contact-point"
        sides: dict[str, Any] = (
            {"unit": self.house[other].slug, "task": "每季下柜台，听难处，当场能办的当场办"}
            if point
            else {"person": self.met(other, name)}
        )
        lasts = until if until is not None and self.book.has_come(until) else None
        slug = f"{who}-{self.house[other].slug if point else other}"
        if kind == "accompaniment":
            slug += "-peiyang"
        if house.add("link", slug, kind=kind, member=who, since=since, until=lasts, **sides):
            self.began[who, slug] = since

    def links(self, who: str, day: date, *others: str) -> list[str]:
        """Those links of a member that are in being and end with one of these words."""
        return [
            slug
            for (member, slug), since in self.began.items()
            if member == who and since <= day and slug.endswith(others)
        ]

    def talk(
        self, name: str, who: str, day: date, topics: Sequence[str], links: Sequence[str] = (),
        **more: Any,
    ) -> str | None:  # fmt: skip
        """One talk; nothing if it was to be with a linked person and the link is not there yet."""
        if not links and not more.keys() & {"people", "groups"}:
            return None
        return self.stock.contact(self.house[name], day, who, topics, links=list(links), **more)


def _houses(book: Book) -> dict[str, House]:
    box = {"kind": "box", "where": "员工休息室门口", "since": date(book.first.year - 3, 5, 1)}
    store = House(
        book, "baihuo", chinese="何有百货党总支", english="Heyou Department Store General Branch",
        level="general-branch", parent="zixu", place="何有百货大楼", base=540, unit="enterprise",
        channels=[box],
    )  # fmt: skip
    cloth = House(
        book, "baihuo-fuzhuang", chinese="服装柜组党支部", english="Clothing Department Branch",
        level="branch", parent="baihuo", place="百货二楼", base=550, unit="sales-department",
    )  # fmt: skip
    power = House(
        book, "baihuo-jiadian", chinese="家电柜组党支部", english="Appliances Department Branch",
        level="branch", parent="baihuo", place="百货三楼", base=560, unit="sales-department",
    )  # fmt: skip
    return {"store": store, "cloth": cloth, "power": power}


def adoptions(store: Store) -> None:
    """The store adopts for both departments; the clothing branch is quicker."""
    store.house["store"].adopt(
        "shop", "店党总支和职工代表逐条讨论，空着的数都填上了，自元旦起施行。", blanks=_BLANKS
    )
    store.house["cloth"].adopt(
        "shop", "柜组人多，工资排班的事拖不得，十天内要有回话。", blanks=_BLANKS,
        stricter=[{"rule": "shop/rights-are-defended", "within": 10}],
    )  # fmt: skip


def links(store: Store, year: int) -> None:
    """Pairs in every form the text allows, contact points, and two who are accompanied."""
    before = date(year - 1, 3, 1)
    for name, nth, person in (
        ("store", 0, "bh-01"), ("store", 1, "bh-11"), ("store", 2, "bh-02"), ("store", 3, "bh-08"),
        ("cloth", 0, "bh-03"), ("cloth", 1, "bh-03"), ("cloth", 1, "bh-04"), ("cloth", 2, "bh-05"),
        ("power", 0, "bh-12"), ("power", 1, "bh-13"),
    ):  # fmt: skip
        store.bind("pairing", name, nth, person, before)
    store.bind("pairing", "power", 2, "bh-14", before, date(year, 5, 10))
    store.bind("pairing", "power", 2, "bh-15", date(year, 7, 1))
    for nth, since in enumerate((before, date(year, 2, 10), before)):
        store.bind("contact-point", "store", nth, "cloth", since)
        store.bind("contact-point", "store", nth, "power", before)
    store.bind("accompaniment", "cloth", 0, "bh-07", before)
    if store.book.has_come(begun := date(year, 2, 20)):
        store.house["power"].person("bh-16", "worker", "prospective-member", since=begun)
        store.bind("accompaniment", "power", 0, "bh-16", date(year, 3, 20))
