"""Small registers and rules, at random, in which everything that is hard may happen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
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
    Rule,
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
)
"""Year and quarter ends, a leap day, festivals, working days on a Sunday."""

DAYS = st.one_of(
    st.sampled_from([date.fromisoformat(day) for day in TURNS.split()]),
    st.dates(FIRST, LAST),
)
ONE_IN_FIVE = st.sampled_from([False, False, False, False, True])
FORMS = ["home-visit", "telephone"]


def text(day: date) -> str:
    return day.isoformat()


@st.composite
def spans(draw: DrawFn) -> dict[str, str]:
    """Mostly long, often cut somewhere, sometimes for a few days only."""
    since = draw(DAYS) if draw(ONE_IN_FIVE) else date(2023, 1, 1)
    until = draw(DAYS) if draw(ONE_IN_FIVE) else None
    found = {"since": text(since)}
    if until is not None and until >= since:
        found["until"] = text(until)
    return found


def entry(kind: str, organisation: str, slug: str, /, **fields: Any) -> Entry:
    record = KINDS[kind].model_validate(fields)
    identity = entry_id(kind, organisation, slug)
    return Entry(identity, kind, organisation, slug, f"records/{identity}.yaml", record)


@st.composite
def registers(draw: DrawFn, rules: tuple[Rule, ...]) -> Register:
    """A committee, two branches, two members and links each, and what they did."""
    entries = [
        entry("organisation", "top", "top", name="top", level="committee", **draw(spans())),
        entry("organisation", "b1", "b1", name="b1", level="branch", parent="top", **draw(spans())),
        entry("organisation", "b2", "b2", name="b2", level="branch", parent="b1", **draw(spans())),
    ]
    for home in ("b1", "b2"):
        entries += [
            entry("member", home, name, name="x", position="ordinary", **draw(spans()))
            for name in ("m1", "m2")
        ]
        consent = {"given": "2015-01-01"}
        if draw(st.integers(0, 3)) == 0:
            consent["withdrawn"] = text(draw(DAYS))
        entries.append(
            entry("person", home, "p1", groups=("worker",), consent=consent, **draw(spans()))
        )
        entries += [
            entry(
                "link",
                home,
                f"l{number}",
                kind=draw(st.sampled_from(["pairing", "mentoring"])),
                member=draw(st.sampled_from(["m1", "m2", "b1/m1"])),
                person="p1",
                **draw(spans()),
            )
            for number in range(draw(st.integers(1, 3)))
        ]
        entries += draw(deeds(home))
    entries += draw(law_at_work())
    versions = draw(texts(rules))
    regulation = Regulation(
        "reg",
        Text("x", "x"),
        NOTHING,
        NOTHING,
        (Blank("times", NOTHING, 1),),
        (Clause("reg", "rule", "1", "duty", NOTHING, versions, None, Place("r")),),
        "r",
    )
    return register_of(entries, {"reg": regulation})


@st.composite
def deeds(draw: DrawFn, home: str) -> list[Entry]:
    found = []
    refs = st.sampled_from(["l0", "l1", "l2", "b1/l0", "b2/l1"])
    for number in range(draw(st.integers(4, 12))):
        fields: dict[str, Any] = {
            "date": text(draw(DAYS)),
            "member": draw(st.sampled_from(["m1", "m2"])),
            "links": tuple(draw(st.lists(refs, min_size=1, max_size=3))),
            "form": draw(st.sampled_from(FORMS)),
            "topics": ("livelihood",),
            "deed": "做事",
        }
        if draw(st.booleans()):
            fields["reached"] = str(draw(st.integers(0, 3)))
        found.append(entry("contact", home, f"c{number}", **fields))
    for number in range(draw(st.integers(1, 3))):
        raised = draw(DAYS)
        steps = tuple(
            {
                "date": text(max(raised, draw(DAYS))),
                "did": draw(st.sampled_from(["assigned", "answered"])),
            }
            for _ in range(draw(st.integers(0, 3)))
        )
        found.append(
            entry(
                "opinion",
                home,
                f"o{number}",
                raised=text(raised),
                received_by="m1",
                channel="visit",
                topic="livelihood",
                summary="x",
                steps=steps,
            )
        )
    for number in range(draw(st.integers(1, 3))):
        fields = {"title": "x", "decided": text(draw(DAYS)), "important": "yes"}
        if draw(st.booleans()):
            fields["announced"] = text(draw(DAYS))
        found.append(entry("decision", home, f"d{number}", **fields))
    return found


@st.composite
def law_at_work(draw: DrawFn) -> list[Entry]:
    """Adoptions (some stricter), leaves and waivers."""
    found = []
    for number, home in enumerate(
        draw(st.lists(st.sampled_from(["top", "top", "b1", "b2"]), min_size=1, max_size=3))
    ):
        fields: dict[str, Any] = {"regulation": "reg", **draw(spans())}
        if draw(st.integers(0, 4)):
            fields["blanks"] = {"times": str(draw(st.integers(1, 3)))}
        if draw(st.integers(0, 2)) == 0:
            way = draw(st.sampled_from(["at_least", "at_most", "within"]))
            fields["stricter"] = ({"rule": "reg/rule", way: str(draw(st.integers(1, 9)))},)
        found.append(entry("adoption", home, f"a{number}", **fields))
    for kind in ("leave", "leave", "waiver"):
        if draw(st.booleans()):
            since = draw(DAYS)
            until = since + timedelta(draw(st.integers(0, 90)))
            fields = {"since": text(since), "until": text(until)}
            if kind == "leave":
                fields |= {"member": "m1", "reason": "study", "approved_by": "m2"}
            else:
                subject = draw(st.sampled_from([None, "link/l0", "member/m1", "link/b2/l0"]))
                fields |= {
                    "rule": "reg/rule",
                    "subject": subject,
                    "reason": "x",
                    "approved_by": "m2",
                }
            home = draw(st.sampled_from(["top", "b1", "b2"] if kind == "waiver" else ["b1", "b2"]))
            found.append(entry(kind, home, f"x{len(found)}", **fields))
    return found


@st.composite
def texts(draw: DrawFn, rules: tuple[Rule, ...]) -> tuple[Version, ...]:
    """One text, or two with a change on some day, perhaps with a gap between."""
    first, second = (draw(st.sampled_from(rules)) for _ in range(2))
    if draw(st.booleans()):
        return (_version(Span(date(2000, 1, 1), date.max), first),)
    change = draw(DAYS)
    later = change + timedelta(draw(st.sampled_from([1, 1, 40])))
    return (
        _version(Span(date(2000, 1, 1), change), first),
        _version(Span(later, date.max), second),
    )


def _version(span: Span, rule: Rule) -> Version:
    return Version(span, NOTHING, rule, Text("x", "x"), NOTHING, (), Place("r"))


# ---- rules ---------------------------------------------------------------------------

NUMBERS = st.one_of(st.integers(1, 3).map(Figure), st.just(Figure(blank="times")))
PERIODS = st.sampled_from(["month", "quarter", "half-year", "year"])
VISIT: list[Condition | None] = [
    None,
    Compare(("form",), "is", "home-visit"),
    Not(Compare(("form",), "is", "home-visit")),
]


@st.composite
def measures(draw: DrawFn, by: tuple[tuple[str, ...], ...]) -> Measure:
    """Of contacts, with each verb."""
    verb = draw(st.sampled_from(["count", "count", "distinct", "sum", "share"]))
    return Measure(
        verb,
        "contact",
        "",
        by,
        "date",
        draw(st.sampled_from(VISIT)),
        values=(draw(st.sampled_from([("member",), ("links", "member")])),),
        field=("reached",),
        meeting=Compare(("form",), "is", "home-visit"),
    )


@st.composite
def bounds(draw: DrawFn) -> tuple[Figure | None, Figure | None]:
    low = draw(st.one_of(st.none(), NUMBERS, NUMBERS))
    high = draw(st.one_of(st.none(), st.integers(1, 4).map(Figure)))
    return (Figure(1), None) if low is None and high is None else (low, high)


@st.composite
def calendar_duties(draw: DrawFn) -> Duty:
    window = draw(
        st.one_of(
            st.builds(Every, PERIODS),
            st.builds(
                OnAverage,
                st.sampled_from(["month", "quarter"]),
                st.sampled_from(["half-year", "year"]),
            ),
            st.builds(ByDate, st.sampled_from(["12-31", "02-29", "06-30", "01-01"])),
            st.builds(
                Around,
                st.sampled_from(["spring-festival", "08-01", "laba", "mid-autumn"]),
                st.integers(0, 40),
                st.integers(0, 10),
            ),
        )
    )
    kind, by = draw(
        st.sampled_from(
            [
                ("link", (("links",),)),
                ("member", (("member",),)),
                ("member", (("member",), ("links", "member"))),
                ("organisation", (("@",),)),
            ]
        )
    )
    where = Compare(("kind",), "is", "pairing") if kind == "link" and draw(st.booleans()) else None
    return Duty(kind, where, (), window, draw(measures(by)), *draw(bounds()))


@st.composite
def daily_duties(draw: DrawFn) -> Duty:
    verb, values = draw(
        st.sampled_from([("count", ()), ("distinct", (("person",),)), ("share", ())])
    )
    measure = Measure(
        verb,
        "link",
        "",
        (("member",),),
        "",
        draw(st.sampled_from([None, Compare(("kind",), "is", "pairing")])),
        values=values,
        meeting=Compare(("kind",), "is", "pairing"),
    )
    window = EveryDay(draw(PERIODS), draw(st.sampled_from([0, 1, 14, 40])))
    return Duty("member", None, (), window, measure, *draw(bounds()))


@st.composite
def event_duties(draw: DrawFn) -> Duty:
    number = draw(st.one_of(st.integers(1, 20).map(Figure), st.just(Figure(blank="times"))))
    unit = draw(st.sampled_from(["days", "working-days"]))
    answered = Measure("count", "", "steps", (), "date", Compare(("did",), "is", "answered"))
    announced = Measure("count", "", "", (), "announced", None)
    contacts = draw(measures((("links",),)))
    meetings = draw(measures((("@",),)))
    which = Compare(("did",), "is", "assigned")
    kind, window, measure = draw(
        st.sampled_from(
            [
                ("opinion", Within(number, unit, ("raised",)), answered),
                ("opinion", Within(number, unit, ("steps", "date"), which), answered),
                ("decision", Within(number, unit, ("decided",)), announced),
                ("decision", Before(number, ("decided",)), announced),
                ("link", Within(number, unit, ("since",)), contacts),
                ("link", Within(number, unit, ("until",)), contacts),
                ("organisation", Before(number, ("until",)), meetings),
            ]
        )
    )
    low = draw(NUMBERS)
    return Duty(
        kind, None, (), window, measure, low, draw(st.one_of(st.none(), st.just(Figure(4))))
    )


def cases(duties: SearchStrategy[Duty]) -> SearchStrategy[tuple[Register, date]]:
    """A register under one or two rules of a kind, and a day to look at it."""
    pairs = st.tuples(duties, duties)
    return st.tuples(pairs.flatmap(registers), DAYS)
