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


def studies(cast: Cast, body: Body) -> Who | None:
    """In each office branch one ordinary member studies full-time in spring."""
    people = cast.members[body.slug]
    is_office = body.setting == "office" and body.level == "branch" and len(people) > 2
    return people[2] if is_office else None


def on_dike(cast: Cast, body: Body) -> Who | None:
    """In the second village one member keeps watch on the dike all July."""
    people = cast.members[body.slug]
    return people[1] if body.setting == "village" and body.turn % 3 == 1 and len(people) > 1 else None


def study_leave(book: Book) -> tuple[date, date]:
    """From when to when the study leave lasts."""
    return date(book.first.year, 4, 7), date(book.first.year, 6, 30)


def watch(book: Book) -> tuple[date, date]:
    """From when to when the dike is watched."""
    return date(book.first.year, 7, 1), date(book.first.year, 7, 31)


def away(book: Book, cast: Cast, body: Body, who: Who, month: date) -> bool:
    """Whether the member was away for most of that month."""
    middle = day_after(month, 14)
    if who == studies(cast, body):
        first, last = study_leave(book)
        return first <= middle <= last
    if who == on_dike(cast, body):
        first, last = watch(book)
        return first <= middle <= last
    return False


def absences(book: Book, cast: Cast, body: Body) -> None:
    """Write the leave, and the waiver for flood duty with its reason."""
    student, guard = studies(cast, body), on_dike(cast, body)
    first, last = study_leave(book)
    if student and book.has_come(first):
        book.add(
            "leave", body.slug, f"{student.slug}-study", member=student.slug, since=first,
            until=last, reason="study", approved_by=cast.other(student).seen_from(body.slug),
        )  # fmt: skip
    first, last = watch(book)
    if guard and book.has_come(day_after(last, 1)) and body.system == "township":
        for number, link in enumerate(_links_of(book, body, guard), start=1):
            book.add(
                "waiver", body.slug, f"{guard.slug}-flood-{number}",
                rule="two-links/monthly-contact", subject=f"link/{link}", since=first, until=last,
                reason="七月主汛期在河堤驻点巡查，经支部研究免除当月逐人联系，由值班党员电话代问",
                approved_by=cast.other(guard).seen_from(body.slug),
            )  # fmt: skip


def _links_of(book: Book, body: Body, who: Who) -> list[str]:
    start = f"records/{body.slug}/link/{who.slug}-"
    return [
        path.rpartition("/")[2].removesuffix(".yaml")
        for path, data in book.records.items()
        if path.startswith(start) and "person" in data and data["since"] < watch(book)[0]
    ]
