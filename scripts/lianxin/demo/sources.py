"""What a promise answers: an opinion, a forum, a survey or a need that people stated."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.demo.book import Book
from lianxin.demo.county import Body
from lianxin.demo.texts import Pledge


def source_for(
    book: Book, body: Body, made: date, pledge: Pledge, slug: str, after: str | None
) -> dict[str, Any]:
    """The nearest source that the register holds on that day; both sides name each other."""
    opinion = _opinion(book, body, made, pledge)
    if opinion is not None and after is None:
        name, data = opinion
        data["led_to"] = [slug]
        return {"kind": "opinion", "opinions": [name], "need": pledge.need}
    held = _forum(book, body, made)
    if "座谈会" in pledge.need and held is not None:
        return {"kind": "forum", "meeting": held, "need": pledge.need}
    return {"kind": "need", "need": pledge.need}


def _opinion(
    book: Book, body: Body, made: date, pledge: Pledge
) -> tuple[str, dict[str, Any]] | None:
    """The latest opinion on this matter that no promise has answered yet."""
    start = f"records/{body.slug}/opinion/"
    found = [
        (data["raised"], path)
        for path, data in book.folder(start)
        if data["topic"] == pledge.topic
        and (made - data["raised"]).days in range(60)
        and "led_to" not in data
        and data.get("closed_as") in (None, "solved")
    ]
    if not found:
        return None
    path = max(found)[1]
    return path.rpartition("/")[2].removesuffix(".yaml"), book.records[path]


def _forum(book: Book, body: Body, made: date) -> str | None:
    start = f"records/{body.slug}/meeting/"
    held = [
        (data["date"], path)
        for path, data in book.folder(start)
        if data["kind"] == "forum" and data["date"] <= made
    ]
    return max(held)[1].rpartition("/")[2].removesuffix(".yaml") if held else None
