"""Which regulation is in force where, with its blanks filled in."""

from __future__ import annotations

from datetime import date
from typing import Any

from lianxin.demo.book import Book
from lianxin.demo.county import Body
from lianxin.demo.judgements import REGULATION

BLANKS: dict[str, dict[str, int]] = {
    "two-links": {
        "clearing_days": 30, "filing_days": 10, "hear_per_half_year": 1, "at_once_days": 2,
        "escalate_days": 60, "first_days": 15, "consequence_days": 60,
    },
    "company": {"pass_on_days": 5, "handover_days": 10, "consult_days": 60, "feedback_days": 30},
    "health-commitment": {
        "organisation_deeds": 2, "member_deeds": 1, "publish_days": 15, "ask_days": 90,
    },
}  # fmt: skip
"""What the organisations of the demo filled in; a test holds it against regulations/."""

_SAYS = {
    "two-links": "经总支委员会研究并征求各支部意见，自今年元旦起施行。",
    "company": "经总支委员会和职工代表讨论通过，自今年元旦起施行。",
    "health-commitment": "全系统各支部和党员从今年起公开承诺，结果由群众评。",
}


def adoptions(book: Book, body: Body) -> None:
    """General branches adopt for all below; here and there a branch holds itself to more."""
    since = date(book.first.year, 1, 1)
    name = REGULATION.get(body.system)
    if name is None:
        return
    if body.level == "general-branch":
        book.add(
            "adoption", body.slug, name, regulation=name, since=since, blanks=BLANKS[name],
            says=_SAYS[name],
        )  # fmt: skip
        return
    stricter: dict[str, Any] | None = None
    if body.setting == "clinic" and body.turn % 3 == 1:
        stricter = {"rule": "health-commitment/members-commit", "at_least": 2}
    elif body.setting == "village" and body.turn % 3 == 0:
        stricter = {"rule": "two-links/answered-or-passed-upward", "within": 45}
    if stricter:
        book.add(
            "adoption", body.slug, name, regulation=name, since=since, blanks=BLANKS[name],
            stricter=[stricter], says="支部大会讨论，比总支的要求再紧一步。",
        )  # fmt: skip
