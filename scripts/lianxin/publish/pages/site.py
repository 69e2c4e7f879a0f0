"""Every page of the site, in two parts: what is read as pages, and the long tail."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, Final

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

__all__ = ("Contents", "contents", "long_tail", "of_many", "of_one_thing", "read_as_pages")


def read_as_pages(site: Contents) -> Iterator[Page]:
    """The front page, organisations, regulations and the overviews."""
    return _all(_READ, site)


def long_tail(site: Contents) -> Iterator[Page]:
    """The others: commitments, members, figures, ledgers, lists."""
    return _all(_TAIL, site)


def of_one_thing(site: Contents) -> Iterator[Page]:
    """Of both parts the pages about one organisation, promise, member, opinion or duty."""
    return _all(_OF_ONE, site)


def of_many(site: Contents) -> Iterator[Page]:
    """All that are not `of_one_thing`; they look at much of the register together."""
    return _all([pages for pages in (*_READ, *_TAIL) if pages not in _OF_ONE], site)


def _all(several: Iterable[Pages], site: Contents) -> Iterator[Page]:
    for pages in several:
        yield from pages(site)


def _organisations(site: Contents) -> Iterator[Page]:
    shelf = site.shelf
    for _, slug in shelf.tree:
        if record := shelf.organisation(slug):
            values = partial(_organisation, site, slug, record)
            path = addresses.organisation(slug)
            yield later("organisation.html.j2", path, record.name, site.language, values)


def _regulations(site: Contents) -> Iterator[Page]:
    for name, law in sorted(site.shelf.open.regulations.items()):
        title = law.title[("zh", "en").index(site.language)]
        path, values = addresses.regulation(name), partial(_regulation, site, name)
        yield later("regulation.html.j2", path, title, site.language, values)


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


def _commitments(site: Contents) -> Iterator[Page]:
    for entry in site.shelf.open.of("commitment"):
        if isinstance(promise := entry.record, Commitment):
            path = addresses.commitment(entry.organisation, entry.slug)
            values = partial(_commitment, site, entry, promise)
            yield later("commitment.html.j2", path, promise.title, site.language, values)


def _members(site: Contents) -> Iterator[Page]:
    for entry in site.shelf.open.of("member"):
        if isinstance(member := entry.record, Member):
            path = addresses.member(entry.organisation, entry.slug)
            values = partial(_member, site, entry, member)
            yield later("member.html.j2", path, member.name, site.language, values)


def _ledgers(site: Contents) -> Iterator[Page]:
    for ledger in site.ledgers:
        title = _t(site, "ledger.title", name=ledger.organisation.name, year=ledger.year)
        yield page("ledger.html.j2", ledger.href, title, site.language, ledger=ledger)


def _commitment(site: Contents, entry: Entry, promise: Commitment) -> Mapping[str, Any]:
    return {"view": detail(entry, promise, site.shelf), "as_of": site.shelf.as_of}


def _member(site: Contents, entry: Entry, member: Member) -> Mapping[str, Any]:
    view = member_view(entry, member, site.shelf, site.by_owner, site.posts)
    return {"view": view, "as_of": site.shelf.as_of}


def _t(site: Contents, key: str, **values: object) -> str:
    return say(key, **values)[("zh", "en").index(site.language)]


def _kept(site: Contents) -> Iterator[Page]:
    return kept_pages(site.keeping, site.shelf, site.language)


def _heard(site: Contents) -> Iterator[Page]:
    return heard_pages(site.voices, site.shelf, site.language)


def _opinions(site: Contents) -> Iterator[Page]:
    return opinion_pages(site.shelf, site.language)


def _affairs(site: Contents) -> Iterator[Page]:
    return affairs_pages(site.shelf, site.affairs, site.language)


def _loose(site: Contents) -> Iterator[Page]:
    return loose_pages(site.loose, site.language)


def _lists(site: Contents) -> Iterator[Page]:
    return list_pages(site.shelf, site.by_organisation, site.language)


Pages = Callable[[Contents], Iterator[Page]]
_READ: Final[tuple[Pages, ...]] = (overviews, _organisations, _regulations)
_TAIL: Final[tuple[Pages, ...]] = (
    _commitments, _members, _ledgers, _kept, _heard, _opinions, _affairs, _loose, _lists,
)  # fmt: skip
_OF_ONE: Final[tuple[Pages, ...]] = (_organisations, _commitments, _members, _opinions, _kept)
