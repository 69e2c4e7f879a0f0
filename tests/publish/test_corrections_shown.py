"""What was put right stays readable beside what stands there now; what came late says so."""

from __future__ import annotations

from datetime import date

from lianxin.engine.obligations import Result
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of
from lianxin.vocabulary import Topic

from tests.law.small import entry

AS_OF = date(2026, 11, 20)


def pages(*entries: Entry) -> dict[str, str]:
    """Every page about a few people and what they promised, by path."""
    standing = (
        entry("organisation", "b1", name="甲支部"),
        entry("member", "m1", name="杜仲"),
        entry("member", "m2", name="白芷"),
    )
    site = contents(Shelf(register_of((*standing, *entries), {}), Result(AS_OF, (), ())), "zh")
    return {p.path: p.body for p in (*read_as_pages(site), *long_tail(site))}


def page(*entries: Entry) -> str:
    return pages(*entries)["commitments/b1/k1.html"]


def test_a_correction_shows_both_values_why_and_who_agreed() -> None:
    shown = page(
        entry("commitment", "k1", made="2026-01-10", deadline="2026-07-31"),
        entry(
            "correction", "x1", date="2026-02-01", of="commitment/k1", by="m1", approved_by="m2",
            changes=({"field": "deadline", "old": "2026-06-30", "new": "2026-07-31"},),
            reason="抄错了会议定的<日期>",
        ),
    )  # fmt: skip
    for words in ("更正", "2026-06-30 → 2026-07-31", "抄错了会议定的&lt;日期&gt;", "白芷"):
        assert words in shown


def test_what_was_entered_late_says_so() -> None:
    assert "补记" in page(entry("commitment", "k1", made="2026-01-10", entered="2026-03-20"))
    assert "补记" not in page(entry("commitment", "k1", made="2026-01-10"))


def test_each_part_that_came_late_says_so_by_itself() -> None:
    step = {"date": "2026-02-01", "done": "量灯杆"}
    shown = page(
        entry("commitment", "k1", made="2026-01-10",
              progress=(step, {**step, "done": "买灯", "entered": "2026-05-05"})),
    )  # fmt: skip
    assert shown.count("补记") == 1
    assert "2026-05-05 才登记" in shown


OPINION = {
    "raised": "2026-02-03",
    "received_by": "m1",
    "summary": "水沟堵了",
    "wording": "水沟堵了",
    "cleared": "2026-02-10",
    "cleared_by": "m2",
}


def test_an_opinion_shows_what_was_put_right_in_it_once_it_may_be_read() -> None:
    steps = ({"date": "2026-02-04", "did": "received", "entered": "2026-04-01"},)
    slip = entry(
        "correction", "x1", date="2026-03-01", of="opinion/o1", by="m1", approved_by="m2",
        changes=({"field": "topic", "old": "farming", "new": "roads-and-water"},
                 {"field": "summary", "old": "旧话", "new": "水沟堵了"}),
        reason="记错了类别",
    )  # fmt: skip
    path = "opinions/b1/2026.html"
    shown = pages(entry("opinion", "o1", steps=steps, **OPINION), slip)[path]
    assert "2026-04-01 才登记" in shown
    assert f"{Topic.FARMING.label.zh} → {Topic.ROADS_AND_WATER.label.zh}" in shown
    assert "farming" not in shown
    assert "旧话" not in shown, "wordings of an opinion are withheld in corrections"


def test_an_organisation_lists_what_was_excused_and_erased_but_never_what() -> None:
    body = pages(
        entry("waiver", "w1", rule="two-links/monthly-contact", since="2026-02-01",
              until="2026-02-28", reason="防汛<值守>", approved_by="m2"),
        entry("erasure", "e1", date="2026-03-01", reason="consent-withdrawn", records="2",
              approved_by=("m1", "m2")),
        entry("correction", "x1", date="2026-03-02", of="contact/c1", by="m1", approved_by="m2",
              changes=({"field": "deed", "old": "旧事", "new": "新事"},), reason="记错了人"),
    )["organisations/b1.html"]  # fmt: skip
    excused = ("防汛&lt;值守&gt;", "2026-02-01 至 2026-02-28", "白芷同意")
    for words in (*excused, "依法删除 2 条记录", "撤回同意"):
        assert words in body
    for words in ("旧事", "新事", "记错了人", "contact/c1"):
        assert words not in body


def test_without_any_of_them_the_section_is_not_there() -> None:
    assert "amends" not in pages()["organisations/b1.html"]
