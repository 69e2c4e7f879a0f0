"""Every page of a built site: whole, sound, light, and asking nobody outside."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from lianxin.publish.build import build_from
from lianxin.publish.frame import standing_at
from lianxin.publish.setting import Setting

from tests.ledger.places import FILES, ledger
from tests.publish import rich, small
from tests.publish.reading import Chinese, Labels, Reading, addresses_in, place

HOME = "https://example.org/lianxin/"
PAYLOAD = 300_000
"""Bytes, compressed, of all that the front page fetches before anybody does anything."""
SHELL = 100_000
"""The same without the page itself, which grows with what was promised up to its 60 rows."""
OPEN_GRAPH = ("title", "type", "site_name", "locale", "description")
POSTERS = {"posters/village.pdf": b"%PDF-1.7"}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """All files of the small site with one of every public kind, at a known address."""
    out = tmp_path_factory.mktemp("whole") / "out"
    build_from(rich.register(), small.result(), out, Setting(site_url=HOME), ledger(FILES), POSTERS)
    return read(out)


def read(out: Path) -> dict[str, bytes]:
    return {
        path.relative_to(out).as_posix(): path.read_bytes()
        for path in sorted(out.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def pages(site: dict[str, bytes]) -> dict[str, Reading]:
    return {
        name: Reading(content.decode()) for name, content in site.items() if name.endswith(".html")
    }


def test_every_link_fragment_and_asset_leads_somewhere(
    site: dict[str, bytes], pages: dict[str, Reading]
) -> None:
    lost = []
    for name, page in pages.items():
        for address in (*page.links, *page.loads):
            found = place(name, address, HOME)
            if found is None:
                continue
            path, fragment = found
            known = path in site
            if known and fragment and path in pages:
                known = fragment in pages[path].ids or path == "index.html"  # its filter
            if not known:
                lost.append((name, address))
    assert lost == []


def test_every_address_in_feeds_calendars_data_and_the_site_map_is_a_page(
    site: dict[str, bytes], pages: dict[str, Reading]
) -> None:
    seen = Counter[str]()
    for name, content in site.items():
        if not name.endswith((".atom", ".ics", "sitemap.xml")):
            continue
        text = content.decode().replace("\r\n ", "")
        for address in addresses_in(text):
            if found := place("", address, HOME):
                seen[Path(name).suffix] += 1
                path, fragment = found
                assert path in site, (name, address)
                assert not fragment or fragment in pages[path].ids, (name, address)
    assert set(seen) == {".atom", ".ics", ".xml"}


def test_every_page_and_file_named_in_the_data_is_there(
    site: dict[str, bytes], pages: dict[str, Reading]
) -> None:
    seen = Counter[str]()
    for name, content in site.items():
        if not (name.startswith("api/") and name.endswith(".json")) or "/schema/" in name:
            continue
        for row in json.loads(content).get("rows", ()):
            if page := row.get("page"):
                path, _, fragment = page.removeprefix(HOME).partition("#")
                seen[name.partition(".")[0]] += 1
                assert path in pages, (name, page)
                assert not fragment or fragment in pages[path].ids, (name, page)
    assert seen.keys() >= {"api/v1/commitments", "api/v1/organisations", "api/v1/clauses"}
    package = json.loads(site["data/datapackage.json"])
    assert [r["path"] for r in package["resources"] if f"data/{r['path']}" not in site] == []


def test_nothing_is_fetched_from_outside(site: dict[str, bytes], pages: dict[str, Reading]) -> None:
    for name, page in pages.items():
        assert page.loads, name
        outside = [one for one in page.loads if place(name, one, HOME) is None]
        assert outside == [], name
    for name, content in site.items():
        if name.endswith(".css"):
            loads = re.findall(rb"url\(([^)]*)\)|@import\s+([^;]*)", content)
            assert [one for one in loads if not one[0].strip(b"'\"").startswith(b"data:")] == []


def test_every_page_has_the_strict_policy_and_no_handler(pages: dict[str, Reading]) -> None:
    for name, page in pages.items():
        policy = dict(
            part.strip().split(" ", 1) for part in page.metas["Content-Security-Policy"].split(";")
        )
        assert policy["default-src"] == "'none'", name
        assert policy["base-uri"] == policy["form-action"] == "'none'"
        scripts = policy["script-src"].split()
        assert scripts[0] == "'self'"
        assert all(one.startswith("'sha256-") for one in scripts[1:]), name
        assert not [part for part in policy.values() if "unsafe-eval" in part or "*" in part]
        assert page.handlers == [], name


def test_every_inline_script_is_one_that_the_policy_names(site: dict[str, bytes]) -> None:
    from lianxin.publish.security import policy

    for name, content in site.items():
        if name.endswith(".html"):
            html = content.decode()
            named = set(re.findall(r"'sha256-[^']*'", html.partition("<title>")[0]))
            assert set(re.findall(r"'sha256-[^']*'", policy([html]))) <= named, name


def test_every_page_is_sound(pages: dict[str, Reading]) -> None:
    for name, page in pages.items():
        assert page.tags.count("h1") == 1, name
        assert page.tags.count("title") - page.tags.count("svg") <= 1, name
        assert page.language in ("zh", "en"), name
        assert [one for one, times in Counter(page.ids).items() if times > 1] == [], name
        assert page.bare == [], name
        assert page.metas["viewport"] == "width=device-width,initial-scale=1", name
        assert page.metas["description"], name


def test_all_chinese_on_english_pages_says_that_it_is(site: dict[str, bytes]) -> None:
    """Of every kind, frames and hand-written pages included; a <title> can hold no mark."""
    found = {
        name: Chinese(content.decode().partition("</head>")[2]).unmarked
        for name, content in site.items()
        if name.startswith("en/") and name.endswith(".html")
    }
    assert {name for name in found if "/guide/" in name} >= {
        "en/guide/regulations.html", "en/guide/maintainers/forges.html",
    }  # fmt: skip
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_labels_of_hand_written_pages_in_english_begin_with_a_capital(
    site: dict[str, bytes],
) -> None:
    names = [name for name in site if name.startswith("en/guide/") and name.endswith(".html")]
    assert len(names) >= 13
    for name in names:
        found = Labels(site[name].decode().partition("</head>")[2]).found
        assert [(tag, text) for tag, text in found if text[:1].islower()] == [], name


def test_a_page_says_what_it_is_about(pages: dict[str, Reading]) -> None:
    about = {name: page.metas["description"] for name, page in pages.items()}
    assert about["commitments/village/lights.html"] == "更换村口至学校沿路的六盏路灯并试亮"
    assert about["organisations/village.html"] == "党员六名"
    assert about["index.html"] != about["guide/index.html"]
    assert about["guide/members.html"].startswith("党员怎样记一次联系")


def test_every_page_says_once_what_it_is_called_and_about(site: dict[str, bytes]) -> None:
    """Generated, hand-written and the page for lost addresses alike."""
    assert b'description" content="How members record' in site["en/guide/members.html"]
    for name, content in site.items():
        if not name.endswith(".html"):
            continue
        head = content.decode().partition("</head>")[0]
        for one in ('name="description"', *(f'property="og:{part}"' for part in OPEN_GRAPH)):
            assert head.count(one) == 1, (name, one)
        (title,) = re.findall(r'property="og:title" content="([^"]*)"', head)
        assert title, name
        if name != "404.html":  # it stands nowhere
            assert head.count(f'<link rel="canonical" href="{HOME}{name}">') == 1, name
            assert head.count(f'property="og:url" content="{HOME}{name}"') == 1, name
        locale = "en_GB" if name.startswith("en/") else "zh_CN"
        assert f'property="og:locale" content="{locale}"' in head, name


def test_the_front_page_is_light(site: dict[str, bytes], pages: dict[str, Reading]) -> None:
    fetched = [found for one in pages["index.html"].start if (found := place("", one, HOME))]
    names = [path for path, _ in fetched]
    assert {"assets/board/board.js", "assets/start.js", "assets/lianxin.css"} <= set(names)
    # Neither the theme's bundle nor the search index: they come when somebody searches.
    assert not [name for name in names if "bundle" in name or "search" in name]
    shell = sum(len(gzip.compress(site[name], 6)) for name in names)
    assert shell < SHELL
    assert shell + len(gzip.compress(site["index.html"], 6)) < PAYLOAD


def test_the_page_for_lost_addresses_counts_from_where_the_site_stands() -> None:
    html = '<a href="/a.html"><a href="//x"><script>{"base": "/"}</script>'
    told = '<a href="/b/a.html"><a href="//x"><script>{"base": "/b/"}</script>'
    assert standing_at(html, "https://example.org/b/") == told
    assert standing_at(html, "https://example.org/") == standing_at(html, "") == html


def test_the_page_for_lost_addresses_says_so_in_chinese_then_in_english(
    site: dict[str, bytes],
) -> None:
    _, _, article = site["404.html"].decode().partition("<article")
    chinese, mark, english = article.partition("</article>")[0].partition('<div lang="en">')
    assert mark
    assert "没有这一页" in chinese
    assert 'href="/lianxin/index.html"' in chinese
    assert "There is no such page" in english
    assert 'href="/lianxin/en/index.html"' in english
    assert not re.search(r"[\u4e00-\u9fff]", english)
