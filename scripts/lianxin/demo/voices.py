"""What people said in the demo, and what became of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.fates import FATES, Fate
from lianxin.demo.people import Cast, Who
from lianxin.demo.tempo import reach
from lianxin.demo.texts import Slots, Voice, chosen, filled, slots, voices

PLAIN = ("online", "hotline", "box", "questionnaire", "reception", "petition")


class Ledger:
    """Writes the opinions of one organisation."""

    def __init__(self, book: Book, cast: Cast, body: Body) -> None:
        self.book, self.cast, self.body = book, cast, body
        self.draw = Draw(book.seed, body.slug, "opinions")
        self.deck = Deck(Draw(book.seed, body.slug, "voices"))
        self.places: Slots = {"place": slots(body.setting)["place"]}
        self.told: list[tuple[str, Voice, dict[str, str], date]] = []

    def write(self, who: Who, day: date, fate: str | None = None) -> None:
        """One opinion that this member took in."""
        found: Fate = FATES[fate or self.deck.next("fate", tuple(FATES))]
        voice = self.deck.next("voice", voices(self.body.setting))
        values = chosen(self.deck, self.places)
        first = self.told[0] if found.duplicate and self.told and self.told[0][3] < day else None
        if first:
            _, voice, values, _ = first
        weight = self._weight(found)
        steps = self._steps(found, who, voice, values, day)
        closed = bool(steps) and steps[-1]["did"] == "closed"
        channel, heard = self._channel(who, day)
        cleared = day_after(day, found.worded) if found.worded else None
        if cleared and not self.book.has_come(cleared):
            cleared = None
        slug = self.book.add(
            "opinion", self.body.slug, f"{day:%m%d}-{voice.topic}", raised=day,
            received_by=who.slug, channel=channel, group=voice.group, topic=voice.topic,
            weight=weight, summary=filled(voice.summary, values),
            wording=filled(voice.wording, values) if cleared else None, cleared=cleared,
            cleared_by=self.cast.other(who).seen_from(self.body.slug) if cleared else None,
            heard_at=heard, steps=steps, closed_as=self._closure(found, first) if closed else None,
            duplicate_of=first[0] if first and closed else None,
        )  # fmt: skip
        self.told.append((slug, voice, values, day))
        if heard and "meeting" in heard:
            meeting = self.book.records[_meeting(self.body, day, heard["meeting"])]
            meeting["opinions"] = [*meeting.get("opinions", ()), slug]

    def _weight(self, fate: Fate) -> str:
        if fate.pressing:
            return self.draw.pick(("most-wanted", "most-complained-of"))
        return "usual"

    def _closure(self, fate: Fate, first: object) -> str:
        return "solved" if fate.duplicate and not first else fate.closed_as

    def _steps(
        self, fate: Fate, who: Who, voice: Voice, values: dict[str, str], day: date
    ) -> list[dict[str, Any]]:
        parent = self.body.parent
        judge = self.cast.other(who)
        texts = {"step": voice.step, "answer": voice.answer, "call": voice.call}
        steps: list[dict[str, Any]] = []
        shift = 0 if fate.pressing else self.draw.between(0, 3)
        for number, step in enumerate(fate.steps):
            date_ = day_after(day, step.after + (shift if number else 0))
            if not self.book.has_come(date_):
                break
            by = judge if step.judge else who
            if by.until is not None and by.until < date_:
                by = judge
            steps.append({
                "date": date_, "did": step.did, "by": by.seen_from(self.body.slug),
                "to": parent if step.upward else None,
                "text": filled(texts.get(step.text, step.text), values) or None,
            })  # fmt: skip
        return steps

    def _channel(self, who: Who, day: date) -> tuple[str, dict[str, str] | None]:
        visit = f"records/{self.body.slug}/contact/{day.year}/{day:%m%d}-{who.slug}.yaml"
        if visit in self.book.records:
            return "visit", {"contact": f"{day:%m%d}-{who.slug}"}
        slug = f"{day:%m%d}-forum"
        if _meeting(self.body, day, slug) in self.book.records:
            return "forum", {"meeting": slug}
        return self.deck.next("channel", PLAIN), None


_EVERY = {"township": 6, "company": 3}
"""Months in which each member hears something, as the regulation there asks; else a year."""


def _meeting(body: Body, day: date, slug: str) -> str:
    return f"records/{body.slug}/meeting/{day.year}/{slug}.yaml"


def opinions(book: Book, cast: Cast, body: Body) -> None:
    """What each member brought home, and for every organisation what came by itself."""
    ledger = Ledger(book, cast, body)
    taken: list[tuple[date, Who]] = []
    for first, last in _spans(book, _EVERY.get(body.system, 12)):
        for who in cast.members[body.slug]:
            if who.position == "retired" or (who.until and who.until < last):
                continue
            if body.parent and ledger.draw.chance(_share(body, first)):
                taken.append((_day(book, ledger, who, first, last), who))
    for day, who in sorted(taken, key=lambda pair: (pair[0], pair[1].slug)):
        ledger.write(who, day)
    _lately(book, cast, ledger, body)


def _share(body: Body, first: date) -> int:
    if body.system == "township":
        return reach(body, 8 if first.month > 6 else 4) if body.turn % 3 == 1 else 97
    return 90 if body.system == "company" else 70


def _day(book: Book, ledger: Ledger, who: Who, first: date, last: date) -> date:
    """Preferably the day of a visit, or of a forum."""
    day = ledger.draw.day(first, last)
    start = f"records/{ledger.body.slug}/"
    for step in range(25):
        near = day_after(day, step)
        if near > last:
            break
        visit = f"{start}contact/{near.year}/{near:%m%d}-{who.slug}.yaml"
        forum = f"{start}meeting/{near.year}/{near:%m%d}-forum.yaml"
        if visit in book.records or forum in book.records:
            return near
    return day


def _lately(book: Book, cast: Cast, ledger: Ledger, body: Body) -> None:
    """In the last weeks: one that is urgent and not answered yet, one quite new."""
    if body.level != "branch" or body.system == "health":
        return
    for days, fate in ((24, "slow"), (15, "urgent"), (9, "quick"), (1, "slow")):
        day = day_after(book.last, -days)
        if day > book.first and ledger.draw.chance(60):
            ledger.write(cast.head(body.slug), day, fate)


def _spans(book: Book, months: int) -> Iterator[tuple[date, date]]:
    day = book.first.replace(month=(book.first.month - 1) // months * months + 1, day=1)
    while day <= book.last:
        month = day.month + months
        then = date(day.year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
        yield max(day, book.first), min(day_after(then, -1), book.last)
        day = then
