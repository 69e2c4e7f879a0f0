"""The whole site, built: the same every time, whole, and asking nobody outside."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

import pytest
from lianxin.publish.build import build_from
from lianxin.records import KINDS
from lianxin.records.commitment import Commitment

from tests.publish import small
from tests.publish.reading import Reading

POSTERS = {"posters/village.pdf": b"%PDF-1.7"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site") / "out"
    assert build_from(small.register(), small.result(), out, posters=POSTERS) > 10
    return out


def files(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file()
    }


def test_two_builds_are_the_same_to_the_byte(site: Path, tmp_path: Path) -> None:
    build_from(small.register(), small.result(), tmp_path / "again", posters=POSTERS)
    assert files(site) == files(tmp_path / "again")


def test_a_sheet_for_the_wall_is_linked_where_there_is_one(site: Path) -> None:
    assert (site / "posters/village.pdf").read_bytes() == b"%PDF-1.7"
    linked = "../posters/village.pdf"
    assert linked in Reading((site / "organisations/village.html").read_text("utf-8")).links
    assert "posters/" not in (site / "organisations/county.html").read_text("utf-8")


def test_english_leads_to_english_and_every_page_to_the_other_language(site: Path) -> None:
    shared = re.compile(r"(\.\./)*(data|api|feeds|calendar|posters|schema)/|(\.\./)+ledger\.json$")
    pages = {n: c.decode() for n, c in files(site).items() if n.endswith(".html")}
    for name, html in pages.items():
        there = name.removeprefix("en/") if name.startswith("en/") else f"en/{name}"
        found = re.search(r'<a class="lx-language" href="([^"]*)"', html)
        assert found, name
        leads = posixpath.normpath(posixpath.join(posixpath.dirname(name), found[1]))
        if there in pages:
            assert leads == there
            assert html.count('rel="alternate " hreflang="') >= 2
        if not name.startswith("en/"):
            continue
        assert '<html lang="en"' in html
        for link in re.findall(
            r'<a (?!class="lx-language"|[^>]*hreflang)[^>]*href="([^"#:]+)', html
        ):
            to = posixpath.normpath(posixpath.join(posixpath.dirname(name), link))
            assert to.startswith("en/") or shared.match(link), (name, link)


def test_the_long_tail_looks_like_what_mkdocs_made(site: Path) -> None:
    """Header and navigation of a rendered page are those of a MkDocs page one folder up."""

    def header(path: str) -> str:
        html = (site / path).read_text("utf-8").replace('="../../', '="../')
        return re.sub(
            r'(?s)data-md-component="header-topic">.*?</div>|class="lx-language" href="[^"]*"',
            "",
            html.partition("<header")[2].partition("</header>")[0],
        )

    assert header("members/village/lin.html") == header("organisations/village.html")


def test_nothing_of_the_workshop_is_left(site: Path) -> None:
    names = files(site)
    assert not [name for name in names if "frame" in name or name.endswith((".md", ".j2"))]
    assert not [name for name, content in names.items() if b"LIANXIN-FRAME" in content]


def test_search_finds_chinese_words_and_carries_no_commitment(site: Path) -> None:
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    words = "".join(page["text"] for page in index["docs"])
    assert "\u200b支部书记" in words  # divided into words
    found = {page["location"]: page["title"] for page in index["docs"]}
    assert found["organisations/village.html#members"] == "党员"
    assert found["regulations/hand-in-hand.html"].replace("\u200b", "") == "手拉手制度"
    html = {
        name: Reading((site / name).read_text("utf-8")) for name in files(site) if ".html" in name
    }
    for location in found:  # what is found is a place of a page
        path, _, anchor = location.partition("#")
        assert not anchor or anchor in html[path].ids, location
    text = words.replace("\u200b", "")
    # The guide shows how to write one promise; that one is there on purpose.
    shown = KINDS["commitment"].EXAMPLE
    titles = [
        e.record.title
        for e in small.register().of("commitment")
        if isinstance(e.record, Commitment) and e.record.title not in shown
    ]
    assert titles
    assert [t for t in titles if t in text] == []
