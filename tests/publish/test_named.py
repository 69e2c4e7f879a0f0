"""Who may be named where a rule is worked out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lianxin.engine.obligations import Result
from lianxin.findings import Text
from lianxin.law.conditions import All, AnyOf, Compare, Condition, Entries, Not, Other
from lianxin.law.model import Duty, Every, Figure, Measure
from lianxin.publish.views.common import Named
from lianxin.publish.views.regulations_named import named, only_public
from lianxin.publish.views.regulations_seen import Seen, seen_at
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of

from tests.publish import small

OPINIONS = Measure("count", "opinion", "", (("received_by",),), "raised", None)
DUTY = Duty("member", None, (), Every("year"), OPINIONS, Figure(1), None)
PUBLIC, SECRET = (
    Compare(("position",), "is", "ordinary"), Compare(("able_to_help",), "is", "yes"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("where", "may"),
    [
        (None, True),
        (PUBLIC, True),
        (SECRET, False),
        (Not(PUBLIC), True),
        (Not(SECRET), False),
        (All((PUBLIC, PUBLIC)), True),
        (All((PUBLIC, SECRET)), False),
        (AnyOf((SECRET, PUBLIC)), False),
        (Compare(("since",), "before", Other(("until",))), True),
        (Compare(("since",), "before", Other(("skilled",))), False),
        (Compare(("position", "name"), "is", "x"), False),  # a step into another record
        (Compare(("@",), "is", "x"), False),
    ],
)
def test_a_condition_has_to_rest_on_public_fields(where: Condition | None, may: bool) -> None:
    assert only_public(replace(DUTY, where=where)) is may
    assert only_public(DUTY)


@pytest.mark.parametrize(
    ("kind", "of", "may"),
    [
        ("member", "opinion", True),
        ("commitment", "", True),
        ("member", "contact", False),
        ("link", "opinion", False),
        ("person", "", False),
        ("post", "", False),
    ],
)
def test_subject_and_evidence_have_to_be_public(kind: str, of: str, may: bool) -> None:
    measure = replace(OPINIONS, of=of)
    assert only_public(replace(DUTY, for_each=kind, measure=measure)) is may


@pytest.mark.parametrize(
    ("where", "may"),
    [
        (Compare(("did",), "is", "answered"), True),
        (Not(Compare(("text",), "present", "yes")), True),
        (Compare(("by", "position"), "is", "x"), False),
    ],
)
def test_the_steps_of_an_opinion_are_public_as_facts(where: Condition, may: bool) -> None:
    own = Measure("count", "", "steps", (), "date", where)
    assert only_public(replace(DUTY, for_each="opinion", measure=own)) is may


@pytest.mark.parametrize(
    ("path", "inside", "may"),
    [("extensions", "reason", True), ("steps", "did", False), ("progress", "done", True)],
)
def test_entries_are_public_where_their_list_is(path: str, inside: str, may: bool) -> None:
    where = Entries("some", (path,), Compare((inside,), "is", "x"))
    kind = "opinion" if path == "steps" else "commitment"
    assert only_public(replace(DUTY, for_each=kind, where=where)) is may
    nested = Entries("some", (path,), Compare((inside, "more"), "is", "x"))
    assert not only_public(replace(DUTY, for_each=kind, where=nested))


def shelf(*more: Entry) -> Shelf:
    entries = {one.id: one for one in (*small.entries(), *more)}
    return Shelf(register_of(entries.values(), {}), Result(small.AS_OF, (), ()))


@pytest.mark.parametrize(
    ("identity", "name"),
    [
        ("organisation/county", Named("青石县委", "organisations/county.html")),
        ("member/village/he", Named("何小禾", "members/village/he.html")),
        ("commitment/village/lights",
         Named("《修好村口路灯》", "commitments/village/lights.html")),
        ("opinion/village/lamps", Named("村口路灯不亮", "opinion/village/lamps.html")),
        ("opinion/village/secret", None),  # nobody has cleared its words
        ("link/village/l1", None),
        ("member/village/nobody", None),
        ("decision/village/d1", Named("《食堂搬迁》")),
    ],
)  # fmt: skip
def test_a_record_is_named_with_its_page_if_it_has_one(identity: str, name: Named | None) -> None:
    decision = small.entry(
        "decision", "d1", "title: 食堂搬迁\ndecided: 2026-05-20\nimportant: yes\n"
    )
    assert named(identity, shelf(decision)) == name


def test_each_place_where_kinds_can_be_looked_at_comes_once() -> None:
    board = Seen(Text("承诺一览", "the board of commitments"), "index.html")
    found = seen_at(["commitment", "opinion", "decision", "meeting", "commitment", "link", "leave"])
    assert [place.href for place in found] == [
        "index.html", "opinions.html", "organisations.html", "duties.html",
    ]  # fmt: skip
    assert found[0].href == board.href
    assert seen_at([]) == ()
    assert len(seen_at(["decision", "member", "adoption", "contact"])) == 4
