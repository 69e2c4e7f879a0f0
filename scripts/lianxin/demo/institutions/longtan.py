"""A pottery under the three cares: a workshop's branch and its two party groups.

Most is done. One group went out alone in spring, an apprentice had to wait for a master, one
decision was posted late, one view on wages was answered and nobody asked back.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.demo.book import Book, day_after
from lianxin.demo.institutions.longtan_house import Pottery, adoptions, links
from lianxin.demo.institutions.told import Said, at_work
from lianxin.demo.texts.longtan_affairs import DECISIONS, DEEDS, TAUGHT, TOGETHER

_OTHERS = ("gy-11", "gy-05", "gy-12", "gy-02", "gy-01", "gy-06")
"""With whom they talk besides."""
_HEARD = """
01-20 kiln 2 livelihood solved 1
02-10 form 0 work-and-skills solved
03-09 kiln 0 rights solved
04-14 glaze 0 safety solved
05-12 kiln 1 work-and-skills slow
05-25 top 1 public-service explained
06-02 form 2 schooling solved
06-15 kiln 2 safety solved
07-07 form 1 livelihood solved
08-10 kiln 0 public-service let-lie
09-21 kiln 1 rights not-asked-again
10-19 kiln 2 livelihood solved 9
10-26 glaze 1 environment solved
11-09 top 0 housing passed-on
11-16 form 2 public-service solved
"""
"""Day, where, by whom, about what, what became of it, days until the hardship was reported."""


def build(book: Book) -> None:
    """Write the pottery into the book."""
    pottery = Pottery(book)
    adoptions(pottery)
    links(pottery, book.first.year)
    for turn, year in enumerate(pottery.house["top"].years()):
        _rounds(pottery, year)
        _care(pottery, year)
        _heard(pottery, year)
        _affairs(pottery, year, turn)
        _together(pottery, year, turn)
        _promised(pottery, year, turn)


def _rounds(pottery: Pottery, year: int) -> None:
    """Each quarter two talks: one with the linked person, one with somebody else."""
    order = [(name, nth) for name in pottery.people for nth in range(len(pottery.people[name]))]
    away = {("form", 2, 1), ("kiln", 2, 3), ("glaze", 1, 2), ("glaze", 1, 3)}
    for turn, (name, nth) in enumerate(order):
        who, draw = pottery.people[name][nth], pottery.stock.draw
        if (name, nth) == ("kiln", 3):
            continue
        for quarter in range(1, 5):
            first = date(year, quarter * 3 - 2, 1)
            own = at_work(day_after(first, draw.between(20, 28)))
            later = at_work(day_after(first, draw.between(30, 46)))
            if (name, nth, quarter) not in away:
                _own(pottery, name, who, own, quarter)
            other = _OTHERS[(turn + quarter) % len(_OTHERS)]
            topics = ("policy-and-law",) if quarter % 2 else ("safety", "rights")
            if name == "top" and nth and quarter < 3:
                pottery.talk(name, who, later, topics, form="face-to-face", groups=["retired"])
            elif quarter == 2 and turn % 4 != 3:
                master = "gy-04" if name == "top" else "gy-08"
                pottery.lesson(name, who, later, master)
            elif (name, nth, quarter) != ("glaze", 1, 1):
                met = [pottery.met(other, name)]
                pottery.talk(name, who, later, topics, form="face-to-face", people=met)


def _own(pottery: Pottery, name: str, who: str, day: date, quarter: int) -> None:
    linked = pottery.links.get(who, ("", day))[0]
    if linked.endswith(("gy-01", "gy-02", "gy-06")):
        pottery.talk(name, who, day, ("work-and-skills",))
        if (who, quarter) != (pottery.people["kiln"][1], 3):
            pottery.talk(name, who, at_work(day_after(day, 20)), ("work-and-skills",))
    elif linked.endswith(("gy-03", "gy-07")):
        form = "home-visit" if quarter % 2 else "face-to-face"
        pottery.talk(name, who, day, ("livelihood", "housing", "medical-service"), form=form)
    else:
        pottery.talk(name, who, day, ("public-service", "safety", "rights"), form="face-to-face")


def _care(pottery: Pottery, year: int) -> None:
    """Visits before festivals, a collection in winter, one call that should have been a visit."""
    kiln, stock = pottery.house["kiln"], pottery.stock
    head, smith, plain, _ = pottery.people["kiln"]
    for festival in ("spring-festival", "mid-autumn"):
        stock.greetings(kiln, festival, year, ((head, smith), (plain, head)))
    for month, day in ((6, 18), (11, 12)):
        stock.contact(
            kiln, at_work(date(year, month, day)), smith, ("funds",), form="group-activity",
            groups=["in-difficulty"], together_with=[plain],
        )  # fmt: skip
    pottery.talk(
        "kiln", plain, at_work(date(year, 9, 3)), ("livelihood",), form="telephone",
        people=["gy-03"],
    )  # fmt: skip


def _heard(pottery: Pottery, year: int) -> None:
    for day, name, nth, topic, fate, *reported in map(str.split, _HEARD.strip().splitlines()):
        house, raised = pottery.house[name], at_work(date.fromisoformat(f"{year}-{day}"))
        who = pottery.people[name][int(nth)]
        above = {"top": ("top", 1 - int(nth)), "kiln": ("top", 1)}.get(name, ("kiln", 0))
        clerk = pottery.ref(*above, name)
        slug = pottery.stock.opinion(
            house, raised, Said(who, "visit"), fate, "zixu" if name == "top" else "longtan",
            (topic,), clerk,
        )  # fmt: skip
        if slug is not None and reported:
            house.add(
                "report", f"{raised:%m%d}-{who}", date=day_after(raised, int(reported[0])),
                kind="special", form="spoken", member=who, heard_by=clerk,
                cites=[f"opinion/{slug}"],
            )  # fmt: skip


def _affairs(pottery: Pottery, year: int, turn: int) -> None:
    """Three decisions a year, each talked over before; the third is posted late."""
    top = pottery.house["top"]
    for nth, (month, day, posted) in enumerate(((3, 18, 2), (6, 24, 6), (9, 16, 21))):
        title, settled = DECISIONS[(turn * 3 + nth) % len(DECISIONS)]
        decided = at_work(date(year, month, day))
        asked = top.add(
            "meeting", f"{month:02}-zhengqiu", date=day_after(decided, -15), kind="consultation",
            title=f"{title}征求意见会", audience=["workers"], attended=30 + 7 * nth,
            conclusion="说得最多的两条写进了方案，没有采纳的也当场讲了原因。" if nth else None,
        )  # fmt: skip
        announced = day_after(decided, posted)
        top.add(
            "decision", f"{month:02}", title=title, decided=decided, important="yes",
            consultations=[asked] if asked else [], says=settled,
            announced=announced if top.book.has_come(announced) else None,
        )  # fmt: skip


def _together(pottery: Pottery, year: int, turn: int) -> None:
    """The moulders go out each half year; the glazers only from autumn on."""
    for nth, (name, month, day, stock) in enumerate((
        ("form", 4, 18, TOGETHER), ("glaze", 5, 20, TAUGHT), ("form", 9, 12, TOGETHER),
        ("glaze", 10, 24, TOGETHER),
    )):  # fmt: skip
        kind, title, came_of_it = stock[(turn * 3 + nth) % len(stock)]
        people = pottery.people[name]
        pottery.house[name].add(
            "meeting", f"{month:02}-{kind}", date=date(year, month, day), kind=kind, title=title,
            members=people, attended=len(people) + 9 + nth, conclusion=came_of_it,
        )  # fmt: skip


def _promised(pottery: Pottery, year: int, turn: int) -> None:
    """The moulders' promise is kept in June; the glazers' runs until the end of the year."""
    for nth, name in enumerate(("form", "glaze")):
        text, house = DEEDS[(turn * 2 + nth) % len(DEEDS)], pottery.house[name]
        made, deadline = date(year, 2 + nth, 20), date(year, 6 + 6 * nth, 28)
        claimed, judged = day_after(deadline, -6 + 4 * nth), day_after(deadline, 9)
        judge = pottery.ref("kiln", 0, name)
        data: dict[str, Any] = {
            key: text[key] for key in ("title", "deed", "baseline", "done_when")
        }
        data["beyond_routine"] = text["beyond"]
        data["source"] = {"kind": "need", "need": text["need"]}
        done, seen = house.book.has_come(claimed), house.book.has_come(judged)
        steps = (
            (made, "proposed"), (day_after(made, 5), "reviewed"), (day_after(made, 9), "published"),
            (day_after(made, 14), "in-progress"), (judged, "evaluated"),
        )  # fmt: skip
        house.add(
            "commitment", f"{year}-shishi", responsible=pottery.people[name][0], made=made,
            deadline=deadline, for_groups=["worker"], topic="work-and-skills", **data,
            life=house.past(*({"date": day, "stage": stage} for day, stage in steps)),
            progress=house.past({"date": day_after(made, 70), "done": "材料到齐，已做完一半。"}),
            evidence=house.past({"date": claimed, "kind": "document", "shows": text["shown"]}),
            claim={"date": claimed, "resolution": "kept", "because": text["own"]} if done else None,
            assessment={"date": judged, "by": judge, "scale": "complete", "resolution": "kept",
                        "because": text["why"]} if seen else None,
        )  # fmt: skip
