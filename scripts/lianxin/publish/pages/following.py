"""Pages for following one thing: an opinion, a year of public affairs, what leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.pages.page import Page, later, page
from lianxin.publish.views.affairs import Affair, affairs_by_year
from lianxin.publish.views.followed import PATIENCE
from lianxin.publish.views.loose import CATEGORIES, LooseEnds
from lianxin.publish.views.opinion_page import opinion_detail
from lianxin.publish.views.shelf import Shelf
from lianxin.records.opinion import Opinion
from lianxin.register import Entry
from lianxin.words import say


def opinion_pages(shelf: Shelf, language: str) -> Iterator[Page]:
    """One page for each opinion; one that is not cleared shows its way and no words."""
    for entry in shelf.open.of("opinion"):
        if isinstance(opinion := entry.record, Opinion):
            title = shelf.followed(entry).name or _t(language, "opinion.uncleared")
            path = addresses.opinion_page(entry.organisation, entry.slug)
            values = partial(_opinion, entry, opinion, shelf)
            yield later("opinion.html.j2", path, title, language, values)


def _opinion(entry: Entry, opinion: Opinion, shelf: Shelf) -> Mapping[str, Any]:
    return {"view": opinion_detail(entry, opinion, shelf), "slug": entry.organisation}


def affairs_pages(
    shelf: Shelf, public: Mapping[str, tuple[Affair, ...]], language: str
) -> Iterator[Page]:
    """What each organisation did in public, by year."""
    for view in affairs_by_year(shelf, public):
        title = _t(language, "affairs.of-year", name=view.organisation.name, year=view.year)
        yield page("affairs.html.j2", view.href, title, language, view=view)


def loose_overview(ends: tuple[LooseEnds, ...], language: str) -> Page:
    """How much leads nowhere, by organisation; only ways that occur have a column."""
    lines = [one for one in ends if one.total]
    used = {c.name for one in lines for c in one.categories if c.ends}
    return page(
        "loose.html.j2",
        addresses.LOOSE_ENDS,
        _t(language, "loose.title"),
        language,
        lines=lines,
        categories=[name for name in CATEGORIES if name in used],
        all=CATEGORIES,
        days=PATIENCE,
    )


def loose_pages(ends: tuple[LooseEnds, ...], language: str) -> Iterator[Page]:
    """What leads nowhere in each organisation; a page of its own even where nothing does."""
    for view in ends:
        title = _t(language, "loose.of", name=view.organisation.name)
        yield page("loose_of.html.j2", view.href, title, language, view=view, days=PATIENCE)


def _t(language: str, key: str, **values: object) -> str:
    return say(key, **values)[("zh", "en").index(language)]
