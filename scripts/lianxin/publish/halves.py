"""The pages of both languages on their way to files: which are needed, bodies, frames."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from lianxin.beside import Word, beside
from lianxin.ledger.model import Ledger
from lianxin.publish import addresses, english
from lianxin.publish.data.facts import Facts, filled
from lianxin.publish.data.files import data_files, followed
from lianxin.publish.data.heads import Heads
from lianxin.publish.data.latest import Latest
from lianxin.publish.data.listing import data_page
from lianxin.publish.frame import Frames
from lianxin.publish.frames import AtWork
from lianxin.publish.pages.page import Page, Written
from lianxin.publish.pages.site import Contents, contents, long_tail, read_as_pages
from lianxin.publish.rebuild.fingerprint import fingerprint
from lianxin.publish.rebuild.output import Done, Output
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
    """Generated pages of a language. Their heads are made when they are wanted."""

    def __init__(self, pages: Iterable[Page], site: Contents, told: Facts) -> None:
        """told.language: that of the pages."""
        self.pages = tuple(pages)
        self._heads = Heads(site, told)

    def key_of(self, page: Page) -> bytes:
        """The key of a page: template, title, head, and every value that is put in."""
        text = page.text
        inside = (text.template, text.given) if isinstance(text, Written) else text
        head = page.head, self._heads.made_of(page)
        return fingerprint(page.path, page.language, page.title, head, inside)

    def dressed(self, page: Page) -> Page:
        """A page whole but for its frame."""
        return self._heads.dress(page)


def write_pages(parts: Parts) -> int:
    """Write all pages and what lies beside them; how many pages there are. A second process
    makes the open data and the English half."""
    site, output = parts.site("zh"), parts.output
    half = Half((*read_as_pages(site), *long_tail(site)), site, parts.told)
    with beside(partial(_second, parts, site), wanted=len(half.pages) > MANY) as second:
        keys: dict[str, bytes] = {}
        if output.keyed:
            keys = {page.path: half.key_of(page) for page in half.pages}
        second.go(keys)
        ready = [half.dressed(page) for page in half.pages]
        parts.mkdocs.wait()
        second.go()
        made = parts.mkdocs.made()
        put_in(made.frames["zh"], ready, output, keys.get)
        output.write({**made.pages, **made.rest, **site.board_data.files})
        count, done = second.result()
    output.add(done)
    return len(half.pages) + count


def _second(parts: Parts, site: Contents, wait: Word) -> tuple[int, Done]:
    """Write the open data and the English half; how many pages, and what was done.

    wait: first gives the keys of the Chinese pages, then returns once there are frames.
    """
    output, english_site, told = parts.output, parts.site("en"), parts.facts("en")
    listed = write_data(parts, site, english_site)
    half = Half((*read_as_pages(english_site), *long_tail(english_site)), english_site, told)
    ready = [half.dressed(page) for page in half.pages]
    keys = other_keys(wait(), parts.shelf)
    wait()
    frames = parts.mkdocs.made().frames
    put_in(frames["en"], ready, output, keys)
    for page in listed:
        output.put(page.place, frames[page.language].around(page))
    write_english_board(english_site, output)
    return len(half.pages) + len(listed), output.done


def write_data(parts: Parts, site: Contents, other: Contents) -> tuple[Page, Page]:
    """Write the open data; the pages that list it, whole but for their frames.

    other: the site in English.
    """
    output, tables = parts.output, filled(site.shelf)
    latest = Latest(site)
    chinese = {**data_files(tables, parts.told), **followed(site, parts.told, latest)}
    keys = {}
    if output.keyed:
        keys = {path: fingerprint(recipe.made_of()) for path, recipe in chinese.items()}
    output.make(chinese, keys.get)
    same = other_keys(keys, parts.shelf)
    english_told = parts.facts("en")
    english = followed(other, english_told, Latest(other, latest))
    output.make(english, lambda path: same(path.removeprefix(addresses.ENGLISH)))
    made = []
    for one, told in ((site, parts.told), (other, english_told)):
        page = data_page(one, tables, output.sizes, told)
        made.append(Heads(one, told).dress(page))
    return made[0], made[1]


def write_english_board(site: Contents, output: Output) -> None:
    """Write what the English front page loads when it is needed."""
    output.write({f"{addresses.ENGLISH}{n}": c for n, c in site.board_data.files.items()})


def other_keys(keys: Mapping[str, bytes], shelf: Shelf) -> Keys:
    """Keys of the English pages: they are made of the same as the Chinese ones of the same
    path, but for the English names of organisations."""
    names = fingerprint([(slug, shelf.other_name(slug)) for _, slug in shelf.tree])
    return lambda path: fingerprint(keys[path], names) if path in keys else None


def put_in(frames: Frames, pages: Iterable[Page], output: Output, keys: Keys) -> None:
    """Put pages into their frames and write them."""
    for page in pages:
        output.put(page.place, frames.around(page), keys(page.path))
