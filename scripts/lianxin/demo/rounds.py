"""What comes round once a year: surveys, service posts, decisions, reports upward."""

from __future__ import annotations

from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.people import Cast
from lianxin.demo.texts.occasions import DECISIONS, POSTS, SURVEYS, UPWARD


def rounds(book: Book, cast: Cast, body: Body) -> None:
    """One organisation's surveys, posts, decisions and reports upward."""
    draw = Draw(book.seed, body.slug, "rounds")
    deck = Deck(draw)
    above = body.level != "branch"
    for year in range(book.first.year, book.last.year + 1):
        if not above:
            _posts(book, cast, body, draw, deck, year)
        if above or body.turn % 2 == 0:
            _survey(book, cast, body, draw, deck, year)
        if not above:
            _upward(book, cast, body, draw, year)
    _decide(book, body, draw)


def _survey(book: Book, cast: Cast, body: Body, draw: Draw, deck: Deck, year: int) -> None:
    begun = date(year, 4, draw.between(6, 24))
    reported = day_after(begun, draw.between(40, 75))
    if not book.first <= begun <= book.last:
        return
    title, topic, found, follows = deck.next("survey", SURVEYS[body.setting])
    told = book.has_come(reported)
    book.add(
        "survey", body.slug, f"{begun:%m%d}-{topic}", begun=begun,
        member=cast.head(body.slug).slug, title=title, topic=topic,
        units=[b.slug for b in cast.below(body.slug)], reported=reported if told else None,
        found=found if told else None, follows=follows if told else None,
    )  # fmt: skip


def _posts(book: Book, cast: Cast, body: Body, draw: Draw, deck: Deck, year: int) -> None:
    for number, who in enumerate(cast.members[body.slug]):
        if number % 2 or who.until is not None:
            continue
        applied = date(year, 1, draw.between(5, 16))
        arranged = day_after(applied, draw.between(3, 10))
        if applied < book.first or not book.has_come(arranged):
            continue
        title, duties = deck.next("post", POSTS[body.setting])
        book.add(
            "post", body.slug, f"{who.slug}-{applied.year}", title=title, member=who.slug,
            applied=applied, arranged=arranged, since=arranged,
            until=_ended(book, year), duties=duties,
        )  # fmt: skip


def _ended(book: Book, year: int) -> date | None:
    """Posts are given out anew each year."""
    return date(year, 12, 31) if year < book.last.year else None


def _decide(book: Book, body: Body, draw: Draw) -> None:
    """An important matter of a company: after the staff were asked, in one case too long after."""
    if body.system != "company":
        return
    asked = [
        (data["date"], path.rpartition("/")[2].removesuffix(".yaml"))
        for path, data in book.folder(f"records/{body.slug}/meeting/")
        if data["kind"] == "consultation"
    ]
    for day, slug in asked:
        decided = day_after(day, 25 if body.turn % 2 == 0 else 96)
        if book.has_come(decided):
            title, says = DECISIONS[body.turn % len(DECISIONS)]
            book.add(
                "decision", body.slug, f"{decided:%m%d}-matter", title=title, decided=decided,
                important="yes", consultations=[slug], announced=day_after(decided, 1), says=says,
            )  # fmt: skip


def _upward(book: Book, cast: Cast, body: Body, draw: Draw, year: int) -> None:
    """What the branch studied goes up in summer; in every other branch still to come."""
    day = date(year, 7, draw.between(3, 20))
    if body.turn % 2 == 0 and book.first <= day <= book.last and body.parent:
        head = cast.head(body.slug)
        book.add(
            "report", body.slug, f"{day:%m%d}-upward", date=day, kind="upward", form="written",
            member=head.slug, to=body.parent, heard_by=cast.other(head).seen_from(body.slug),
            says=draw.pick(UPWARD),
        )  # fmt: skip
