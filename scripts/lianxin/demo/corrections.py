"""What was put right in the demo, and what was taken out: openly, and by two."""

from __future__ import annotations

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.people import Cast

CORRECTED = 12
"""Days from the making of a promise to the correction of a slip in it."""


def corrections(book: Book, cast: Cast, body: Body) -> None:
    """In every third village a slip in a promise; in every second clinic an erasure."""
    if body.level != "branch":
        return
    if body.setting == "village" and body.turn % 3 == 0:
        _correct(book, cast, body)
    if body.setting == "clinic" and body.turn % 2 == 0:
        day = day_after(book.first, 130)
        if book.has_come(day):
            head = cast.head(body.slug)
            book.add(
                "erasure", body.slug, f"{day:%m%d}", date=day, reason="consent-withdrawn",
                records=1,
                approved_by=[head.slug, cast.other(head).seen_from(body.slug)],
            )  # fmt: skip


def _correct(book: Book, cast: Cast, body: Body) -> None:
    """The first promise once named another measure; everybody can read which."""
    for path, data in book.folder(f"records/{body.slug}/commitment/"):
        day = day_after(data["made"], CORRECTED)
        if data.get("member") and data.get("done_when") and book.has_come(day):
            slug = path.rpartition("/")[2].removesuffix(".yaml")
            who = next(w for w in cast.members[body.slug] if w.slug == data["member"])
            book.add(
                "correction", body.slug, f"{day:%m%d}-{slug}", date=day, of=f"commitment/{slug}",
                changes=[{
                    "field": "done_when", "old": f"完成后报支部，{data['done_when']}",
                    "new": data["done_when"],
                }],
                reason="公示前核对，办成的标志里多写了一步内部手续，群众看不明白",
                by=who.slug, approved_by=cast.other(who).seen_from(body.slug),
            )  # fmt: skip
            return
