"""What stands on the sheet for the wall, and what does not."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.engine.obligations import Result
from lianxin.publish.sheets import drafts
from lianxin.publish.views.commitments import summaries
from lianxin.publish.views.poster import PEOPLE, Poster, posters, shortened
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of

from tests.publish import small

HOME = "https://lianxin.example/"


def sheets(
    entries: list[Entry] | None = None, as_of: date = small.AS_OF, url: str = HOME
) -> dict[str, Poster]:
    register = register_of(
        small.entries() if entries is None else entries, small.register().regulations
    )
    shelf = Shelf(register, Result(as_of, (), ()))
    promised: dict[str, tuple[object, ...]] = {}
    for one in summaries(shelf):
        promised[one.organisation_slug] = (*promised.get(one.organisation_slug, ()), one)
    return {view.slug: view for view in posters(shelf, promised, url)}  # type: ignore[arg-type]


def promise(slug: str, year: int = 2026, **more: str) -> Entry:
    text = f"title: 事项{slug}\nmade: {year}-01-05\ndeed: 做一件事\ntopic: farming\n"
    return small.entry("commitment", slug, text + "".join(f"{k}: {v}\n" for k, v in more.items()))


def village(*more: Entry) -> list[Entry]:
    return [e for e in small.entries() if e.kind != "commitment"] + list(more)


def test_commitments_stand_in_the_order_of_their_deadlines_with_the_first_one() -> None:
    lights, ditch = sheets()["village"].items
    assert (lights.title, lights.owner, lights.moved) == ("修好村口路灯", "何小禾", 1)
    assert (lights.first, lights.deadline) == (date(2026, 5, 31), date(2026, 6, 30))
    assert (lights.state.sign, lights.state.says.zh) == ("kept", "兑现")
    assert (ditch.first, ditch.deadline) == (None, date(2026, 9, 30))
    assert (ditch.state.sign, ditch.state.says.en) == ("overdue", "overdue")


def test_the_organisation_finds_and_until_then_the_owner_only_says() -> None:
    claimed = promise("a", deadline="2026-10-01", claim="{date: 2026-09-30, resolution: kept}")
    soon = promise("b", deadline="2026-11-30")
    running = promise("c", deadline="2026-12-01")
    endless = promise("d")
    states = [i.state for i in sheets(village(endless, running, soon, claimed))["village"].items]
    assert [state.sign for state in states] == ["claimed", "soon", "running", "running"]
    assert states[0].says.zh == "自报兑现，待组织认定"


def test_this_year_is_what_was_made_is_due_or_is_still_without_an_outcome() -> None:
    judged = "{date: 2025-06-01, by: lin, scale: complete, resolution: kept, because: 看过}"
    old = promise("old", 2025, deadline="2025-06-01", assessment=judged)
    due = promise("due", 2025, deadline="2026-06-01", assessment=judged)
    waiting = promise("waiting", 2025, deadline="2025-06-01")
    shown = sheets(village(old, due, waiting))["village"].items
    assert [item.title for item in shown] == ["事项waiting", "事项due"]


def test_counts_name_each_state_once() -> None:
    counts = sheets(village(*(promise(f"p{n}") for n in range(4))))["village"].counts
    assert [(state.sign, many) for state, many in counts] == [("running", 4)]


def test_whom_to_see_are_those_in_office_then_those_with_a_post_once_each() -> None:
    posts = [
        small.entry("post", f"x{n}", f"title: 岗位{n}\nmember: {who}\nsince: 2026-01-01\n{until}")
        for n, who, until in (
            (1, "he", ""), (2, "lin", ""), (3, "he", ""), (4, "he", "until: 2026-02-01\n"),
        )
    ]  # fmt: skip
    view = sheets([*small.entries(), *posts])["village"]
    assert view.people == (("林远山", "支部书记、岗位2"), ("何小禾", "岗位1、岗位3"))
    assert view.more == 0


def test_of_many_in_office_some_are_named_and_the_others_counted() -> None:
    many = [
        small.entry(
            "member", f"m{n}",
            f"name: 人{n}\nposition: ordinary\noffice: 委员\nsince: 2020-01-01\n",
        )
        for n in range(PEOPLE + 3)
    ]  # fmt: skip
    view = sheets([*small.entries(), *many])["village"]
    assert len(view.people) == PEOPLE
    assert view.more == 4
    assert view.people[0] == ("林远山", "支部书记")


def test_what_binds_it_stands_once() -> None:
    own = small.entry(
        "adoption", "own", "regulation: hand-in-hand\nsince: 2024-01-01\nblanks: {deeds: '3'}\n"
    )
    (binding,) = sheets([*small.entries(), own])["village"].bindings
    assert binding.since == date(2024, 1, 1)


def test_an_organisation_that_is_no_more_has_no_sheet() -> None:
    gone = small.entry(
        "organisation", "gone",
        "name: 旧支部\nlevel: branch\nparent: county\nsince: 2010-01-01\nuntil: 2026-01-31\n",
    )  # fmt: skip
    assert set(sheets([*small.entries(), gone])) == {"county", "village"}
    assert "gone" in sheets([*small.entries(), gone], date(2026, 1, 31))


def test_the_address_is_that_of_the_page_or_none() -> None:
    assert sheets()["village"].address == "https://lianxin.example/organisations/village.html"
    assert sheets(url="")["village"].address == ""


@pytest.mark.parametrize("language", ["zh", "en"])
def test_nothing_that_is_withheld_stands_on_a_sheet(language: str) -> None:
    for view in sheets().values():
        for html in drafts(view, language):
            words = re.sub(r"<[^>]*>", " ", html.partition("<body>")[2])
            for secret in (
                "p7",
                "l1",
                "帮助清理门前排水沟",
                "不能公布的话",
                "病",
                "困难户",
            ):
                assert secret not in words


@given(st.text(max_size=60), st.integers(2, 30))
def test_a_shortened_text_is_one_line_of_no_more_than_so_many_characters(
    text: str, most: int
) -> None:
    short = shortened(text, most)
    assert len(short) <= most
    assert "\n" not in short
    assert short == " ".join(text.split()) or short.endswith("…")
