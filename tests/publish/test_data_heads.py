"""What pages say to machines, and the page of open data."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish import addresses
from lianxin.publish.build import build_from
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.heads import Heads, json_ld
from lianxin.publish.data.listing import size
from lianxin.publish.data.tables import TABLES
from lianxin.publish.data.text import clean
from lianxin.publish.pages.site import long_tail, read_as_pages
from lianxin.publish.setting import Setting

from tests.publish import rich, small

HERE = "https://example.org/lianxin/"


class Head(HTMLParser):
    """The tags of a head, and its data blocks."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.meta: dict[str, str] = {}
        self.links: list[dict[str, str]] = []
        self.blocks: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag == "meta":
            self.meta[found["property"]] = found["content"]
        elif tag == "link":
            self.links.append(found)

    def handle_data(self, data: str) -> None:
        self.blocks.append(data)


def heads(wild: bool = False, site_url: str = "") -> dict[str, Head]:
    site = rich.site(rich.hostile() if wild else rich.register())
    dress = Heads(site, Facts(small.AS_OF, site_url=site_url)).dress
    pages = [*read_as_pages(site), *long_tail(site)]
    return {page.path: Head(dress(page).head) for page in pages}


@given(st.text(st.characters(exclude_categories=())))
def test_a_data_block_ends_only_where_we_end_it(text: str) -> None:
    for value in (text, f"</script>{text}", f"<!--<script>{text}"):
        html = json_ld({"name": value})
        assert html.count("<") == 2
        (block,) = re.findall(r'<script type="application/ld\+json">(.*)</script>', html, re.S)
        assert json.loads(block) == {"name": clean(value)}


def test_every_page_has_opengraph_and_nothing_else_gets_in() -> None:
    for path, head in heads(wild=True).items():
        assert set(head.tags) <= {"meta", "link", "script"}, path
        assert {"og:title", "og:type", "og:locale", "og:description", "og:site_name"} == set(
            head.meta
        )
        assert "onload" not in "".join(head.tags)


def test_an_organisation_page_names_its_feed_calendar_and_place_above() -> None:
    head = heads()["organisations/village.html"]
    assert [link["href"] for link in head.links] == [
        "../organisations/village.html",
        "../en/organisations/village.html",
        "../organisations/village.html",
        "../feeds/organisations/village.atom",
        "../calendar/organisations/village.ics",
    ]
    told = json.loads(head.blocks[0])
    assert (told["name"], told["parentOrganization"]["name"]) == ("石桥村党支部", "青石县委")


def test_with_the_address_known_pages_say_where_they_stand() -> None:
    head = heads(site_url=HERE)["commitments/village/lights.html"]
    assert head.meta["og:url"] == f"{HERE}commitments/village/lights.html"
    assert {"rel": "canonical", "href": head.meta["og:url"]} in head.links
    assert head.meta["og:description"] == "更换村口至学校沿路的六盏路灯并试亮"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_page_lists_every_file_and_every_column(language: str) -> None:
    made = rich.made(language=language)
    links = re.findall(r'href="([^"#]*)"', made.page.body)
    if language == "en":  # the files are one for both languages
        links = [link.removeprefix("../") for link in links]
    assert set(links) - {addresses.organisation(slug) for slug in ("county", "village")} == set(
        made.files
    ) - {"api/v1/schema/organisation.json"}
    for table in TABLES:
        assert f'id="{table.name}"' in made.page.body
        assert all(f"<code>{column.name}</code>" in made.page.body for column in table.columns)
    assert "CC-BY-4.0" in made.page.body


def test_sizes_are_said_as_people_read_them() -> None:
    assert [size(n) for n in (300, 12_000, 3_300_000)] == ["0.3 KB", "12 KB", "3.1 MB"]


def test_a_built_site_carries_the_data(tmp_path: Path) -> None:
    out = tmp_path / "out"
    build_from(rich.register(), small.result(), out, Setting(site_url="https://example.org/"))
    for name in (
        "sitemap.xml",
        "robots.txt",
        "data.html",
        "data/lianxin.sqlite",
        addresses.FEED_ALL,
    ):
        assert (out / name).is_file(), name
    assert "members/village/lin.html" in (out / "sitemap.xml").read_text("utf-8")
