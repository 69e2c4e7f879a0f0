"""What leaders do at their contact points, and what members report each quarter."""

from __future__ import annotations

from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.contacts import months
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.people import Cast
from lianxin.demo.tempo import away, reach
from lianxin.demo.texts import filled
from lianxin.demo.texts.occasions import AT_POINT, NUMBERS, REPORTS, WITH_MEMBER


def leaders(book: Book, cast: Cast, body: Body) -> None:
    """Each leader goes to every contact point about every second month."""
    draw = Draw(book.seed, body.slug, "leaders")
    deck = Deck(draw)
    mine = {
        path.rpartition("/")[2].removesuffix(".yaml"): data
        for path, data in book.folder(f"records/{body.slug}/link/")
    }
    for slug, data in mine.items():
        if "person" in data:
            continue
        for first, last in months(book):
            if not draw.chance(55):
                continue
            day = draw.day(first, last)
            unit = data.get("unit")
            cards = AT_POINT if unit else WITH_MEMBER
            topic, text = deck.next(bool(unit), cards)
            book.add(
                "contact", body.slug, f"{day:%m%d}-{data['member']}", date=day,
                member=data["member"], links=[slug], unit=unit, form="guidance-at-work",
                topics=[topic], deed=filled(text, {"n": deck.next("n", NUMBERS)}),
            )  # fmt: skip


def reports(book: Book, cast: Cast, body: Body) -> None:
    """Each member reports at the end of the quarter; in the company each half year."""
    draw = Draw(book.seed, body.slug, "reports")
    deck = Deck(draw)
    every = 3 if body.system == "township" else 6
    for first, _last in months(book):
        if first.month % every or body.parent is None:
            continue
        for who in cast.members[body.slug]:
            gone = who.until is not None and who.until < first
            if gone or away(book, cast, body, who, first) or who.position == "retired":
                continue
            day = draw.day(day_after(first, 15), day_after(first, 27))
            if not book.has_come(day) or not draw.chance(reach(body, first.month)):
                continue
            _report(book, cast, body, who.slug, day, draw, deck)


def _report(
    book: Book, cast: Cast, body: Body, slug: str, day: date, draw: Draw, deck: Deck
) -> None:
    who = next(w for w in cast.members[body.slug] if w.slug == slug)
    values = {"n": deck.next("n", NUMBERS[4:]), "k": deck.next("k", NUMBERS[:4])}
    book.add(
        "report", body.slug, f"q{(day.month + 2) // 3}-{slug}", date=day, kind="regular",
        form=draw.pick(("spoken", "spoken", "written")), member=slug,
        heard_by=cast.other(who).seen_from(body.slug),
        says=filled(deck.next("says", REPORTS), values),
    )  # fmt: skip
