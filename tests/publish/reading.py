"""What a page of the site refers to and how it is made, as the tests want to know it."""

from __future__ import annotations

import posixpath
import re
from html.parser import HTMLParser
from urllib.parse import unquote, urljoin, urlsplit

from lianxin.publish.chinese import HAN

LOADING = {"link": "href", "script": "src", "img": "src", "source": "src", "iframe": "src",
           "use": "href", "image": "href", "object": "data", "embed": "src"}  # fmt: skip
FOLLOWED = {"a": "href", "area": "href", "form": "action"}
DATA = ("data-theme", "data-more")
"""What our scripts fetch later."""
AT_START = {"stylesheet"}


class Reading(HTMLParser):
    """A page, taken apart.

    links: what a reader may follow. loads: what the page fetches, at once or later. start:
    what it fetches before anybody does anything. bare: images that say nothing. inside: texts
    of its titles and inline scripts.
    """

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.loads: list[str] = []
        self.start: list[str] = []
        self.ids: list[str] = []
        self.bare: list[str] = []
        self.tags: list[str] = []
        self.metas: dict[str, str] = {}
        self.language = ""
        self.handlers: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.handlers += [name for name in found if name.startswith("on")]
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "html":
            self.language = found.get("lang", "")
        if tag == "meta" and (name := found.get("name") or found.get("http-equiv")):
            assert name not in self.metas, f"two of {name}"
            self.metas[name] = found["content"]
        if tag == "img" and "alt" not in found:
            self.bare.append(found["src"])
        if tag in FOLLOWED and FOLLOWED[tag] in found:
            self.links.append(found[FOLLOWED[tag]])
        if tag in LOADING and (address := found.get(LOADING[tag])):
            self.loads.append(address)
            if tag in ("script", "img") or found.get("rel") in AT_START:
                self.start.append(address)
        self.loads += [found[name] for name in DATA if found.get(name)]


class Chinese(HTMLParser):
    """The text of a page, and of names and labels, that is Chinese and stands in no element
    that says so."""

    HEARD = ("alt", "aria-label", "data-label", "placeholder", "title")
    VOID = ("br", "col", "hr", "img", "input", "link", "meta", "path", "rect", "line", "circle")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = [("", "en")]
        self.unmarked: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append((tag, dict(attrs).get("lang") or self.open[-1][1]))
        for name, value in attrs:
            if name in self.HEARD and self.open[-1][1] != "zh-Hans" and HAN.search(value or ""):
                self.unmarked.append(f"{name}={value}")

    def handle_endtag(self, tag: str) -> None:
        while len(self.open) > 1 and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        inside, language = self.open[-1]
        if HAN.search(data) and language != "zh-Hans" and inside != "script":
            self.unmarked.append(data.strip())


class Labels(HTMLParser):
    """What names something on a page: headings, heads of tables and rows, names of facts, of
    fields, of buttons and of what folds out; found: each as (tag, text), and the names of cells
    on a phone. Without what stands in <code> and what is marked as Chinese."""

    NAMING = ("button", "caption", "dt", "h1", "h2", "h3", "h4", "label", "legend", "summary", "th")

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open: list[tuple[str, list[str]]] = []
        self._quoted: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "optgroup" or "data-label" in given:
            self.found.append((tag, given.get("data-label") or given.get("label") or ""))
        if tag in self.NAMING:
            self._open.append((tag, []))
        if self._quoted or tag == "code" or given.get("lang") == "zh-Hans":
            self._quoted.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._quoted and self._quoted[-1] == tag:
            self._quoted.pop()
        if self._open and self._open[-1][0] == tag:
            self.found.append((tag, "".join(self._open.pop()[1]).strip()))

    def handle_data(self, data: str) -> None:
        for _, texts in self._open:
            texts.append("…" if self._quoted else data)


def place(page: str, address: str, home: str) -> tuple[str, str] | None:
    """The file and the fragment that an address on a page means; None if it leads elsewhere.

    page: path of the page from the site's root. home: where the site stands.
    """
    whole = urljoin(home + page, address)
    if not whole.startswith(home):
        return None
    parts = urlsplit(whole)
    path = unquote(whole[len(home) :].partition("#")[0].partition("?")[0])
    return posixpath.normpath(path) if path else "index.html", unquote(parts.fragment)


def addresses_in(text: str) -> list[str]:
    """Everything that looks like a whole address, in a feed, a calendar or a map of the site."""
    return re.findall(r"https?://[^\s<>\"']+", text)
