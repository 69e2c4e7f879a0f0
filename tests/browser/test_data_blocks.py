"""What pages say to machines is data to a browser, and nothing that it runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser

BLOCKS = {"data.html": 1, "organisations/village.html": 1, "members/village/lin.html": 0}


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_of_data_is_read_and_not_run(browser: Browser, folder: Path, name: str) -> None:
    """Opened from the disk, where no server could send a policy of its own."""
    with browser.new_context() as session:
        page = session.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto((folder / name).as_uri())
        assert page.locator('meta[property="og:title"]').count() == 1
        blocks = page.locator('script[type="application/ld+json"]').all_inner_texts()
        assert len(blocks) == BLOCKS[name]
        assert all(json.loads(block)["@context"] for block in blocks)
    assert not [one for one in said if "Content Security Policy" in one or "script" in one], said
