"""Inspections, evaluations, appraisals and what followed from them."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Deck, Draw
from lianxin.demo.gatherings import there_on
from lianxin.demo.people import Cast, Who
from lianxin.demo.texts.occasions import FOUND, PRAISE, REPRIMAND, TO_DO

REGULATION = {"township": "two-links", "company": "company", "health": "health-commitment"}


def judgements(book: Book, cast: Cast, body: Body) -> None:
    """What was looked at in one organisation, by itself and by the one above."""
    draw = Draw(book.seed, body.slug, "judgements")
    deck = Deck(draw)
    for year in range(book.first.year, book.last.year + 1):
        if body.level == "branch":
            _inspect(
                book, cast, body, body, date(year, 6, draw.between(18, 27)), _half(body), draw, deck
            )
            if body.turn % 2 == 0:
                _inspect(
                    book,
                    cast,
                    body,
                    body,
                    date(year, 11, draw.between(3, 12)),
                    "adequate",
                    draw,
                    deck,
                )
            above = cast.body(body.parent or body.slug)
            if body.turn % 3 != 2:
                day = date(year, 9, draw.between(8, 26))
                _inspect(book, cast, above, body, day, _autumn(body), draw, deck)
            _appraise(book, cast, body, date(year, 11, 13), draw)
        _evaluate(book, cast, body, date(year, 7, draw.between(6, 24)), draw)


def _half(body: Body) -> str:
    return {0: "good", 1: "adequate"}.get(body.turn % 3, "good")


def _autumn(body: Body) -> str:
    if body.setting == "village" and body.turn % 3 == 1:
        return "lacking"
    return "good" if body.turn % 3 == 0 else "adequate"


def _inspect(
    book: Book, cast: Cast, by: Body, of: Body, day: date, outcome: str, draw: Draw, deck: Deck
) -> None:
    if not book.first <= day <= book.last:
        return
    inspectors = there_on(cast, by, day)[:2]
    seen = [w.slug for w in there_on(cast, of, day) if w not in inspectors][:3]
    books = [slug if by is of else f"{of.slug}/{slug}" for slug in seen]
    slug = book.add(
        "inspection", by.slug, f"{day:%m%d}-{of.slug}", date=day, of=of.slug,
        by=[w.slug for w in inspectors], regulation=REGULATION[of.system], record_books=books,
        outcome=outcome, found=deck.next(outcome, FOUND[outcome]),
        to_do=None if outcome == "good" else deck.next("do", TO_DO),
        cites=_cites(book, by, of, day),
    )  # fmt: skip
    _follow(book, cast, by, of, day, outcome, slug, draw)


def _cites(book: Book, by: Body, of: Body, day: date) -> list[str]:
    """The last few records of that organisation that the inspectors looked at."""
    found = []
    for kind, field in (("contact", "date"), ("report", "date"), ("opinion", "raised")):
        paths = [p for p, d in book.folder(f"records/{of.slug}/{kind}/") if d[field] <= day]
        if paths:
            name = paths[-1].rpartition("/")[2].removesuffix(".yaml")
            found.append(f"{kind}/{name}" if by is of else f"{kind}/{of.slug}/{name}")
    return found


def _follow(
    book: Book, cast: Cast, by: Body, of: Body, day: date, outcome: str, slug: str, draw: Draw
) -> None:
    """Praise or criticism within two months; one came late, one never came."""
    if outcome == "adequate" or (of.setting == "office" and by is of):
        return
    later = day_after(day, 71 if of.setting == "village" and by is of else draw.between(12, 40))
    if not book.has_come(later):
        return
    praised = outcome == "good"
    deciders = [w.slug for w in there_on(cast, by, later)[:1]]
    who = [w for w in there_on(cast, of, later) if w not in there_on(cast, by, later)[:1]]
    subject: dict[str, Any] = {"organisation": of.slug}
    if by is of and who:
        subject = {"member": draw.pick(who).slug}
    because = PRAISE if praised else REPRIMAND
    book.add(
        "recognition", by.slug, f"{later:%m%d}-{of.slug}", date=later,
        kind="praise" if praised else "criticism", **subject, decided_by=deciders,
        because=draw.pick(because), cites=[f"inspection/{slug}"],
    )  # fmt: skip


def _appraise(book: Book, cast: Cast, body: Body, day: date, draw: Draw) -> None:
    """Some branches appraise before the year's end; the others still have December."""
    if body.turn % 2 or not book.first <= day <= book.last or body.setting == "clinic":
        return
    path = [p for p, d in book.folder(f"records/{body.slug}/inspection/") if d["date"] <= day]
    cites = [f"inspection/{path[-1].rpartition('/')[2].removesuffix('.yaml')}"] if path else []
    for who in there_on(cast, body, day):
        mine = _of(book, body, who)
        if who.position == "retired" or not (cites or mine):
            continue
        book.add(
            "appraisal", body.slug, f"{day.year}-{who.slug}", date=day, member=who.slug,
            for_year=day.year, by=[cast.other(who).seen_from(body.slug)],
            outcome=draw.pick(("good", "adequate", "adequate")),
            because=draw.pick(PRAISE), cites=cites + mine,
        )  # fmt: skip


def _of(book: Book, body: Body, who: Who) -> list[str]:
    reports = [
        path.rpartition("/")[2].removesuffix(".yaml")
        for path, data in book.folder(f"records/{body.slug}/report/")
        if data.get("member") == who.slug
    ]
    return [f"report/{slug}" for slug in reports[-2:]]


def _evaluate(book: Book, cast: Cast, body: Body, day: date, draw: Draw) -> None:
    if not book.first <= day <= book.last:
        return
    directions = (
        ("people-on-work",) if body.level == "branch" else ("people-on-leaders", "lower-on-upper")
    )
    for direction in directions:
        asked = draw.between(20, 60)
        answered = asked - draw.between(0, 6)
        slack = body.setting == "village" and body.turn % 3 == 1
        well = answered * (52 if slack else draw.between(70, 88)) // 100
        partly = (answered - well) * 2 // 3
        book.add(
            "evaluation", body.slug, f"{day:%m%d}-{direction}", date=day, direction=direction,
            of_organisation=body.slug, asked=asked, done_well=well, done_partly=partly,
            not_done=answered - well - partly,
        )  # fmt: skip
