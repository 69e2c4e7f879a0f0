"""A page before it gets its frame."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from lianxin.publish import addresses
from lianxin.publish.chinese import marked
from lianxin.publish.templating import render

Values = Mapping[str, Any] | Callable[[], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Page:
    """title: plain text. text: the body as HTML, record text escaped; or what makes it.

    path: from the root of the pages in its language, the same in both. head: HTML for the
    page's head. language: 'zh' or 'en'.
    """

    path: str
    title: str
    text: str | Written
    head: str = ""
    language: str = "zh"

    @property
    def body(self) -> str:
        """The body as HTML; made anew each time it is asked for."""
        return self.text if isinstance(self.text, str) else self.text.body(self)

    @property
    def place(self) -> str:
        """Where it stands from the root of the site."""
        return addresses.in_language(self.path, self.language)

    @property
    def other(self) -> str:
        """The way from this page to the same page in the other language."""
        there = addresses.in_language(self.path, "en" if self.language == "zh" else "zh")
        return addresses.root_from(self.place) + there


@dataclass(frozen=True, slots=True)
class Written:
    """A body that a template will make. values: what it is given; or what looks it up."""

    template: str
    values: Values

    @property
    def given(self) -> Mapping[str, Any]:
        """The values."""
        return self.values() if callable(self.values) else self.values

    def body(self, page: Page) -> str:
        """The HTML. Templates get two ways back: `root` to the pages of their language, `top`
        to the root of the site, where data, sheets and scripts are that both share."""
        root, top = addresses.root_from(page.path), addresses.root_from(page.place)
        made = render(self.template, page.language, root=root, top=top, **self.given)
        return made if page.language == "zh" else marked(made)


def page(template: str, path: str, title: str, language: str, **values: object) -> Page:
    """A page from a template and what is in it."""
    return later(template, path, title, language, values)


def later(template: str, path: str, title: str, language: str, values: Values) -> Page:
    """A page from a template; what is in it is looked up when it is wanted."""
    return Page(path, title, Written(template, values), language=language)
