"""Feeds and calendars by other people's readers, whatever stands in the records."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from lianxin.findings import Text
from lianxin.publish.data.atom import feed
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.ics import calendar, folded, text
from lianxin.publish.data.news import Item, lasting_id
from lianxin.publish.data.sitemap import MOST, sitemaps
from lianxin.publish.data.text import clean
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import Named
from lianxin.publish.views.shelf import Shelf
from lianxin.register import register_of

from tests.publish import rich, small

ATOM = "{http://www.w3.org/2005/Atom}"
ANY = st.text(st.characters(exclude_categories=()), max_size=60)
HERE = "https://example.org/lianxin/"


@cache
def shelf() -> Shelf:
    return Shelf(small.register(), small.result())


def parsed(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)


@pytest.mark.parametrize("wild", [False, True])
@pytest.mark.parametrize("site_url", ["", HERE])
def test_every_feed_has_what_atom_demands(wild: bool, site_url: str) -> None:
    files = rich.made(wild, site_url).files
    found = {path: parsed(content) for path, content in files.items() if path.endswith(".atom")}
    assert len(found) == 4
    for top in found.values():
        for one in (top, *top.iter(f"{ATOM}entry")):
            assert (one.findtext(f"{ATOM}id") or "").startswith("urn:uuid:")
            assert one.find(f"{ATOM}title") is not None
            updated = one.findtext(f"{ATOM}updated") or ""
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00\+08:00", updated)
            assert one.find(f"{ATOM}author/{ATOM}name") is not None
            assert [link.get("rel") for link in one.findall(f"{ATOM}link")][-1] == "alternate"
        ids = [one.findtext(f"{ATOM}id") for one in top.iter(f"{ATOM}entry")]
        assert len(set(ids)) == len(ids)
        links = [link.get("href", "") for link in top.iter(f"{ATOM}link")]
        assert all(link.startswith(site_url or "../") for link in links)


def entries(path: str, language: str = "zh") -> list[tuple[str, str]]:
    top = parsed(rich.made(language=language).files[path])
    return [
        (one.findtext(f"{ATOM}updated", "")[:10], one.findtext(f"{ATOM}title", ""))
        for one in top.iter(f"{ATOM}entry")
    ]


def test_the_feeds_tell_what_happened_and_nothing_that_is_to_come() -> None:
    village = entries("feeds/organisations/village.atom")
    assert any(day == "2026-06-20" and "修好村口路灯" in title for day, title in village)
    assert village == sorted(village, key=lambda one: one[0], reverse=True)
    assert max(day for day, _ in village) <= small.AS_OF.isoformat()
    assert any("村口路灯不亮" in title for _, title in village)
    assert any("群众座谈会" in title for _, title in village)
    assert entries("feeds/overdue.atom") == [("2026-09-30", "疏通村东排水沟")]
    assert entries("feeds/organisations/county.atom") == []


def test_an_entry_is_the_same_in_every_language_and_place() -> None:
    def ids(content: bytes) -> list[str]:
        return [one.findtext(f"{ATOM}id", "") for one in parsed(content).iter(f"{ATOM}entry")]

    path = "feeds/all.atom"
    first = ids(rich.made().files[path])
    assert first == ids(rich.made(site_url=HERE).files[path])
    english = rich.made(language="en").files[f"en/{path}"]
    assert first == ids(english)
    links = {one.get("href", "") for one in parsed(english).iter(f"{ATOM}link")}
    assert len(links) > 3
    assert {link for link in links if not link.startswith("../../en/")} == set()
    titles = [one.findtext(f"{ATOM}title", "") for one in parsed(english).iter(f"{ATOM}entry")]
    assert any(": " in title for title in titles)
    assert not any("：" in title for title in titles)


@given(ANY, ANY)
def test_a_feed_stays_well_formed_for_any_text(title: str, words: str) -> None:
    item = Item((title, words), date(2026, 1, 2), Text(title, title), Text(words, words), "a.html",
                Named(words, ""))  # fmt: skip
    told = Facts(small.AS_OF)
    top = parsed(feed([item], "feeds/x.atom", "index.html", Text(title, title), shelf(), told))
    entry = top.find(f"{ATOM}entry")
    assert entry is not None
    assert (entry.findtext(f"{ATOM}title"), entry.findtext(f"{ATOM}summary")) == (
        clean(title), clean(words),
    )  # fmt: skip


def test_ids_of_two_registers_are_not_the_same() -> None:
    other = Shelf(register_of([], {}), small.result())
    assert lasting_id(shelf(), "a") != lasting_id(other, "a")


@pytest.mark.parametrize("wild", [False, True])
def test_calendars_are_read_by_another_library(wild: bool) -> None:
    files = rich.made(wild, HERE).files
    for path, content in files.items():
        if not path.endswith(".ics"):
            continue
        found = Calendar.from_ical(content)
        assert found.errors == []
        for event in found.walk("VEVENT"):
            assert event.errors == []
            assert event["UID"]
            assert event["DTSTAMP"].dt.date() == small.AS_OF
            assert str(event["URL"]).startswith(f"{HERE}commitments/")
        assert all(len(line) <= 75 for line in content.split(b"\r\n"))
        assert content.count(b"\n") == content.count(b"\r\n")
    events = Calendar.from_ical(files["calendar/all.ics"]).walk("VEVENT")
    assert [event["DTSTART"].dt for event in events] == [date(2026, 6, 30), date(2026, 9, 30)]
    assert [int(event["SEQUENCE"]) for event in events] == [1, 0]
    assert Calendar.from_ical(files["calendar/organisations/county.ics"]).walk("VTIMEZONE")


@cache
def ditch() -> Summary:
    return next(one for one in rich.site(small.register()).commitments if one.slug == "ditch")


@given(ANY)
def test_a_calendar_gives_back_any_text_and_cuts_no_character(words: str) -> None:
    wild = replace(ditch(), title=words, deed=words)
    content = calendar([wild], Text(words, words), shelf(), Facts(small.AS_OF))
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    plain = re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "", clean(words).replace("\t", " "))
    assert str(event["SUMMARY"]) == f"承诺到期：{plain}"


def test_folding_is_that_of_the_standard() -> None:
    assert folded("A" * 75) == b"A" * 75 + b"\r\n"
    assert folded("A" * 76) == b"A" * 75 + b"\r\n A\r\n"
    assert folded("灯" * 26) == "灯".encode() * 25 + b"\r\n " + "灯".encode() + b"\r\n"
    assert text("a;b,c\\d\ne\x07") == "a\\;b\\,c\\\\d\\ne"


def test_the_sitemap_needs_the_address_of_the_site() -> None:
    assert sitemaps(["index.html"], Facts(small.AS_OF)) == {}
    made = sitemaps(["b&c.html", "index.html", "404.html"], Facts(small.AS_OF, site_url=HERE))
    assert list(made) == ["sitemap.xml"]  # a robots.txt below the root is read by nobody
    found = [one.text for one in parsed(made["sitemap.xml"]).iter() if one.tag.endswith("loc")]
    assert found == [f"{HERE}b%26c.html", f"{HERE}index.html"]
    at_root = sitemaps(["index.html"], Facts(small.AS_OF, site_url="https://example.org/"))
    assert b"Sitemap: https://example.org/sitemap.xml" in at_root["robots.txt"]


def test_a_sitemap_of_many_pages_is_divided() -> None:
    made = sitemaps((f"{n}.html" for n in range(MOST + 2)), Facts(small.AS_OF, site_url=HERE))
    assert sorted(made) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]
    assert b"sitemap-2.xml" in made["sitemap.xml"]
