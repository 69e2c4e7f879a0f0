"""Every page of the site, in two parts: what MkDocs renders, and the long tail."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from lianxin.publish import addresses
from lianxin.publish.charts.organogram import organogram
from lianxin.publish.pages.contents import Contents, contents
from lianxin.publish.pages.following import (
    affairs_pages,
    loose_overview,
    loose_pages,
    opinion_pages,
)
from lianxin.publish.pages.kept import heard_pages, kept_pages
from lianxin.publish.pages.page import Page, page
from lianxin.publish.policy.periods import WAIT
from lianxin.publish.views.commitments import Summary, detail
from lianxin.publish.views.county import nodes
from lianxin.publish.views.duties import kept, map_of_places
from lianxin.publish.views.findings import findings_view
from lianxin.publish.views.kept import by_month
from lianxin.publish.views.members import member_views
from lianxin.publish.views.not_shown import kinds_shown
from lianxin.publish.views.organisations import organisation_lines, organisation_views
from lianxin.publish.views.regulations import regulation_views
from lianxin.records.commitment import Commitment
from lianxin.words import say

__all__ = ("Contents", "contents", "long_tail", "read_as_pages")


def read_as_pages(site: Contents) -> Iterator[Page]:
    """What MkDocs renders: the front page, organisations, regulations and the overviews."""
    shelf, language = site.shelf, site.language
    yield page(
        "front.html.j2",
        addresses.BOARD,
        _t(site, "site.board"),
        language,
        board=site.board,
        index=site.board_data.index,
        shelf=shelf,
    )
    lines = organisation_lines(shelf, site.by_organisation)
    yield page(
        "organisations.html.j2",
        addresses.ORGANISATIONS,
        _t(site, "site.organisations"),
        language,
        lines=lines,
        tree=organogram(nodes(lines, language)),
    )
    loose = {one.slug: one for one in site.loose}
    for view in organisation_views(shelf, site.by_organisation, site.contacts):
        sheet = addresses.poster(view.slug)
        yield page(
            "organisation.html.j2",
            addresses.organisation(view.slug),
            view.record.name,
            language,
            view=view,
            kept=site.keeping.lines(view.slug),
            heat=site.keeping.heat(view.slug),
            months=by_month(shelf, view.slug),
            as_of=shelf.as_of,
            poster=sheet if sheet in site.posters else "",
            loose=loose[view.slug],
        )
    regulations = regulation_views(shelf)
    yield page(
        "regulations.html.j2",
        addresses.REGULATIONS,
        _t(site, "site.regulations"),
        language,
        regulations=regulations,
    )
    for law in regulations:
        title = law.title[("zh", "en").index(language)]
        yield page("regulation.html.j2", law.href, title, language, view=law)
    yield from _overviews(site)


def _overviews(site: Contents) -> Iterator[Page]:
    shelf, language = site.shelf, site.language
    heat = map_of_places(shelf, shelf.tree, say("duties.map-places"))
    yield page(
        "duties.html.j2",
        addresses.DUTIES,
        _t(site, "site.duties"),
        language,
        heat=heat,
        laws=[(line, kept(shelf, "", line.id)) for line in site.keeping.lines("")],
        months=by_month(shelf, ""),
        whole=shelf.tallied(),
        as_of=shelf.as_of,
    )
    yield page(
        "contacts.html.j2",
        addresses.CONTACTS,
        _t(site, "contacts.title"),
        language,
        sums=site.contacts,
        days=WAIT.days,
        as_of=shelf.as_of,
    )
    yield page(
        "not_shown.html.j2",
        addresses.NOT_SHOWN,
        _t(site, "notshown.title"),
        language,
        kinds=kinds_shown(),
        days=WAIT.days,
    )
    yield page(
        "opinions.html.j2",
        addresses.OPINIONS,
        _t(site, "site.opinions"),
        language,
        whole=site.voices.whole,
        places=site.voices.places,
        as_of=shelf.as_of,
    )
    yield page(
        "lists.html.j2", addresses.LISTS, _t(site, "site.lists"), language, lists=_by_year(site)
    )
    yield page(
        "findings.html.j2",
        addresses.FINDINGS,
        _t(site, "site.findings"),
        language,
        view=findings_view(shelf),
    )
    yield loose_overview(site.loose, language)
    yield page("proof.html.j2", addresses.PROOF, _t(site, "proof.title"), language, view=site.proof)


def long_tail(site: Contents) -> Iterator[Page]:
    """What is rendered straight into the frame: commitments, members, figures, ledgers, lists."""
    shelf, language = site.shelf, site.language
    for entry in shelf.open.of("commitment"):
        if isinstance(promise := entry.record, Commitment):
            view = detail(entry, promise, shelf)
            yield page(
                "commitment.html.j2",
                view.summary.href,
                promise.title,
                language,
                view=view,
                as_of=shelf.as_of,
            )
    for member in member_views(shelf, site.by_owner):
        yield page(
            "member.html.j2",
            member.href,
            member.record.name,
            language,
            view=member,
            as_of=shelf.as_of,
        )
    for ledger in site.ledgers:
        title = _t(site, "ledger.title", name=ledger.organisation.name, year=ledger.year)
        yield page("ledger.html.j2", ledger.href, title, language, ledger=ledger)
    yield from kept_pages(site.keeping, shelf, language)
    yield from heard_pages(site.voices, shelf, language)
    yield from opinion_pages(shelf, language)
    yield from affairs_pages(shelf, language)
    yield from loose_pages(site.loose, language)
    for slug, year, rows in _lists(site):
        named = shelf.organisation_named(slug)
        title = _t(site, "board.list", name=named.name, year=year)
        path = addresses.commitment_list(slug, year)
        yield page("list.html.j2", path, title, language, heading=title, rows=rows, named=named)


def _lists(site: Contents) -> list[tuple[str, int, tuple[Summary, ...]]]:
    return [
        (slug, year, tuple(rows))
        for slug in site.shelf.homes
        for year, rows in groupby(site.by_organisation.get(slug, ()), lambda one: one.made.year)
    ]


def _by_year(site: Contents) -> list[tuple[int, list[tuple[str, str, int]]]]:
    """(year, [(slug, name, commitments)]): the latest year first, organisations as in the tree."""
    years: dict[int, list[tuple[str, str, int]]] = {}
    for slug, year, rows in _lists(site):
        years.setdefault(year, []).append((slug, rows[0].organisation.name, len(rows)))
    return sorted(years.items(), reverse=True)


def _t(site: Contents, key: str, **values: object) -> str:
    return say(key, **values)[("zh", "en").index(site.language)]
