"""A site on a local port, and a browser that reports everything it should not see."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from tests.serving import served

__all__ = ("served", "visiting")


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
