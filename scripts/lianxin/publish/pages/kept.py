"""The pages of how regulations are kept and what became of what people said.

All of the long tail: one a regulation and organisation, one an organisation that heard
anything. Their number is bounded by the organisations times what each has adopted.
"""

from __future__ import annotations

from collections.abc import Iterator

from lianxin.publish import addresses
from lianxin.publish.pages.page import Page, page
from lianxin.publish.views.heard_places import HeardEverywhere
from lianxin.publish.views.kept import Keeping
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say


def kept_pages(keeping: Keeping, shelf: Shelf, language: str) -> Iterator[Page]:
    """One page for each regulation in each organisation."""
    which = ("zh", "en").index(language)
    for view in keeping.pages():
        names = {"name": view.organisation.name, "title": view.title[which]}
        title = say("kept.title", **names)[which]
        yield page("kept.html.j2", view.href, title, language, view=view, as_of=shelf.as_of)


def heard_pages(voices: HeardEverywhere, shelf: Shelf, language: str) -> Iterator[Page]:
    """One page for each organisation that people told something, or one below it."""
    which = ("zh", "en").index(language)
    for one in voices.places:
        title = say("heard.title", name=one.named.name)[which]
        yield page(
            "heard_at.html.j2",
            addresses.heard(one.slug),
            title,
            language,
            view=one.heard,
            named=one.named,
            years=one.years,
            heading=title,
            as_of=shelf.as_of,
        )
