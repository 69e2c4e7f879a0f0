"""The chain can be walked both ways, and says where it breaks."""

from __future__ import annotations

import re

import pytest
from lianxin.publish.views.chain import Station, chain_of_opinion
from lianxin.publish.views.chain_back import chain_of_commitment
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry

from tests.law.small import entry
from tests.publish.county import opinion, pages, promise, shelf

WHOLE = (
    opinion(
        "o1", ("2026-02-04", "received"), ("2026-02-20", "answered"), ("2026-03-02", "called-back"),
        ("2026-07-05", "closed"), closed_as="solved",
    ),
    promise(
        "k1", source={"kind": "opinion", "opinions": ("o1",)},
        claim={"date": "2026-06-20", "resolution": "kept"},
    ),
)  # fmt: skip


def of_opinion(on: Shelf, slug: str) -> dict[str, Station]:
    found = on.open.entries[f"opinion/b1/{slug}"]
    return {s.kind: s for s in chain_of_opinion(found, found.record, on)}  # type: ignore[arg-type]


def of_promise(on: Shelf, slug: str) -> dict[str, Station]:
    found = on.open.entries[f"commitment/b1/{slug}"]
    return {s.kind: s for s in chain_of_commitment(found, found.record, on)}  # type: ignore[arg-type]


def states(stations: dict[str, Station]) -> dict[str, str]:
    return {kind: station.state for kind, station in stations.items()}


def test_a_whole_chain_is_done_from_both_ends() -> None:
    on = shelf(*WHOLE)
    there, back = of_opinion(on, "o1"), of_promise(on, "k1")
    assert set(states(there).values()) == set(states(back).values()) == {"done"}
    order = ["said", "opinion", "answer", "feedback", "commitment", "outcome", "told"]
    assert list(there) == list(back) == order
    assert [s.kind for s in there.values() if s.here] == ["opinion"]
    assert [s.kind for s in back.values() if s.here] == ["commitment"]


@pytest.mark.parametrize("who_says", ["opinion", "commitment"])
def test_one_of_the_two_naming_the_other_is_enough(who_says: str) -> None:
    named = {"led_to": ("k1",)} if who_says == "opinion" else {}
    source = {"kind": "opinion", "opinions": ("o1",)} if who_says == "commitment" else None
    on = shelf(opinion("o1", **named), promise("k1", source=source))
    assert [n.href for n in of_opinion(on, "o1")["commitment"].links] == ["commitments/b1/k1.html"]
    assert [n.href for n in of_promise(on, "k1")["opinion"].links] == ["opinion/b1/o1.html"]


def test_where_it_was_heard_is_told_by_its_channel_only() -> None:
    meeting = entry("meeting", "w1", title="夜谈会", opinions=("o1",))
    heard = opinion("o1", channel="forum", heard_at={"meeting": "w1"})
    on = shelf(heard, meeting)
    said = of_opinion(on, "o1")["said"]
    assert said.says.zh == "来自座谈会"
    assert said.links == ()
    body = pages(on)
    assert "夜谈会" not in body["opinion/b1/o1.html"]
    assert "意见o1" not in body["affairs/b1/2026.html"]


def test_a_survey_that_names_an_opinion_is_linked_both_ways() -> None:
    on = shelf(opinion("o1"), entry("survey", "s1", title="灌溉调研", opinions=("o1",)))
    body = pages(on)
    link = re.search(r'href="\.\./\.\./(affairs/b1/2026\.html#survey-[^"]*)">灌溉调研',
                     body["opinion/b1/o1.html"])  # fmt: skip
    assert link
    assert f'id="{link[1].partition("#")[2]}"' in body["affairs/b1/2026.html"]
    assert 'href="../../opinion/b1/o1.html"' in body["affairs/b1/2026.html"]


def test_a_decision_shows_which_opinions_it_answers_and_they_show_it() -> None:
    answer = entry("decision", "d1", title="食堂搬迁", decided="2026-05-20", opinions=("o1",))
    on = shelf(opinion("o1", ("2026-02-20", "answered")), answer)
    assert [n.name for n in of_opinion(on, "o1")["answer"].links] == ["食堂搬迁"]
    assert "意见o1" in pages(on)["affairs/b1/2026.html"]


@pytest.mark.parametrize(
    ("steps", "fields", "broken"),
    [
        ((), {}, {"answer"}),
        ((), {"raised": "2026-10-21"}, set()),  # the thirtieth day
        ((), {"raised": "2026-10-20"}, {"answer"}),
        ((("2026-03-01", "closed"),), {"closed_as": "explained"}, {"feedback"}),
        ((("2026-10-21", "closed"),), {"closed_as": "explained"}, set()),
        ((("2026-03-01", "closed"),), {"closed_as": "explained", "channel": "box"}, set()),
        ((("2026-03-01", "closed"),), {"closed_as": "withdrawn"}, set()),
        ((("2026-03-01", "closed"),), {"closed_as": "duplicate"}, {"opinion"}),
        ((("2026-03-01", "closed"), ("2026-03-02", "called-back")), {"closed_as": "solved"},
         {"commitment"}),
        ((("2026-03-01", "closed"), ("2026-09-01", "reopened")), {"closed_as": "explained"},
         {"answer"}),
    ],
)  # fmt: skip
def test_a_chain_says_where_it_breaks(
    steps: tuple[tuple[str, str], ...], fields: dict[str, object], broken: set[str]
) -> None:
    found = states(of_opinion(shelf(opinion("o1", *steps, **fields)), "o1"))
    assert {kind for kind, state in found.items() if state == "nowhere"} == broken


def test_those_behind_it_have_to_hear_of_the_outcome() -> None:
    promised = promise(
        "k1", source={"kind": "opinion", "opinions": ("o1",)},
        claim={"date": "2026-06-20", "resolution": "kept"},
    )  # fmt: skip
    before = opinion("o1", ("2026-06-19", "answered"))
    on_the_day = opinion("o1", ("2026-06-19", "answered"), ("2026-06-20", "called-back"))
    assert of_promise(shelf(before, promised), "k1")["told"].state == "nowhere"
    assert of_opinion(shelf(before, promised), "o1")["told"].state == "nowhere"
    assert of_promise(shelf(on_the_day, promised), "k1")["told"].state == "done"


@pytest.mark.parametrize(
    ("source", "state"),
    [
        (None, "nowhere"),
        ({"kind": "opinion", "opinions": ("gone",)}, "nowhere"),
        ({"kind": "survey", "survey": "gone"}, "nowhere"),
        ({"kind": "need", "need": "雨后积水"}, "done"),
    ],
)
def test_a_commitment_says_where_it_came_from(source: dict[str, object] | None, state: str) -> None:
    found = of_promise(shelf(promise("k1", source=source)), "k1")
    assert found["said"].state == state
    assert "opinion" not in found


def test_replaced_and_replacing_are_linked_both_ways() -> None:
    gone = promise("k1", replaced_by="k2", claim={"date": "2026-05-01", "resolution": "replaced"})
    body = pages(shelf(gone, promise("k2")))
    assert 'href="../../commitments/b1/k2.html"' in body["commitments/b1/k1.html"]
    assert 'href="../../commitments/b1/k1.html"' in body["commitments/b1/k2.html"]


def test_an_opinion_that_is_not_cleared_shows_its_way_and_no_words() -> None:
    hidden = opinion(
        "o1", cleared=None, cleared_by=None, summary="不能说的话", wording="更不能说的话",
        led_to=("k1",), closed_as=None,
    )  # fmt: skip
    body = pages(shelf(hidden, promise("k1")))
    assert not [path for path, html in body.items() if "不能说的话" in html]
    assert "原话待审定" in body["opinion/b1/o1.html"]
    assert "承诺k1" in body["opinion/b1/o1.html"]


def test_why_it_was_corrected_may_repeat_its_words_and_is_withheld_with_them() -> None:
    slip = entry(
        "correction", "x1", date="2026-03-01", of="opinion/o1", by="m1", approved_by="m2",
        changes=({"field": "topic", "old": "farming", "new": "roads-and-water"},),
        reason="他说的是门前那条沟",
    )  # fmt: skip
    hidden = pages(shelf(opinion("o1", cleared=None, cleared_by=None), slip))
    assert not [path for path, html in hidden.items() if "门前那条沟" in html]
    shown = pages(shelf(opinion("o1"), slip))["opinion/b1/o1.html"]
    assert "农业生产 → 道路水利" in shown
    assert "门前那条沟" in shown


def test_old_addresses_in_the_years_still_work() -> None:
    body = pages(shelf(*WHOLE))["opinions/b1/2026.html"]
    assert 'id="o1"' in body
    assert 'href="../../opinion/b1/o1.html"' in body


def test_names_of_files_that_may_be_aliases_are_in_no_address() -> None:
    secret = "jia-01-zhang"
    entries: tuple[Entry, ...] = (
        entry("meeting", secret), entry("survey", secret), entry("decision", secret),
        entry("inspection", secret, of="b1"), entry("evaluation", secret, of_organisation="b1"),
    )  # fmt: skip
    body = pages(shelf(*entries))
    assert (
        len(
            re.findall(
                r'<article class="lx-opinion" id="[a-z]+-2026-', body["affairs/b1/2026.html"]
            )
        )
        == 5
    )
    assert not [path for path, html in body.items() if secret in html or secret in path]


def test_twins_have_places_of_their_own() -> None:
    same = {"date": "2026-03-05", "title": "座谈会"}
    body = pages(shelf(entry("meeting", "w1", **same), entry("meeting", "w2", **same)))
    ids = re.findall(r'<article class="lx-opinion" id="([^"]*)"', body["affairs/b1/2026.html"])
    assert len(ids) == len(set(ids)) == 2
