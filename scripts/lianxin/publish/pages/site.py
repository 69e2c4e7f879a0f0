"""Every page of the site, in two parts: what is read as pages, and the long tail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.pages.contents import Contents, contents
from lianxin.publish.pages.following import (
    affairs_pages,
    loose_pages,
    opinion_pages,
)
from lianxin.publish.pages.kept import heard_pages, kept_pages
from lianxin.publish.pages.lists import list_pages
from lianxin.publish.pages.overviews import overviews
from lianxin.publish.pages.page import Page, later, page
from lianxin.publish.views.commitments import detail
from lianxin.publish.views.kept import by_month
from lianxin.publish.views.members import member_view
from lianxin.publish.views.organisations import organisation_view
from lianxin.records.commitment import Commitment
from lianxin.records.member import Member
from lianxin.records.organisation import Organisation
from lianxin.register import Entry
from lianxin.words import say

__all__ = ("Contents", "contents", "long_tail", "read_as_pages")


def read_as_pages(site: Contents) -> Iterator[Page]:
    """The front page, organisations, regulations and the overviews."""
    yield from overviews(site)
    shelf, language = site.shelf, site.language
    for _, slug in shelf.tree:
        if record := shelf.organisation(slug):
            values = partial(_organisation, site, slug, record)
            path = addresses.organisation(slug)
            yield later("organisation.html.j2", path, record.name, language, values)
    for name, law in sorted(shelf.open.regulations.items()):
        title = law.title[("zh", "en").index(language)]
        values = partial(_regulation, site, name)
        yield later("regulation.html.j2", addresses.regulation(name), title, language, values)


def _organisation(site: Contents, slug: str, record: Organisation) -> Mapping[str, Any]:
    shelf, sheet = site.shelf, addresses.poster(slug)
    return {
        "view": organisation_view(
            slug,
            record,
            shelf,
            site.by_organisation.get(slug, ()),
            site.contacts.places.get(slug, ()),
            site.affairs.get(slug, ()),
            site.amends.get(slug, ()),
        ),
        "other_name": shelf.other_name(slug),
        "kept": site.keeping.lines(slug),
        "heat": site.keeping.heat(slug),
        "months": by_month(shelf, slug),
        "as_of": shelf.as_of,
        "poster": sheet if sheet in site.posters else "",
        "loose": site.loose_by_organisation[slug],
    }


def _regulation(site: Contents, name: str) -> Mapping[str, Any]:
    return {"view": site.regulations[name]}


def long_tail(site: Contents) -> Iterator[Page]:
    """The others: commitments, members, figures, ledgers, lists."""
    shelf, language = site.shelf, site.language
    for entry in shelf.open.of("commitment"):
        if isinstance(promise := entry.record, Commitment):
            path = addresses.commitment(entry.organisation, entry.slug)
            values = partial(_commitment, site, entry, promise)
            yield later("commitment.html.j2", path, promise.title, language, values)
    for entry in shelf.open.of("member"):
        if isinstance(member := entry.record, Member):
            path = addresses.member(entry.organisation, entry.slug)
            values = partial(_member, site, entry, member)
            yield later("member.html.j2", path, member.name, language, values)
    for ledger in site.ledgers:
        title = _t(site, "ledger.title", name=ledger.organisation.name, year=ledger.year)
        yield page("ledger.html.j2", ledger.href, title, language, ledger=ledger)
    yield from kept_pages(site.keeping, shelf, language)
    yield from heard_pages(site.voices, shelf, language)
    yield from opinion_pages(shelf, language)
    yield from affairs_pages(shelf, site.affairs, language)
    yield from loose_pages(site.loose, language)
    yield from list_pages(shelf, site.by_organisation, language)


def _commitment(site: Contents, entry: Entry, promise: Commitment) -> Mapping[str, Any]:
    return {"view": detail(entry, promise, site.shelf), "as_of": site.shelf.as_of}


def _member(site: Contents, entry: Entry, member: Member) -> Mapping[str, Any]:
    view = member_view(entry, member, site.shelf, site.by_owner, site.posts)
    return {"view": view, "as_of": site.shelf.as_of}


def _t(site: Contents, key: str, **values: object) -> str:
    return say(key, **values)[("zh", "en").index(site.language)]
