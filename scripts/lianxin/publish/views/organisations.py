"""An organisation: what binds it, how that is kept, what it promised and heard."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from lianxin.findings import Text
from lianxin.publish import addresses
from lianxin.publish.views.affairs import Affair, Channel, channels_of
from lianxin.publish.views.commitments import Summary
from lianxin.publish.views.common import Named, Tally, by_name
from lianxin.publish.views.contacts import HalfShown
from lianxin.publish.views.duties import HeatMap, map_of_places
from lianxin.publish.views.opinions import OpinionShown, opinions_of
from lianxin.publish.views.shelf import Shelf
from lianxin.records.adoption import Adoption
from lianxin.records.member import Member
from lianxin.records.organisation import Organisation
from lianxin.vocabulary import Position
from lianxin.words import say


@dataclass(frozen=True, slots=True)
class Binding:
    """A regulation that binds an organisation: by whose adoption, since when, with what figures."""

    regulation: Named
    title: Text
    adopted_by: Named
    since: date
    until: date | None
    blanks: tuple[tuple[Text, str], ...]


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member in the list of an organisation."""

    named: Named
    position: Position
    office: str | None
    past: bool


@dataclass(frozen=True, slots=True)
class OrganisationLine:
    """An organisation in the list of all: where it hangs, how many promises and duties."""

    named: Named
    depth: int
    level: Text
    place: str | None
    members: int
    commitments: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class OrganisationView:
    """Everything on the page of one organisation. contacts: its own, by half-year, in sums."""

    slug: str
    record: Organisation
    parents: tuple[Named, ...]
    below: tuple[Named, ...]
    bindings: tuple[Binding, ...]
    whole: Tally
    places: HeatMap | None
    commitments: tuple[Summary, ...]
    years: tuple[int, ...]
    opinions: tuple[OpinionShown, ...]
    members: tuple[MemberLine, ...]
    contacts: tuple[HalfShown, ...]
    affairs: tuple[Affair, ...]
    amends: tuple[Affair, ...]
    channels: tuple[Channel, ...]


def organisation_lines(
    shelf: Shelf, promised: dict[str, tuple[Summary, ...]]
) -> tuple[OrganisationLine, ...]:
    """The list of all organisations, as a tree; ordered by place, never by figures. Every
    count is of an organisation with all below it."""
    members, commitments = Counter[str](), Counter[str]()
    for slug in shelf.homes:
        for above in shelf.raw.above(slug):
            members[above] += len(shelf.in_folder("member", slug))
            commitments[above] += len(promised.get(slug, ()))
    return tuple(
        OrganisationLine(
            shelf.organisation_named(slug),
            depth,
            record.level.label,
            record.place,
            members[slug],
            commitments[slug],
            shelf.tallied(slug),
        )
        for depth, slug in shelf.tree
        if (record := shelf.organisation(slug))
    )


def organisation_view(
    slug: str,
    record: Organisation,
    shelf: Shelf,
    promised: tuple[Summary, ...],
    contacts: tuple[HalfShown, ...],
    public: tuple[Affair, ...],
    mended: tuple[Affair, ...],
) -> OrganisationView:
    """The page of one organisation, from what is its own of all that was looked up.

    public: its affairs; mended: what was put right, excused or deleted.
    """
    children = shelf.children.get(slug, ())
    return OrganisationView(
        slug=slug,
        record=record,
        parents=tuple(shelf.organisation_named(s) for s in reversed(shelf.open.above(slug)[1:])),
        below=tuple(shelf.organisation_named(child) for child in children),
        bindings=tuple(bindings_of(slug, shelf)),
        whole=shelf.tallied(slug),
        places=map_of_places(shelf, [(0, c) for c in children], say("duties.map-below"))
        if children
        else None,
        commitments=promised,
        years=tuple(sorted({s.made.year for s in promised}, reverse=True)),
        opinions=opinions_of(slug, shelf),
        members=members_of(slug, shelf),
        contacts=contacts,
        affairs=public,
        amends=mended,
        channels=channels_of(slug, shelf),
    )


def bindings_of(slug: str, shelf: Shelf) -> list[Binding]:
    """What binds an organisation on the day: its own adoptions first, then those from above."""
    found = []
    for place in shelf.open.above(slug):
        for entry in shelf.in_folder("adoption", place):
            adoption = entry.record
            if not isinstance(adoption, Adoption):
                continue
            regulation = shelf.open.regulations.get(adoption.regulation)
            if regulation is None or (adoption.until and adoption.until < shelf.as_of):
                continue
            says = {blank.name: blank.says for blank in regulation.blanks}
            filled = sorted(adoption.blanks.items())
            found.append(
                Binding(
                    Named(regulation.id, addresses.regulation(regulation.id)),
                    regulation.title,
                    shelf.organisation_named(place),
                    adoption.since,
                    adoption.until,
                    tuple((says[name], number) for name, number in filled if name in says),
                )
            )
    return found


def members_of(slug: str, shelf: Shelf) -> tuple[MemberLine, ...]:
    """The members of an organisation: those who are first, then those who were."""
    lines = [
        MemberLine(
            Named(record.name, addresses.member(slug, entry.slug)),
            record.position,
            record.office,
            record.until is not None and record.until < shelf.as_of,
        )
        for entry in shelf.in_folder("member", slug)
        if isinstance(record := entry.record, Member)
    ]
    return tuple(sorted(lines, key=lambda m: (m.past, by_name(m.named.name), m.named.href)))
