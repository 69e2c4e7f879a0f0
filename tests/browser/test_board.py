"""The board as people use it, where all rows stand in the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.serving import visiting

DITCH, LIGHTS = "疏通村东排水沟", "修好村口路灯"
ROWS = "#lx-board tbody th a"


def shows(page: Page, *titles: str) -> None:
    """The rows, in this order, and nothing else."""
    expect(page.locator(ROWS)).to_have_text(list(titles))


def choice(page: Page, label: str) -> Locator:
    """The field of this name."""
    return page.get_by_role("combobox", name=label, exact=True)


@pytest.mark.parametrize(
    ("label", "value", "left"),
    [
        ("单位", "county", (DITCH, LIGHTS)),  # with all below
        ("年份", "2026", (DITCH, LIGHTS)),
        ("进展和结果", "kept", (LIGHTS,)),
        ("时限", "overdue", (DITCH,)),
        ("主题", "roads-and-water", (DITCH,)),
        ("来源", "opinion", (LIGHTS,)),
    ],
)
def test_each_filter(
    browser: Browser, site: str, label: str, value: str, left: tuple[str, ...]
) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        choice(page, label).select_option(value)
        shows(page, *left)
        expect(page.locator("#lx-count")).to_have_text(f"符合条件 {len(left)} 项，共 2 项")
        page.get_by_role("button", name="去掉条件").click()
        shows(page, DITCH, LIGHTS)
        expect(choice(page, label)).to_have_value("")


def test_search_takes_several_words_any_width_and_case(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        words = page.get_by_role("searchbox", name="关键词")
        for asked, left in (
            ("路灯", [LIGHTS]),
            ("石桥村 路灯　何小禾", [LIGHTS]),  # place, deed, owner
            ("三百米", [DITCH]),
            ("居民", [DITCH, LIGHTS]),
            ("路灯 水沟", []),
        ):
            words.fill(asked)
            expect(page.locator("#lx-board tbody tr")).to_have_count(len(left))
            shows(page, *left)
        words.fill("路灯")
        expect(page.locator("mark")).to_have_text(["路灯", "路灯"])
        words.fill("")
        expect(page.locator("mark")).to_have_count(0)
        shows(page, DITCH, LIGHTS)


def test_letters_of_an_unfinished_word_are_not_searched_for(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        words = page.get_by_role("searchbox", name="关键词")
        words.evaluate(
            """(field) => {
              field.value = 'lu deng';
              field.dispatchEvent(new InputEvent('input', {bubbles: true, isComposing: true}));
            }"""
        )
        shows(page, DITCH, LIGHTS)
        words.evaluate(
            """(field) => {
              field.value = '路灯';
              field.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
            }"""
        )
        shows(page, LIGHTS)


def test_words_are_found_and_marked_as_text(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        marked = page.evaluate(
            """() => {
              const el = document.createElement('p');
              const text = '甲ＡＢＣ乙ﬁ<b onclick=x>丙𠮷丁İ戊';
              el.textContent = text;
              lxBoard.mark(el, lxBoard.words('abc  Ｆi <B 丁 戊'));
              const marks = [...el.querySelectorAll('mark')].map((one) => one.textContent);
              lxBoard.mark(el, []);
              return [marks, el.textContent === text, el.childNodes.length, el.children.length];
            }"""
        )
        assert marked == [["ＡＢＣ", "ﬁ<b", "丁", "戊"], True, 1, 0]


def test_nothing_found_shows_a_way_out(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_role("searchbox", name="关键词").fill("没有这个词")
        expect(page.locator("#lx-count")).to_contain_text("没有符合条件的承诺")
        expect(page.locator("#lx-board")).to_be_hidden()
        page.locator("#lx-nothing").get_by_role("button", name="清除条件").click()
        shows(page, DITCH, LIGHTS)
        expect(page.get_by_role("searchbox", name="关键词")).to_be_focused()
        expect(page.locator("#lx-nothing")).to_be_hidden()


def test_the_address_is_the_question(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_role("searchbox", name="关键词").fill("排水")
        choice(page, "主题").select_option("roads-and-water")
        choice(page, "排序").select_option("deadline")
        shows(page, DITCH)
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.get_by_role("button", name="复制这个结果的链接").click()
        expect(page.locator("#lx-count")).to_have_text("链接已复制")
        shared = page.evaluate("navigator.clipboard.readText()")
        assert shared == page.url
        page.get_by_role("link", name=DITCH).click()
        page.go_back()
        shows(page, DITCH)
    with visiting(browser, site) as page:
        page.goto(shared)
        shows(page, DITCH)
        expect(choice(page, "主题")).to_have_value("roads-and-water")
        expect(choice(page, "排序")).to_have_value("deadline")
        # A place in the page is no question, and changes none.
        page.evaluate("location.hash = '#board'")
        shows(page, DITCH)


def test_an_address_that_asks_for_what_is_gone_says_so(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + "#o=no-such-branch&__proto__=1&s=constructor")
        shows(page, DITCH, LIGHTS)
        expect(page.locator("#lx-count")).to_contain_text("没有采用")


@pytest.mark.parametrize(
    ("by", "order"),
    [
        ("", (DITCH, LIGHTS)),
        ("oldest", (LIGHTS, DITCH)),
        ("deadline", (LIGHTS, DITCH)),
        ("organisation", (DITCH, LIGHTS)),
        ("state", (DITCH, LIGHTS)),
        ("time", (DITCH, LIGHTS)),
        ("topic", (DITCH, LIGHTS)),
        ("from", (LIGHTS, DITCH)),
    ],
)
def test_each_order(browser: Browser, site: str, by: str, order: tuple[str, ...]) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        choice(page, "排序").select_option(by)
        shows(page, *order)


def test_a_moved_deadline_says_how_often_and_why(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        cell = page.locator("tr", has_text=LIGHTS).locator(".lx-c-deadline")
        expect(cell).to_contain_text("原定 2026-05-31，延期 1 次")
        expect(cell).to_contain_text("延期原因：人手物力")


def test_keyboard_alone(browser: Browser, site: str) -> None:
    def focused() -> str:
        said: str = page.evaluate("document.activeElement.textContent")
        return said

    with visiting(browser, site) as page:
        page.goto(site)
        page.get_by_role("searchbox", name="关键词").focus()
        page.keyboard.type("路灯")
        shows(page, LIGHTS)
        for _ in range(8):  # six filters, the order, clear
            page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.type") == "reset"
        for said in ("关键词：路灯", "复制这个结果的链接", LIGHTS):
            page.keyboard.press("Tab")
            assert focused() == said
        style = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert style == "solid"
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(LIGHTS)
