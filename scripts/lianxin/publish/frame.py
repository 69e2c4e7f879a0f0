"""The look of the long tail: one page that MkDocs made, cut open where a page differs.

MkDocs takes milliseconds a page, so it renders one empty page for each depth of
folders; header, navigation, styles and relative addresses of every other page
come from that one, and are therefore the same.
"""

from __future__ import annotations

import re
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


def cut(html: str) -> Frame:
    """A frame from the page that MkDocs made of `source`. ValueError if the marks are gone."""
    before, mark, rest = html.partition(BEGIN)
    _, end, after = rest.partition(END)
    top, head, before = before.partition(HEAD)
    if not (mark and end and head and TITLE in top):
        raise ValueError("the theme has not kept the marks of the frame")
    return Frame(*(tuple(part.split(TITLE)) for part in (top, before, after)))


def standing_at(html: str, site_url: str) -> str:
    """The page for a lost address, whose links count from the host's root, for a site that
    stands below it: such pages are shown at any depth, so relative addresses are no use."""
    below = urlsplit(site_url).path.strip("/")
    return re.sub(r'"/(?!/)', lambda _: f'"/{below}/', html) if below else html


def source() -> str:
    """The Markdown of an empty page: never searched, never in the navigation."""
    head = (
        f"---\ntitle: {TITLE}\nhide: [navigation, toc]\nsearch: {{exclude: true}}\n"
        f'head: "{HEAD}"\nother: {OTHER}\n---\n'
    )
    return f"{head}<div>{BEGIN}<h1>{TITLE}</h1>{END}</div>\n"
