"""What leads nowhere is listed, by the definitions that the page itself gives."""

from __future__ import annotations

import pytest
from lianxin.publish.views.loose import CATEGORIES, loose_ends
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry

from tests.law.small import entry
from tests.publish.county import opinion, pages, promise, shelf
from tests.publish.test_chain import WHOLE

CLOSED = ("2026-03-01", "closed")
CALLED = ("2026-03-05", "called-back")
FROM_O1 = {"kind": "opinion", "opinions": ("o1",)}
KEPT = {"date": "2026-06-20", "resolution": "kept"}
NEED = {"kind": "need", "need": "雨后积水"}


def found(on: Shelf) -> dict[str, list[str]]:
    (ends,) = [one for one in loose_ends(on) if one.slug == "b1"]
    return {c.name: [end.named.href for end in c.ends] for c in ends.categories if c.ends}


@pytest.mark.parametrize(
    ("name", "entries"),
    [
        ("unanswered", (opinion("o1"),)),
        ("not-called-back", (opinion("o1", CLOSED, closed_as="explained"),)),
        ("solved-by-nothing", (opinion("o1", CLOSED, CALLED, closed_as="solved"),)),
        ("never-cleared", (opinion("o1", CLOSED, CALLED, closed_as="solved", cleared=None),)),
        ("duplicate-of-nothing", (opinion("o1", CLOSED, closed_as="duplicate"),)),
        ("not-here", (opinion("o1", ("2026-03-01", "answered"), led_to=("gone",)),)),
        ("sourceless", (promise("k1", source=None, claim=KEPT),)),
        ("without-outcome", (promise("k1", source=NEED),)),
        ("untold", (opinion("o1", ("2026-03-01", "answered")),
                    promise("k1", source=FROM_O1, claim=KEPT))),
        ("replaced-by-nothing",
         (promise("k1", source=NEED, claim={"date": "2026-06-20", "resolution": "replaced"}),)),
        ("without-consequence",
         (entry("survey", "s1", reported="2026-05-01", found="缺水", follows=None),)),
    ],
)  # fmt: skip
def test_each_way_to_lead_nowhere_is_found_alone(name: str, entries: tuple[Entry, ...]) -> None:
    assert list(found(shelf(*entries))) == [name]
    assert name in CATEGORIES


def test_nothing_leads_nowhere_is_said_so() -> None:
    on = shelf(*WHOLE)
    assert found(on) == {}
    body = pages(on)
    assert "没有断掉的" in body["nowhere.html"]
    assert "没有断掉的" in body["nowhere/b1.html"]
    assert "没有断掉的" in body["organisations/b1.html"]


def test_words_that_say_what_was_done_are_enough() -> None:
    told = entry(
        "opinion", "o1", raised="2026-02-03", received_by="m1", cleared="2026-02-04",
        cleared_by="m2", closed_as="solved", channel="box",
        steps=({"date": "2026-03-01", "did": "closed", "text": "六盏灯都换了"},),
    )  # fmt: skip
    assert found(shelf(told)) == {}


def test_what_begins_later_is_not_missing() -> None:
    answered = opinion("o1", ("2026-11-01", "answered"), led_to=("k1",))
    assert found(shelf(answered, promise("k1", made="2026-12-01"))) == {}


def test_the_overview_counts_and_defines_and_names_nobody() -> None:
    body = pages(shelf(opinion("o1"), promise("k1", source=None, member="m1")))
    page = body["nowhere.html"]
    assert 'href="nowhere/b1.html"' in page
    for words in ("意见没有答复", "过了 30 天还没有答复", "承诺没有来源"):
        assert words in page
    for path in ("nowhere.html", "nowhere/b1.html"):
        assert "杜仲" not in body[path]
    assert "意见o1" in body["nowhere/b1.html"]
    assert 'href="../nowhere/b1.html#unanswered"' in body["organisations/b1.html"]
    assert 'id="unanswered"' in body["nowhere/b1.html"]
