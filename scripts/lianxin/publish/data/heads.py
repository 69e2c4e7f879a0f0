"""What a page says of itself to machines: OpenGraph, schema.org as JSON-LD, its feeds.

JSON-LD is data: a browser runs no script of that type, and a Content-Security-Policy
does not ask about it (HTML, 'prepare the script element', step 'data block').
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Final

from markupsafe import Markup

from lianxin.publish import addresses
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.text import clean
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents
from lianxin.words import say

_LONGEST: Final = 200
_META: Final = Markup('<meta property="{}" content="{}">')
# One tag for search engines and for those who share a link.
_ABOUT: Final = Markup('<meta name="description" property="og:description" content="{}">')
# Material takes a link that is 'alternate' and no more for another language of the site.
_ALTERNATE: Final = Markup('<link rel="alternate feed" type="{}" title="{}" href="{}">')
# So it would fetch a sitemap for each, were it not for the blank, which HTML does not mind.
_LANGUAGE: Final = Markup('<link rel="alternate " hreflang="{}" href="{}">')
_CANONICAL: Final = Markup('<link rel="canonical" href="{}">')
_UNSAFE: Final = {ord(c): f"\\u{ord(c):04x}" for c in "<>&'\u2028\u2029"}


class Heads:
    """The heads of all pages of a language; what they are about is looked up once."""

    def __init__(self, site: Contents, told: Facts) -> None:
        """told.language: that of the pages."""
        self._site, self._told = site, told
        self._about = _about(site)
        self._slugs = {addresses.organisation(slug): slug for slug in site.shelf.homes}

    def made_of(self, page: Page) -> object:
        """All that the head of a page says and the page itself does not, but for `told`."""
        slug = self._slugs.get(page.path, "")
        shelf = self._site.shelf
        record = shelf.organisation(slug) if slug else None
        above = shelf.organisation(record.parent or "") if record else None
        return self._says(page), slug, record, above and above.name

    def of(self, page: Page) -> str:
        """The head of a page, as HTML."""
        slug, told = self._slugs.get(page.path, ""), self._told
        parts = [*_open_graph(page, self._says(page), told), *_languages(page, told)]
        parts += _alternates(page, slug, self._site, told)
        if slug:
            parts.append(json_ld(_organisation(slug, self._site, told, page)))
        return "".join(parts)

    def dress(self, page: Page) -> Page:
        """The page with its body and its head."""
        return replace(page, text=page.body, head=page.head + self.of(page))

    def _says(self, page: Page) -> str:
        about = self._about.get(page.path)
        return about or say("data.about", day=self._told.as_of)[self._told.which]


def _about(site: Contents) -> dict[str, str]:
    found = {one.href: one.deed for one in site.commitments}
    for slug in site.shelf.homes:
        record = site.shelf.organisation(slug)
        named = site.shelf.organisation_named(slug).name
        told = (record.about if record else None) or say("data.organisation-of", name=named)[
            ("zh", "en").index(site.language)
        ]
        found[addresses.organisation(slug)] = told
    return found


def _open_graph(page: Page, says: str, told: Facts) -> list[str]:
    facts_ = {
        "og:title": clean(page.title),
        "og:type": "article" if page.path.startswith("commitments/") else "website",
        "og:site_name": say("data.site")[told.which],
        "og:locale": ("zh_CN", "en_GB")[told.which],
    }
    made = [_META.format(name, _line(value)) for name, value in facts_.items()]
    made.append(_ABOUT.format(_line(clean(says)[:_LONGEST])))
    said = [str(one) for one in made]
    return [*said, where(told.link(page.place))] if told.site_url else said


def where(address: str) -> str:
    """What a page says of its own address, whole."""
    return str(_META.format("og:url", address) + _CANONICAL.format(address))


def _languages(page: Page, told: Facts) -> list[str]:
    """The page in each language. One that is read first, for whoever speaks neither."""
    root = addresses.root_from(page.place)
    places = [(tag, told.link(addresses.in_language(page.path, name), root))
              for tag, name in (("zh-Hans", "zh"), ("en", "en"), ("x-default", "zh"))]  # fmt: skip
    return [str(_LANGUAGE.format(*one)) for one in places]


def _alternates(page: Page, slug: str, site: Contents, told: Facts) -> list[str]:
    root, which = addresses.root_from(page.place), told.which
    atom, calendar = "application/atom+xml", "text/calendar"

    def place(path: str) -> str:
        return addresses.in_language(path, told.language)

    if not slug:
        title = say("data.feed-all")[which]
        return [_ALTERNATE.format(atom, title, root + place(addresses.FEED_ALL))]
    name = _line(site.shelf.organisation_named(slug).name)
    feed, days = say("data.feed-of", name=name), say("data.calendar-of", name=name)
    return [
        _ALTERNATE.format(atom, feed[which], root + place(addresses.feed(slug))),
        _ALTERNATE.format(calendar, days[which], root + place(addresses.calendar(slug))),
    ]


def _organisation(slug: str, site: Contents, told: Facts, page: Page) -> dict[str, Any]:
    record, root = site.shelf.organisation(slug), addresses.root_from(page.place)
    made: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "GovernmentOrganization",
        "name": site.shelf.organisation_named(slug).name,
    }
    if record is None:
        return made
    above = site.shelf.organisation(record.parent or "")
    places = {
        "alternateName": site.shelf.other_name(slug),
        "description": record.about,
        "location": record.place,
        "url": told.link(page.place) if told.site_url else None,
        "parentOrganization": above and record.parent and {
            "@type": "GovernmentOrganization", "name": above.name,
            "url": told.link(
                addresses.in_language(addresses.organisation(record.parent), page.language), root
            ),
        },
    }  # fmt: skip
    return made | {name: value for name, value in places.items() if value}


def json_ld(value: object) -> str:
    """A data block that no text can end: every sign that HTML reads stands as its escape."""
    text = json.dumps(_cleaned(value), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return f'<script type="application/ld+json">{text.translate(_UNSAFE)}</script>'


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {key: _cleaned(inner) for key, inner in value.items()}
    return [_cleaned(inner) for inner in value] if isinstance(value, list) else value


def _line(text: str) -> str:
    return " ".join(clean(text).split())
