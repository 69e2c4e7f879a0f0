"""What was asked for and what was found, as an explanation says it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lianxin.engine.explain import explain_obligation
from lianxin.findings import Text
from lianxin.law.conditions import Compare
from lianxin.law.model import (
    Figure,
    Measure,
)

from tests.engine.registers import entry
from tests.engine.small import ANSWER, VISITS, contact, only, register


def test_two_bounds_are_asked_for_together() -> None:
    seen = register(replace(VISITS, at_most=Figure(3)))
    one = only(seen, "2024-03-01", "2024-02")
    assert explain_obligation(seen, one).status == Text(
        "计得 0，要求至少 2，至多 3：未履行", "found 0, asked for at least 2, at most 3: breached"
    )


def test_an_upper_bound_alone() -> None:
    seen = register(replace(VISITS, at_least=None, at_most=Figure(1)))
    one = only(seen, "2024-03-01", "2024-02")
    told = explain_obligation(seen, one)
    assert told.status.zh == "计得 0，要求至多 1：已履行"
    assert [(f.way, f.says.en) for f in told.figures] == [("at_most", "at most 1")]


@pytest.mark.parametrize(
    ("verb", "days", "said"),
    [("share", ("2024-02-01", "2024-02-02", "2024-02-03"), "33.3%"),
     ("share", ("2024-02-01",), "100%"),
     ("sum", ("2024-02-01", "2024-02-02"), "2"),
     ("distinct", ("2024-02-01", "2024-02-02"), "1")],
)  # fmt: skip
def test_what_was_found_is_written_as_people_write_it(
    verb: str, days: tuple[str, ...], said: str
) -> None:
    measure = Measure(
        verb, "contact", "", (("links",),), "date", None, values=(("member",),),
        field=("reached",), meeting=Compare(("form",), "is", "home-visit"),
    )  # fmt: skip
    made = [
        contact(f"c{n}", day, "home-visit" if n == 0 else "telephone", reached="1")
        for n, day in enumerate(days)
    ]
    seen = register(replace(VISITS, measure=measure), *made)
    told = explain_obligation(seen, only(seen, "2024-03-01", "2024-02"))
    assert told.status.zh.startswith(f"计得 {said}，")


@pytest.mark.parametrize("verb", ["distinct", "share"])
def test_the_entries_of_a_subject_are_read_by_every_verb(verb: str) -> None:
    """Three answers, two of them by the same member, one by somebody else."""
    steps = tuple(
        {"date": f"2024-02-{day}", "did": "answered", "by": by}
        for day, by in (("09", "m1"), ("10", "m1"), ("11", "m2"))
    )
    facts = {"raised": "2024-02-08", "received_by": "m1", "channel": "visit"}
    one = entry("opinion", "b1", "o1", steps=steps, topic="livelihood", summary="修路", **facts)
    measure = Measure(
        verb, "", "steps", (), "date", Compare(("did",), "is", "answered"),
        values=(("by",),), meeting=Compare(("by",), "is", "member/b1/m1"),
    )  # fmt: skip
    duty = replace(ANSWER, measure=measure)
    seen = register(duty, one, entry("member", "b1", "m2", name="石斛", position="ordinary",
                                     since="2023-01-01"))  # fmt: skip
    found = only(seen, "2024-03-01", "2024-02-08")
    assert float(found.measured) == pytest.approx({"distinct": 2, "share": 200 / 3}[verb])
