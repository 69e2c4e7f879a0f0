"""The page that lists all open data: every file, its size, every column and what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.data import facts
from lianxin.publish.data.facts import Facts, Filled
from lianxin.publish.data.heads import json_ld
from lianxin.publish.data.wordlists import list_name
from lianxin.publish.pages.page import Page, page
from lianxin.publish.pages.site import Contents
from lianxin.publish.views.common import Named
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class File:
    """One file to take away. size: as people read it, '12 KB'."""

    says: Text
    href: str
    size: str


@dataclass(frozen=True, slots=True)
class TableShown:
    """One table: its files, how many rows, and what its columns mean."""

    name: str
    title: Text
    says: Text
    count: int
    csv: File
    json: File
    schema: File
    columns: tuple[tuple[str, Text, Text, Text, str, str], ...]


@dataclass(frozen=True, slots=True)
class OrganisationShown:
    """The files of one organisation."""

    named: Named
    json: str
    feed: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything on the page."""

    facts: Facts
    ways: tuple[tuple[Text, tuple[File, ...]], ...]
    follow: tuple[File, ...]
    tables: tuple[TableShown, ...]
    organisations: tuple[OrganisationShown, ...]


def data_page(
    site: Contents, tables: tuple[Filled, ...], sizes: Mapping[str, int], told: Facts
) -> Page:
    """The page, with its schema.org description of the data set. sizes: see `listing`."""
    view = listing(site, tables, sizes, told)
    title = say("data.title")[told.which]
    made = page("data.html.j2", addresses.DATA, title, told.language, view=view)
    return replace(made, head=json_ld(_dataset(told)))


def listing(
    site: Contents, tables: tuple[Filled, ...], sizes: Mapping[str, int], told: Facts
) -> Listing:
    """What the page shows. sizes: of all files, in bytes, by path."""

    def file(says: Text, path: str) -> File:
        return File(says, path, size(sizes[path]))

    def place(path: str) -> str:
        return addresses.in_language(path, told.language)

    def own(path: str) -> File:
        name = path.rpartition("/")[2]
        return file(Text(name, name), path)

    return Listing(
        told,
        (
            (say("data.way-csv"), ()),
            (say("data.way-sqlite"), (own(facts.SQLITE),)),
            (say("data.way-json"), (own(facts.INDEX), own(facts.schema_of("index")))),
            (say("data.way-package"), (own(facts.PACKAGE),)),
        ),
        (
            file(say("data.feed-all"), place(addresses.FEED_ALL)),
            file(say("data.feed-overdue"), place(addresses.FEED_OVERDUE)),
            file(say("data.calendar-all"), place(addresses.CALENDAR_ALL)),
        ),
        tuple(
            TableShown(
                one.table.name,
                one.table.title,
                one.table.says,
                len(one.rows),
                own(facts.csv_of(one.table.name)),
                own(facts.json_of(one.table.name)),
                file(say("data.schema"), facts.schema_of(one.table.name)),
                tuple(
                    (c.name, c.label, say(f"data.type-{c.form}"), c.help, c.to,
                     list_name(c.term) if c.term else "")
                    for c in one.table.columns
                ),
            )
            for one in tables
        ),
        tuple(
            OrganisationShown(
                site.shelf.organisation_named(slug),
                addresses.shard(slug),
                place(addresses.feed(slug)),
                place(addresses.calendar(slug)),
            )
            for slug in site.shelf.homes
        ),
    )  # fmt: skip


def size(octets: int) -> str:
    """A size as people read it: '0.4 KB', '12 KB', '3.1 MB'."""
    for unit, name in ((1 << 20, "MB"), (1 << 10, "KB")):
        if octets >= unit or name == "KB":
            count = octets / unit
            return f"{count:.0f} {name}" if count >= 10 else f"{count:.1f} {name}"
    raise AssertionError


def _dataset(told: Facts) -> dict[str, Any]:
    """schema.org Dataset, as search engines for data read it."""

    def taken(path: str, kind: str) -> dict[str, str]:
        return {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": told.link(path)}

    made: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{say('data.site')[told.which]} · {say('data.title')[told.which]}",
        "description": say("data.about", day=told.as_of)[told.which],
        "dateModified": told.as_of.isoformat(),
        "isAccessibleForFree": True,
        "inLanguage": "zh-Hans",
        "distribution": [
            taken(facts.PACKAGE, "application/json"),
            taken(facts.SQLITE, "application/vnd.sqlite3"),
            taken(facts.INDEX, "application/json"),
        ],
    }
    if told.licence:
        made["license"] = told.licence
    if told.site_url:
        made["url"] = told.link(addresses.in_language(addresses.DATA, told.language))
    return made
