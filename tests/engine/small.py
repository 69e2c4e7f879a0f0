"""One branch with one member, one link and one rule: small enough to count on one hand."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.calendar import Span
from lianxin.engine import evaluate
from lianxin.engine.obligations import Obligation
from lianxin.findings import NOTHING, Place, Text
from lianxin.law.conditions import Compare
from lianxin.law.model import Clause, Duty, Every, Figure, Measure, Regulation, Version, Within
from lianxin.register import Entry, Register, register_of

from tests.engine.registers import VISIT, entry

CITES = Text("甲 1", "A 1")
MESSAGE = Text("{holder}{window}只有{measured}次，应有{at_least}次", "{holder} {measured} {due}")
VISITS = Duty(
    "link", None, (), Every("month"),
    Measure("count", "contact", "", (("links",),), "date", VISIT), Figure(2), None,
)  # fmt: skip
ANSWER = Duty(
    "opinion", None, (), Within(Figure(3), "working-days", ("raised",)),
    Measure("count", "", "steps", (), "date", Compare(("did",), "is", "answered")),
    Figure(1), None,
)  # fmt: skip


def contact(slug: str, day: str, form: str = "home-visit", **more: Any) -> Entry:
    return entry("contact", "b1", slug, date=day, member="m1", links=("l1",), form=form,
                 topics=("livelihood",), deed="做事", **more)  # fmt: skip


def register(duty: Duty, *more: Entry) -> Register:
    since: Any = {"since": "2023-01-01"}
    version = Version(
        Span(date(2020, 1, 1), date.max), CITES, duty, MESSAGE, NOTHING, (), Place("r")
    )  # fmt: skip
    clause = Clause("reg", "rule", "1", "duty", Text("甲", "A"), (version,), None, Place("r"))
    entries = [
        entry("organisation", "top", "top", name="总支", level="general-branch", **since),
        entry("organisation", "b1", "b1", name="支部", level="branch", parent="top", **since),
        entry("member", "b1", "m1", name="杜仲", position="ordinary", **since),
        entry("person", "b1", "p1", groups=("worker",), consent={"given": "2023-01-01"}, **since),
        entry("link", "b1", "l1", kind="pairing", member="m1", person="p1", since="2024-01-05"),
        entry("adoption", "top", "a1", regulation="reg", **since),
    ]
    regulation = Regulation("reg", Text("甲", "A"), NOTHING, NOTHING, (), (clause,), "r")
    return register_of([*entries, *more], {"reg": regulation})


def only(register: Register, as_of: str, label: str) -> Obligation:
    found = evaluate(register, date.fromisoformat(as_of)).obligations
    (one,) = (o for o in found if o.label == label)
    return one
