"""What people said and what came of it: the ledger, by organisation and year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.publish import addresses
from lianxin.publish.clearing import is_cleared
from lianxin.publish.views.affairs import Affair
from lianxin.publish.views.amends import corrections_of
from lianxin.publish.views.common import Named
from lianxin.publish.views.followed import first_answer, waiting_since
from lianxin.publish.views.shelf import Shelf, years
from lianxin.records.opinion import Opinion, Step
from lianxin.register import Entry
from lianxin.vocabulary import Channel, Closure, OpinionStep, Topic, Weight

Day = date


@dataclass(frozen=True, slots=True)
class StepShown:
    """One step, with who took it and where it was sent; entered: when, if that was late."""

    date: date
    did: OpinionStep
    text: str | None
    by: Named | None
    to: Named | None
    entered: Day | None


@dataclass(frozen=True, slots=True)
class OpinionShown:
    """One opinion. cleared: whether its wording may be read; if not, only its way is shown.

    waiting: days since it was raised, or taken up again, without an answer; else None.
    answered_in: days from raised to the first answer; None if there is none yet.
    """

    slug: str
    href: str
    raised: date
    channel: Channel
    topic: Topic
    weight: Weight
    cleared: bool
    summary: str
    wording: str | None
    steps: tuple[StepShown, ...]
    closed_as: Closure | None
    led_to: tuple[Named, ...]
    duplicate_of: Named | None
    corrections: tuple[Affair, ...]
    waiting: int | None
    answered_in: int | None

    @property
    def state(self) -> OpinionStep | None:
        """The last thing that was done about it."""
        return self.steps[-1].did if self.steps else None


@dataclass(frozen=True, slots=True)
class Ledger:
    """One organisation's opinions of one year, in order of day."""

    organisation: Named
    slug: str
    year: int
    href: str
    opinions: tuple[OpinionShown, ...]

    @property
    def waiting(self) -> int:
        """How many wait for an answer."""
        return sum(o.waiting is not None for o in self.opinions)

    @property
    def closed(self) -> int:
        """How many are closed."""
        return sum(o.closed_as is not None for o in self.opinions)


def ledgers(shelf: Shelf) -> tuple[Ledger, ...]:
    """All ledgers in the order of the organisations, the latest year first."""
    return tuple(
        Ledger(
            shelf.organisation_named(slug),
            slug,
            year,
            addresses.ledger(slug, year),
            opinions_of(slug, shelf, year),
        )
        for slug in shelf.homes
        for year in years(
            e.record.raised for e in shelf.in_folder("opinion", slug)
            if isinstance(e.record, Opinion)
        )
    )  # fmt: skip


def opinions_of(slug: str, shelf: Shelf, year: int | None = None) -> tuple[OpinionShown, ...]:
    """The opinions an organisation received, in a year or ever, in order of day."""
    found = (
        shown(entry, entry.record, shelf)
        for entry in shelf.in_folder("opinion", slug)
        if isinstance(entry.record, Opinion) and year in (None, entry.record.raised.year)
    )
    return tuple(sorted(found, key=lambda o: (o.raised, o.slug)))


def shown(entry: Entry, opinion: Opinion, shelf: Shelf) -> OpinionShown:
    """One opinion as its ledger and its page show it."""
    home = entry.organisation
    first, since = first_answer(opinion), waiting_since(opinion)
    return OpinionShown(
        slug=entry.slug,
        href=addresses.opinion_page(home, entry.slug),
        raised=opinion.raised,
        channel=opinion.channel,
        topic=opinion.topic,
        weight=opinion.weight,
        cleared=is_cleared(opinion, shelf.as_of),
        summary=opinion.summary,
        wording=opinion.wording,
        steps=tuple(_step(s, home, shelf) for s in sorted(opinion.steps, key=lambda s: s.date)),
        closed_as=opinion.closed_as,
        led_to=tuple(shelf.followed(one) for one in shelf.ties.of("commitments", entry)),
        duplicate_of=shelf.opinion_named(opinion.duplicate_of, home)
        if opinion.duplicate_of
        else None,
        corrections=corrections_of(entry.id, shelf),
        waiting=(shelf.as_of - since).days if since else None,
        answered_in=(first - opinion.raised).days if first else None,
    )


def _step(step: Step, home: str, shelf: Shelf) -> StepShown:
    to = shelf.organisation_named(step.to) if step.to else None
    by = shelf.member_named(step.by, home)
    return StepShown(step.date, step.did, step.text, by, to, step.entered)
