"""The frame of a page: colours, search, what is folded; the bundle only when asked for."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import visiting

SCHEME = "data-md-color-scheme"
LIGHTS = "commitments/village/lights.html"


def fetched(page: Page) -> list[str]:
    """The scripts and data that came, by the ends of their addresses."""
    names: list[str] = page.evaluate("performance.getEntriesByType('resource').map((e) => e.name)")
    return [name.rpartition("/")[2] for name in names]


def test_nothing_of_the_search_comes_before_somebody_reaches_for_it(
    browser: Browser, site: str
) -> None:
    with visiting(browser, site) as page:
        page.goto(site + LIGHTS, wait_until="networkidle")
        assert "start.js" in fetched(page)
        assert [name for name in fetched(page) if "bundle" in name or "search" in name] == []


def test_a_word_in_the_search_leads_to_a_page(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + LIGHTS)
        page.get_by_role("textbox", name="搜索").click()
        page.keyboard.type("石桥")
        found = page.locator(".md-search-result__link").first
        expect(found).to_be_visible()
        found.click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("石桥村党支部")


@pytest.mark.parametrize("key", ["f", "s", "/"])
def test_a_key_opens_the_search_and_is_not_typed_into_it(
    browser: Browser, site: str, key: str
) -> None:
    with visiting(browser, site) as page:
        page.goto(site + LIGHTS)
        page.keyboard.press(key)
        expect(page.locator(".md-search__input")).to_be_focused()
        page.keyboard.type("路灯")
        expect(page.locator(".md-search__input")).to_have_value("路灯")
        expect(page.locator(".md-search-result__meta")).to_contain_text("结果")


def test_words_that_are_spoken_or_pasted_are_looked_for(browser: Browser, site: str) -> None:
    """No key goes down or up, and the search has long been ready."""
    with visiting(browser, site) as page:
        page.goto(site + LIGHTS)
        page.get_by_role("textbox", name="搜索").click()
        expect(page.locator(".md-search-result__meta")).to_contain_text("键入以开始搜索")
        page.wait_for_load_state("networkidle")
        page.keyboard.insert_text("石桥")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        page.locator(".md-search__input").fill("qzqzqz")
        expect(page.locator(".md-search-result__link")).to_have_count(0)


def test_a_phone_searches_too(browser: Browser, site: str) -> None:
    with visiting(
        browser, site, viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True
    ) as page:
        page.goto(site + LIGHTS)
        page.locator(".md-header__button[for=__search]").tap()
        page.locator(".md-search__input").fill("石桥")
        expect(page.locator(".md-search-result__link").first).to_be_visible()


def test_dark_comes_from_the_system_and_the_choice_is_kept(browser: Browser, site: str) -> None:
    with visiting(browser, site, color_scheme="dark") as page:
        page.goto(site)
        body = page.locator("body")
        expect(body).to_have_attribute(SCHEME, "slate")
        page.locator("label[title=换成浅色]").click()
        expect(body).to_have_attribute(SCHEME, "default")
        expect(page.locator("label[title=换成深色]")).to_be_visible()
        page.goto(site + LIGHTS)
        expect(body).to_have_attribute(SCHEME, "default")
        page.locator(".md-header").hover()  # the bundle comes, and agrees
        page.wait_for_function("performance.getEntriesByType('resource').length > 8")
        expect(body).to_have_attribute(SCHEME, "default")
        page.locator("label[title=换成深色]").click()
        expect(body).to_have_attribute(SCHEME, "slate")
        expect(page.locator("label[title=换成浅色]")).to_be_visible()


def test_what_is_kept_without_sense_hides_nothing(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site)
        for kept in ('"x"', "{}", '{"index": 7}', "not json"):
            page.evaluate("(kept) => localStorage.setItem('/.__palette', kept)", kept)
            page.reload()
            expect(page.locator(".md-header label[title]:visible")).to_have_count(1)
            assert page.locator("#lx-board").is_visible()


def test_the_address_of_something_folded_unfolds_it(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + "organisations/village.html")
        page.evaluate(
            """() => { const inner = document.querySelector('details :not(summary)');
            inner.closest('details').open = false; inner.id = 'inner';
            location.hash = '#inner'; }"""
        )
        expect(page.locator("#inner")).to_be_visible()


def test_code_scrolls_by_keyboard(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + "guide/auditors.html")
        assert page.locator("pre > code:not([tabindex='0'])").count() == 0
        assert page.locator("pre > code").count() > 0
