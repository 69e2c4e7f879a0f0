"""A few things of the county that happen once: an honour, a new contact point, a short link."""

from __future__ import annotations

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.people import Cast, Who


def extras(book: Book, cast: Cast, body: Body) -> None:
    """Write them where they belong; after appraisals, since honours rest on them."""
    if body.level == "general-branch" and body.system == "township":
        _new_point(book, cast, body)
    if body.level == "branch" and body.turn % 2 == 0 and body.setting in ("factory", "village"):
        _honour(book, cast, body)
    if body.setting == "factory" and body.level == "branch":
        for who in cast.members[body.slug]:
            if who.until is not None:
                _short_link(book, body, who)


def _new_point(book: Book, cast: Cast, body: Body) -> None:
    """The head of a department takes a village as contact point in February."""
    since, below = day_after(book.first, 38), cast.below(body.slug)
    heads = [w for w in cast.members[body.slug] if w.position == "department-head"]
    if heads and below and book.has_come(since):
        book.add(
            "link", body.slug, f"{heads[0].slug}-point", kind="contact-point",
            member=heads[0].slug, unit=below[0].slug, since=since,
            task="帮村里把轮灌的先后定下来，每季看一次",
        )  # fmt: skip


def _honour(book: Book, cast: Cast, body: Body) -> None:
    """Whom the branch appraised first, it honours two days later."""
    for path, data in book.folder(f"records/{body.slug}/appraisal/"):
        day = day_after(data["date"], 2)
        who = next(w for w in cast.members[body.slug] if w.slug == data["member"])
        if book.has_come(day) and data["outcome"] == "good":
            book.add(
                "recognition", body.slug, f"{day:%m%d}-honour", date=day, kind="honour",
                title="联系群众先进个人", member=who.slug,
                decided_by=[cast.other(who).seen_from(body.slug)],
                because="按考核的结果，联系没有断，意见件件有回音。",
                cites=[f"appraisal/{path.rpartition('/')[2].removesuffix('.yaml')}"],
            )  # fmt: skip
            return


def _short_link(book: Book, body: Body, who: Who) -> None:
    """Before leaving, a member kept company to somebody who was only there for some months."""
    since = day_after(book.first, 12)
    if who.until is None or not book.has_come(who.until) or who.until < day_after(since, 90):
        return
    alias = f"{body.slug}-short"
    book.add(
        "person", body.slug, alias, groups=["worker"], since=day_after(since, -4),
        until=who.until, consent={"given": day_after(since, -5)},
    )  # fmt: skip
    link = book.add(
        "link", body.slug, f"{who.slug}-short", kind="pairing", member=who.slug, person=alias,
        since=since, until=who.until,
    )  # fmt: skip
    for after, form, deed in (
        (20, "home-visit", "到临时宿舍看了床铺和热水，缺的当天领到"),
        (70, "telephone", "打电话问试用期的手续走到哪一步"),
        (110, "home-visit", "上门帮着把租房合同看了一遍"),
    ):
        day = day_after(since, after)
        book.add(
            "contact", body.slug, f"{day:%m%d}-{who.slug}", date=day, member=who.slug,
            links=[link], form=form, topics=["livelihood"], deed=deed,
        )  # fmt: skip
