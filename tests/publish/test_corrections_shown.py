"""What was put right stays readable beside what stands there now; what came late says so."""

from __future__ import annotations

from datetime import date

from lianxin.engine.obligations import Result
from lianxin.publish.pages.site import contents, long_tail
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, register_of

from tests.law.small import entry

AS_OF = date(2026, 11, 20)


def page(*entries: Entry) -> str:
    standing = (
        entry("organisation", "b1", name="甲支部"),
        entry("member", "m1", name="杜仲"),
        entry("member", "m2", name="白芷"),
    )
    site = contents(Shelf(register_of((*standing, *entries), {}), Result(AS_OF, (), ())), "zh")
    return {p.path: p.body for p in long_tail(site)}["commitments/b1/k1.html"]


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
