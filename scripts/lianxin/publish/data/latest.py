"""Which entries stand in the feeds: the newest of each organisation, of all, and what is late."""

from __future__ import annotations

import heapq
from functools import cached_property
from itertools import islice
from typing import Final

from lianxin.publish.data.news import Item, news, overdue, public_affairs
from lianxin.publish.pages.site import Contents

NEWEST: Final = 100
"""Entries in the whole feed; half as many in that of an organisation."""
MOST_OVERDUE: Final = 500


class Latest:
    """The entries of the feeds in a language; of each organisation they are looked up once."""

    def __init__(self, site: Contents, like: Latest | None = None) -> None:
        """like: those in the other language, which tell where the newest of all are from."""
        self._site, self._like = site, like
        self._own: dict[str, list[Item]] = {}

    def of(self, slug: str) -> list[Item]:
        """Those of an organisation."""
        return self._newest(slug)[: NEWEST // 2]

    def everywhere(self) -> list[Item]:
        """Those of all organisations together."""
        return [item for item, _ in self._merged]

    def overdue(self) -> list[Item]:
        """What is late."""
        return list(islice(overdue(self._site), MOST_OVERDUE))

    @cached_property
    def _merged(self) -> list[tuple[Item, str]]:
        homes = self._like._homes if self._like else self._site.shelf.homes
        each = ([(item, slug) for item in self._newest(slug)] for slug in homes)
        merged = heapq.merge(*each, key=lambda one: (one[0].day, one[0].name), reverse=True)
        return list(islice(merged, NEWEST))

    @cached_property
    def _homes(self) -> tuple[str, ...]:
        # In their order: where day and name are alike, the first one comes first.
        there = {slug for _, slug in self._merged}
        return tuple(slug for slug in self._site.shelf.homes if slug in there)

    def _newest(self, slug: str) -> list[Item]:
        if slug not in self._own:
            found = [*news(self._site, slug), *self._affairs.get(slug, ())]
            found.sort(key=lambda item: (item.day, item.name), reverse=True)
            self._own[slug] = found[:NEWEST]
        return self._own[slug]

    @cached_property
    def _affairs(self) -> dict[str, tuple[Item, ...]]:
        return public_affairs(self._site)
