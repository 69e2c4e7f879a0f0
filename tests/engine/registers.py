"""Small registers and rules, at random, in which everything that is hard may happen.

Hypothesis draws only a seed, the rest is plain luck: a register is so large that
hypothesis itself would make most of it as small and as alike as it can.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from hypothesis import strategies as st
from lianxin.calendar import Span
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.conditions import Compare, Condition, Not
from lianxin.law.model import (
    Around,
    Before,
    Blank,
    ByDate,
    Clause,
    Duty,
    Every,
    EveryDay,
    Figure,
    Measure,
    OnAverage,
    Regulation,
    Version,
    Within,
)
from lianxin.records import KINDS
from lianxin.register import Entry, Register, entry_id, register_of

FIRST, LAST = date(2023, 10, 1), date(2025, 3, 31)
TURNS = (
    "2023-12-31 2024-01-01 2024-02-04 2024-02-10 2024-02-18 2024-02-28 2024-02-29 2024-03-01 "
    "2024-03-31 2024-04-07 2024-06-30 2024-07-01 2024-09-14 2024-09-29 2024-12-31 2025-01-01 "
    "2025-01-26 2025-01-29 2025-02-08 2025-02-28 2025-03-01"
).split()
"""Year and quarter ends, a leap day, festivals, working days on a Sunday."""
LINKS = ["l0", "l1", "l2", "b1/l0", "b2/l1"]
FORMS = ["home-visit", "telephone"]
VISIT = Compare(("form",), "is", "home-visit")
PAIRING = Compare(("kind",), "is", "pairing")

Case = tuple[Register, date]
MakeDuty = Callable[[Random], Duty]


def cases(duty: MakeDuty) -> st.SearchStrategy[Case]:
    """A register under one or two rules of a shape, and a day to look at it."""
    return st.integers(0, 2**48).map(lambda seed: case(duty, Random(seed)))


def case(duty: MakeDuty, luck: Random) -> Case:
    return register(luck, [duty(luck), duty(luck)]), a_day(luck)


def a_day(luck: Random) -> date:
    if luck.random() < 0.4:
        return date.fromisoformat(luck.choice(TURNS))
    return FIRST + timedelta(luck.randrange((LAST - FIRST).days + 1))


def span(luck: Random, cut: float = 0.25) -> dict[str, str]:
    """Mostly long, sometimes cut somewhere, sometimes for a few days only."""
    since = a_day(luck) if luck.random() < cut else date(2023, 1, 1)
    until = a_day(luck) if luck.random() < cut else None
    found = {"since": since.isoformat()}
    if until is not None and until >= since:
        found["until"] = until.isoformat()
    return found


def entry(kind: str, organisation: str, slug: str, /, **fields: Any) -> Entry:
    record = KINDS[kind].model_validate(fields)
    identity = entry_id(kind, organisation, slug)
    return Entry(identity, kind, organisation, slug, f"records/{identity}.yaml", record)


def register(luck: Random, duties: list[Duty]) -> Register:
    """A committee, two branches, two members and some links each, and what they did."""
    entries = [
        entry("organisation", name, name, name=name, level=level, parent=parent, **span(luck))
        for name, level, parent in (
            ("top", "committee", None),
            ("b1", "branch", "top"),
            ("b2", "branch", "b1"),
        )
    ]
    for home in ("b1", "b2"):
        entries += [*people(luck, home), *deeds(luck, home), *matters(luck, home)]
    entries += [*adoptions(luck), *excuses(luck)]
    clause = Clause(
        "reg", "rule", "1", "duty", NOTHING, versions(luck, duties), None, Place("r")
    )  # fmt: skip
    blanks = (Blank("times", NOTHING, 1),)
    regulation = Regulation("reg", Text("x", "x"), NOTHING, NOTHING, blanks, (clause,), "r")
    return register_of(entries, {"reg": regulation})


def people(luck: Random, home: str) -> list[Entry]:
    consent = {"given": "2015-01-01"}
    if luck.random() < 0.25:
        consent["withdrawn"] = a_day(luck).isoformat()
    found = [
        entry("person", home, "p1", groups=("worker",), consent=consent, **span(luck)),
        entry("member", home, "m1", name="x", position="ordinary", **span(luck)),
        entry("member", home, "m2", name="x", position="ordinary", **span(luck)),
    ]
    for number in range(luck.randint(1, 5)):
        sides = {"kind": luck.choice(["pairing", "mentoring"]), "person": "p1"}
        member = luck.choice(["m1", "m1", "m2", "b1/m1"])
        found.append(entry("link", home, f"l{number}", **sides, member=member, **span(luck, 0.5)))
    return found


def deeds(luck: Random, home: str) -> list[Entry]:
    """Contacts, mostly of their own links, at times of another branch's or of one twice."""
    found = []
    for number in range(luck.randint(0, 60)):
        fields: dict[str, Any] = {
            "date": a_day(luck).isoformat(),
            "member": luck.choice(["m1", "m2"]),
            "links": tuple(luck.choices(LINKS, k=luck.randint(1, 3))),
            "form": luck.choice(FORMS),
            "topics": ("livelihood",),
            "deed": "做事",
        }  # fmt: skip
        if luck.random() < 0.5:
            fields["reached"] = str(luck.randint(0, 3))
        found.append(entry("contact", home, f"c{number}", **fields))
    return found


def matters(luck: Random, home: str) -> list[Entry]:
    """Opinions with their steps, and decisions."""
    found = []
    for number in range(luck.randint(1, 4)):
        raised = a_day(luck)
        steps = tuple(
            {
                "date": (raised + timedelta(luck.randint(0, 40))).isoformat(),
                "did": luck.choice(["assigned", "answered"]),
            }
            for _ in range(luck.randint(0, 4))
        )
        facts = {"channel": "visit", "topic": "livelihood", "summary": "x", "received_by": "m1"}
        found.append(
            entry("opinion", home, f"o{number}", raised=raised.isoformat(), steps=steps, **facts)
        )
    for number in range(luck.randint(1, 4)):
        decided = a_day(luck)
        fields = {"title": "x", "decided": decided.isoformat(), "important": "yes"}
        if luck.random() < 0.7:
            fields["announced"] = (decided + timedelta(luck.randint(-30, 40))).isoformat()
        found.append(entry("decision", home, f"d{number}", **fields))
    return found


def adoptions(luck: Random) -> list[Entry]:
    """One above, mostly, and others below: some fill in the blank, some are stricter."""
    found = []
    for number in range(luck.randint(1, 3)):
        fields: dict[str, Any] = {"regulation": "reg", **span(luck)}
        if luck.random() < 0.8:
            fields["blanks"] = {"times": str(luck.randint(1, 3))}
        if luck.random() < 0.3:
            way = luck.choice(["at_least", "at_most", "within"])
            fields["stricter"] = ({"rule": "reg/rule", way: str(luck.randint(1, 9))},)
        home = "top" if number == 0 else luck.choice(["top", "b1", "b2"])
        found.append(entry("adoption", home, f"a{number}", **fields))
    return found


def excuses(luck: Random) -> list[Entry]:
    """Leaves that may overlap, and waivers within reach and out of it."""
    found = []
    for number in range(luck.randint(0, 6)):
        since = a_day(luck)
        until = since + timedelta(luck.choice([0, 14, 15, 31, 90, 200]))
        days = {"since": since.isoformat(), "until": until.isoformat(), "approved_by": "m2"}
        if luck.random() < 0.6:
            home, member = luck.choice(["b1", "b2"]), luck.choice(["m1", "m1", "b1/m1", "m2"])
            found.append(entry("leave", home, f"x{number}", member=member, reason="study", **days))
        else:
            subject = luck.choice([None, "link/l0", "member/m1", "link/b2/l0", "organisation/b1"])
            about = {"rule": "reg/rule", "subject": subject, "reason": "x"}
            home = luck.choice(["top", "b1", "b2"])
            found.append(entry("waiver", home, f"x{number}", **about, **days))
    return found


def versions(luck: Random, duties: list[Duty]) -> tuple[Version, ...]:
    """One text, or two with a change on some day, perhaps with a gap between."""
    first, second = duties
    if luck.random() < 0.6:
        return (_version(date(2000, 1, 1), date.max, first),)
    change = a_day(luck)
    later = change + timedelta(luck.choice([1, 1, 40]))
    return (_version(date(2000, 1, 1), change, first), _version(later, date.max, second))


def _version(first: date, last: date, duty: Duty) -> Version:
    return Version(
        Span(first, last), NOTHING, duty, Text("x", "x"), NOTHING, (), Place("r")
    )  # fmt: skip


# ---- rules ---------------------------------------------------------------------------


def number(luck: Random, highest: int = 3) -> Figure:
    return Figure(blank="times") if luck.random() < 0.3 else Figure(luck.randint(1, highest))


def bounds(luck: Random) -> tuple[Figure | None, Figure | None]:
    shape = luck.choice(["least", "least", "most", "both"])
    low = number(luck) if shape != "most" else None
    high = Figure(luck.randint(1, 4)) if shape != "least" else None
    return low, high


def of_contacts(luck: Random, *by: tuple[str, ...]) -> Measure:
    """Of contacts, with each verb."""
    where: Condition | None = luck.choice([None, VISIT, Not(VISIT)])
    return Measure(
        luck.choice(["count", "count", "distinct", "sum", "share"]),
        "contact",
        "",
        by,
        "date",
        where,
        values=(luck.choice([("member",), ("links", "member"), ("form",)]),),
        field=("reached",),
        meeting=VISIT,
        among=luck.choice([(), (), ("home-visit",), ("telephone", "member/b1/m0")]),
    )


def calendar_duty(luck: Random) -> Duty:
    period = luck.choice(["month", "quarter", "half-year", "year"])
    window = luck.choice([
        Every(period),
        Every("month"),
        OnAverage(luck.choice(["month", "quarter"]), luck.choice(["half-year", "year"])),
        ByDate(luck.choice(["12-31", "02-29", "06-30", "01-01"])),
        Around(luck.choice(["spring-festival", "08-01", "laba", "mid-autumn"]),
               luck.randint(0, 40), luck.randint(0, 10)),
    ])  # fmt: skip
    kind, *by = luck.choice([
        ("link", ("links",)),
        ("member", ("member",)),
        ("member", ("member",), ("links", "member")),
        ("organisation", ("@",)),
    ])  # fmt: skip
    where = PAIRING if kind == "link" and luck.random() < 0.3 else None
    return Duty(kind, where, (), window, of_contacts(luck, *by), *bounds(luck))


def daily_duty(luck: Random) -> Duty:
    verb, values = luck.choice([("count", ()), ("distinct", (("person",),)), ("share", ())])
    measure = Measure(
        verb,
        "link",
        "",
        (("member",),),
        "",
        luck.choice([None, PAIRING]),
        values=values,
        meeting=PAIRING,
    )
    period = luck.choice(["month", "quarter", "half-year", "year"])
    window = EveryDay(period, luck.choice([0, 14, 40, 80]))
    return Duty("member", None, (), window, measure, *bounds(luck))


def event_duty(luck: Random) -> Duty:
    days, unit = number(luck, 25), luck.choice(["days", "working-days"])
    answered = Measure(
        "count", "", "steps", (), "date", Compare(("did",), "is", "answered")
    )  # fmt: skip
    announced = Measure("count", "", "", (), "announced", None)
    assigned = Compare(("did",), "is", "assigned")
    kind, window, measure = luck.choice([
        ("opinion", Within(days, unit, ("raised",)), answered),
        ("opinion", Within(days, unit, ("steps", "date"), assigned), answered),
        ("decision", Within(days, unit, ("decided",)), announced),
        ("decision", Before(days, ("decided",)), announced),
        ("link", Within(days, unit, ("since",)), of_contacts(luck, ("links",))),
        ("link", Within(days, unit, ("until",)), of_contacts(luck, ("links",))),
        ("organisation", Before(days, ("until",)), of_contacts(luck, ("@",))),
        ("organisation", Within(days, unit, ("since",)), of_contacts(luck, ("@",))),
    ])  # fmt: skip
    high = Figure(4) if luck.random() < 0.2 else None
    return Duty(kind, None, (), window, measure, number(luck, 2), high)
