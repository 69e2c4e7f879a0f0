"""The board on a phone, on paper, and for axe in the states that only a script makes."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import drawn, visiting

PHONE = {"width": 390, "height": 800}
SMALL = """() => [...document.querySelectorAll('.lx a, .lx button, .lx input, .lx select')]
  .filter((el) => el.checkVisibility() && !el.closest('.lx-note'))
  .filter((el) => el.getBoundingClientRect().height < 43.5).map((el) => el.outerHTML)"""


def faults(page: Page) -> list[tuple[str, list[str]]]:
    found = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_nothing_in_any_state(
    browser: Browser, site: str, width: int, scheme: str
) -> None:
    size = {"width": width, "height": 800}
    with visiting(browser, site, color_scheme=scheme, viewport=size) as page:
        page.goto(site + "#q=路灯&o=county&by=time")
        expect(page.locator("mark").first).to_be_visible()
        assert faults(page) == []
        if width < 900:
            page.locator("#lx-open").click()
            assert faults(page) == []
        page.get_by_role("searchbox", name="关键词").fill("没有这个词")
        expect(page.locator("#lx-nothing")).to_be_visible()
        assert faults(page) == []


def test_on_a_phone(browser: Browser, site: str) -> None:
    with visiting(browser, site, viewport=PHONE, has_touch=True) as page:
        page.goto(site + "#s=kept&from=opinion")
        button = page.get_by_role("button", name="筛选和排序（已选 2 项）")
        expect(button).to_have_attribute("aria-expanded", "false")
        expect(page.locator("#lx-choices select").first).to_be_hidden()
        button.click()
        expect(button).to_have_attribute("aria-expanded", "true")
        page.get_by_role("combobox", name="主题", exact=True).select_option("public-service")
        expect(page.locator("#lx-board tbody tr")).to_have_count(1)
        card = page.locator("#lx-board tbody tr")
        card.scroll_into_view_if_needed()
        drawn(page)
        # Each value has its name before it, and the three verdicts stand side by side.
        named = card.locator("td").evaluate_all(
            "(all) => all.map((td) => getComputedStyle(td, '::before').content)"
        )
        assert named[0] == '"谁承诺"'
        tops = card.locator(".lx-c-claim, .lx-c-found, .lx-c-verdict").evaluate_all(
            "(all) => all.map((td) => Math.round(td.getBoundingClientRect().top))"
        )
        assert len(set(tops)) == 1
        assert page.evaluate(SMALL) == []
        page.set_viewport_size({"width": 320, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_thousands_scroll_sideways_at_no_width(
    browser: Browser, many_site: tuple[str, object]
) -> None:
    with visiting(browser, many_site[0]) as page:
        page.goto(many_site[0] + "#o=c1&by=time")
        expect(page.locator("#lx-count")).to_contain_text("符合条件")
        for width in (1600, 1280, 1125, 1110, 960, 600, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_heads_of_columns_stay_in_sight(browser: Browser, many_site: tuple[str, object]) -> None:
    with visiting(browser, many_site[0], viewport={"width": 1280, "height": 700}) as page:
        page.goto(many_site[0])
        page.locator("#lx-board tbody tr:nth-child(40)").scroll_into_view_if_needed()
        header = page.locator(".md-header").bounding_box()
        head = page.locator("#lx-board thead th").first.bounding_box()
        assert header
        assert head
        assert 0 <= head["y"] - (header["y"] + header["height"]) + 2 < 4


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_print_is_a_clean_list(browser: Browser, site: str, scheme: str) -> None:
    with visiting(browser, site, color_scheme=scheme) as page:
        page.goto(site + "#q=路灯&o=county")
        expect(page.locator("#lx-board tbody tr")).to_have_count(1)
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print", color_scheme=scheme)
        for gone in (".md-header", ".md-tabs", "#lx-filter", ".lx-found", "#lx-more", ".lx-note"):
            for one in page.locator(f"body:not(.x) {gone}").all():
                expect(one).to_be_hidden()
        expect(page.locator("#lx-printed")).to_have_text(
            "关键词：路灯 · 单位：青石县委（含下级）。印出 1 项，符合条件的共 1 项"
        )
        expect(page.locator("#lx-board thead")).to_be_visible()
        row = page.locator("#lx-board tbody tr")
        assert row.evaluate("(tr) => getComputedStyle(tr).breakInside") == "avoid"
        link = row.locator("th a")
        assert link.evaluate("(a) => getComputedStyle(a, '::after').content") in ("none", "normal")
        assert link.evaluate("(a) => getComputedStyle(a).color") == "rgb(0, 0, 0)"
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        expect(page.locator("#lx-printed")).to_be_hidden()
