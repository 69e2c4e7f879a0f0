"""The pages of both languages on their way to files: which are needed, bodies, frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from lianxin.beside import Word, beside
from lianxin.ledger.model import Ledger
from lianxin.publish import addresses, english
from lianxin.publish.data.facts import Facts
from lianxin.publish.data.files import open_data
from lianxin.publish.data.heads import Heads
from lianxin.publish.data.listing import data_page
from lianxin.publish.frame import Frames
from lianxin.publish.frames import AtWork, Made
from lianxin.publish.pages.page import Page, Written
from lianxin.publish.pages.site import Contents, contents, long_tail, read_as_pages
from lianxin.publish.rebuild.fingerprint import fingerprint
from lianxin.publish.rebuild.output import Output
from lianxin.publish.views.shelf import Shelf

MANY: Final = 400
"""Pages from which a second process pays for its start."""

Key = bytes | None
"""A digest of all that is in a page, but for its frame; None where nobody will ask."""
Keys = Callable[[str], Key]


@dataclass(frozen=True, slots=True)
class Parts:
    """What all pages are made of. told: for the Chinese ones. posters: paths of the sheets."""

    shelf: Shelf
    ledger: Ledger | None
    posters: frozenset[str]
    told: Facts
    output: Output
    mkdocs: AtWork

    def site(self, language: str) -> Contents:
        """What the pages of a language draw on."""
        shelf = self.shelf if language == "zh" else english.in_english(self.shelf)
        return contents(shelf, language, self.ledger, self.posters)

    def facts(self, language: str) -> Facts:
        """What the pages of a language are told."""
        return replace(self.told, language=language)


class Half:
    """The generated pages of a language. Their heads are made when they are wanted."""

    def __init__(self, site: Contents, told: Facts) -> None:
        """told.language: that of the pages."""
        self.pages = (*read_as_pages(site), *long_tail(site))
        self._heads = Heads(site, told)

    def key_of(self, page: Page) -> bytes:
        """The key of a page: template, title, head, and every value that is put in."""
        text = page.text
        inside = (text.template, text.given) if isinstance(text, Written) else text
        head = page.head, self._heads.made_of(page)
        return fingerprint(page.path, page.language, page.title, head, inside)

    def needed(self, output: Output, keys: Keys) -> list[tuple[Page, Key]]:
        """The pages that cannot be taken over, whole but for their frames, and their keys."""
        found = []
        for page in self.pages:
            key = keys(page.path)
            if not output.take(page.place, key):
                head = page.head + self._heads.of(page)
                found.append((replace(page, text=page.body, head=head), key))
        return found


def write_pages(parts: Parts, *, keyed: bool) -> int:
    """Write all pages and what lies beside them; how many pages there are.

    keyed: whether a later build will ask what they were made of. A second process makes the
    open data, and the English half as well if there is nothing that could be taken over.
    """
    site, output = parts.site("zh"), parts.output
    half, anew = Half(site, parts.told), not output.last
    with beside(partial(_second, parts, site, anew), wanted=len(half.pages) > MANY) as second:
        keys: dict[str, bytes] = {}
        if keyed:
            keys = {page.path: half.key_of(page) for page in half.pages}
        ready = half.needed(output, keys.get)
        parts.mkdocs.wait()
        second.go()
        made = parts.mkdocs.made()
        _print(ready, made.frames["zh"], output)
        _take_over(made, output)
        output.write(site.board_data.files)
        names = fingerprint([(slug, parts.shelf.other_name(slug)) for _, slug in parts.shelf.tree])

        def other(path: str) -> Key:
            # Made of the same as the Chinese page, but for the English names of organisations.
            return fingerprint(keys[path], names) if path in keys else None

        written = [] if anew else _english(parts, other, lambda: None)
        listed, in_english = second.result()
    for page in listed:
        output.put(page.place, made.frames[page.language].around(page))
    for path, place in in_english:
        if key := other(path):
            output.remember(place, key)
    return len(half.pages) + len(written or in_english) + len(listed)


def _second(
    parts: Parts, site: Contents, anew: bool, wait: Word
) -> tuple[list[Page], list[tuple[str, str]]]:
    """Write the open data, and the English half if all is made anew. The pages that list the
    data, and (path, place) of the English pages."""
    data, listed = open_data(site, parts.told), []
    parts.output.write(data.files)
    there, told = parts.site("en"), parts.facts("en")
    other = data_page(there, data.tables, data.files, told)
    for page, heads in ((data.page, Heads(site, parts.told)), (other, Heads(there, told))):
        listed.append(replace(page, text=page.body, head=page.head + heads.of(page)))
    return listed, _english(parts, lambda _: None, wait) if anew else []


def _english(parts: Parts, keys: Keys, wait: Word) -> list[tuple[str, str]]:
    """Write the English half; path and place of its pages. wait: until there are frames."""
    site, output = parts.site("en"), parts.output
    half = Half(site, parts.facts("en"))
    ready = half.needed(output, keys)
    wait()
    _print(ready, parts.mkdocs.made().frames["en"], output)
    output.write({f"{addresses.ENGLISH}{n}": c for n, c in site.board_data.files.items()})
    return [(page.path, page.place) for page in half.pages]


def _print(pages: Iterable[tuple[Page, Key]], frames: Frames, output: Output) -> None:
    """Put pages into their frames and write them."""
    for page, key in pages:
        output.put(page.place, frames.around(page), key)


def _take_over(made: Made, output: Output) -> None:
    """Hand-written pages, search and styles: written, or as they were."""
    key = made.key or None
    for path, content in (*made.pages.items(), *made.rest.items()):
        if not output.take(path, key):
            output.put(path, content, key)
