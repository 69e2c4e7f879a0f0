"""Every kind of page: no fault for axe, no sideways scrolling, no request elsewhere, no attack."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.serving import visiting
from tests.publish.hostile import HOSTILE

PAGES = (
    "index.html", "organisations.html", "organisations/village.html", "organisations/county.html",
    "members/village/he.html", "commitments/village/lights.html", "opinions.html",
    "opinions/village/2025.html", "lists.html", "lists/village/2026.html", "regulations.html",
    "regulations/hand-in-hand.html", "duties.html", "findings.html", "guide/index.html",
    "ledger.html", "data.html", "guide/auditors.html", "opinions/village.html",
    "organisations/village/hand-in-hand.html", "organisations/county/hand-in-hand.html",
    "guide/members.html", "guide/maintainers/hosting.html", "404.html",
    "opinion/village/lamps.html", "opinion/village/secret.html", "nowhere.html",
    "nowhere/village.html", "contacts.html", "not-shown.html",
)  # fmt: skip
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark", "viewport": {"width": 390, "height": 844}},
}
"""On a desk by day, on a phone by night."""
ALSO = {"rules": {"target-size": {"enabled": True}}}
"""WCAG 2.2's rule about fingers, which axe leaves out by itself."""


def kind(path: str) -> str:
    """What kind of page it is: all of a folder look alike, but for those by year."""
    folder, _, name = path.rpartition("/")
    year = "year" if name.removesuffix(".html").isdigit() else ""
    return re.sub(r"(?<=/)[^/]+", "*", folder) + "/" + year if folder else path


def test_every_kind_of_page_is_looked_at(folder: Path) -> None:
    paths = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert {kind(path) for path in paths if not path.startswith("en/")} == {
        kind(path) for path in PAGES
    }
    # The English half has no kind of its own; some of it is looked at in test_english.
    english = {kind(path.removeprefix("en/")) for path in paths if path.startswith("en/")}
    assert english <= {kind(path) for path in PAGES}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(browser: Browser, site: str, path: str, look: str) -> None:
    with visiting(browser, site, reduced_motion="reduce", **LOOKS[look]) as page:
        page.goto(site + path)
        page.wait_for_function("document.documentElement.classList.contains('js')")
        scheme = {"light": "default", "dark": "slate"}[look]
        assert page.locator("body").get_attribute("data-md-color-scheme") == scheme
        found = Axe().run(page, options=ALSO).response["violations"]
        assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in found] == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_scrolls_sideways(browser: Browser, site: str, path: str) -> None:
    with visiting(browser, site) as page:
        page.goto(site + path)
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("path", PAGES)
def test_no_record_can_make_a_page_do_something(browser: Browser, attacked: str, path: str) -> None:
    with visiting(browser, attacked) as page:
        page.goto(attacked + path)
        page.wait_for_timeout(50)
        assert page.evaluate("window.hacked") is None
        assert page.locator("h1").count() == 1
        assert page.locator("main [onload], main [onerror], main [onclick]").count() == 0


def test_hostile_words_are_shown_whole(browser: Browser, attacked: str) -> None:
    with visiting(browser, attacked) as page:
        for path in ("commitments/village/lights.html", "organisations/village.html"):
            page.goto(attacked + path)
            shown = page.locator("h1").text_content() or ""
            for text in HOSTILE:
                assert text in shown
