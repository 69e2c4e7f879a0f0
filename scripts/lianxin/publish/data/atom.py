"""Atom feeds (RFC 4287): whole, by organisation, overdue. Dates are those of what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from xml.etree import ElementTree as Tree

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.latest import Latest
from lianxin.publish.data.news import Item, lasting_id, register_id
from lianxin.publish.data.recipe import Read, Recipe, Recipes
from lianxin.publish.data.text import clean
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say


def feeds(latest: Latest, shelf: Shelf, told: Facts) -> Recipes:
    """All feeds in a language, by path. told.language: that language."""
    made = {}

    def recipe(place: str, page: str, title: Text, items: Callable[[], list[Item]]) -> Recipe:
        def make(_read: Read) -> bytes:
            return feed(items(), place, page, title, shelf, told)

        return Recipe(lambda: (page, title, register_id(shelf), items()), make)

    for slug in shelf.homes:
        named = shelf.organisation_named(slug)
        title = say("data.feed-of", name=named.name)
        place = addresses.in_language(addresses.feed(slug), told.language)
        own = partial(latest.of, slug)
        made[place] = recipe(place, named.href or addresses.ORGANISATIONS, title, own)
    for path, title, items in (
        (addresses.FEED_ALL, say("data.feed-all"), latest.everywhere),
        (addresses.FEED_OVERDUE, say("data.feed-overdue"), latest.overdue),
    ):
        place = addresses.in_language(path, told.language)
        made[place] = recipe(place, addresses.BOARD, title, items)
    return made


def feed(
    items: Iterable[Item], path: str, page: str, title: Text, shelf: Shelf, told: Facts
) -> bytes:
    """One feed. path: where it will lie; page: the page about the same, from the root of its
    language."""
    which, root = told.which, addresses.root_from(path)

    def link(place: str) -> str:
        return told.link(addresses.in_language(place, told.language), root)

    found = list(items)
    name = say("data.site")[which]
    top = Tree.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom",
                                "xml:lang": ("zh-Hans", "en")[which]})  # fmt: skip
    _add(top, "id", f"urn:uuid:{lasting_id(shelf, 'feed', path)}")
    _add(top, "title", f"{name} · {title[which]}")
    _add(top, "updated", _moment(max((item.day for item in found), default=told.as_of)))
    _add(_add(top, "author"), "name", name)
    _link(top, "self", told.link(path, root), "application/atom+xml")
    _link(top, "alternate", link(page), "text/html")
    for item in found:
        entry = _add(top, "entry")
        _add(entry, "id", f"urn:uuid:{lasting_id(shelf, *item.name)}")
        _add(entry, "title", item.title[which])
        _add(entry, "updated", _moment(item.day))
        _add(_add(entry, "author"), "name", item.organisation.name)
        _link(entry, "alternate", link(item.href), "text/html")
        _add(entry, "summary", item.text[which])
    written: bytes = Tree.tostring(top, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _add(above: Tree.Element, tag: str, text: str = "") -> Tree.Element:
    made = Tree.SubElement(above, tag)
    made.text = clean(text)
    return made


def _link(above: Tree.Element, rel: str, href: str, kind: str) -> None:
    Tree.SubElement(above, "link", {"rel": rel, "type": kind, "href": href})


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00+08:00"
