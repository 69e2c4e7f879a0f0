"""A commitment as the public follows it: the promise, its dates, and three separate verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from lianxin.publish import addresses
from lianxin.publish.views.bound import DutyShown, duties_of
from lianxin.publish.views.chain import Station
from lianxin.publish.views.chain_back import chain_of_commitment
from lianxin.publish.views.changes import ChangesShown, changes_of
from lianxin.publish.views.common import Named
from lianxin.publish.views.events import Event, events
from lianxin.publish.views.shelf import Shelf
from lianxin.records.commitment import Assessment, Claim, Commitment, Verdict
from lianxin.register import Entry
from lianxin.timeliness import timeliness
from lianxin.vocabulary import (
    DelayReason,
    ExtensionState,
    Group,
    SourceKind,
    Stage,
    Timeliness,
    Topic,
)


@dataclass(frozen=True, slots=True)
class PeoplesVerdict:
    """What the people said, rounded; None is withheld. shown: whether any figure is public."""

    date: date
    shown: bool
    asked: int | None
    done_well: int | None
    done_partly: int | None
    not_done: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands about a commitment in every list.

    owner: the member, or the organisation itself. first: the first deadline if it was
    moved, else None. moved: how often; reasons: why, each once, in the order of the moves.
    source: what it answers. stage: how far its life has come.
    claim, assessment, verdict: the owner's word, the organisation's, the people's.
    """

    href: str
    slug: str
    title: str
    deed: str
    organisation: Named
    organisation_slug: str
    owner: Named
    for_groups: tuple[Group, ...]
    topic: Topic
    made: date
    deadline: date | None
    first: date | None
    moved: int
    stage: Stage
    time: Timeliness | None
    claim: Claim | None
    assessment: Assessment | None
    verdict: PeoplesVerdict | None
    source: SourceKind | None = None
    reasons: tuple[DelayReason, ...] = ()

    @property
    def time_mark(self) -> str:
        """The sign beside the word: 'on time' is praise only for what has come to its end."""
        running = self.claim is None and self.assessment is None
        if self.time is None:
            return ""
        return "running" if running and self.time is Timeliness.ON_TIME else self.time.value

    @property
    def state(self) -> str:
        """For filters: how the organisation found it ended, else how far it has come."""
        return self.assessment.resolution.value if self.assessment else self.stage.value


@dataclass(frozen=True, slots=True)
class Origin:
    """Where it came from: the kind of source, what it says, and the opinions it answers."""

    kind: SourceKind
    need: str | None
    opinions: tuple[Named, ...]
    others: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything on the page of one commitment."""

    summary: Summary
    promise: Commitment
    responsible: Named | None
    origin: Origin | None
    events: tuple[Event, ...]
    assessor: Named | None
    replaced_by: Named | None
    replaces: tuple[Named, ...]
    judged_at: tuple[Named, ...]
    chain: tuple[Station, ...]
    duties: tuple[DutyShown, ...]
    changes: ChangesShown


def summary(entry: Entry, promise: Commitment, shelf: Shelf) -> Summary:
    """What stands in lists about the commitment of `entry`."""
    home = shelf.organisation_named(entry.organisation)
    current = promise.current_deadline(shelf.as_of)
    granted = [
        e for e in promise.extensions
        if e.state is ExtensionState.GRANTED and e.decided and e.decided <= shelf.as_of
    ]  # fmt: skip
    return Summary(
        href=addresses.commitment(entry.organisation, entry.slug),
        slug=entry.slug,
        title=promise.title,
        deed=promise.deed,
        organisation=home,
        organisation_slug=entry.organisation,
        owner=shelf.member_named(promise.member, entry.organisation) or home,
        for_groups=promise.for_groups,
        topic=promise.topic,
        made=promise.made,
        deadline=current,
        first=promise.deadline if current != promise.deadline else None,
        moved=len(granted),
        stage=stage_of(promise),
        time=timeliness(promise, shelf.as_of),
        claim=promise.claim,
        assessment=promise.assessment,
        verdict=_verdict(promise.verdict),
        source=promise.source.kind if promise.source else None,
        reasons=tuple(dict.fromkeys(e.reason for e in granted)),
    )


def detail(entry: Entry, promise: Commitment, shelf: Shelf) -> Detail:
    """The page of the commitment of `entry`."""
    home = entry.organisation
    judged = promise.assessment
    return Detail(
        summary=summary(entry, promise, shelf),
        promise=promise,
        responsible=shelf.member_named(promise.responsible, home),
        origin=_origin(entry, promise, shelf),
        events=events(entry, promise, shelf),
        assessor=shelf.member_named(judged.by, home) if judged else None,
        replaced_by=shelf.commitment_named(promise.replaced_by, home)
        if promise.replaced_by
        else None,
        replaces=tuple(shelf.followed(one) for one in shelf.ties.of("replaces", entry)),
        judged_at=tuple(shelf.followed(one) for one in shelf.ties.of("judged-at", entry)),
        chain=chain_of_commitment(entry, promise, shelf),
        duties=duties_of(entry, shelf),
        changes=changes_of(entry, shelf),
    )


def summaries(shelf: Shelf) -> tuple[Summary, ...]:
    """All commitments, the newest first, then by organisation and slug."""
    found = (
        summary(entry, entry.record, shelf)
        for entry in shelf.open.of("commitment")
        if isinstance(entry.record, Commitment)
    )
    return tuple(sorted(found, key=lambda s: (-s.made.toordinal(), s.href)))


def stage_of(promise: Commitment) -> Stage:
    """How far its life has come, by the steps that are written down."""
    if not promise.life:
        return Stage.EVALUATED if promise.verdict or promise.assessment else Stage.PROPOSED
    order = list(Stage)
    return max((step.stage for step in promise.life), key=order.index)


def _verdict(said: Verdict | None) -> PeoplesVerdict | None:
    if said is None:
        return None
    asked: int | None = said.asked  # clearing put in what may be shown
    return PeoplesVerdict(
        said.date, asked is not None, asked, said.done_well, said.done_partly, said.not_done
    )


def _origin(entry: Entry, promise: Commitment, shelf: Shelf) -> Origin | None:
    source = promise.source
    if source is None:
        return None
    opinions = tuple(shelf.followed(one) for one in shelf.ties.of("opinions", entry))
    others = tuple(
        shelf.followed(one)
        for relation in ("surveys", "meetings")
        for one in shelf.ties.of(relation, entry)
    )
    return Origin(source.kind, source.need, opinions, others)
