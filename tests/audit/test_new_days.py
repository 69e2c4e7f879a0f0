"""Which days of a change are new, and where each of them says that it was entered late."""

from __future__ import annotations

from datetime import date

import pytest
from lianxin.records import KINDS
from lianxin.records.fields import every_field

from tests.audit.test_fields import correction
from tests.audit.world import (
    ASKED,
    CONTACT,
    FILES,
    GRANTED,
    LAMPS,
    LINK,
    ON,
    PROMISE,
    VILLAGE,
    audited,
    rules,
    told,
)

WINTER = date(2026, 12, 1)


@pytest.mark.parametrize(
    "was",
    [
        LAMPS + "- date: 2026-07-15\n  done: 装好了\n",
        LAMPS + "- date: 2026-06-12\n  done: 装好了\n  entered: 2026-06-12\n",
        LAMPS + "entered: 2020-01-01\n",
        LAMPS.replace("2026-06-01", "2025-06-01"),
    ],
)
@pytest.mark.parametrize("on", [ON, WINTER])
def test_days_that_were_there_before_are_not_told_again(was: str, on: date) -> None:
    before = {**FILES, PROMISE: was}
    assert rules({PROMISE: was + "baseline: 六盏灯都不亮\n"}, before=before, on=on) == []


CLAIM = "claim:\n  date: 2026-06-19\n  resolution: not-kept\n  because: 没有钱\n"


@pytest.mark.parametrize(
    ("was", "text", "path"),
    [
        (LAMPS + ASKED, LAMPS + GRANTED, ("extensions", 0, "decided")),
        (LAMPS, LAMPS + CLAIM, ("claim", "date")),
    ],
)
def test_a_part_says_by_itself_that_it_is_late(
    was: str, text: str, path: tuple[str | int, ...]
) -> None:
    before = {**FILES, PROMISE: was}
    (found,) = audited({PROMISE: text}, before=before, on=WINTER).findings
    assert (found.rule, found.place.path) == ("audit/late-unmarked", path)
    own = {PROMISE: text + "  entered: 2026-12-01\n"}
    assert rules(own, before=before, on=WINTER) == []
    assert "audit/late" in told(own, before=before, on=WINTER)
    whole = {PROMISE: text + "entered: 2026-12-01\n"}
    assert "audit/late-unmarked" in rules(whole, before=before, on=WINTER)


@pytest.mark.parametrize("field", ["life", "progress"])
def test_the_days_inside_a_new_record(field: str) -> None:
    before = {k: v for k, v in FILES.items() if k != PROMISE}
    dated = {"life": "06-03", "progress": "06-10"}[field]
    for day, rule, on in (("06-21", "audit/future", ON), (dated, "audit/late-unmarked", WINTER)):
        change = {PROMISE: LAMPS.replace(dated, day)}
        found = audited(change, before=before, on=on).findings
        places = [f.place.path[0] for f in found if f.rule == rule]
        assert field in places


def test_a_day_that_is_not_late_hides_none_that_is() -> None:
    more = "- date: 2026-07-15\n  done: 装好三盏\nevidence:\n- date: 2026-06-05\n  kind: count\n"
    change = {PROMISE: LAMPS + more + "  shows: 灯亮了\n"}
    (found,) = audited(change, on=date(2026, 7, 20)).findings
    assert (found.rule, found.place.path) == ("audit/late-unmarked", ("evidence", 0, "date"))


ORGANISATION = f"{VILLAGE}/organisation.yaml"
BOX = "channels:\n- kind: box\n  where: 村委会\n  since: 2016-01-01\n"
PERSON = f"{VILLAGE}/person/p1.yaml"


@pytest.mark.parametrize(
    ("file", "was", "end"),
    [(ORGANISATION, FILES[ORGANISATION] + BOX, "  until: {day}\n"),
     (PERSON, FILES[PERSON], "  withdrawn: {day}\n")],
)  # fmt: skip
def test_an_end_inside_a_part_is_late_like_any_other(file: str, was: str, end: str) -> None:
    before = {**FILES, file: was}
    for day, mark, expected in (
        ("2026-05-20", "", []),
        ("2026-05-19", "", ["audit/late-unmarked"]),
        ("2026-05-19", "entered: 2026-06-20\n", []),
    ):
        change = {file: was + end.format(day=day) + mark}
        found = rules(change, before=before, actor="zixu--shi-hu")
        assert [rule for rule in found if rule.startswith("audit/")] == expected


def test_the_days_of_a_list_of_days() -> None:
    for day, expected in (("2026-06-20", []), ("2026-06-21", ["audit/future"])):
        found = audited({LINK: FILES[LINK] + f"reviewed: [2016-01-01, {day}]\n"}).findings
        assert [f.rule for f in found] == expected
        assert all(f.place.path == ("reviewed", 1) for f in found)
    more = {LINK: FILES[LINK] + "reviewed: [2026-06-01, 2026-06-21]\n"}
    before = {**FILES, LINK: FILES[LINK] + "reviewed: [2026-06-01]\n"}
    assert rules(more, before=before) == ["audit/future"]


def test_a_waiver_that_begins_long_ago_says_so() -> None:
    waiver = (
        "rule: two-links/monthly-contact\nsubject: link/du-zhong-p1\nsince: 2026-05-01\n"
        "until: 2026-06-30\nreason: 防汛\napproved_by: bai-zhi\n"
    )
    file = f"{VILLAGE}/waiver/flood.yaml"
    assert "audit/late-unmarked" in rules({file: waiver})
    assert "audit/late-unmarked" not in rules({file: waiver.replace("05-01", "05-20")})


def test_what_has_no_mark_needs_none() -> None:
    said = correction("contact/0605-p1", {"field": "form", "old": "home-visit", "new": "telephone"})
    change = {CONTACT: FILES[CONTACT].replace("home-visit", "telephone")}
    late = {f: t and t.replace("date: 2026-06-20", "date: 2026-06-06") for f, t in said.items()}
    assert rules({**change, **late}, on=WINTER) == []


@pytest.mark.parametrize("kind", KINDS)
def test_where_a_part_has_a_mark_the_whole_record_has_one(kind: str) -> None:
    marks = [f.path for f in every_field(kind) if f.name == "entered"]
    assert not marks or ("entered",) in marks
