"""The pages of how regulations are kept and what became of what people said.

All of the long tail: one a regulation and organisation, one an organisation that heard
anything. Their number is bounded by the organisations times what each has adopted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from lianxin.law.model import Regulation
from lianxin.publish import addresses
from lianxin.publish.pages.page import Page, later, page
from lianxin.publish.views.heard_places import HeardEverywhere
from lianxin.publish.views.kept import Keeping
from lianxin.publish.views.shelf import Shelf
from lianxin.words import say


def kept_pages(keeping: Keeping, shelf: Shelf, language: str) -> Iterator[Page]:
    """One page for each regulation in each organisation."""
    which = ("zh", "en").index(language)
    for place, law in keeping.pages():
        names = {"name": shelf.organisation_named(place).name, "title": law.title[which]}
        title, path = say("kept.title", **names)[which], addresses.kept(place, law.id)
        yield later(
            "kept.html.j2", path, title, language, partial(_kept, keeping, shelf, place, law)
        )


def _kept(keeping: Keeping, shelf: Shelf, place: str, law: Regulation) -> Mapping[str, Any]:
    return {"view": keeping.page(place, law), "as_of": shelf.as_of}


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
