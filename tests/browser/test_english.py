"""The English pages in a browser: axe, narrow screens, there and back, what is said in Chinese."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.serving import drawn, visiting

PAGES = (
    "en/index.html", "en/commitments/village/lights.html", "en/organisations/village.html",
    "en/opinions.html", "en/duties.html", "en/data.html", "en/guide/index.html",
    "en/guide/regulations.html", "en/guide/maintainers/threat-model.html",
)  # fmt: skip


# English words that go on in the next line: the columns of tables and figures are too narrow
# for them. What is only for those who listen is a pixel wide.
BROKEN = """() => {
  const found = [], all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; node = all.nextNode();) {
    const around = node.parentElement;
    if (!around.checkVisibility() || around.closest("code, svg, caption, .lx-unseen")) continue;
    for (const word of node.data.matchAll(/[A-Za-z]{3,}/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = [...range.getClientRects()].filter((one) => one.width > 1);
      if (new Set(lines.map((one) => Math.round(one.top))).size > 1) found.push(word[0]);
    }
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_in_english(browser: Browser, site: str, path: str, scheme: str) -> None:
    with visiting(browser, site, color_scheme=scheme, reduced_motion="reduce") as page:
        page.goto(site + path)
        page.locator("html.js").wait_for()
        assert page.locator("html").get_attribute("lang") == "en"
        found = Axe().run(page).response["violations"]
        assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("path", PAGES)
def test_english_fits_on_a_phone(browser: Browser, site: str, path: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + path)
        for width in (1280, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.locator(".lx-language").is_visible()


@pytest.mark.parametrize("path", PAGES)
def test_no_english_word_is_broken(browser: Browser, site: str, path: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + path)
        for width in (1280, 760, 390):
            page.set_viewport_size({"width": width, "height": 800})
            drawn(page)
            assert page.evaluate(BROKEN) == [], width


@pytest.mark.parametrize("scripts", [True, False])
def test_the_other_language_is_one_click_away_and_so_is_the_way_back(
    browser: Browser, site: str, scripts: bool
) -> None:
    for path in ("index.html", "commitments/village/lights.html", "guide/privacy.html"):
        with visiting(browser, site, java_script_enabled=scripts) as page:
            page.goto(site + path)
            page.get_by_role("link", name="English", exact=True).click()
            page.wait_for_url(site + "en/" + path)
            page.get_by_role("link", name="中文", exact=True).click()
            page.wait_for_url(site + path)


def test_the_english_board_speaks_english(browser: Browser, site: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + "en/index.html")
        assert page.locator("#lx-count").text_content() == "2 commitments"
        page.get_by_label("words").fill("路灯")
        page.locator("#lx-count", has_text="1 of 2 commitments").wait_for()
        page.locator("#lx-board th a").first.click()
        page.wait_for_url(site + "en/commitments/village/lights.html")
        title = page.locator("h1 [lang=zh-Hans]")
        assert title.text_content() == "修好村口路灯"


def test_the_board_counts_in_english(browser: Browser, site: str) -> None:
    fill = (
        "times => lxBoard.fill(JSON.parse(document.querySelector('#lx-board').dataset.words).first"
    )
    with visiting(browser, site) as page:
        page.goto(site + "en/index.html")
        said = [page.evaluate(f"{fill}, {{day: '2026-01-31', times}})", n) for n in (1, 2)]
    assert said == ["first 2026-01-31, moved 1 time", "first 2026-01-31, moved 2 times"]
