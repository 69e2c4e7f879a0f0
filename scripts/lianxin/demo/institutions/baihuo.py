"""A department store: members and workers, leaders and the sales departments.

Most is done. Each leader missed one festival, one pair came apart and was made anew in July,
one matter was decided long after people had been asked, one training talk did not take place.
"""

from __future__ import annotations

from datetime import date

from lianxin.calendar import Festival, festival_day
from lianxin.demo.book import Book, day_after
from lianxin.demo.institutions.baihuo_house import HOME, Store, adoptions, links
from lianxin.demo.institutions.told import Said, at_work
from lianxin.demo.texts import chosen, filled, slots
from lianxin.demo.texts.baihuo_affairs import ARMY_DAY, DECISIONS, FORUMS
from lianxin.demo.texts.baihuo_deeds import AT_COUNTERS

_HEARD = """
01-14 cloth 0 rights at-once
02-26 cloth 1 livelihood solved
03-11 power 0 safety solved
04-09 store 3 schooling solved
04-23 power 1 public-service solved
05-06 store 0 environment solved
05-14 cloth 2 work-and-skills slow
05-28 store 1 housing solved
06-11 power 2 rights solved
07-09 cloth 1 environment solved
07-23 store 3 public-service explained
08-13 power 1 work-and-skills let-lie
08-27 cloth 0 rights slow
09-10 power 0 public-service solved
09-24 store 1 safety solved
10-15 cloth 2 policy-and-law solved
10-29 store 2 livelihood at-once
11-12 power 2 rights solved
"""
"""Day, where, by whom, about what, and what became of it."""

_FESTIVALS: tuple[tuple[Festival, tuple[int, int, int]], ...] = (
    ("spring-festival", (-18, -6, -4)), ("mid-autumn", (-3, -14, -5)),
    ("double-ninth", (-2, -1, 6)),
)  # fmt: skip
"""On which day before or after it each leader goes visiting; each is out of time once."""

_CARE = ("livelihood", "work-and-skills", "rights", "schooling", "housing")
_PAIRS = tuple(HOME)
"""Links with people end with their alias, those with departments do not."""


def build(book: Book) -> None:
    """Write the store into the book."""
    store = Store(book)
    adoptions(store)
    links(store, book.first.year)
    for turn, year in enumerate(store.house["store"].years()):
        _rounds(store, year)
        _at_counters(store, year)
        _festivals(store, year)
        _accompanied(store, year)
        _heard(store, year)
        _decided(store, year, turn)
        _forums(store, year, turn)
        _judged(store, year)


def _rounds(store: Store, year: int) -> None:
    """Each quarter a talk with those one is paired with, and one with somebody else."""
    order = [(name, nth) for name in store.people for nth in range(len(store.people[name]))]
    away = {("cloth", 2, 2), ("power", 1, 3), ("store", 2, 1)}
    at_home = {("store", 2, 2), ("store", 2, 4), ("power", 2, 1), ("power", 2, 3)}
    for turn, (name, nth) in enumerate(order):
        who, draw = store.people[name][nth], store.stock.draw
        if (name, nth) == ("cloth", 3):
            continue
        others = [p for p in HOME if p != "bh-16" and (name == "store" or HOME[p] == name)]
        for quarter in range(1, 5):
            first = date(year, quarter * 3 - 2, 1)
            own = at_work(day_after(first, draw.between(3, 24)))
            later = at_work(day_after(first, draw.between(28, 46)))
            if (name, nth, quarter) not in away:
                pairs = [
                    s for s in store.links(who, own, *_PAIRS) if not _over(store, s, year, own)
                ]
                store.talk(name, who, own, _CARE, pairs, form="face-to-face")
            if (name, nth, quarter) not in at_home:
                about: tuple[str, ...] = ("policy-and-law",)
                if quarter % 2 == 0:
                    about = ("work-and-skills", "safety")
                other = store.met(others[(turn * 2 + quarter) % len(others)], name)
                store.talk(name, who, later, about, form="face-to-face", people=[other])


def _over(store: Store, slug: str, year: int, day: date) -> bool:
    """The one pair that came apart in May of the first year."""
    return slug.endswith("bh-14") and day > date(store.book.first.year, 5, 10)


def _at_counters(store: Store, year: int) -> None:
    """Leaders go to their departments each quarter; one did not in summer."""
    house = store.house["store"]
    for nth, who in enumerate(store.people["store"][:3]):
        for at, department in enumerate(("cloth", "power")):
            for quarter in range(1, 5):
                first = date(year, quarter * 3 - 2, 1)
                day = at_work(day_after(first, store.stock.draw.between(12, 46)))
                points = store.links(who, day, store.house[department].slug)
                if not points or (nth, at, quarter) == (1, 1, 3):
                    continue
                topic, text = store.deck.next("counter", AT_COUNTERS)
                values = chosen(store.stock.deck, slots("baihuo"))
                house.add(
                    "contact", f"{day:%m%d}-{who}", date=day, member=who, links=points,
                    unit=store.house[department].slug, form="guidance-at-work", topics=[topic],
                    deed=filled(text, values),
                )  # fmt: skip


def _festivals(store: Store, year: int) -> None:
    """Leaders visit retired colleagues, each on a day of their own."""
    for festival, days in _FESTIVALS:
        for nth, after in enumerate(days):
            group = "in-difficulty" if nth == 1 and festival != "double-ninth" else "retired"
            store.talk(
                "store", store.people["store"][nth], day_after(festival_day(festival, year), after),
                ("festival-greeting",), form="home-visit", groups=[group], occasion=festival,
                reached=2 + nth, together_with=[store.people["store"][3]],
            )  # fmt: skip


def _accompanied(store: Store, year: int) -> None:
    """A talk each quarter and a report; once late, once forgotten, one talk did not take place."""
    for name, month, reported in (
        ("cloth", 2, 4), ("cloth", 5, 15), ("cloth", 8, None), ("cloth", 11, 6),
        ("power", 2, 5), ("power", 5, 3), ("power", 11, 8),
    ):  # fmt: skip
        who, day = store.people[name][0], at_work(date(year, month, 3 + len(name)))
        bound = store.links(who, day, "peiyang")
        slug = store.talk(name, who, day, ("activist-training",), bound, form="face-to-face")
        if slug is not None and reported is not None:
            store.house[name].add(
                "report", f"{day:%m%d}-peiyang", date=day_after(day, reported), kind="training",
                form="spoken", member=who, heard_by=store.people[name][1],
                cites=[f"contact/{slug}", f"link/{bound[0]}"],
            )  # fmt: skip


def _heard(store: Store, year: int) -> None:
    for day, name, nth, topic, fate in map(str.split, _HEARD.strip().splitlines()):
        raised = at_work(date.fromisoformat(f"{year}-{day}"))
        clerk = f"baihuo/{store.people['store'][3]}"
        if name == "store":
            clerk = store.people["store"][0 if nth == "3" else 3]
        channel = "box" if fate == "slow" else "reception" if name == "store" else "visit"
        store.stock.opinion(
            store.house[name], raised, Said(store.people[name][int(nth)], channel), fate,
            "zixu" if name == "store" else "baihuo", (topic,), clerk,
        )  # fmt: skip


def _decided(store: Store, year: int, turn: int) -> None:
    """Three decisions a year; for the third, people had been asked too long ago."""
    house = store.house["store"]
    for nth, (month, day, before) in enumerate(((1, 26, 12), (5, 20, 9), (9, 14, 58))):
        title, settled = DECISIONS[(turn * 3 + nth) % len(DECISIONS)]
        decided = at_work(date(year, month, day))
        asked = house.add(
            "meeting", f"{month:02}-zhengqiu", date=day_after(decided, -before),
            kind="consultation", title=f"{title}征求意见", audience=["workers"],
            attended=24 + 6 * nth,
        )  # fmt: skip
        posted = day_after(decided, 3)
        house.add(
            "decision", f"{month:02}", title=title, decided=decided, important="yes",
            consultations=[asked] if asked else [], says=settled,
            announced=posted if house.book.has_come(posted) else None,
        )  # fmt: skip


def _forums(store: Store, year: int, turn: int) -> None:
    """With workers in spring; with veterans and army families, every other year too late."""
    for month, day, audience, (title, said), attended in (
        (4, 22, "workers", FORUMS[turn % len(FORUMS)], 34),
        (7 + turn % 2, 28 - 19 * (turn % 2), "veterans-and-army-families",
         ARMY_DAY[turn % len(ARMY_DAY)], 15),
    ):  # fmt: skip
        store.house["store"].add(
            "meeting", f"{month:02}-zuotan", date=at_work(date(year, month, day)), kind="forum",
            title=title, audience=[audience], attended=attended, conclusion=said,
        )  # fmt: skip


def _judged(store: Store, year: int) -> None:
    """Workers judge the work: one department in June, the store in autumn, the other in winter."""
    for name, day, direction, well, partly, poorly in (
        ("cloth", date(year, 6, 17), "people-on-work", 21, 6, 1),
        ("store", date(year, 10, 21), "people-on-leaders", 35, 14, 4),
        ("power", date(year, 12, 16), "people-on-work", 14, 7, 2),
    ):
        store.house[name].add(
            "evaluation", f"{day:%m}-pingyi", date=day, direction=direction,
            of_organisation=store.house[name].slug, asked=well + partly + poorly + 1,
            done_well=well, done_partly=partly, not_done=poorly,
        )  # fmt: skip
