"""What happens in a house from day to day: visits, words heard, meetings; told from a stock."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from lianxin.calendar import Festival, festival_day
from lianxin.demo.book import Book, day_after
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.texts import Voice, chosen, deeds, filled, slots

T = TypeVar("T")
Steps = tuple[tuple[int, str, str], ...]

FATES: dict[str, tuple[Steps, str | None]] = {
    "solved": (((1, "received", "step"), (9, "answered", "answer"), (24, "called-back", "call"),
                (25, "closed", "")), "solved"),
    "at-once": (((0, "received", ""), (0, "answered", "answer"), (6, "called-back", "call"),
                 (7, "closed", "")), "solved"),
    "slow": (((1, "received", "step"), (38, "answered", "answer"), (52, "called-back", "call"),
              (53, "closed", "")), "solved"),
    "explained": (((1, "received", "step"), (8, "escalated", "up"), (14, "answered", "why"),
                   (45, "urged", "ask"), (68, "called-back", "told"), (69, "closed", "")),
                  "explained"),
    "passed-on": (((2, "received", "step"), (9, "escalated", "up"), (12, "answered", "why"),
                   (60, "urged", "ask")), None),
    "lost-sight-of": (((1, "received", "step"), (10, "escalated", "up"),
                       (15, "answered", "why")), None),
    "let-lie": (((9, "received", "step"),), None),
    "not-asked-again": (((1, "received", "step"), (8, "answered", "answer"), (20, "closed", "")),
                        "solved"),
}  # fmt: skip
"""What becomes of a word: (days after it was said, step, which text), and as what it closes."""

_ALWAYS = {
    "up": "这一级定不了，已把现场情况和大家的意见一并报上去",
    "ask": "已去问过进度，回话说正在排期",
    "told": "当面讲过进度，知道卡在哪里、等到什么时候",
    "": "",
}

_WHY = (
    "这件事要县里的主管部门定，材料已经交上去，有了回话当天告诉大家。",
    "今年的资金已经排完，列进了明年头一批；在这以前先派人每周看一次。",
    "牵涉到两家单位的地界，已请上级出面协调，日子定了会提前通知。",
    "要等测量和审批，一时办不了，先用临时的办法顶着，进度每月贴一次。",
)


@dataclass(frozen=True, slots=True)
class Said:
    """Where and by whom a word was taken in. meeting, survey, contact: where it was said."""

    who: str
    channel: str
    at: dict[str, str] | None = None


class Stock:
    """The sentences of one institution: no sentence twice before every other was used."""

    def __init__(self, book: Book, name: str, voices: Sequence[Voice]) -> None:
        """name: of the texts, `lianxin.demo.texts.<name>_deeds`."""
        self.book, self.name, self.voices = book, name, voices
        self.draw = Draw(book.seed, "institutions", name, "stock")
        self.deck = Deck(self.draw)
        self._told: dict[Any, int] = {}

    def contact(
        self, house: House, day: date, who: str, topics: Collection[str], /, *,
        form: str | None = None, also: Sequence[str] = (), **more: Any,
    ) -> str | None:  # fmt: skip
        """One visit or call about one of the topics; the slug, if its day is told of."""
        line = self._least_used([
            line for line in deeds(self.name)
            if day.month in line.months and line.topic in topics
            and (form is None or form in line.forms)
        ])  # fmt: skip
        form = form or self.draw.pick(line.forms)
        if form == "group-activity":
            more.setdefault("reached", self.draw.between(5, 24))
        text = filled(line.text, chosen(self.deck, slots(self.name)))
        return house.add(
            "contact", f"{day:%m%d}-{who}", date=day, member=who, form=form,
            topics=[line.topic, *also], deed=text, **more,
        )  # fmt: skip

    def opinion(
        self, house: House, day: date, said: Said, fate: str, upward: str,
        topics: Collection[str] | None = None, clerk: str | None = None,
    ) -> str | None:  # fmt: skip
        """One word that was heard, and what became of it up to the last day.

        upward: where it is passed on; clerk: who handles it and reads its public wording.
        """
        voice = self._least_used(
            [one for one in self.voices if topics is None or one.topic in topics]
        )
        why = self.deck.next("why", _WHY)
        texts = {
            "why": why, "step": voice.step, "answer": voice.answer, "call": voice.call, **_ALWAYS,
        }  # fmt: skip
        entries, closes = FATES[fate]
        steps = house.past(*(
            {"date": day_after(day, after), "did": did, "by": clerk or said.who,
             "to": upward if did == "escalated" else None, "text": texts[text] or None}
            for after, did, text in entries
        ))  # fmt: skip
        cleared = day_after(day, self.draw.between(3, 15))
        worded = clerk is not None and clerk != said.who and house.book.has_come(cleared)
        closed = bool(steps) and steps[-1]["did"] == "closed"
        return house.add(
            "opinion", f"{day:%m%d}-{voice.topic}", raised=day, received_by=said.who,
            channel=said.channel, group=voice.group, topic=voice.topic, summary=voice.summary,
            wording=voice.wording if worded else None, cleared=cleared if worded else None,
            cleared_by=clerk if worded else None, heard_at=said.at, steps=steps,
            closed_as=closes if closed else None,
        )  # fmt: skip

    def _least_used(self, options: Sequence[T]) -> T:
        """One of those that were told least often."""
        fewest = min(self._told.get(one, 0) for one in options)
        found = self.draw.pick([one for one in options if self._told.get(one, 0) == fewest])
        self._told[found] = fewest + 1
        return found

    def greetings(
        self, house: House, festival: Festival, year: int, pairs: Sequence[tuple[str, str]],
        group: str = "in-difficulty",
    ) -> None:  # fmt: skip
        """Before a festival two members go together, each pair on a day of its own."""
        for nth, (who, other) in enumerate(pairs):
            day = day_after(festival_day(festival, year), -2 - 2 * nth)
            self.contact(
                house, day, who, ("festival-greeting",), form="home-visit",
                together_with=[other], groups=[group], occasion=festival,
                reached=self.draw.between(2, 7),
            )  # fmt: skip


def at_work(day: date) -> date:
    """That day or, on a weekend, the Monday after it."""
    return day_after(day, max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def voices_of(text: str) -> tuple[Voice, ...]:
    """One line each: topic | group | summary | wording | step | answer | call."""
    rows = (line.split("|") for line in text.strip().splitlines())
    return tuple(Voice(*(part.strip() for part in row)) for row in rows)
