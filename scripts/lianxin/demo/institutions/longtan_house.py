"""The people of a pottery: its workshop's branch, two party groups, and who is linked with whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lianxin.demo.book import Book
from lianxin.demo.draw import Deck
from lianxin.demo.institutions.house import House
from lianxin.demo.institutions.told import Stock, voices_of
from lianxin.demo.texts import chosen, filled, slots
from lianxin.demo.texts.longtan_deeds import LESSONS, VOICES

BLANKS = {
    "explain_per_half_year": 1, "announce_days": 10, "talks_per_quarter": 2, "pass_on_days": 5,
    "answer_days": 30, "call_back_days": 20, "different_people": 4, "difficulty_days": 3,
    "priority_percent": 50, "voices_per_half_year": 4, "forms_of_help": 3, "joint_actions": 1,
    "joint_deeds": 1, "guidance_per_quarter": 2, "lessons_per_year": 1,
}  # fmt: skip

_PEOPLE = (
    ("gy-01", "worker", "young-person"), ("gy-02", "young-person"),
    ("gy-03", "worker", "in-difficulty"), ("gy-04", "worker", "skilled-worker"),
    ("gy-05", "worker"), ("gy-06", "worker", "young-person"), ("gy-08", "worker", "skilled-worker"),
    ("gy-09", "young-person"), ("gy-10", "retired"), ("gy-11", "worker"),
    ("gy-12", "worker", "young-person"),
)  # fmt: skip


class Pottery:
    """Its four organisations, and what happens in them."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.stock = Stock(book, "longtan", voices_of(VOICES))
        self.deck = Deck(self.stock.draw)
        self.house = _houses(book)
        self.people = {name: _members(name, house) for name, house in self.house.items()}
        self.links: dict[str, tuple[str, date]] = {}

    def ref(self, name: str, nth: int, seen_from: str) -> str:
        """How a member is written in a record of another of the four."""
        slug = self.people[name][nth]
        return slug if name == seen_from else f"{self.house[name].slug}/{slug}"

    def met(self, person: str, name: str) -> str:
        """How somebody served is written; all of them are known to the workshop's branch."""
        return person if name == "kiln" else f"{self.house['kiln'].slug}/{person}"

    def bind(self, name: str, nth: int, kind: str, person: str, since: date, **more: Any) -> None:
        """A link of that member with somebody served."""
        house, who = self.house[name], self.people[name][nth]
        slug = house.add(
            "link", f"{who}-{person}", kind=kind, member=who, person=self.met(person, name),
            since=since, **more,
        )  # fmt: skip
        if slug is not None:
            self.links[who] = (slug, since)

    def talk(self, name: str, who: str, day: date, topics: Sequence[str], **more: Any) -> None:
        """A talk with the linked person, if the link is in being and nobody else is named."""
        slug, since = self.links.get(who, ("", date.max))
        if not more.keys() & {"people", "groups"}:
            if day < since:
                return
            more["links"] = [slug]
        self.stock.contact(self.house[name], day, who, topics, **more)

    def lesson(self, name: str, who: str, day: date, master: str) -> None:
        """Somebody learns from a worker who is better at it."""
        values = chosen(self.stock.deck, slots("longtan"))
        self.house[name].add(
            "contact", f"{day:%m%d}-{who}", date=day, member=who, people=[self.met(master, name)],
            form="guidance-at-work", topics=["work-and-skills"],
            deed=filled(self.deck.next("lesson", LESSONS), values),
        )  # fmt: skip


def _houses(book: Book) -> dict[str, House]:
    top = House(
        book, "longtan", chinese="龙潭陶瓷集团党总支", english="Longtan Pottery General Branch",
        level="general-branch", parent="zixu", place="龙潭陶瓷集团", base=500, unit="enterprise",
    )  # fmt: skip
    kiln = House(
        book, "longtan-yaolu", chinese="窑炉车间党支部", english="Kiln Workshop Branch",
        level="branch", parent="longtan", place="龙潭窑炉车间", base=510, unit="workshop",
    )  # fmt: skip
    form = House(
        book, "longtan-chengxing", chinese="成型班党小组", english="Moulding Team Party Group",
        level="party-group", parent="longtan-yaolu", place="成型班", base=520,
    )  # fmt: skip
    glaze = House(
        book, "longtan-shiyou", chinese="施釉班党小组", english="Glazing Team Party Group",
        level="party-group", parent="longtan-yaolu", place="施釉班", base=530,
    )  # fmt: skip
    for person, *among in _PEOPLE:
        kiln.person(person, *among)
    begun = date(book.first.year, 3, 10)
    if book.has_come(begun):
        kiln.person("gy-07", "worker", "in-difficulty", since=begun)
    return {"top": top, "kiln": kiln, "form": form, "glaze": glaze}


def _members(name: str, house: House) -> list[str]:
    if name == "top":
        return [
            house.member("leader", "集团党总支书记"),
            house.member("committee-member", "集团工会副主席"),
        ]
    if name == "kiln":
        return [
            house.member("committee-member", "支部书记、烧成工段长", skilled="yes"),
            house.member("ordinary", "窑炉主操", skilled="yes"),
            house.member("ordinary", "装窑班长"),
            house.member("retired"),
        ]
    if name == "form":
        return [
            house.member("ordinary", "党小组长、模具师傅", skilled="yes"),
            house.member("ordinary", "修坯工"), house.member("ordinary", "质检员"),
        ]  # fmt: skip
    return [house.member("ordinary", "党小组长、配釉工"), house.member("ordinary", "施釉工")]


def adoptions(pottery: Pottery) -> None:
    """The group adopts for all below it; the workshop is quicker with what it hears."""
    pottery.house["top"].adopt(
        "group-three-cares", "集团党总支扩大会议讨论，各支部和党小组都提了意见，自元旦起施行。",
        blanks=BLANKS,
    )  # fmt: skip
    pottery.house["kiln"].adopt(
        "group-three-cares", "车间里的事等不得，意见三个工作日内报到支部。", blanks=BLANKS,
        stricter=[{"rule": "group-three-cares/views-are-passed-on", "within": 3}],
    )  # fmt: skip


def links(pottery: Pottery, year: int) -> None:
    """Who is answerable for whom; two links begin only in April."""
    before = date(year - 1, 2, 20)
    for name, nth, kind, person, since, task in (
        ("kiln", 0, "mentoring", "gy-01", before, "二号辊道窑的温度曲线和装窑"),
        ("kiln", 1, "mentoring", "gy-02", before, "一号窑的推板更换和巡检"),
        ("form", 0, "mentoring", "gy-06", date(year, 4, 20), "模具间的石膏模修整"),
        ("kiln", 2, "pairing", "gy-03", before, None),
        ("form", 1, "pairing", "gy-05", before, None),
        ("form", 2, "pairing", "gy-07", date(year, 4, 2), None),
        ("glaze", 0, "pairing", "gy-09", before, None),
        ("glaze", 1, "pairing", "gy-04", before, None),
        ("top", 0, "pairing", "gy-08", before, None),
        ("top", 1, "pairing", "gy-10", before, None),
    ):
        pottery.bind(name, nth, kind, person, since, task=task)
    pottery.house["glaze"].add(
        "leave", "peixun", member=pottery.people["glaze"][1], since=date(year, 7, 6),
        until=date(year, 8, 28), reason="study", approved_by=pottery.people["glaze"][0],
    )  # fmt: skip
