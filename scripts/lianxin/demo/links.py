"""Who is linked with whom in the demo: persons served by alias, pairings, contact points."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.draw import Draw
from lianxin.demo.people import Cast, Who

GROUPS: dict[str, tuple[tuple[str, ...], ...]] = {
    "village": (
        ("in-difficulty",), ("poor-household",), ("household-that-gets-by",), ("resident",),
        ("activist", "young-person"), ("veteran-or-army-family",), ("well-off-household",),
        ("household-that-gets-by", "resident"),
    ),
    "office": (
        ("activist",), ("worker",), ("young-person",), ("resident",), ("retired",),
        ("prospective-member",), ("in-difficulty",),
    ),
    "clinic": (("resident",), ("worker",), ("skilled-worker",), ("retired",), ("young-person",)),
    "factory": (
        ("worker",), ("worker", "young-person"), ("skilled-worker", "worker"),
        ("worker", "activist"), ("worker",),
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bond:
    """A link with a person served, and from when to when it lasts."""

    slug: str
    groups: tuple[str, ...]
    since: date
    until: date | None = None

    def days_in(self, first: date, last: date) -> int:
        """On how many days from first to last it lasts."""
        end = last if self.until is None else min(last, self.until)
        return max(0, (end - max(first, self.since)).days + 1)

    def lasts(self, day: date) -> bool:
        """Whether it lasts on that day."""
        return self.since <= day and (self.until is None or day <= self.until)


def how_many(body: Body, who: Who, draw: Draw) -> int:
    """How many people a member is linked with, as the regulation there asks."""
    if body.system == "township":
        return 1 if who.position in ("leader", "retired") else draw.pick((2, 2, 2, 3, 1))
    if body.system == "company":
        return draw.pick((5, 5, 6)) if who.position != "leader" else 5
    return 1


def link_all(book: Book, cast: Cast) -> dict[Who, list[Bond]]:
    """Write persons and links; give each member's links with persons."""
    bonds: dict[Who, list[Bond]] = {}
    for body in cast.bodies:
        if body.parent is None:
            continue
        draw = Draw(book.seed, body.slug, "links")
        number = 0
        for who in cast.members[body.slug]:
            bonds[who] = []
            for _ in range(how_many(body, who, draw)):
                number += 1
                bonds[who].append(_pair(book, body, who, number, draw))
        _hand_over(book, cast, body, bonds)
        _newcomers(book, body, cast, bonds, draw)
    for body in cast.bodies:
        _of_leaders(book, cast, body)
    return bonds


def _pair(book: Book, body: Body, who: Who, number: int, draw: Draw) -> Bond:
    groups = GROUPS[body.setting][(number - 1) % len(GROUPS[body.setting])]
    since = date(book.first.year - draw.between(1, 3), draw.between(3, 11), draw.between(8, 26))
    # One of each body's first dozen of people took consent back, and what was kept up ended.
    withdrawn = date(book.first.year, 9, 14) if number == 9 else None
    withdrawn = withdrawn if withdrawn and book.has_come(withdrawn) else None
    consent = {"given": day_after(since, -3), "withdrawn": withdrawn}
    alias = f"q{number:02d}"
    book.add(
        "person", body.slug, alias, groups=groups, since=since, until=withdrawn, consent=consent
    )
    return _link(book, body, who, alias, groups, since, who.until or withdrawn)


def _link(
    book: Book, body: Body, who: Who, alias: str, groups: tuple[str, ...],
    since: date, until: date | None, filed_after: int | None = 5,
) -> Bond:  # fmt: skip
    kind = "accompaniment" if {"activist", "prospective-member"} & set(groups) else "pairing"
    filed = None
    if body.system == "township" and filed_after is not None and body.parent:
        to = body.parent if body.level == "branch" else body.slug
        filed = {"date": day_after(since, filed_after), "organisation": to}
    slug = book.add(
        "link", body.slug, f"{who.slug}-{alias}", kind=kind, member=who.slug, person=alias,
        since=since, until=until, nominated=day_after(since, -9), fixed=day_after(since, -2),
        filed=filed,
    )  # fmt: skip
    return Bond(slug, groups, since, until)


def _hand_over(book: Book, cast: Cast, body: Body, bonds: dict[Who, list[Bond]]) -> None:
    """A member who moved on hands every link to a colleague, within a week."""
    people = cast.members[body.slug]
    for who in people:
        if who.until is None:
            continue
        stay = [p for p in people if p.until is None]
        for nth, bond in enumerate(bonds[who]):
            taker = stay[nth % len(stay)]
            alias = bond.slug.rpartition("-")[2]
            begins = day_after(who.until, 4)
            new = _link(book, body, taker, alias, bond.groups, begins, None)
            bonds[taker].append(new)
            old = book.records[f"records/{body.slug}/link/{bond.slug}.yaml"]
            old["handover"] = {"date": day_after(who.until, 2), "to": new.slug}


def _newcomers(
    book: Book, body: Body, cast: Cast, bonds: dict[Who, list[Bond]], draw: Draw
) -> None:
    """In spring a branch of the township takes on some more people; lists go up sooner or later."""
    if body.system != "township" or body.level != "branch":
        return
    start = date(book.first.year, 3, 9)
    able = [w for w in cast.members[body.slug] if len(bonds[w]) < 3 and w.position != "retired"]
    # One list in time, one late; in the village that slackens one was never filed.
    filed = (6, 30, None) if body.turn % 3 == 1 else (6, 24, 5)
    for nth, (who, after) in enumerate(zip(able, filed, strict=False)):
        since = day_after(start, 7 * nth)
        if not book.has_come(day_after(since, 40)):
            break
        groups = draw.pick(GROUPS[body.setting])
        alias = f"q{30 + nth}"
        consent = {"given": day_after(since, -4)}
        book.add("person", body.slug, alias, groups=groups, since=since, consent=consent)
        bonds[who].append(_link(book, body, who, alias, groups, since, None, after))


def _of_leaders(book: Book, cast: Cast, body: Body) -> None:
    """Leaders have contact points below them and a member they are linked with."""
    under = cast.below(body.slug)
    if not under:
        return
    since = date(book.first.year - 1, 2, 18)
    leaders = [w for w in cast.members[body.slug] if w.position == "leader"]
    for nth, who in enumerate(leaders):
        for unit in under[2 * nth : 2 * nth + 2] or under[:1]:
            book.add(
                "link", body.slug, f"{who.slug}-at-{unit.slug}", kind="contact-point",
                member=who.slug, unit=unit.slug, since=since,
            )  # fmt: skip
        mentee = cast.members[under[nth % len(under)].slug][-1]
        if mentee.until is None:
            book.add(
                "link", body.slug, f"{who.slug}-with-{mentee.slug}", kind="mentoring",
                member=who.slug, mentee=mentee.seen_from(body.slug), since=since,
            )  # fmt: skip
