"""The sheet for the wall: what an organisation promised this year, and how to say something.

It shows nothing that the organisation's page does not show; long texts are cut, since a
sheet is read standing up and the page has the whole of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.views.affairs import Channel, channels_of
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import by_name
from lianxin.publish.views.organisations import Binding, bindings_of
from lianxin.publish.views.shelf import Shelf
from lianxin.records.member import Member
from lianxin.records.organisation import Organisation
from lianxin.records.post import Post
from lianxin.register import resolve
from lianxin.timeliness import SOON
from lianxin.vocabulary import Position, Resolution
from lianxin.words import say

DEED: Final = 110
"""Characters of a deed on the sheet: about three lines of it."""
REACH: Final = 160
"""Characters of how to reach an organisation."""
PEOPLE: Final = 6
"""How many of those in office or with a post are named; of more, the number."""

SIGNS: Final = {
    Resolution.KEPT: "kept",
    Resolution.KEPT_LATE: "late",
    Resolution.PARTLY: "partly",
    Resolution.NOT_KEPT: "broken",
    Resolution.CANNOT_JUDGE: "unclear",
    Resolution.WITHDRAWN: "gone",
    Resolution.REPLACED: "gone",
}
"""The sign beside a resolution; each has a shape of its own in the template."""


@dataclass(frozen=True, slots=True)
class State:
    """How a commitment stands: a sign that needs no colour, and the words it stands for."""

    sign: str
    says: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One commitment. owner: a name, or '' for the organisation itself. first: the first
    deadline if it was moved. moved: how often."""

    title: str
    deed: str
    owner: str
    deadline: date | None
    first: date | None
    moved: int
    state: State


@dataclass(frozen=True, slots=True)
class Poster:
    """Everything on the sheet of one organisation.

    counts: states with how many are in each, in the order of the sheet. people: a name,
    and its office and posts; more: how many are not named. address: of the organisation's
    page on the web, or '' where the site's own is not known.
    """

    slug: str
    name: str
    level: Text
    parents: tuple[str, ...]
    place: str
    year: int
    as_of: date
    items: tuple[Item, ...]
    counts: tuple[tuple[State, int], ...]
    channels: tuple[Channel, ...]
    reach: str
    people: tuple[tuple[str, str], ...]
    more: int
    bindings: tuple[Binding, ...]
    address: str


def posters(
    shelf: Shelf, promised: Mapping[str, tuple[Summary, ...]], site_url: str = ""
) -> tuple[Poster, ...]:
    """The sheets of all organisations that exist on the day, in the order of the tree.

    promised: slug -> its commitments. site_url: where the site is published, or ''.
    """
    return tuple(
        _poster(slug, record, shelf, promised.get(slug, ()), site_url)
        for _, slug in shelf.tree
        if (record := shelf.organisation(slug)) and _now(record.until, shelf)
    )


def shortened(text: str, most: int) -> str:
    """`text` on one line, cut to at most `most` characters; the cut shows as '…'."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip("，、；：。,.;: ") + "…"


def state(one: Summary, as_of: date) -> State:
    """The organisation's finding counts; the owner's own word is marked as such."""
    if one.assessment:
        found = one.assessment.resolution
        return State(SIGNS[found], found.label)
    if one.claim:
        return State("claimed", say("poster.claimed", resolution=one.claim.resolution.label))
    if one.deadline and one.deadline < as_of:
        return State("overdue", say("poster.overdue"))
    if one.deadline and (one.deadline - as_of).days <= SOON:
        return State("soon", say("poster.due-soon"))
    return State("running", say("poster.running"))


def of_this_year(one: Summary, year: int) -> bool:
    """Made or due in the year, or made before it and still without an outcome."""
    if one.made.year == year or (one.deadline and one.deadline.year == year):
        return True
    return one.assessment is None


def _poster(
    slug: str, record: Organisation, shelf: Shelf, promised: tuple[Summary, ...], site_url: str
) -> Poster:
    year = shelf.as_of.year
    chosen = sorted((one for one in promised if of_this_year(one, year)), key=_by_deadline)
    items = tuple(_item(one, shelf.as_of) for one in chosen)
    counts = Counter(item.state for item in items)
    people = _people(slug, shelf)
    return Poster(
        slug=slug,
        name=record.name,
        level=record.level.label,
        parents=tuple(
            shelf.organisation_named(s).name for s in reversed(shelf.open.above(slug)[1:])
        ),
        place=record.place or "",
        year=year,
        as_of=shelf.as_of,
        items=items,
        counts=tuple(counts.items()),
        channels=channels_of(slug, shelf),
        reach=shortened(record.reach or "", REACH),
        people=people[:PEOPLE],
        more=len(people[PEOPLE:]),
        bindings=_once(bindings_of(slug, shelf)),
        address=site_url + addresses.organisation(slug) if site_url else "",
    )


def _by_deadline(one: Summary) -> tuple[date, str]:
    return one.deadline or date.max, one.href


def _item(one: Summary, as_of: date) -> Item:
    own = one.owner.href == one.organisation.href
    return Item(
        title=one.title,
        deed=shortened(one.deed, DEED),
        owner="" if own else one.owner.name,
        deadline=one.deadline,
        first=one.first,
        moved=one.moved,
        state=state(one, as_of),
    )


def _people(slug: str, shelf: Shelf) -> tuple[tuple[str, str], ...]:
    """Whom to turn to, as (name, what for): those in office by position, then service posts."""
    order = list(Position)
    roles: dict[str, list[str]] = {}
    ranks: dict[str, tuple[int, bytes, str]] = {}
    for entry in shelf.in_folder("member", slug):
        if isinstance(member := entry.record, Member) and _now(member.until, shelf):
            ranks[entry.id] = (order.index(member.position), by_name(member.name), member.name)
            roles[entry.id] = [member.office] if member.office else []
    offices = {who for who, held in roles.items() if held}
    for entry in shelf.in_folder("post", slug):
        if isinstance(post := entry.record, Post) and _now(post.until, shelf):
            roles.get(resolve(post.member, "member", slug), []).append(post.title)
    order_of = sorted((who not in offices, ranks[who], who) for who in roles if roles[who])
    return tuple((rank[-1], "、".join(roles[who])) for _, rank, who in order_of)


def _now(until: date | None, shelf: Shelf) -> bool:
    return until is None or shelf.as_of <= until


def _once(bindings: list[Binding]) -> tuple[Binding, ...]:
    """Each regulation once: the adoption nearest to the organisation stands first."""
    nearest: dict[str, Binding] = {}
    for binding in bindings:
        nearest.setdefault(binding.regulation.name, binding)
    return tuple(nearest.values())
