"""The look of the long tail: one page that MkDocs made, cut open where a page differs.

MkDocs takes milliseconds a page, so it renders one empty page for each depth of
folders; header, navigation, styles and relative addresses of every other page
come from that one, and are therefore the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from markupsafe import escape

from lianxin.publish.chinese import marked_text
from lianxin.publish.pages.page import Page

TITLE: Final = "LIANXIN-FRAME-TITLE"
BEGIN: Final = "<!--lianxin:content-->"
OTHER: Final = "LIANXIN-FRAME-OTHER"
"""Where the way to the same page in the other language goes."""
END: Final = "<!--/lianxin:content-->"
HEAD: Final = "<!--lianxin:head-->"
"""Where what a page says to machines goes; the theme puts the front matter's `head` there."""
PLACES: Final = ("frame-0", "frames/frame-1", "frames/2/frame-2")
"""The empty pages, by depth of folders: without '.md' or '.html'."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rendered page without its title, head and content: the texts between the titles,
    up to the page's head, from there to its content, and from there to the end."""

    top: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]

    def around(self, page: Page) -> bytes:
        """The whole file of a page of this depth."""
        title = seen = str(escape(page.title))
        if page.language != "zh":  # `seen` in the header; a <title> holds no elements
            seen = marked_text(title)
        before = [part.replace(OTHER, page.other) for part in self.before]
        return "".join(
            (title.join(self.top), page.head, seen.join(before),
             '<div class="lx">', page.body, "</div>", seen.join(self.after))
        ).encode()  # fmt: skip


def cut(html: str, *, titled: bool = True) -> Frame:
    """A frame from a page that MkDocs made. ValueError if the marks are gone.

    titled: whether the title is a mark, too; not so in the frame of one single page.
    """
    before, mark, rest = html.partition(BEGIN)
    _, end, after = rest.partition(END)
    top, head, before = before.partition(HEAD)
    if not (mark and end and head and (TITLE in top or not titled)):
        raise ValueError("the theme has not kept the marks of the frame")
    return Frame(*(tuple(part.split(TITLE)) for part in (top, before, after)))


def standing_at(html: str, site_url: str) -> str:
    """The page for a lost address, whose links count from the host's root, for a site that
    stands below it: such pages are shown at any depth, so relative addresses are no use."""
    below = urlsplit(site_url).path.strip("/")
    return re.sub(r'"/(?!/)', lambda _: f'"/{below}/', html) if below else html


def source() -> str:
    """The Markdown of an empty page, for any title: never searched."""
    head = (
        f"---\ntitle: {TITLE}\nhide: [navigation, toc]\nsearch: {{exclude: true}}\n"
        f'head: "{HEAD}"\nother: {OTHER}\n---\n'
    )
    return f"{head}<div>{BEGIN}<h1>{TITLE}</h1>{END}</div>\n"


@dataclass(frozen=True, slots=True)
class Frames:
    """All frames of a language. by_depth: for pages anywhere; own: for single pages, by path."""

    by_depth: tuple[Frame, ...]
    own: Mapping[str, Frame]

    def around(self, page: Page) -> bytes:
        """The whole file of a page."""
        return (self.own.get(page.path) or self.by_depth[page.path.count("/")]).around(page)
