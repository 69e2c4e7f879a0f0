"""Clauses that ask for publicity: what they ask to be seen is on the site.

One test for each such clause of the catalogue; the rules beside them judge whether it was
done in time, these that people can see it.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.engine.obligations import Result
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of

from tests.law.small import entry

AS_OF = date(2026, 11, 20)


def pages(*entries: Entry) -> dict[str, str]:
    """The pages of a small register, by address."""
    standing = (
        entry("organisation", "b1", name="甲支部"),
        entry("member", "m1", name="杜仲"),
        entry("member", "m2", name="白芷"),
    )
    shelf = Shelf(register_of((*standing, *entries), {}), Result(AS_OF, (), ()))
    site = contents(shelf, "zh")
    return {page.path: page.body for page in (*read_as_pages(site), *long_tail(site))}


def organisation(*entries: Entry, **fields: Any) -> str:
    """The page of the organisation b1."""
    more = (entry("organisation", "b1", name="甲支部", **fields),) if fields else ()
    return pages(*entries, *more)["organisations/b1.html"]


def test_health_commitment_2_1_fulfilment_is_in_front_of_everybody() -> None:
    promise = entry(
        "commitment", "k1", title="修好村口路灯", made="2026-01-10", deadline="2026-06-30",
        claim={"date": "2026-06-20", "resolution": "kept"},
        assessment={"date": "2026-06-25", "by": "m2", "scale": "complete", "resolution":
                    "partly-kept", "because": "一盏未亮"},
        verdict={"date": "2026-07-01", "asked": "12", "done_well": "9", "done_partly": "2",
                 "not_done": "1"},
    )  # fmt: skip
    page = pages(promise)["commitments/b1/k1.html"]
    for shown in ("修好村口路灯", "2026-06-30", "兑现", "部分兑现", "约 10 人参评", "不公布"):
        assert shown in page


def test_two_links_1_1_what_was_said_is_visible() -> None:
    said = entry(
        "opinion", "o1", raised="2026-03-05", summary="排水沟堵了", wording="希望疏通村东排水沟",
        cleared="2026-03-20", cleared_by="m2",
        steps=({"date": "2026-04-01", "did": "answered", "by": "m1", "text": "本月疏通"},),
    )  # fmt: skip
    shown = pages(said)["opinions/b1/2026.html"]
    assert "希望疏通村东排水沟" in shown
    assert "本月疏通" in shown


def test_branch_general_7a_procedure_and_result_of_a_decision_are_public() -> None:
    asked = entry("meeting", "z1", kind="consultation", title="食堂搬迁征求意见", date="2026-05-01")
    decided = entry(
        "decision", "d1", title="食堂搬迁", decided="2026-05-20", important="yes",
        consultations=("z1",), announced="2026-05-21", says="九月起搬到东院",
    )  # fmt: skip
    page = organisation(asked, decided)
    for shown in ("食堂搬迁", "事前征求意见：食堂搬迁征求意见", "九月起搬到东院", "2026-05-21"):
        assert shown in page


def test_shop_1_2_what_the_people_judged_is_public_but_not_of_a_few() -> None:
    many = {"asked": "20", "done_well": "12", "done_partly": "5", "not_done": "3"}
    few = {"asked": "9", "done_well": "6", "done_partly": "2", "not_done": "1"}
    assert "问了约 20 人" in organisation(entry("evaluation", "e1", of_organisation="b1", **many))
    withheld = organisation(entry("evaluation", "e1", of_organisation="b1", **few))
    assert "不足 10 人" in withheld
    assert "问了" not in withheld


def test_rural_three_links_2a_ways_to_say_something_are_public_while_they_are_open() -> None:
    page = organisation(
        channels=(
            {"kind": "box", "where": "村委会门口", "since": "2026-01-01"},
            {"kind": "hotline", "where": "便民大厅总机", "since": "2026-01-01",
             "until": "2026-06-30"},
        )
    )  # fmt: skip
    assert "意见箱" in page
    assert "村委会门口" in page
    assert "便民大厅总机" not in page
