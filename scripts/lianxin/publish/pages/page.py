"""A page before it gets its frame."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.publish import addresses
from lianxin.publish.templating import render


@dataclass(frozen=True, slots=True)
class Page:
    """path: from the root of the site. title: plain text. body: HTML, record text escaped.

    searched: whether the site's search may list it. head: HTML for the page's head.
    """

    path: str
    title: str
    body: str
    searched: bool = True
    head: str = ""


def page(template: str, path: str, title: str, language: str, **values: object) -> Page:
    """A page from a template; `root` leads from it back to the root of the site."""
    root = addresses.root_from(path)
    return Page(path, title, render(template, language, root=root, **values))
