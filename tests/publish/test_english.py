"""The English pages: nothing Chinese but what records say, and that marked; English names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lianxin.publish import stubs
from lianxin.publish.board_data import board_data
from lianxin.publish.chinese import HAN, marked
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.files import followed
from lianxin.publish.data.heads import Heads
from lianxin.publish.data.listing import data_page
from lianxin.publish.english import in_english
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import contents, long_tail, read_as_pages
from lianxin.publish.views.shelf import Shelf
from lianxin.register import Entry, Register, register_of
from markupsafe import escape
from pydantic import BaseModel

from tests.ledger.places import FILES, ledger
from tests.publish import rich, small
from tests.publish.hostile import HOSTILE
from tests.publish.opened import made, open_data, sizes
from tests.publish.reading import Chinese


def pages_of(register: Register) -> Iterator[Page]:
    shelf = Shelf(register, small.result())
    site = contents(in_english(shelf), "en", ledger(FILES), frozenset({"posters/village.pdf"}))
    yield from read_as_pages(site)
    yield from long_tail(site)
    data = open_data(contents(shelf, "zh"), Facts(small.AS_OF))
    told = Facts(small.AS_OF, "en")
    yield data_page(site, data.tables, sizes(data.files | made(followed(site, told))), told)


def latin(value: Any) -> Any:
    """The same record without one Chinese character in it."""
    if type(value) is str:
        return HAN.sub("x", value)
    if isinstance(value, tuple):
        return tuple(latin(one) for one in value)
    if isinstance(value, BaseModel):
        names = type(value).model_fields
        return value.model_copy(update={name: latin(getattr(value, name)) for name in names})
    return value


def named(register: Register, **names: str) -> Register:
    """With English names for some organisations."""

    def with_name(entry: Entry) -> Entry:
        if entry.kind != "organisation" or entry.slug not in names:
            return entry
        record = entry.record.model_copy(update={"english": names[entry.slug]})
        return replace(entry, record=record)

    return register_of(map(with_name, register.entries.values()), register.regulations)


@pytest.mark.parametrize("register", [small.register, rich.register])
def test_all_chinese_in_an_english_page_says_that_it_is(register: Any) -> None:
    found = {page.path: Chinese(page.body).unmarked for page in pages_of(register())}
    assert {path: lines for path, lines in found.items() if lines} == {}


@pytest.mark.parametrize("register", [small.register, rich.register])
def test_no_word_of_ours_is_chinese(register: Any) -> None:
    """Where no record has a Chinese character, no English page has one, marked or not."""
    given_ = register()
    entries = (replace(one, record=latin(one.record)) for one in given_.entries.values())
    made = list(pages_of(register_of(entries, given_.regulations)))
    found = {page.path: HAN.findall(page.title + page.body) for page in made}
    assert {path: signs for path, signs in found.items() if signs} == {}
    assert len(made) > 20


def test_organisations_go_by_their_english_names() -> None:
    register = named(small.register(), village="Stone Bridge Branch")
    made = {page.path: page for page in pages_of(register)}
    page = made["organisations/village.html"]
    assert page.title == "Stone Bridge Branch"
    assert '<h1>Stone Bridge Branch <span class="lx-tag">' in page.body
    assert '<p class="lx-sub" lang="zh-Hans">石桥村党支部</p>' in page.body
    others = "".join(one.body for path, one in made.items() if path != page.path)
    assert "石桥村党支部" not in others
    assert "Commitments of Stone Bridge Branch, 2026" in made["lists.html"].body
    assert '<span lang="zh-Hans">青石县委</span>' in made["organisations/county.html"].body


def test_the_chinese_page_gives_the_english_name_too() -> None:
    shelf = Shelf(named(small.register(), village="Stone Bridge Branch"), small.result())
    in_english(shelf)  # leaves the shelf as it is
    made = {page.path: page.body for page in read_as_pages(contents(shelf, "zh"))}
    assert "<h1>石桥村党支部 " in made["organisations/village.html"]
    assert (
        '<p class="lx-sub" lang="en">Stone Bridge Branch</p>'
        in (made["organisations/village.html"])
    )


def test_a_hostile_english_name_stays_a_name() -> None:
    bad = " ".join(HOSTILE)
    for page in pages_of(named(small.register(), village=bad)):
        assert not re.search(r"<(img|svg on|textarea|script(?! src=\"\.\./))", page.body), page.path


def test_the_board_of_each_language_has_its_own_words() -> None:
    one = contents(in_english(Shelf(small.register(), small.result())), "en").board
    index = board_data(replace(one, more=one.rows), "en")
    assert index.index.startswith("board/index.")
    assert not HAN.search(index.files[index.index].decode().partition('"terms"')[2])


def test_both_languages_have_the_same_pages_each_naming_the_other() -> None:
    shelf = Shelf(small.register(), small.result())
    zh, en = contents(shelf, "zh"), contents(in_english(shelf), "en")
    paths = [[page.path for page in (*read_as_pages(s), *long_tail(s))] for s in (zh, en)]
    assert paths[0] == paths[1]
    assert set(stubs.OVERVIEWS) - {"data.html"} <= set(paths[1])
    told = Facts(small.AS_OF, "en", site_url="https://example.org/")
    page = Heads(en, told).dress(Page("members/village/lin.html", "x", "", language="en"))
    assert page.place == "en/members/village/lin.html"
    assert page.other == "../../../members/village/lin.html"
    assert re.findall(r'hreflang="([^"]*)" href="([^"]*)"', page.head) == [
        ("zh-Hans", "https://example.org/members/village/lin.html"),
        ("en", "https://example.org/en/members/village/lin.html"),
        ("x-default", "https://example.org/members/village/lin.html"),
    ]
    assert 'rel="canonical" href="https://example.org/en/members/' in page.head


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("<p>none</p>", "<p>none</p>"),
        ("<p>of 甲乙, 2026</p>", '<p>of <span lang="zh-Hans">甲乙</span>, 2026</p>'),
        ("<b>甲</b>乙", '<b><span lang="zh-Hans">甲</span></b><span lang="zh-Hans">乙</span>'),
        ("<p>2026年3月 A</p>", '<p>2026<span lang="zh-Hans">年3月</span> A</p>'),
        ('<p lang="zh-Hans">甲</p>', '<p lang="zh-Hans">甲</p>'),
        ('<option value="a">甲 (3)</option>', '<option lang="zh-Hans" value="a">甲 (3)</option>'),
        ('<text x="1">甲</text>', '<text lang="zh-Hans" x="1">甲</text>'),
        ('<a title="甲">a</a>', '<a title="甲">a</a>'),
        ("<p>\U00020000</p>", '<p><span lang="zh-Hans">\U00020000</span></p>'),
        ("<p>甲&amp;乙</p>",
         '<p><span lang="zh-Hans">甲</span>&amp;<span lang="zh-Hans">乙</span></p>'),
    ],
)  # fmt: skip
def test_marking(plain: str, expected: str) -> None:
    assert marked(plain) == expected


@given(st.text("甲乙、a1 &<>'\"\n　é", max_size=20))
def test_marking_leaves_the_text_as_it_is_and_none_unmarked(text: str) -> None:
    class Text(Chinese):
        def __init__(self, html: str) -> None:
            self.text = ""
            super().__init__(html)

        def handle_data(self, data: str) -> None:
            self.text += data
            super().handle_data(data)

    plain = f'<p id="{escape(text)}">{escape(text)}</p>'
    assert Text(marked(plain)).text == Text(plain).text
    assert Chinese(marked(plain)).unmarked == []
