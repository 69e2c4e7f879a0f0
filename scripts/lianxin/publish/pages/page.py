"""A page before it gets its frame."""

from __future__ import annotations

from dataclasses import dataclass

from lianxin.publish import addresses
from lianxin.publish.chinese import marked
from lianxin.publish.templating import render


@dataclass(frozen=True, slots=True)
class Page:
    """title: plain text. body: HTML, record text escaped. language: 'zh' or 'en'.

    path: from the root of the pages in its language, the same in both. searched: whether
    the site's search may list it. head: HTML for the page's head.
    """

    path: str
    title: str
    body: str
    searched: bool = True
    head: str = ""
    language: str = "zh"

    @property
    def place(self) -> str:
        """Where it stands from the root of the site."""
        return addresses.in_language(self.path, self.language)

    @property
    def other(self) -> str:
        """The way from this page to the same page in the other language."""
        there = addresses.in_language(self.path, "en" if self.language == "zh" else "zh")
        return addresses.root_from(self.place) + there


def page(template: str, path: str, title: str, language: str, **values: object) -> Page:
    """A page from a template, with two ways back: `root` to the pages of its language, `top`
    to the root of the site, where data, sheets and scripts are that both languages share."""
    root = addresses.root_from(path)
    top = addresses.root_from(addresses.in_language(path, language))
    body = render(template, language, root=root, top=top, **values)
    return Page(path, title, body if language == "zh" else marked(body), language=language)
