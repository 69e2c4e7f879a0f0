"""The fingerprint on the site: the page that prints it, and the file to download."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from lianxin.ledger import file
from lianxin.ledger.model import Ledger, Month
from lianxin.ledger.roots import groups, match, typed
from lianxin.publish.build import build_from
from lianxin.publish.pages.site import contents, read_as_pages
from lianxin.publish.policy import address_is_public, published
from lianxin.publish.views.shelf import Shelf
from lianxin.records import KINDS

from tests.ledger.places import FILES, file_key, ledger
from tests.publish import small

COMMITTED = replace(
    ledger(FILES, file_key(), "a" * 40, 2),
    months=(Month("2026-10", "b" * 40, 4, b"\1" * 32),), past="whole",
)  # fmt: skip


def body(made: Ledger | None, language: str = "zh") -> str:
    site = contents(Shelf(small.register(), small.result()), language, made)
    page = next(page for page in read_as_pages(site) if page.path == "ledger.html")
    return re.sub(r"\s+", " ", page.body)


def text(made: Ledger | None, language: str = "zh") -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", body(made, language)))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_prints_the_root_in_groups_and_the_months(language: str) -> None:
    shown = text(COMMITTED, language)
    assert " ".join(groups(COMMITTED.root)) in re.sub(" +", " ", shown)
    assert "01010101" in shown
    assert "2026-10" in shown
    assert "a" * 40 in shown
    top = "" if language == "zh" else "../"
    assert f'href="{top}ledger.json"' in body(COMMITTED, language)


def test_a_site_of_files_not_committed_says_so() -> None:
    assert "没有全部提交" in text(ledger(FILES))
    part = replace(ledger(FILES, None, "a" * 40), past="part")
    assert "只取回了一部分历史" in text(part)


def test_a_site_from_no_folder_says_so_and_offers_no_file() -> None:
    assert "ledger.json" not in body(None)
    assert "没有账本" in text(None)


def test_the_file_on_the_site_is_the_ledger(tmp_path: Path) -> None:
    build_from(small.register(), small.result(), tmp_path / "out", ledger=COMMITTED)
    assert (tmp_path / "out" / "ledger.json").read_bytes() == file.dump(COMMITTED)
    index = (tmp_path / "out" / "search" / "search_index.json").read_text("utf-8")
    assert groups(COMMITTED.root)[0] not in index


def test_no_path_is_told_of_a_kind_that_is_not_published() -> None:
    told = {kind for kind in KINDS if address_is_public(kind)}
    assert told == {"organisation", "member", "commitment", "opinion"}
    assert all(published(kind) for kind in told)
    assert not address_is_public("")


def test_a_root_is_understood_as_people_type_it() -> None:
    root = COMMITTED.root.hex()
    for written in (root.upper(), " ".join(groups(COMMITTED.root)), f"\n{root[:32]}\n{root[32:]}"):
        assert typed(written) == root
    full_width = "".join(chr(ord(c) + 0xFEE0) for c in root)
    assert typed(full_width) == root
    assert match(root, COMMITTED).how == "equal"
    assert match(root[:20], COMMITTED).how == "prefix"
    assert match("01" * 32, COMMITTED).month == COMMITTED.months[0]
    assert match("01" * 31, COMMITTED).how == "differs"
