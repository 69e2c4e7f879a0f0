"""The text of the daily issue: complete or honestly cut, inert, and silent when nothing is new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lianxin.calendar import Span
from lianxin.engine import evaluate
from lianxin.engine.obligations import Obligation
from lianxin.loading.load import load_register
from lianxin.records.member import Member
from lianxin.register import Entry, Register, register_of
from lianxin.reporters.breached_issue import LIMIT, report
from lianxin.vocabulary import Position, Status
from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
SINCE, AS_OF = date(2026, 11, 13), date(2026, 11, 20)
HOSTILE = "@evil #1 `x` <img src=x> [a](http://example.org)\n# 大标题"


def owed(number: int = 1, holder: str = "member/jia/du-zhong", where: str = "jia") -> Obligation:
    return Obligation(
        rule="two-links/monthly-contact", subject=f"link/{where}/q{number:04}", label="2026-10",
        version=SINCE, holder=holder, organisation=where, window=Span(SINCE, AS_OF), due=AS_OF,
        status=Status.BREACHED, at_least=1, at_most=None, measured=0, done=None, evidence=(),
        adoption="",
    )  # fmt: skip


def hostile() -> Register:
    record = Member.model_construct(
        name=HOSTILE, position=Position.ORDINARY, since=SINCE, until=None, accounts=()
    )
    entry = Entry("member/jia/du-zhong", "member", "jia", "du-zhong", "x", record)
    return register_of([entry], {})


@pytest.mark.parametrize("language", [0, 1])
def test_the_county_in_autumn(golden: Callable[[str, str], None], language: int) -> None:
    register = load_register(ROOT)
    since, as_of = date(2026, 10, 10), date(2026, 11, 5)
    before, now = (
        [o for o in evaluate(register, day).obligations if o.status is Status.BREACHED]
        for day in (since, as_of)
    )
    known = {o.id for o in before}
    new = [o for o in now if o.id not in known]
    text = report(new, len(now), register, since, as_of, language)
    golden(f"breached.{('zh', 'en')[language]}.md", text)
    # Who is linked with whom stays with the branch.
    assert not any(entry.slug in text for entry in register.of("person") if len(entry.slug) > 3)


def test_nothing_new_says_nothing() -> None:
    assert report([], 17, hostile(), SINCE, AS_OF, 0) == ""


def test_what_a_record_says_stays_inert() -> None:
    text = report([owed()], 1, hostile(), SINCE, AS_OF, 0)
    parser = MarkdownIt("commonmark").enable("table")
    kinds = {
        child.type
        for token in parser.parse(text)
        for child in [token, *(token.children or [])]
        if not child.type.endswith("_close")
    }
    assert kinds == {
        "paragraph_open", "inline", "text", "heading_open", "code_inline", "bullet_list_open",
        "list_item_open",
    }  # fmt: skip
    outside = [
        child.content
        for token in parser.parse(text)
        for child in token.children or []
        if child.type == "text"
    ]
    assert not set("@#<[`") & set("".join(outside))


def test_the_same_duty_of_the_same_holder_is_one_line() -> None:
    text = report([owed(1), owed(2), owed(3)], 3, hostile(), SINCE, AS_OF, 1)
    assert text.count("\n- ") == 1
    assert "× 3" in text


def test_too_much_is_cut_at_a_line_and_counted() -> None:
    new = [owed(n, f"member/jia/m{n:05}", f"jia-{n // 7:04}") for n in range(4000)]
    text = report(new, 4000, hostile(), SINCE, AS_OF, 1)
    assert LIMIT - 300 < len(text.encode()) <= LIMIT
    listed = text.count("\n- ")
    assert f"\n{4000 - listed} more do not fit in here.\n" in text
    rows = [line for line in text.splitlines() if line.startswith(("- ", "### "))]
    assert rows[-1].startswith("- ")
    assert all(line.count("`") % 2 == 0 for line in rows)


def test_exactly_what_fits_is_not_cut() -> None:
    new = [owed(n, f"member/jia/m{n:05}") for n in range(100)]
    text = report(new, 100, hostile(), SINCE, AS_OF, 1)
    assert text.count("\n- ") == 100
    assert "do not fit" not in text


def test_the_order_of_obligations_does_not_matter() -> None:
    new = [owed(n, f"member/jia/m{n % 5}", f"o{n % 3}") for n in range(40)]
    forth = report(new, 40, hostile(), SINCE, AS_OF, 0)
    assert report(new[::-1], 40, hostile(), SINCE, AS_OF, 0) == forth
