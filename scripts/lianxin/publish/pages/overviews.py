"""The front page and the other pages that look at everything together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

from lianxin.publish import addresses
from lianxin.publish.charts.organogram import organogram
from lianxin.publish.pages.contents import Contents
from lianxin.publish.pages.following import loose_overview
from lianxin.publish.pages.lists import list_of_lists
from lianxin.publish.pages.page import Page, later
from lianxin.publish.policy.periods import WAIT
from lianxin.publish.views.county import nodes
from lianxin.publish.views.duties import kept, map_of_places
from lianxin.publish.views.findings import findings_view
from lianxin.publish.views.kept import by_month
from lianxin.publish.views.not_shown import kinds_shown
from lianxin.publish.views.organisations import organisation_lines
from lianxin.words import say

Values = Mapping[str, Any]


def overviews(site: Contents) -> Iterator[Page]:
    """Those of the navigation, the list of lists, and what leads nowhere."""
    which = ("zh", "en").index(site.language)
    for template, path, title, values in _PAGES:
        yield later(template, path, say(title)[which], site.language, partial(values, site))
    yield list_of_lists(site.shelf, site.by_organisation, site.language)
    yield loose_overview(site.loose, site.language)


def _front(site: Contents) -> Values:
    return {"board": site.board, "index": site.board_data.index, "as_of": site.shelf.as_of}


def _organisations(site: Contents) -> Values:
    lines = organisation_lines(site.shelf, site.by_organisation)
    return {"lines": lines, "tree": organogram(nodes(lines, site.language))}


def _duties(site: Contents) -> Values:
    shelf = site.shelf
    return {
        "heat": map_of_places(shelf, shelf.tree, say("duties.map-places")),
        "laws": [(line, kept(shelf, "", line.id)) for line in site.keeping.lines("")],
        "months": by_month(shelf, ""),
        "whole": shelf.tallied(),
        "as_of": shelf.as_of,
    }


def _contacts(site: Contents) -> Values:
    return {"sums": site.contacts, "days": WAIT.days, "as_of": site.shelf.as_of}


def _not_shown(_site: Contents) -> Values:
    return {"kinds": kinds_shown(), "days": WAIT.days}


def _opinions(site: Contents) -> Values:
    voices = site.voices
    return {"whole": voices.whole, "places": voices.places, "as_of": site.shelf.as_of}


def _findings(site: Contents) -> Values:
    return {"view": findings_view(site.shelf)}


def _regulations(site: Contents) -> Values:
    return {"regulations": tuple(site.regulations.values())}


def _proof(site: Contents) -> Values:
    return {"view": site.proof}


_PAGES: Final[tuple[tuple[str, str, str, Callable[[Contents], Values]], ...]] = (
    ("front.html.j2", addresses.BOARD, "site.board", _front),
    ("organisations.html.j2", addresses.ORGANISATIONS, "site.organisations", _organisations),
    ("duties.html.j2", addresses.DUTIES, "site.duties", _duties),
    ("contacts.html.j2", addresses.CONTACTS, "contacts.title", _contacts),
    ("not_shown.html.j2", addresses.NOT_SHOWN, "notshown.title", _not_shown),
    ("opinions.html.j2", addresses.OPINIONS, "site.opinions", _opinions),
    ("regulations.html.j2", addresses.REGULATIONS, "site.regulations", _regulations),
    ("proof.html.j2", addresses.PROOF, "proof.title", _proof),
    ("findings.html.j2", addresses.FINDINGS, "site.findings", _findings),
)
