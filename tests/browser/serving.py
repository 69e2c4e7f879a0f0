"""A site on a local port, and a browser that reports everything it should not see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from tests.serving import served

__all__ = ("drawn", "served", "visiting")

# Twice: the first frame begins after it was asked for and finds out what is in sight, the second
# lays that out.
FRAMES = "() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))"


def drawn(page: Page) -> None:
    """Waits until what is in sight is laid out: far-off cards have no size (content-visibility)."""
    page.evaluate(FRAMES)


@contextmanager
def visiting(browser: Browser, address: str, **context: Any) -> Iterator[Page]:
    """A page; at the end nothing may have failed or been asked for elsewhere."""
    wrong: list[str] = []
    with browser.new_context(**context) as session:
        page = session.new_page()
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
        page.on(
            "request",
            lambda r: (
                None if r.url.startswith((address, "data:", "blob:")) else wrong.append(r.url)
            ),
        )
        yield page
        assert wrong == [], wrong
