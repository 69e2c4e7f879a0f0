"""Meetings of the demo, visits at festivals, and what is decided."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from lianxin.calendar import festival_day
from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.people import Cast, Who
from lianxin.demo.texts import filled
from lianxin.demo.texts.occasions import FESTIVE, MEETINGS, NUMBERS

_AUDIENCE = {
    "village": "residents",
    "office": "residents",
    "clinic": "residents",
    "factory": "workers",
}

_PLANS: dict[str, tuple[tuple[int, str], ...]] = {
    "township": (
        (2, "forum"), (5, "forum"), (8, "forum"), (10, "forum"),
        (3, "committee-study"), (6, "committee-study"), (9, "committee-study"),
        (11, "committee-study"),
        (6, "reports-heard"), (11, "reports-heard"), (3, "theme-activity"), (7, "service-team"),
        (10, "public-benefit"),
    ),
    "company": (
        (3, "forum"), (9, "forum"), (4, "theme-activity"), (10, "public-benefit"),
        (6, "reports-heard"), (5, "committee-study"), (5, "training"), (2, "consultation"),
    ),
    "health": (
        (1, "forum"), (6, "forum"), (3, "public-benefit"), (9, "service-team"),
        (4, "committee-study"),
    ),
    "general": (
        (1, "democratic-life"), (3, "reception-day"), (6, "reception-day"), (9, "reception-day"),
        (11, "reception-day"), (7, "briefing"), (4, "training"), (10, "theme-activity"),
    ),
}  # fmt: skip
"""(month, kind of meeting) for branches by system, and for what stands above them."""


def there_on(cast: Cast, body: Body, day: date) -> list[Who]:
    """The members of an organisation on that day."""
    return [w for w in cast.members[body.slug] if w.until is None or w.until >= day]


def meetings(book: Book, cast: Cast, body: Body) -> None:
    """A year's meetings as planned, apart from what fell out in the summer."""
    draw = Draw(book.seed, body.slug, "meetings")
    deck = Deck(draw)
    plan = _PLANS[body.system if body.level == "branch" else "general"]
    for year in range(book.first.year, book.last.year + 1):
        for month, kind in plan:
            day = date(year, month, draw.between(4, 26))
            # Not on a Sunday: those who come would rather not.
            day = day if day.weekday() != 6 else day_after(day, 1)
            skipped = _slack(body) and month in (8, 9) and kind in ("forum", "committee-study")
            if book.first <= day <= book.last and not skipped:
                _meet(book, cast, body, kind, day, draw, deck)


def _slack(body: Body) -> bool:
    return body.setting == "village" and body.turn % 3 == 1


def _meet(book: Book, cast: Cast, body: Body, kind: str, day: date, draw: Draw, deck: Deck) -> None:
    people = [w.slug for w in there_on(cast, body, day)]
    titles = MEETINGS[f"forum-{body.setting}" if kind == "forum" else kind]
    data: dict[str, Any] = {
        "date": day, "kind": kind, "title": deck.next(kind, titles), "members": people,
        "attended": len(people) + draw.between(8, 40),
    }  # fmt: skip
    if kind in ("committee-study", "reports-heard", "democratic-life"):
        data["attended"] = len(people)
        if kind == "reports-heard":
            data["reports_of"] = people
    elif kind == "consultation":
        data["audience"] = ["all-staff"]
    elif kind == "training":
        data["audience"] = ["activists", "workers"] if body.system == "company" else ["members"]
    elif kind != "briefing" or body.level == "branch":
        data["audience"] = [_AUDIENCE[body.setting]]
    book.add("meeting", body.slug, f"{day:%m%d}-{kind}", **data)


def studied(book: Book, body: Body) -> None:
    """What the committee studied: the opinions of the three months before, named in the meeting."""
    heard = [
        (data["raised"], path.rpartition("/")[2].removesuffix(".yaml"))
        for path, data in book.folder(f"records/{body.slug}/opinion/")
    ]
    for _path, data in book.folder(f"records/{body.slug}/meeting/"):
        if data["kind"] == "committee-study":
            span = range(120 if body.system == "company" else 95)
            names = sorted({s for day, s in heard if (data["date"] - day).days in span})
            data["opinions"] = names[:12]
            if names:
                data["conclusion"] = (
                    f"逐条看了{len(names[:12])}条意见，最盼最怨的先办，每条定了经办人和答复日期。"
                )


def festivals(book: Book, cast: Cast, body: Body) -> None:
    """Visits around the festivals, by secretaries and those above them."""
    if body.level == "branch" and body.turn % 2 == 1 and body.setting != "village":
        return
    draw = Draw(book.seed, body.slug, "festivals")
    deck = Deck(draw)
    for year in range(book.first.year, book.last.year + 1):
        for name, cards in FESTIVE.items():
            day = festival_day(name, year) - timedelta(days=draw.between(1, 8))
            if not book.first <= day <= book.last or not draw.chance(80):
                continue
            group, topic, text = deck.next(name, cards)
            who = draw.pick(there_on(cast, body, day))
            book.add(
                "contact", body.slug, f"{day:%m%d}-{who.slug}", date=day, member=who.slug,
                groups=[group], form="home-visit", topics=[topic], occasion=name,
                reached=draw.between(3, 12), deed=filled(text, {"n": deck.next("n", NUMBERS[1:])}),
            )  # fmt: skip
