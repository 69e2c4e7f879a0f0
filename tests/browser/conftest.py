"""One browser for a session, and the small site in three shapes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from lianxin.publish.build import build_from
from lianxin.publish.pages.site import Contents
from lianxin.publish.views import board
from lianxin.register import Entry, Register, register_of
from playwright.sync_api import Browser, expect, sync_playwright

from tests.browser.serving import served
from tests.ledger.places import FILES, ledger
from tests.publish import many, small
from tests.publish.hostile import HOSTILE

SLOWEST = 30_000
"""Milliseconds that something may take to appear: what is right on a busy machine is right."""


@pytest.fixture(scope="session")
def browser(chromium: dict[str, Any]) -> Iterator[Browser]:
    expect.set_options(timeout=SLOWEST)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(**chromium)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small site as a folder: every row of the board stands in the page."""
    out = tmp_path_factory.mktemp("small") / "site"
    build_from(small.register(), small.result(), out, ledger=ledger(FILES))
    return out


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    """The small site, served."""
    with served(folder) as address:
        yield address


@pytest.fixture(scope="session")
def sharded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same with one row in the page and the other in a shard."""
    out = tmp_path_factory.mktemp("sharded") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(board, "FIRST", 1)
        build_from(small.register(), small.result(), out)
    with served(out) as address:
        yield address


@pytest.fixture(scope="session")
def many_folder(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Contents]:
    """The small site with 5,000 commitments on its board, as a folder; and what stands in it."""
    out = tmp_path_factory.mktemp("many") / "site"
    new = many.board_of(5_000)
    many.front(folder, new, out)
    return out, new


@pytest.fixture(scope="session")
def many_site(many_folder: tuple[Path, Contents]) -> Iterator[tuple[str, Contents]]:
    """The same, served."""
    with served(many_folder[0]) as address:
        yield address, many_folder[1]


@pytest.fixture(scope="session")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site in whose records every text tries to run something."""
    out = tmp_path_factory.mktemp("attacked") / "site"
    build_from(_attacked(), small.result(), out)
    with served(out) as address:
        yield address


def _attacked() -> Register:
    """The small register, every text replaced; as a model would never let it be written."""
    texts = {
        "organisation": ("name", "about", "reach", "place"),
        "member": ("name", "office"),
        "commitment": ("title", "deed", "baseline", "done_when", "beyond_routine"),
        "opinion": ("summary", "wording"),
    }
    bad = " ".join(HOSTILE)
    entries = (
        Entry(
            e.id, e.kind, e.organisation, e.slug, e.file,
            e.record.model_copy(update=dict.fromkeys(texts.get(e.kind, ()), bad)),
        )
        for e in small.register().entries.values()
    )  # fmt: skip
    return register_of(entries, small.register().regulations)
