"""Contacts of the demo: month by month, or for a company quarter by quarter."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.links import Bond
from lianxin.demo.people import Cast, Who
from lianxin.demo.tempo import away, reach
from lianxin.demo.texts import Line, chosen, deeds, filled, slots


class Diary:
    """Writes the contacts of one organisation; one deck of sentences for all of them."""

    def __init__(self, book: Book, cast: Cast, body: Body) -> None:
        self.book, self.cast, self.body = book, cast, body
        self.draw = Draw(book.seed, body.slug, "contacts")
        self._deck = Deck(Draw(book.seed, body.slug, "sentences"))

    def write(
        self, who: Who, bonds: list[Bond], day: date, *, visit: bool = False,
        topic: str | None = None, more: dict[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """One contact on that day, for these links."""
        setting = self.body.setting
        together = len(bonds) > 1

        def fits(line: Line) -> bool:
            return (
                day.month in line.months
                and (topic is None or line.topic == topic)
                and (topic is not None or not together or visit or "group-activity" in line.forms)
            )

        line = self._deck.fitting(("line", visit, topic), deeds(setting, visit), fits)
        form = "group-activity" if together and not visit else self.draw.pick(line.forms)
        if visit:
            form = "home-visit"
        values = chosen(self._deck, slots(setting))
        self.book.add(
            "contact", self.body.slug, f"{day:%m%d}-{who.slug}", date=day, member=who.slug,
            links=[b.slug for b in bonds], form=form, topics=[line.topic],
            reached=self.draw.between(6, 40) if form == "group-activity" else None,
            deed=filled(line.text, values), **(more or {}),
        )  # fmt: skip

    def month(self, who: Who, bonds: list[Bond], first: date, last: date) -> None:
        """Contact with each person once in the month, as well as it goes there."""
        if away(self.book, self.cast, self.body, who, first):
            return
        there = [b for b in bonds if b.days_in(first, last) * 2 > (last - first).days]
        days = monthrange(first.year, first.month)[1]
        share = reach(self.body, first.month) * ((last - first).days + 1) // days
        whole = [b for b in there if b.lasts(first) and b.lasts(last)]
        if len(whole) > 1 and self.draw.chance(14) and self.draw.chance(share):
            self.write(who, whole[:2], self.draw.day(first, last))
            there = [b for b in there if b not in whole[:2]]
        for bond in there:
            if self.draw.chance(share):
                hard = "in-difficulty" in bond.groups and first.month % 3 != 1
                day = self.draw.day(max(first, bond.since), min(last, bond.until or last))
                self.write(who, [bond], day, topic="livelihood" if hard else None)

    def quarter(self, who: Who, bonds: list[Bond], first: date, last: date) -> None:
        """Visits at home, two neighbours of the hostel on one evening."""
        if away(self.book, self.cast, self.body, who, day_after(first, 31)):
            return
        there = self.draw.shuffled([b for b in bonds if b.lasts(first) and b.lasts(last)])
        whole = first.month % 3 == 1 and (last - first).days > 80
        while there:
            now, there = there[:2], there[2:]
            if self.draw.chance(reach(self.body, last.month) if whole else 55):
                self.write(who, now, self.draw.day(first, last), visit=True)


def months(book: Book) -> Iterator[tuple[date, date]]:
    """The months of the register, each from its first to its last day that has come."""
    day = book.first.replace(day=1)
    while day <= book.last:
        end = day.replace(day=monthrange(day.year, day.month)[1])
        yield max(day, book.first), min(end, book.last)
        day = day_after(end, 1)


def contacts(book: Book, cast: Cast, body: Body, bonds: dict[Who, list[Bond]]) -> None:
    """All contacts with persons in one organisation."""
    diary = Diary(book, cast, body)
    spans = list(months(book))
    for who in cast.members[body.slug]:
        mine = bonds.get(who, [])
        for number, (first, last) in enumerate(spans):
            if body.system == "township":
                diary.month(who, mine, first, last)
            elif body.system == "company":
                if first.month % 3 == 1:
                    end = spans[min(number + 2, len(spans) - 1)][1]
                    diary.quarter(who, mine, first, end)
                _between(diary, who, mine, first, last)
            elif first.month % 3 == 2 or diary.draw.chance(10):
                diary.month(who, mine, first, last)


def _between(diary: Diary, who: Who, bonds: list[Bond], first: date, last: date) -> None:
    """Between visits a call, an e-mail, a word at work, for each of them in turn."""
    there = [b for b in bonds if b.lasts(first) and b.lasts(last)]
    if away(diary.book, diary.cast, diary.body, who, first):
        return
    if not there or not diary.draw.chance(reach(diary.body, first.month)):
        return
    turn = there[first.month % len(there)]
    topic = "policy-and-law" if first.month % 6 == 3 else None
    if topic or diary.draw.chance(55):
        diary.write(who, [turn], diary.draw.day(first, last), topic=topic)
    if first.month % 6 == 5:
        diary.write(who, there, diary.draw.day(first, last), topic=None)
    for bond in there:
        if "activist" in bond.groups and first.month % 3 == 2:
            diary.write(who, [bond], diary.draw.day(first, last), topic="activist-training")
