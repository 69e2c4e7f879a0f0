"""How things go in a branch: who keeps at it, who slackens in summer, who was away."""

from __future__ import annotations

from datetime import date

from lianxin.demo.book import Book, day_after
from lianxin.demo.county import Body
from lianxin.demo.people import Cast, Who


def reach(body: Body, month: int) -> int:
    """In how many of a hundred cases what is due in that month is done there.

    The first village does well. The second slackens in the high summer, and what
    it was told at the half-yearly inspection helps. The others now and then miss one.
    """
    if body.setting == "village" and body.turn % 3 == 0:
        return 100
    if body.setting == "village" and body.turn % 3 == 1:
        return {6: 80, 7: 35, 8: 45, 9: 92}.get(month, 98)
    return 97 if month not in (2, 8) else 92


def student(cast: Cast, body: Body) -> Who | None:
    """In each office branch one member studies full-time in spring; in a workshop, too."""
    people = cast.members[body.slug]
    first = body.level == "branch" and body.setting in ("office", "factory") and body.turn % 2 == 0
    return people[2] if first and len(people) > 2 else None


def seconded(cast: Cast, body: Body) -> Who | None:
    """In every other clinic one member works elsewhere from March to the end of the year."""
    people = cast.members[body.slug]
    first = body.level == "branch" and body.setting == "clinic" and body.turn % 2 == 0
    return people[-1] if first and len(people) > 2 else None


def on_dike(cast: Cast, body: Body) -> Who | None:
    """In the second village one member keeps watch on the dike all July."""
    people = cast.members[body.slug]
    return (
        people[1] if body.setting == "village" and body.turn % 3 == 1 and len(people) > 1 else None
    )


def _leaves(book: Book, cast: Cast, body: Body) -> list[tuple[Who, str, date, date]]:
    """Who is on leave, why, from when to when."""
    year = book.first.year
    found = []
    if who := student(cast, body):
        found.append((who, "study", date(year, 4, 7), date(year, 6, 30)))
    if who := seconded(cast, body):
        found.append((who, "secondment", date(year, 3, 1), date(year, 12, 31)))
    return found


def watch(book: Book) -> tuple[date, date]:
    """From when to when the dike is watched."""
    return date(book.first.year, 7, 1), date(book.first.year, 7, 31)


def away(book: Book, cast: Cast, body: Body, who: Who, month: date) -> bool:
    """Whether the member was away for most of that month."""
    middle = day_after(month, 14)
    spans = [(f, t) for member, _why, f, t in _leaves(book, cast, body) if member == who]
    if who == on_dike(cast, body):
        spans.append(watch(book))
    return any(first <= middle <= last for first, last in spans)


def absences(book: Book, cast: Cast, body: Body) -> None:
    """Write the leave, and the waiver for flood duty with its reason."""
    for who, why, first, last in _leaves(book, cast, body):
        if book.first <= first and book.has_come(first):
            book.add(
                "leave", body.slug, f"{who.slug}-{why}", member=who.slug, since=first,
                until=last, reason=why, approved_by=cast.other(who).seen_from(body.slug),
            )  # fmt: skip
    guard = on_dike(cast, body)
    first, last = watch(book)
    if guard and book.has_come(day_after(last, 1)) and body.system == "township":
        for number, link in enumerate(_links_of(book, body, guard), start=1):
            book.add(
                "waiver", body.slug, f"{guard.slug}-flood-{number}",
                rule="two-links/monthly-contact", subject=f"link/{link}", since=first, until=last,
                reason="七月主汛期在河堤驻点巡查，经支部研究免除当月逐人联系，由值班党员电话代问",
                approved_by=cast.other(guard).seen_from(body.slug),
            )  # fmt: skip


def _links_of(book: Book, body: Body, guard: Who) -> list[str]:
    return [
        path.rpartition("/")[2].removesuffix(".yaml")
        for path, data in book.folder(f"records/{body.slug}/link/")
        if data["member"] == guard.slug and "person" in data and data["since"] < watch(book)[0]
    ]
