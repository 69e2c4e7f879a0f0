"""Organisations as the board chooses by them: one, with everything below it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from lianxin.publish.views.common import by_name
from lianxin.publish.views.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Spot:
    """An organisation in the order of the tree.

    number: its place in that order; last: the number of the last one below it, so that 'it
    and all below' is a range. rank: its place in the order of names. count: commitments of
    it and of all below.
    """

    slug: str
    name: str
    href: str
    depth: int
    number: int
    last: int
    rank: int
    count: int


def spots(own: Counter[str], shelf: Shelf) -> tuple[Spot, ...]:
    """The organisations that have commitments themselves (`own`: slug -> how many) or below."""
    depths = {slug: depth for depth, slug in shelf.tree}
    order = [(depths.get(slug, 0), slug) for slug in shelf.homes]
    named = {slug: shelf.organisation_named(slug) for _, slug in order}
    ranks = {
        slug: rank
        for rank, slug in enumerate(sorted(named, key=lambda s: (by_name(named[s].name), s)))
    }
    ends = _ends([depth for depth, _ in order])
    before = [0]
    for _, slug in order:
        before.append(before[-1] + own[slug])
    return tuple(
        Spot(slug, named[slug].name, named[slug].href, depth, number, ends[number],
             ranks[slug], count)
        for number, (depth, slug) in enumerate(order)
        if (count := before[ends[number] + 1] - before[number])
    )  # fmt: skip


def _ends(depths: list[int]) -> list[int]:
    """For each place in a tree written from the top down, the place of the last one below it."""
    ends = list(range(len(depths)))
    above: list[int] = []
    for number, depth in enumerate(depths):
        while above and depths[above[-1]] >= depth:
            ends[above.pop()] = number - 1
        above.append(number)
    for number in above:
        ends[number] = len(depths) - 1
    return ends
