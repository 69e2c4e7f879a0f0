"""Every commitment without a script: a complete list for each organisation and year."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from lianxin.publish import addresses
from lianxin.publish.pages.page import Page, page
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say

ByOrganisation = Mapping[str, tuple[Summary, ...]]


def list_pages(shelf: Shelf, promised: ByOrganisation, language: str) -> Iterator[Page]:
    """One page for each organisation and year in which it made a commitment."""
    for slug, year, rows in _lists(shelf, promised):
        named = shelf.organisation_named(slug)
        title = say("board.list", name=named.name, year=year)[("zh", "en").index(language)]
        path = addresses.commitment_list(slug, year)
        yield page("list.html.j2", path, title, language, heading=title, rows=rows, named=named)


def list_of_lists(shelf: Shelf, promised: ByOrganisation, language: str) -> Page:
    """The page that leads to them: the latest year first, organisations as in the tree."""
    years: dict[int, list[tuple[str, str, int]]] = {}
    for slug, year, rows in _lists(shelf, promised):
        years.setdefault(year, []).append((slug, rows[0].organisation.name, len(rows)))
    title = say("site.lists")[("zh", "en").index(language)]
    lists = sorted(years.items(), reverse=True)
    return page("lists.html.j2", addresses.LISTS, title, language, lists=lists)


def _lists(
    shelf: Shelf, promised: ByOrganisation
) -> Iterator[tuple[str, int, tuple[Summary, ...]]]:
    for slug in shelf.homes:
        for year, rows in groupby(promised.get(slug, ()), lambda one: one.made.year):
            yield slug, year, tuple(rows)
