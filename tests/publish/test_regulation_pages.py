"""Pages of regulations: texts that follow each other, rules worked out, where things are seen."""

from __future__ import annotations

import re
from datetime import date

import pytest
from lianxin.law.borrowing import borrow
from lianxin.law.model import Regulation
from lianxin.register import Register

from tests.law.small import entry
from tests.publish.regulation_pages import CONTACTS, page, pages, plain
from tests.whatif.laws import SPLIT, clause, duty, law, title
from tests.whatif.registers import linked


def test_both_texts_stand_there_with_their_days_and_what_differs() -> None:
    body = plain(page(clause(*SPLIT)))
    assert "2020-01-01 起施行，2026-12-31 止 现行文本" in body
    assert "自 2027-01-01 起施行 新文本，还没有施行" in body
    assert "至少 1 次 → 至少 2 次" in body
    assert "以前的结果不变" in body


def test_after_the_amendment_the_older_text_is_the_former_one() -> None:
    body = plain(page(clause(*SPLIT), as_of=date(2027, 2, 1)))
    assert "2026-12-31 止 旧文本" in body
    assert "2027-01-01 起施行 现行文本" in body


def test_the_newer_text_is_tried_on_the_past_in_sums_only() -> None:
    body = page(clause(*SPLIT))
    assert "应办 6 件，其中到期 5 件，未履行 3 件、逾期做到 0 件" in plain(body)
    assert "按旧文本是未履行 1 件" in plain(body)
    assert "新增未做到 2 件，不再算未做到 0 件" in plain(body)
    assert "3 breached, 0 late; by the older text 1 breached" in plain(
        page(clause(*SPLIT), language="en")
    )


def test_record_rules_are_tried_as_well() -> None:
    texts = title(2, "since: 2020-01-01, until: 2026-12-31"), title(8, "since: 2027-01-01")
    more = (entry("commitment", "k", title="修好路灯"),)
    assert "会新增问题 1 处" in plain(page(clause(*texts, name="t"), more=more))


def test_a_pause_and_another_number_are_shown() -> None:
    gap = (
        "  not_in_force: [{since: 2027-01-01, until: 2027-02-28, "
        "because: {zh: 修订期间停用, en: suspended while it was revised}}]"
    )
    paused = clause(SPLIT[0], duty("since: 2027-03-01", number="2.3"), number="2.3", extra=gap)
    body = plain(page(paused))
    assert "2027-01-01 到 2027-02-28 停用：修订期间停用" in body
    assert "当时的条号：关心 1.1" in body
    assert "所要求的没有变" in body


def test_one_text_alone_has_no_history() -> None:
    assert "lx-texts" not in page(clause(duty()))


def worked(body: str) -> str:
    """The block that works the rule out, as text."""
    return plain(body.partition("怎样算出来")[2].partition("</dl>")[0].partition("例子（")[0])


def test_a_rule_is_worked_out_without_saying_whose_link_it_is() -> None:
    block = worked(page(clause(duty())))
    assert "某一个“联系关系”（不公布是哪一个）" in block
    assert "2026-05-31 2026年5月最后一天，也是应办日期" in block
    assert "计得 3，要求至少 1：已履行" in block
    for secret in ("l1", "p1", "杜仲", "m1", "困难"):
        assert secret not in block


def test_a_festival_is_named_with_its_date_by_the_lunar_calendar() -> None:
    window = "around: spring-festival, days_before: 15, days_after: 3"
    block = worked(page(clause(duty(window=window))))
    assert "2026-02-17 2026年春节" in block
    assert "2026-02-20 春节后 3 天" in block


def test_an_average_shows_total_and_divisor() -> None:
    window = "every: month, on_average_over: half-year"
    block = worked(page(clause(duty(window=window)), as_of=date(2026, 7, 5)))
    assert "合计 7 次，除以 6 个应办的时段" in block
    assert "计得 1.2，要求至少 1" in block


def of_opinions(where: str = "") -> str:
    """A clause on answering opinions within five working days."""
    text = duty(window="within: 5, unit: working-days, after: raised")
    text = text.replace("for_each: link", f"for_each: opinion{where}")
    text = text.replace("count: {of: contact, by: links}", "count: {field: cleared}")
    return clause(text, name="answered").replace("{subject}", "{due}")


OPINION = entry(
    "opinion", "o1", raised="2026-03-05", summary="村口路灯不亮", cleared="2026-03-10",
    cleared_by="m2",
)  # fmt: skip


def test_working_days_that_do_not_count_are_named_and_a_cleared_opinion_is_linked() -> None:
    body = page(of_opinions(), more=(OPINION,))
    block = worked(body)
    assert "村口路灯不亮" in block
    assert "opinion/b1/o1.html" in body
    assert "2026-03-07 不计" in plain(body)
    assert "2026-03-12" in block


def test_an_opinion_that_nobody_cleared_is_one_opinion() -> None:
    uncleared = entry("opinion", "o1", raised="2026-03-05", summary="村口路灯不亮", cleared=None,
                      cleared_by=None)  # fmt: skip
    block = worked(page(of_opinions(), more=(uncleared,)))
    assert "不公布是哪一个" in block
    assert "路灯" not in block


def test_dates_of_a_record_that_is_not_public_are_not_shown() -> None:
    text = duty(window="within: 5, unit: days, after: since")
    body = page(clause(text))
    assert "2026-01-01" not in body  # the day the link began
    assert "这里的日期都出自不公布的记录" in body
    assert "没有联系" in worked(body)


def of_members(where: str, counted: str) -> str:
    text = duty(window="every: year").replace("for_each: link", f"for_each: member\n      {where}")
    return clause(text.replace("{of: contact, by: links}", counted))


@pytest.mark.parametrize(
    ("where", "counted", "shown"),
    [
        ("where: {field: position, is: ordinary}", "{of: opinion, by: received_by}", True),
        ("where: {field: position, is: ordinary}", "{of: contact, by: member}", False),
        ("where: {field: able_to_help, is: 'yes'}", "{of: opinion, by: received_by}", False),
        (
            "where: {any: [{field: position, is: ordinary}, {field: skilled, is: 'yes'}]}",
            "{of: opinion, by: received_by}",
            False,
        ),
    ],
)
def test_a_member_is_named_only_where_all_that_counts_is_public(
    where: str, counted: str, shown: bool
) -> None:
    able = entry("member", "m1", name="杜仲", position="ordinary", able_to_help="yes")
    heard = entry("opinion", "o2", raised="2025-03-05", received_by="m1")
    body = page(of_members(where, counted), as_of=date(2027, 1, 10), more=(able, heard))
    block = worked(body)
    assert "结果" in block  # something was owed and is worked out
    assert ("杜仲" in block) is shown
    assert ("不公布是哪一个" in block) is not shown


def test_what_nobody_owed_yet_is_shown_by_the_first_case_with_a_reason() -> None:
    reasoned = clause(duty()).replace(
        "      - {window: 2026-02, status: met}",
        "      - {window: 2026-02, status: met}\n"
        "      because: {zh: 二月有一次联系, en: one contact in February}",
    )
    register = linked(law(reasoned), contacts={})
    left = {k: e for k, e in register.entries.items() if e.kind != "link"}
    body = pages(Register(left, register.regulations))["regulations/care.html"]
    assert "还没有产生这样的应办事项" in body
    assert "联系够了" in worked(body)
    assert "二月有一次联系" in worked(body)


def borrowed() -> dict[str, Regulation]:
    laws, findings = borrow(
        {
            "care": law(clause(duty())),
            "house": law("- {id: same, number: '7', same_as: care/monthly}", name="house"),
        }
    )
    assert not findings
    return laws


def test_a_repeated_clause_leads_to_the_one_it_repeats_and_back() -> None:
    made = pages(linked(*borrowed().values(), contacts=CONTACTS))
    assert 'href="../regulations/care.html#monthly">关心 1.1</a>' in made["regulations/house.html"]
    assert 'href="../regulations/house.html#same">关心 7</a>' in made["regulations/care.html"]
    assert "与这一条相同" in made["regulations/house.html"]


def test_a_publication_clause_says_where_it_can_be_seen() -> None:
    published = of_opinions().replace("reading: duty", "reading: publication")
    assert 'href="../opinions.html">意见建议的办理情况</a>' in page(published)
    assert "在哪里看" not in page(of_opinions())


def test_the_numbers_at_the_top_lead_to_every_clause() -> None:
    body = page(
        clause(duty()), clause(duty(), name="second"), clause(duty(), name="third", number="2.1")
    )
    contents = re.search(r'<nav class="lx-numbers".*?</nav>', body, re.DOTALL)
    assert contents is not None
    links = re.findall(r'href="#([^"]+)"[^>]*>([^<]+)<', contents[0])
    assert links == [("monthly", "1.1"), ("second", "·2"), ("third", "2.1")]
    for name, _ in links:
        assert body.count(f'<article class="lx-clause" id="{name}">') == 1
