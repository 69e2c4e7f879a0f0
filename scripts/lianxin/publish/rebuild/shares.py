"""The pages of a site that was built before: only those whose values have changed are made.

Two processes share the work by what pages are about, so that each value is looked up once:
a page in English is made of the same as the Chinese one, and has its key.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from lianxin.beside import Word, beside
from lianxin.publish.frames import Made
from lianxin.publish.halves import (
    Half,
    Keys,
    Parts,
    other_keys,
    put_in,
    write_data,
    write_english_board,
)
from lianxin.publish.pages.page import Page
from lianxin.publish.pages.site import Contents, of_many, of_one_thing
from lianxin.publish.rebuild.output import Done

Pages = Callable[[Contents], Iterator[Page]]


def rewrite_pages(parts: Parts) -> int:
    """Write what is not as it was taken over; how many pages there are in all."""
    site, output = parts.site("zh"), parts.output
    with beside(partial(_second, parts, site), wanted=True) as second:
        share = _Share(of_one_thing, parts, site, parts.site("en"))
        parts.mkdocs.wait()
        second.go()
        made = parts.mkdocs.made()
        share.write(made)
        output.write({**made.pages, **made.rest})
        count, done = second.result()
    output.add(done)
    return share.count + count


def _second(parts: Parts, site: Contents, wait: Word) -> tuple[int, Done]:
    """Write the open data and the pages that look at much together. wait: for the frames."""
    english_site, output = parts.site("en"), parts.output
    listed = write_data(parts, site, english_site)
    share = _Share(of_many, parts, site, english_site)
    output.write(site.board_data.files)
    write_english_board(english_site, output)
    wait()
    made = parts.mkdocs.made()
    share.write(made)
    for page in listed:
        output.put(page.place, made.frames[page.language].around(page))
    return share.count + len(listed), output.done


class _Share:
    """Some pages in both languages. count: how many in all."""

    def __init__(self, pages: Pages, parts: Parts, site: Contents, other: Contents) -> None:
        """Take what is as it was, and make the bodies of the rest. other: in English."""
        self._output = parts.output
        chinese = Half(pages(site), site, parts.told)
        keys = {page.path: chinese.key_of(page) for page in chinese.pages}
        self.count = 2 * len(keys)
        self._ready = [self._needed(chinese, keys.get)]
        self._keys: list[Keys] = [keys.get, other_keys(keys, parts.shelf)]
        english = Half(pages(other), other, parts.facts("en"))
        self._ready.append(self._needed(english, self._keys[1]))

    def _needed(self, half: Half, keys: Keys) -> list[Page]:
        return [
            half.dressed(page)
            for page in half.pages
            if not self._output.take(page.place, keys(page.path))
        ]

    def write(self, made: Made) -> None:
        """Put the rest into its frames."""
        for language, ready, keys in zip(("zh", "en"), self._ready, self._keys, strict=True):
            put_in(made.frames[language], ready, self._output, keys)
