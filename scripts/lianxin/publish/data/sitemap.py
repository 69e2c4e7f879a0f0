"""sitemap.xml and robots.txt, where the address of the site is known (sitemaps.org, 0.9)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, urlsplit

from markupsafe import escape

from lianxin.publish.data.facts import Facts

MOST: Final = 50_000
"""Addresses in one file; with more there is an index of files."""
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SCHEMA: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemaps(pages: Iterable[str], told: Facts) -> dict[str, bytes]:
    """The files by path; none without the address. pages: paths from the root of the site."""
    if not told.site_url:
        return {}
    found = sorted(told.link(quote(page)) for page in pages if page != "404.html")
    if len(found) <= MOST:
        made = {"sitemap.xml": _file("urlset", "url", found)}
    else:
        parts = [found[n : n + MOST] for n in range(0, len(found), MOST)]
        made = {f"sitemap-{n}.xml": _file("urlset", "url", p) for n, p in enumerate(parts, 1)}
        made["sitemap.xml"] = _file("sitemapindex", "sitemap", map(told.link, list(made)))
    if urlsplit(told.site_url).path == "/":  # anywhere else nobody reads it
        rules = f"User-agent: *\nAllow: /\n\nSitemap: {told.link('sitemap.xml')}\n"
        made["robots.txt"] = rules.encode()
    return made


def _file(top: str, each: str, found: Iterable[str]) -> bytes:
    lines = "".join(f"<{each}><loc>{escape(address)}</loc></{each}>\n" for address in found)
    return f'{_HEAD}<{top} xmlns="{_SCHEMA}">\n{lines}</{top}>\n'.encode()
