"""The year of a branch of the hospital: studies, hearings, the evaluation and what follows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from lianxin.demo.book import day_after
from lianxin.demo.draw import Draw
from lianxin.demo.institutions.house import House
from lianxin.demo.texts.zhongyiyuan_affairs import STUDIED


def studies(house: House, people: Sequence[str], year: int, early: bool) -> None:
    """Each quarter the committee studies contact work; once nobody wrote down what came of it."""
    wards = house.slug.endswith("linchuang")
    for quarter, month in enumerate((3, 5, 8, 11)):
        day = date(year, month, 11 if wards else 13)
        unsaid = early and quarter == 1 and not wards
        turn = 4 * (year - house.book.first.year) + quarter + (0 if wards else 4)
        house.add(
            "meeting", f"{day:%m%d}-study", date=day, kind="committee-study",
            title=f"第{'一二三四'[quarter]}季度党群联系工作研究", members=list(people[:2]),
            attended=3, conclusion=None if unsaid else STUDIED[turn % len(STUDIED)],
        )  # fmt: skip


def hearings(house: House, people: Sequence[str], year: int, early: bool) -> None:
    """Each half year members tell how contact goes; one branch leaves the second to December."""
    wards = house.slug.endswith("linchuang")
    for half, (month, of_month) in enumerate(((5, 20), (10, 21))):
        day = date(year, 12, 9) if early and half and not wards else date(year, month, of_month)
        house.add(
            "meeting", f"{day:%m%d}-hearing", date=day, kind="reports-heard",
            title="上半年联系群众情况汇报会" if not half else "下半年联系群众情况汇报会",
            members=list(people), reports_of=list(people[1:]), attended=len(people) + 2,
        )  # fmt: skip


def evaluated(house: House, people: Sequence[str], year: int, early: bool) -> None:
    """Members sum up, are judged by colleagues, and hear what the branch concludes.

    The wards hold it at the end of June, the dispensary in April and, for one who was away
    or new, in December. What is found good is praised, what is lacking dealt with.
    """
    wards = house.slug.endswith("linchuang")
    held = date(year, 6, 26) if wards else date(year, 4, 10)
    meeting = house.add(
        "meeting", f"{held:%m%d}-evaluation", date=held, kind="democratic-life",
        title="党员民主评议会", members=list(people), attended=len(people) + 14,
    )  # fmt: skip
    if meeting is None:
        return
    outcomes = ("good", "good", "adequate", "lacking") if wards else ("adequate", "good", "lacking")
    judged = people[:4] if wards else (*people[:2], people[3])
    for nth, one in enumerate(zip(judged, outcomes, strict=True)):
        _judged(house, people, nth, one, held, meeting, early)


def _judged(
    house: House, people: Sequence[str], nth: int, one: tuple[str, str], held: date, meeting: str,
    early: bool,
) -> None:  # fmt: skip
    """One member: own summary, evaluation, conclusion, and what follows from it."""
    who, outcome = one
    judge = people[0] if who != people[0] else people[1]
    told = day_after(held, -3)
    own = house.add(
        "report", f"{told:%m%d}-{who}", date=told, kind="regular", form="written", member=who,
        heard_by=judge, says="自己总结了这一段联系对子的情况，列了办成的和没办成的。",
    )  # fmt: skip
    if own is None:
        return
    good, partly = {"good": (15, 3), "adequate": (11, 6), "lacking": (5, 8)}[outcome]
    sheet = house.add(
        "evaluation", f"{held:%m%d}-{who}", date=held, direction="people-on-work", of_member=who,
        meeting=meeting, asked=20, done_well=good, done_partly=partly, not_done=18 - good - partly,
        cites=[f"report/{own}"],
    )  # fmt: skip
    late = early and nth == 2
    concluded = day_after(held, 41 if late else 16)
    paper = sheet and house.add(
        "appraisal", f"{concluded:%m%d}-{who}", date=concluded, member=who, for_year=held.year,
        by=[judge], outcome=outcome, because=_BECAUSE[outcome], cites=[f"evaluation/{sheet}"],
    )  # fmt: skip
    wait = _WAITS.get((house.slug.rpartition("-")[2], nth), 19) if early else 19
    if paper and wait is not None:
        _follows(house, judge, one, day_after(concluded, wait), paper)


_WAITS: dict[tuple[str, int], int | None] = {
    ("linchuang", 1): 74, ("yaoji", 1): None, ("yaoji", 2): 66,
}  # fmt: skip
"""In the first year one praise was late and one forgotten, and something lacking lay too long."""


_BECAUSE = {
    "good": "对子每季见面，办成的几件事都有记录，同事说得出来。",
    "adequate": "按时联系，记录有几条写得短，已补。",
    "lacking": "交代的两件事只办了一件，记录也写得少。",
}


def _follows(house: House, judge: str, one: tuple[str, str], day: date, paper: str) -> None:
    """Praise for good work, a way to make up for what is lacking."""
    who, outcome = one
    if outcome == "adequate":
        return
    house.add(
        "recognition", f"{day:%m%d}-{who}", date=day, member=who,
        kind="praise" if outcome == "good" else "handled", decided_by=[judge],
        because="联系对子扎实，带着科里解决了夜班用餐和更衣柜两件事。"
        if outcome == "good"
        else "评议时作了检讨，限一个季度内补上联系，由支部书记带着走访一次。",
        cites=[f"appraisal/{paper}"],
    )  # fmt: skip


def summaries(house: House, people: Sequence[str], year: int) -> None:
    """The written summary of the year, with the records it rests on; a few are early."""
    draw = Draw(house.book.seed, house.slug, "summaries", year)
    for nth, who in enumerate(people):
        day = date(year, 11, 17 + nth) if nth < 2 else date(year, 12, draw.between(14, 29))
        cites = [
            f"contact/{path.rpartition('/')[2].removesuffix('.yaml')}"
            for path, data in house.book.folder(f"records/{house.slug}/contact/")
            if data["member"] == who and data["date"].year == year and data["date"] <= day
        ]
        if cites:
            house.add(
                "report", f"{day:%m%d}-{who}", date=day, kind="year-end", form="written",
                member=who, cites=cites[-4:],
                says="总结写了全年联系的次数、办成的事和两件还没办完的事，交支部存档。",
            )  # fmt: skip
